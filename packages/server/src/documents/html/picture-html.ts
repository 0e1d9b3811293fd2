import { light } from '../../charts/palette.ts';
import { Markup, escaped } from './markup.ts';

const tokens: readonly (readonly [colour: string, token: string])[] = [
  [light.pane, '--pane'],
  [light.line, '--line'],
  [light.lineStrong, '--line-strong'],
  [light.ink, '--ink'],
  [light.ink2, '--ink-2'],
  [light.ink3, '--ink-3'],
  [light.act, '--act'],
  [light.call, '--call'],
  [light.callLine, '--call-line'],
  [light.callSoft, '--call-soft'],
  [light.sim, '--sim'],
];

/** An SVG within a page: it takes the page's colours, light or dark, and its type, fits its width, and has one name when read aloud. */
export function pictureHtml(svg: string, name: string, says: string): Markup {
  const text = svg.replace(/<svg width="([\d.]+)" height="([\d.]+)"[^>]*>/, (_, width: string, height: string) => {
    const label = `role="img" aria-labelledby="${name}-says"`;
    return `<svg viewBox="0 0 ${width} ${height}" style="max-width:${width}px" ${label}><title id="${name}-says">${escaped(says)}</title>`;
  });
  return new Markup(asThePage(text));
}

/** The same drawing in the colours and the type of the page it stands on. */
export function asThePage(svg: string): string {
  let text = svg.replaceAll(/ xmlns(?::\w+)?="[^"]*"| font-family="[^"]*"|font-family:[^;"]*;?/g, '');
  for (const [colour, token] of tokens) text = text.replaceAll(colour, `var(${token})`);
  return text;
}
