import type { Bilingual } from '@samaritan/scenarios/values/text';

/** What is wrong with a row of a file: where, what was found and what was wanted. */
export interface RowFault {
  /** Null where the file is no text of lines. */
  readonly line: number | null;
  /** As the header has it; empty for the row as a whole. */
  readonly column: string;
  readonly found: string;
  readonly reason: Bilingual;
}

/** The file as a whole cannot be read. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
  readonly text: Bilingual;

  constructor(text: Bilingual) {
    super(text.en);
    this.text = text;
  }
}

export function faultLine(file: string, { line, column, found, reason }: RowFault, language: 'en' | 'fr'): string {
  const place = [file, line ?? '', column].filter((one) => one !== '').join(':');
  const shown = found.length > 60 ? `${found.slice(0, 60)}…` : found;
  if (language === 'fr') return `${place} : ${reason.fr}${shown === '' ? '' : `, reçu « ${shown} »`}`;
  return `${place}: ${reason.en}${shown === '' ? '' : `, found “${shown}”`}`;
}
