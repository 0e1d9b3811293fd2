import { EngineFault } from '@samaritan/scenarios/values/result';
import type { Bilingual } from '@samaritan/scenarios/values/text';
import { numberKey } from '../../registry/record/licence-number.ts';
import { aliasSteps, type AliasRow } from '../../store/registry/alias.ts';
import { mostLicences } from '../../store/registry/block.ts';
import { eventSteps, type EventRow } from '../../store/registry/event.ts';
import { emptyTally, type Tally } from '../../store/registry/import-journal.ts';
import {
  type HistoryRow,
  type LicenceRow,
  type Stated,
  contestStep,
  historyOf,
  historySteps,
  insertLicenceSteps,
  licencesByKeys,
  replaceStep,
} from '../../store/registry/licence.ts';
import type { Registry } from '../../store/registry/registry.ts';
import { statedColumns } from '../../store/registry/schema.ts';
import type { SourceClass } from '../../store/registry/source.ts';
import type { Terms } from '../../store/registry/term.ts';
import type { Step } from '../../store/steps.ts';
import { dateNumber, momentNumber } from '../record/dates.ts';
import { weightOf } from '../record/source-weight.ts';
import { keepTerms, statedOf, statusNumber, statusOf } from '../record/stored.ts';
import { eventBetween, statusAfter } from './event-status.ts';
import type { Incoming, LicenceEvent } from './incoming.ts';
import { reasons } from './reasons.ts';
import { canBeOnePerson } from './same-person.ts';

/** A statement on its way in. */
export interface Arriving {
  /** Told again with a fault, so that the caller finds its row. */
  readonly place: number;
  readonly incoming: Incoming;
}

export interface Merging {
  readonly registry: Registry;
  readonly terms: Terms;
  readonly source: number;
  readonly weights: ReadonlyMap<number, SourceClass>;
  /** Nothing is looked up: the registry has no licence of these keys, or duplicates are settled afterwards. */
  readonly blind: boolean;
  /** The last number given to a licence. */
  readonly last: number;
}

export interface Merged {
  readonly steps: readonly Step[];
  readonly tally: Tally;
  readonly faults: readonly { readonly place: number; readonly reason: Bilingual }[];
  /** Licences whose names or numbers are new, for the blocking keys. */
  readonly touched: readonly LicenceRow[];
  readonly last: number;
}

/** What arriving statements do to the registry, as steps of one transaction: what is newer stands, what is older or weighs less goes into the history. */
export async function merge(arriving: readonly Arriving[], merging: Merging): Promise<Merged> {
  const { registry, terms } = merging;
  await keepTerms(
    arriving.flatMap(({ incoming }) => (incoming.kind === 'record' ? [incoming.record] : [])),
    terms,
  );
  const keyed = arriving.map((one) => ({ ...one, ...keyOf(one.incoming, terms) }));
  const batch = new Batch(merging);
  if (!merging.blind) {
    const stored = await licencesByKeys(registry, keyed);
    const lighter = merging.weights.get(merging.source) !== 'primary';
    // What is not newer than the current statement may have been said before.
    const earliest = new Map<string, number>();
    for (const one of keyed)
      earliest.set(nameOf(one), Math.min(earliest.get(nameOf(one)) ?? Infinity, updatedAt(one.incoming)));
    const late = stored.filter((row) => (earliest.get(nameOf(row)) ?? Infinity) <= row.updated_at || lighter);
    batch.know(
      stored,
      await historyOf(
        registry,
        late.map(({ id }) => id),
      ),
    );
  }
  for (const one of keyed) batch.take(one);
  return batch.done();
}

type Keyed = Arriving & ReturnType<typeof keyOf>;

function keyOf(
  incoming: Incoming,
  terms: Terms,
): { issuer: number; class: number; number: string; number_key: string } {
  const { issuer, class: of, number } = incoming.kind === 'record' ? incoming.record : incoming;
  return {
    issuer: terms.known('issuer', issuer) ?? 0,
    class: terms.known('class', of) ?? 0,
    number,
    number_key: numberKey(number),
  };
}

const updatedAt = (incoming: Incoming): number =>
  momentNumber(incoming.kind === 'record' ? incoming.record.updatedAt : incoming.updatedAt) ?? 0;

interface Known {
  row: LicenceRow;
  isNew: boolean;
  isChanged: boolean;
}

class Batch {
  readonly #merging: Merging;
  readonly #known = new Map<string, Known>();
  readonly #said = new Set<string>();
  readonly #history: HistoryRow[] = [];
  readonly #events: EventRow[] = [];
  readonly #aliases: AliasRow[] = [];
  readonly #named: LicenceRow[] = [];
  readonly #contested = new Set<number>();
  readonly #faults: { place: number; reason: Bilingual }[] = [];
  readonly #tally = { ...emptyTally };
  #last: number;

  constructor(merging: Merging) {
    this.#merging = merging;
    this.#last = merging.last;
  }

  know(stored: readonly LicenceRow[], history: readonly HistoryRow[]): void {
    for (const row of stored) this.#known.set(nameOf(row), { row, isNew: false, isChanged: false });
    for (const row of history) this.#said.add(saying(row.licence, row));
  }

