import { strFromU8, unzipSync } from 'fflate';

/** The files of a zipped package by path, as text. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** Names of elements that are not closed, or not in their order; none in XML that parses. */
export function unclosed(xml: string): readonly string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  const tags = xml.replaceAll(/<\?.*?\?>|<!\[CDATA\[.*?\]\]>|<!--.*?-->/gs, '');
  for (const [, close, name = '', rest = ''] of tags.matchAll(/<(\/?)([\w:.-]+)((?:"[^"]*"|'[^']*'|[^<>"'])*)>/g)) {
    if (close === '/') {
      if (open.pop() !== name) wrong.push(name);
    } else if (!rest.endsWith('/')) open.push(name);
  }
  // What is left over of text holds no sign that XML keeps for itself.
  if (/[<]|&(?!#?\w+;)/.test(tags.replaceAll(/<(\/?)([\w:.-]+)((?:"[^"]*"|'[^']*'|[^<>"'])*)>/g, '')))
    wrong.push('text');
  return [...wrong, ...open];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescaped = (text: string): string =>
  text
    .replaceAll(/&#(?:x([\da-f]+)|(\d+));/gi, (_, hex: string | undefined, decimal: string | undefined) =>
      String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replaceAll(/&(\w+);/g, (all, name: string) => entities[name] ?? all);

/** Each paragraph of a part of a Word document, as it is read. */
export const paragraphsOf = (xml: string): readonly string[] =>
  [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
    unescaped(
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>|<w:tab\/>/gs)].map(([, text]) => text ?? ' ').join(''),
    ),
  );

/** What is read of a page: no styles, no drawings, nothing only seen or only heard. */
export const textOfHtml = (page: string): string =>
  unescaped(
    page
      .slice(page.indexOf('<main'), page.indexOf('</main>'))
      .replaceAll(
        /<svg.*?<\/svg>|<caption class="vh">.*?<\/caption>|<span class="rate".*?<\/span\s*><\/span\s*>|<span[^>]* aria-hidden="true".*?<\/span>/gs,
        ' ',
      )
      .replaceAll(/<[^>]+>/g, ' '),
  );

/** Words and figures alone, in order. */
export const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
