import { basename } from 'node:path';
import type { JurisdictionId } from '@samaritan/scenarios/values/id';
import type { Encoding } from '../../interop/sheet/cell.ts';
import type { Moment } from '../../registry/record/licence.ts';
import { type ImportRow, type Tally, emptyTally, importOf, journalStep } from '../../store/registry/import-journal.ts';
import { lastLicence } from '../../store/registry/licence.ts';
import { markOf, markStep, unmarkStep } from '../../store/registry/marking.ts';
import type { Registry } from '../../store/registry/registry.ts';
import { dropLicenceIndexes } from '../../store/registry/schema.ts';
import { type SourceClass, keepSource, loadedStep, sourcesOf } from '../../store/registry/source.ts';
import { Terms } from '../../store/registry/term.ts';
import { momentNumber, momentText } from '../record/dates.ts';
import { blocksOf } from '../blocks.ts';
import { readFhir } from './fhir/read-fhir.ts';
import { type FileShape, inspectFile } from './file-text.ts';
import type { ReadFile, ReadItem } from './incoming.ts';
import { finishLoad } from './finish-load.ts';
import { type Arriving, type Merging, merge } from './merge.ts';
import { readSheet } from './read-sheet.ts';
import { Rejects } from './rejects.ts';
import { FileRefused, type RowFault } from './row-fault.ts';

export interface ImportOrder {
  readonly file: string;
  /** `auto`: FHIR where the name ends in `.ndjson` or `.jsonl`, else a sheet. */
  readonly format: 'auto' | 'sheet' | 'fhir';
  readonly source: string;
  readonly jurisdiction: JurisdictionId | null;
  readonly class: SourceClass;
  readonly maxAge_days: number;
  /** The moment whose state the file shows; null: that of the newest row in it. */
  readonly asOf: Moment | null;
  readonly rejects: string;
}

/** Where an import stands, to be told to whoever waits. */
export type ImportProgress =
  | { readonly doing: 'looking' | 'reading'; readonly bytes: number; readonly of: number; readonly taken: number }
  | { readonly doing: 'indexing' | 'blocking' | 'settling'; readonly taken: number };

export interface ImportWatch {
  readonly now: () => Date;
  readonly tick: (progress: ImportProgress) => void;
  /** Set off: the import stops after what is under way, and the same call goes on from there. */
  readonly signal: AbortSignal;
}

export interface ImportReport {
  readonly source: string;
  readonly digest: string;
  readonly encoding: Encoding;
  /** Records of the file that were looked at, by this call and those before it. */
  readonly taken: number;
  /** Of them by calls that were interrupted. */
  readonly before: number;
  readonly tally: Tally;
  readonly passedOver: readonly string[];
  /** The first faults; all of them are in the rejects file. */
  readonly faults: readonly RowFault[];
  readonly rejects: string | null;
  readonly state: 'done' | 'interrupted' | 'done-before';
}

const shownFaults = 200;

/** Takes a file into the registry: row by row, in transactions that each say how far they came. Throws `FileRefused` where nothing can be read. */
export async function importFile(registry: Registry, order: ImportOrder, watch: ImportWatch): Promise<ImportReport> {
  const shape = await inspectFile(order.file, (bytes) => watch.tick({ doing: 'looking', bytes, of: 0, taken: 0 }));
  if (shape.bytes === 0) throw new FileRefused({ en: 'The file is empty.', fr: 'Le fichier est vide.' });
  const now = Math.floor(watch.now().getTime() / 1000);
  const read = await readerOf(order, shape, now);
  const source = await keepSource(registry, {
    name: order.source,
    jurisdiction: order.jurisdiction,
    class: order.class,
    maxAge_days: order.maxAge_days,
  });
  const journal = await importOf(registry, source.id, shape.digest);
  if (journal?.state === 'done' && (await markOf(registry, 'state')) === 'whole')
    return report(order, shape, { journal, before: journal.taken, read, faults: [], state: 'done-before' });
  const work = new ImportWork(registry, { order, shape, watch, read, source: source.id });
  return work.run(
    journal ?? {
      digest: shape.digest,
      source: source.id,
      file: basename(order.file),
      bytes: shape.bytes,
      taken: 0,
      rejects_bytes: 0,
      tally: emptyTally,
      newest: null,
      state: 'running',
      beganAt: momentText(now),
    },
  );
}

const readerOf = (order: ImportOrder, shape: FileShape, now: number): Promise<ReadFile> => {
  const reading = { jurisdiction: order.jurisdiction, now };
  const isFhir = order.format === 'fhir' || (order.format === 'auto' && /\.(ndjson|jsonl)$/i.test(order.file));
  return isFhir ? readFhir(order.file, shape, reading) : readSheet(order.file, shape, reading);
};

interface Given {
  readonly order: ImportOrder;
  readonly shape: FileShape;
  readonly watch: ImportWatch;
  readonly read: ReadFile;
  readonly source: number;
}

class ImportWork {
  readonly #registry: Registry;
  readonly #given: Given;
  readonly #faults: RowFault[] = [];

  constructor(registry: Registry, given: Given) {
    this.#registry = registry;
    this.#given = given;
  }

