import { exportedFields, fieldWords } from './fields.ts';

const mark = 'Own: ';
const ours: ReadonlySet<string> = new Set(
  exportedFields.flatMap((field) => [fieldWords[field].header.en, fieldWords[field].header.fr]),
);

/** What an export calls a column of the user's own: its name, with a mark before it where ours goes by the same. */
export const ownHeader = (name: string): string => (ours.has(name) || name.startsWith(mark) ? `${mark}${name}` : name);

/** The name that `ownHeader` wrote. */
export const ownName = (header: string): string => (header.startsWith(mark) ? header.slice(mark.length) : header);
