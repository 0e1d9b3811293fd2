import type { JurisdictionId } from '@samaritan/scenarios/values/id';
import { type Header, readHeader } from './columns.ts';
import { type CsvRecord, CsvRecords } from './csv-records.ts';
import { type FileShape, fileText } from './file-text.ts';
import type { Incoming, ReadFile, ReadItem } from './incoming.ts';
import { type NppesHeader, isNppes, nppesHeader, readNppes } from './nppes.ts';
import { readEvent, readLicenceEvent } from './read-event.ts';
import { type Reading, readLicence } from './read-licence.ts';
import { reasons } from './reasons.ts';
import { FileRefused, type RowFault } from './row-fault.ts';

/** What the rows of a sheet are. */
export type SheetFormat = 'licences' | 'events' | 'nppes';

export interface SheetReading {
  readonly jurisdiction: JurisdictionId | null;
  readonly now: number;
}

type ReadRow = (
  cells: readonly string[],
  line: number,
) => { readonly incoming: readonly Incoming[] } | { readonly faults: readonly RowFault[] };

/** Opens a CSV file; what its rows are is told by its header. */
export async function readSheet(
  file: string,
  shape: FileShape,
  reading: SheetReading,
): Promise<ReadFile & { readonly format: SheetFormat }> {
  const chunks = records(file, shape);
  const first = await chunks.next();
  const [head, ...rest] = first.done === true ? [] : first.value.records;
  if (head === undefined) throw new FileRefused({ en: 'The file is empty.', fr: 'Le fichier est vide.' });
  const { format, passedOver, read } = rowReader(
    head.cells.map((cell) => cell.trim()),
    reading,
  );
  async function* items(): ReadFile['items'] & AsyncGenerator {
    if (first.done === true) return;
    yield { items: rest.map((record) => itemOf(record, read)), bytes: first.value.bytes };
    for await (const { records, bytes } of chunks)
      yield { items: records.map((record) => itemOf(record, read)), bytes };
  }
  return { format, header: head.cells, passedOver, items: items() };
}

/** At least the header in the first. */
async function* records(
  file: string,
  { encoding }: FileShape,
): AsyncGenerator<{ records: CsvRecord[]; bytes: number }> {
  const cut = new CsvRecords();
  let gathered: CsvRecord[] = [];
  let read = 0;
  for await (const { text, bytes } of fileText(file, encoding)) {
    read = bytes;
    gathered.push(...cut.push(text));
    if (gathered.length === 0) continue;
    yield { records: gathered, bytes };
    gathered = [];
  }
  gathered.push(...cut.push('', true));
  if (gathered.length > 0) yield { records: gathered, bytes: read };
}

function itemOf({ line, cells, unclosed }: CsvRecord, read: ReadRow): ReadItem {
  if (unclosed) {
    const fault = { line, column: '', found: cells.join(',').slice(0, 80), reason: reasons.unclosed };
    return { line, cells, incoming: [], faults: [fault] };
  }
  const got = read(cells, line);
  return 'incoming' in got
    ? { line, cells, incoming: got.incoming, faults: [] }
    : { line, cells, incoming: [], faults: got.faults };
}

interface RowReader {
  readonly format: SheetFormat;
  readonly passedOver: readonly string[];
  readonly read: ReadRow;
}

function rowReader(cells: readonly string[], { jurisdiction, now }: SheetReading): RowReader {
  if (isNppes(cells)) {
    const header: NppesHeader = nppesHeader(cells);
    return { format: 'nppes', passedOver: [], read: (row, line) => readNppes(row, line, { header, now }) };
  }
  const names = cells.map((cell) => cell.toLowerCase().replaceAll(/[\s-]+/g, '_'));
  const issuer = jurisdiction === null ? (['issuer'] as const) : ([] as const);
  if (names.includes('event') && !names.includes('family_name')) {
    const header: Header = readHeader(cells, [...issuer, 'class', 'number', 'event', 'updated_at']);
    const against: Reading = { header, jurisdiction, now };
    return { format: 'events', passedOver: header.passedOver, read: (row, line) => readEvent(row, line, against) };
  }
  const header: Header = readHeader(cells, [
    ...issuer,
    'class',
    'number',
    'family_name',
    'given_names',
    'status',
    'updated_at',
  ]);
  const against: Reading = { header, jurisdiction, now };
  const read: ReadRow = (row, line) => {
    const got = readLicence(row, line, against);
    if ('faults' in got) return got;
    const event = header.places.event === -1 ? null : readLicenceEvent(row, line, header);
    if (event !== null && typeof event !== 'string') return { faults: [event] };
    return { incoming: [{ kind: 'record', record: got.record, event }] };
  };
  return { format: 'licences', passedOver: header.passedOver, read };
}
