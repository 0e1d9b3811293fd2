/**
 * A text as it goes into a cell: one that a spreadsheet program would take for a formula gets an apostrophe before it, and so
 * does one that already looks like that, so that `unescapeCell` gives back exactly what was there.
 */
export const escapeCell = (text: string): string => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** The text that `escapeCell` wrote. */
export const unescapeCell = (text: string): string => (/^''*[=+\-@\t\r]/.test(text) ? text.slice(1) : text);
