import { escapeCell } from './escape.ts';

/** Quoted wherever a program could read it otherwise; spaces at its ends count as such. What looks like a formula is escaped. */
export const csvCell = (text: string): string => {
  const safe = escapeCell(text);
  return /[",;\t|\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
