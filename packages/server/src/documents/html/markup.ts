/** Text that is markup already; everything else is escaped on its way in. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type Child = string | number | Markup | null | readonly Child[];

/** HTML or SVG with what is put in escaped, lists joined and null left out. */
export const html = (strings: TemplateStringsArray, ...values: readonly Child[]): Markup =>
  new Markup(strings.map((text, i) => (i < values.length ? text + written(values[i] ?? null) : text)).join(''));

/** Nothing at all. */
export const nothing = new Markup('');

function written(value: Child): string {
  if (value === null) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(written).join('');
  return escaped(String(value));
}

/** Safe in text and in a quoted attribute. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