  take({ place, incoming, ...key }: Keyed): void {
    const known = this.#known.get(nameOf(key));
    if (incoming.kind === 'event') {
      if (known === undefined) return this.#refuse(place, reasons.eventOfUnknown);
      const stated = changed(known.row, incoming, this.#merging.source);
      return this.#meet(known, { ...known.row, ...stated }, { place, event: incoming.event });
    }
    const stated = statedOf(incoming.record, this.#merging.source, this.#merging.terms);
    if (known === undefined) return this.#add(key, stated, incoming.event, place);
    this.#meet(known, { ...known.row, ...stated, number: key.number }, { place, event: incoming.event });
  }

  done(): Merged {
    const known = [...this.#known.values()];
    const added = known.filter(({ isNew }) => isNew).map(({ row }) => row);
    const replaced = known.filter(({ isNew, isChanged }) => isChanged && !isNew).map(({ row }) => row);
    const contested = new Set(this.#contested);
    return {
      steps: [
        ...insertLicenceSteps(added.map((row) => (contested.has(row.id) ? { ...row, contested: 1 } : row))),
        ...historySteps(this.#history),
        ...replaced.map(replaceStep),
        ...[...contested].map(contestStep),
        ...eventSteps(this.#events),
        ...aliasSteps(this.#aliases),
      ],
      tally: this.#tally,
      faults: this.#faults,
      touched: [...added, ...replaced, ...this.#named],
      last: this.#last,
    };
  }

  #add(key: Omit<Keyed, 'place' | 'incoming'>, stated: Stated, event: LicenceEvent | null, place: number): void {
    if (this.#last >= mostLicences) return this.#refuse(place, reasons.full);
    const row: LicenceRow = { id: ++this.#last, ...key, contested: 0, ...stated };
    this.#known.set(nameOf(row), { row, isNew: true, isChanged: false });
    this.#tally.added++;
    if (event !== null) this.#tell(row, event);
  }

  #meet(
    known: Known,
    row: LicenceRow,
    { place, event }: { readonly place: number; readonly event: LicenceEvent | null },
  ): void {
    const before = known.row;
    const { id } = before;
    const [ours, theirs] = [this.#weightOf(row.source), this.#weightOf(before.source)];
    if (event !== 'corrected' && !canBeOnePerson(before, row)) {
      if (ours < theirs) return this.#refuse(place, reasons.othersNumber);
      this.#contested.add(id);
      return this.#refuse(place, reasons.contested);
    }
    if (row.updated_at === before.updated_at && ours === theirs) {
      if (isSame(row, before)) return void this.#tally.same++;
      if (row.source === before.source) return this.#refuse(place, reasons.twoWords);
    }
    if (ours > theirs || (ours === theirs && row.updated_at > before.updated_at)) {
      this.#history.push(historical(before));
      this.#said.add(saying(id, before));
      // Who was in doubt stays so until the register says that it has put it right.
      known.row = { ...row, contested: event === 'corrected' ? 0 : before.contested };
      known.isChanged = true;
      if (event === 'corrected') this.#contested.delete(id);
      this.#tally.changed++;
      const told =
        event ??
        eventBetween(
          { status: statusOf(before.status), expires: before.expires },
          { status: statusOf(row.status), expires: row.expires },
        );
      if (told !== null) this.#tell(known.row, told);
      return;
    }
    if (this.#said.has(saying(id, row))) return void this.#tally.same++;
    this.#said.add(saying(id, row));
    this.#history.push(historical(row));
    this.#tally.kept++;
    if (ours < theirs) {
      this.#aliases.push(aliasIn(row));
      this.#named.push(row);
    }
    if (event !== null) this.#tell(row, event);
  }

  #tell(row: LicenceRow, kind: LicenceEvent): void {
    const { id: licence, updated_at, status_from, restrictions, source } = row;
    this.#events.push({ licence, known_at: updated_at, kind, true_from: status_from, words: restrictions, source });
  }

  #refuse(place: number, reason: Bilingual): void {
    this.#faults.push({ place, reason });
  }

  #weightOf(source: number): number {
    const found = this.#merging.weights.get(source);
    if (found === undefined)
      throw new EngineFault(`licences rest on source ${source}, which the registry does not have`);
    return weightOf[found];
  }
}

const nameOf = ({ issuer, class: of, number_key }: Pick<LicenceRow, 'issuer' | 'class' | 'number_key'>): string =>
  `${issuer}/${of}/${number_key}`;

const saying = (licence: number, { updated_at, source }: Stated): string => `${licence}/${updated_at}/${source}`;

const isSame = (one: Stated, other: Stated): boolean =>
  statedColumns.every((column) => column === 'source' || one[column] === other[column]);

const historical = (row: LicenceRow): HistoryRow => ({ ...row, licence: row.id });

const aliasIn = ({ id: licence, family, given, npi, specialty, updated_at, source }: LicenceRow): AliasRow => ({
  licence,
  family,
  given,
  npi,
  specialty,
  updated_at,
  source,
});

function changed(before: LicenceRow, incoming: Incoming & { readonly kind: 'event' }, source: number): Partial<Stated> {
  const { event, status, statusFrom, expires, restrictions } = incoming;
  return {
    status: statusNumber(statusAfter(event, statusOf(before.status), status)),
    status_from: statusFrom === null ? null : dateNumber(statusFrom),
    expires: expires === null ? before.expires : dateNumber(expires),
    restrictions: restrictions ?? (event === 'reinstated' ? null : before.restrictions),
    updated_at: updatedAt(incoming),
    source,
  };
}
