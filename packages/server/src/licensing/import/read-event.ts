import { registerStatuses } from '../../registry/record/licence.ts';
import type { Header } from './columns.ts';
import { type Incoming, type LicenceEvent, licenceEvents } from './incoming.ts';
import { type Reading, readLicence } from './read-licence.ts';
import { reasons } from './reasons.ts';
import type { RowFault } from './row-fault.ts';

/** The event that a row of a register names; null for none, a fault for a word that is no event. */
export function readLicenceEvent(
  cells: readonly string[],
  line: number,
  { places }: Header,
): LicenceEvent | RowFault | null {
  const written = (cells[places.event] ?? '').trim().toLowerCase();
  if (written === '') return null;
  return (
    licenceEvents.find((one) => one === written) ?? { line, column: 'event', found: written, reason: reasons.event }
  );
}

/**
 * A row that tells of a change alone. It is read as a row of a register whose name is left out; only a correction needs a status, the
 * others say it themselves.
 */
export function readEvent(
  cells: readonly string[],
  line: number,
  reading: Reading,
): { readonly incoming: readonly Incoming[] } | { readonly faults: readonly RowFault[] } {
  const { header } = reading;
  const event = readLicenceEvent(cells, line, header);
  if (event === null || typeof event !== 'string')
    return { faults: [event ?? { line, column: 'event', found: '', reason: reasons.empty }] };
  const at = header.width;
  const places = { ...header.places, family_name: at, status: at + 1 };
  const written = (cells[header.places.status] ?? '').trim().toLowerCase();
  const status = registerStatuses.find((one) => one === written) ?? null;
  if ((written !== '' || event === 'corrected') && status === null)
    return { faults: [{ line, column: 'status', found: written, reason: reasons.status }] };
  if (cells.length !== header.width)
    return { faults: [{ line, column: '', found: cells.join(' ').slice(0, 80), reason: reasons.cells(header.width) }] };
  const got = readLicence([...cells, '-', status ?? 'active'], line, {
    ...reading,
    header: { ...header, places, width: header.width + 2 },
  });
  if ('faults' in got) return got;
  const { issuer, class: of, number, statusFrom, expires, restrictions, updatedAt } = got.record;
  return {
    incoming: [
      { kind: 'event', issuer, class: of, number, event, status, statusFrom, expires, restrictions, updatedAt },
    ],
  };
}
