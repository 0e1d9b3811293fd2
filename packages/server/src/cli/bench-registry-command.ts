import { resolve } from 'node:path';
import { registryFigures } from '../bench/registry-store.ts';
import { figureLines } from './figure-lines.ts';
import { countIn } from './statement.ts';
import type { Terminal } from './terminal.ts';

export interface RegistryBenchArguments {
  readonly licences: string;
  readonly link?: boolean;
  readonly data?: string;
}

/** `samaritan bench registry-store`: import, checks and a roster on a register that is made for it and thrown away. */
export async function benchRegistryCommand(given: RegistryBenchArguments, terminal: Terminal): Promise<void> {
  const figures = await registryFigures({
    folder: resolve(given.data ?? process.env['SAMARITAN_DATA'] ?? '.samaritan'),
    licences: countIn('--licences', given.licences, terminal.words),
    link: given.link === true,
    tick: (done) => terminal.progress(done),
  });
  terminal.result({ figures }, figureLines(figures).join('\n'));
}
