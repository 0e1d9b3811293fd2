import type { Language } from '@samaritan/scenarios/values/text';
import { formatNumber, formatPercent } from './format.ts';

const openWords = { en: { yes: 'open', no: 'closed' }, fr: { yes: 'ouvert', no: 'fermé' } } as const;

/** A figure's value as a report writes it: a share as a percentage, a crossing as open or closed, the rest as numbers. */
export function sayFigure(figure: string, value: number, language: Language): string {
  if (figure === 'occupancy') return formatPercent(value, language);
  if (figure === 'open') return openWords[language][value > 0 ? 'yes' : 'no'];
  return formatNumber(value, language, Number.isInteger(value) ? 0 : 1);
}
