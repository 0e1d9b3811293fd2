import { type Result, refuse } from '@samaritan/scenarios/values/result';
import type { Book } from './cell.ts';
import { readCsv } from './csv.ts';
import { type SheetRefusal, sheetBounds } from './refusal.ts';
import { readWorkbook } from './xlsx.ts';

/**
 * The sheets of a file by what its bytes are, whatever it is called: an Excel workbook or a text with separators. Refuses
 * everything else with the one reason.
 */
export async function openBook(bytes: Uint8Array): Promise<Result<Book, SheetRefusal>> {
  if (bytes.length === 0) return refuse({ code: 'empty' });
  if (bytes.length > sheetBounds.bytes) return refuse({ code: 'too-many-bytes', bytes: bytes.length });
  if (begins(bytes, 0x50, 0x4b, 0x03, 0x04)) return readWorkbook(bytes);
  if (begins(bytes, 0x50, 0x4b, 0x05, 0x06)) return refuse({ code: 'not-a-workbook' });
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return refuse({ code: 'old-or-protected' });
  return readCsv(bytes);
}

const begins = (bytes: Uint8Array, ...first: readonly number[]): boolean => first.every((byte, i) => bytes[i] === byte);
