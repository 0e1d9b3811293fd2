import type { Language } from '@samaritan/scenarios/values/text';

const noBreak = '\u00A0';

/**
 * French sets a no-break space before `: ; ? ! %` and inside guillemets, so that no line begins with one. The words may
 * be written with ordinary spaces; English is left as it is.
 */
export function spaced(text: string, spoken: Language): string {
  if (spoken === 'en') return text;
  return text.replaceAll(/ (?=[:;?!%»])/g, noBreak).replaceAll(/« /g, `«${noBreak}`);
}