  async run(begun: ImportRow): Promise<ImportReport> {
    const { order, shape, watch, read, source } = this.#given;
    const registry = this.#registry;
    const rejects = new Rejects(order.rejects, read.header, begun.rejects_bytes);
    const before = begun.taken;
    let merging = await this.#begin(source);
    let journal = begun;
    let skip = before;
    try {
      for await (const { items, bytes } of read.items) {
        const fresh = skip === 0 ? items : items.slice(skip);
        skip -= Math.min(skip, items.length);
        if (fresh.length > 0) [journal, merging] = await this.#take(fresh, { journal, merging, rejects });
        watch.tick({ doing: 'reading', bytes, of: shape.bytes, taken: journal.taken });
        if (watch.signal.aborted)
          return report(order, shape, { journal, before, read, faults: this.#faults, state: 'interrupted' });
      }
      if (journal.taken === 0)
        throw new FileRefused({
          en: 'The file has a header and no rows.',
          fr: 'Le fichier a un en-tête et aucune ligne.',
        });
      if (merging.blind) {
        const settled = await finishLoad(registry, merging, watch);
        for (const { row, fault } of settled.faults) {
          rejects.write({ cells: row }, [fault]);
          this.#note(fault);
        }
        journal = { ...journal, tally: settled.tally(journal.tally), rejects_bytes: rejects.length };
      }
      journal = { ...journal, state: 'done' };
      const ended = momentText(Math.floor(watch.now().getTime() / 1000));
      const asOf = order.asOf ?? journal.newest;
      await registry.together([
        journalStep(journal, ended),
        loadedStep(source, { asOf, loadedAt: ended, digest: shape.digest }),
        markStep('state', 'whole'),
        // Who is who is as old as the last linking: what came in since is of nobody yet.
        ...(journal.tally.added + journal.tally.changed > 0 ? [unmarkStep('linked')] : []),
      ]);
    } finally {
      rejects.close();
    }
    return report(order, shape, { journal, before, read, faults: this.#faults, state: 'done' });
  }

  /** A first load goes without indexes; so does what is left of one that was interrupted. */
  async #begin(source: number): Promise<Merging> {
    const registry = this.#registry;
    const last = await lastLicence(registry);
    const blind = last === 0 || (await markOf(registry, 'state')) === 'loading';
    if (blind)
      await registry.together([
        ...dropLicenceIndexes.map((sql) => ({ sql, parameters: [] })),
        markStep('state', 'loading'),
      ]);
    const weights = new Map((await sourcesOf(registry)).map((one) => [one.id, one.class]));
    return { registry, terms: await Terms.of(registry), source, weights, blind, last };
  }

  async #take(
    items: readonly ReadItem[],
    {
      journal,
      merging,
      rejects,
    }: { readonly journal: ImportRow; readonly merging: Merging; readonly rejects: Rejects },
  ): Promise<[ImportRow, Merging]> {
    const arriving: Arriving[] = [];
    let newest = journal.newest === null ? 0 : (momentNumber(journal.newest) ?? 0);
    for (const [place, { incoming }] of items.entries())
      for (const one of incoming) {
        arriving.push({ place, incoming: one });
        newest = Math.max(newest, momentNumber(one.kind === 'record' ? one.record.updatedAt : one.updatedAt) ?? 0);
      }
    const merged = await merge(arriving, merging);
    const faultsAt = Map.groupBy(merged.faults, ({ place }) => place);
    let rejected = 0;
    for (const [place, item] of items.entries()) {
      const later = (faultsAt.get(place) ?? []).map(({ reason }) => ({
        line: item.line,
        column: 'number',
        found: '',
        reason,
      }));
      const faults = [...item.faults, ...later];
      if (faults.length === 0) continue;
      rejected++;
      rejects.write(item, faults);
      for (const fault of faults) this.#note(fault);
    }
    const after: ImportRow = {
      ...journal,
      taken: journal.taken + items.length,
      rejects_bytes: rejects.length,
      newest: newest === 0 ? null : momentText(newest),
      tally: added(journal.tally, { ...merged.tally, rejected }),
    };
    const blocks = merging.blind ? [] : blocksOf(merged.touched, merging.terms);
    await this.#registry.together([...merged.steps, ...blocks, journalStep(after)]);
    return [after, { ...merging, last: merged.last }];
  }

  #note(fault: RowFault): void {
    if (this.#faults.length < shownFaults) this.#faults.push(fault);
  }
}

const added = (one: Tally, other: Tally): Tally => ({
  added: one.added + other.added,
  changed: one.changed + other.changed,
  same: one.same + other.same,
  kept: one.kept + other.kept,
  rejected: one.rejected + other.rejected,
});

interface Outcome {
  readonly journal: ImportRow;
  readonly before: number;
  readonly read: ReadFile;
  readonly faults: readonly RowFault[];
  readonly state: ImportReport['state'];
}

const report = (
  order: ImportOrder,
  shape: FileShape,
  { journal, before, read, faults, state }: Outcome,
): ImportReport => ({
  source: order.source,
  digest: shape.digest,
  encoding: shape.encoding,
  taken: journal.taken,
  before,
  tally: journal.tally,
  passedOver: read.passedOver,
  faults,
  rejects: journal.rejects_bytes === 0 ? null : order.rejects,
  state,
});
