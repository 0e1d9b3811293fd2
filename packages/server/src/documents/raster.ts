import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Resvg, initWasm } from '@resvg/resvg-wasm';
import { light } from '../charts/palette.ts';
import { fontBytes } from './fonts.ts';

let ready: Promise<void> | null = null;

/** Loads the renderer, once a process. */
function loaded(): Promise<void> {
  ready ??= readFile(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))).then((bytes) =>
    initWasm(bytes),
  );
  return ready;
}

/** An SVG as PNG, twice as fine as its pixels, on the colour of the page. The same SVG gives the same bytes on every machine. */
export async function raster(svg: string): Promise<Uint8Array> {
  await loaded();
  const picture = new Resvg(svg, {
    background: light.pane,
    fitTo: { mode: 'zoom', value: 2 },
    font: {
      fontBuffers: [fontBytes('normal'), fontBytes('bold')],
      defaultFontFamily: 'Atkinson Hyperlegible Next',
      sansSerifFamily: 'Atkinson Hyperlegible Next',
    },
  });
  return picture.render().asPng();
}
