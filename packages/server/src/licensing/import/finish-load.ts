import type { Tally } from '../../store/registry/import-journal.ts';
import { blockSteps } from '../../store/registry/block.ts';
import { type LicenceRow, namesAfter } from '../../store/registry/licence.ts';
import type { Registry } from '../../store/registry/registry.ts';
import { licenceColumns, licenceIndexes } from '../../store/registry/schema.ts';
import { entriesOf } from '../blocks.ts';
import { knownAs } from '../matching/known-as.ts';
import { NameCount } from '../matching/names.ts';
import { namesStep } from '../matching/linkage.ts';
import { recordOf } from '../record/stored.ts';
import type { Terms } from '../../store/registry/term.ts';
import type { ImportWatch } from './import-file.ts';
import { type Merging, merge } from './merge.ts';
import { type RowFault } from './row-fault.ts';

export interface Settled {
  /** Of the whole import, once what the load took for new has found its like. */
  readonly tally: (before: Tally) => Tally;
  readonly faults: readonly { readonly row: readonly string[]; readonly fault: RowFault }[];
}

/** Ends a first load: indexes, each in key order; licences that the load met more than once; blocking keys, sorted before they are written. */
export async function finishLoad(registry: Registry, merging: Merging, watch: ImportWatch): Promise<Settled> {
  watch.tick({ doing: 'indexing', taken: merging.last });
  for (const sql of licenceIndexes) await registry.together([{ sql, parameters: [] }]);
  watch.tick({ doing: 'settling', taken: 0 });
  const settled = await settle(registry, merging);
  await buildBlocks(registry, merging.terms, (taken) => watch.tick({ doing: 'blocking', taken }));
  return settled;
}

/** Rows that one licence has more than once: the first stays, and the others are told to it as if they came now. */
async function settle(registry: Registry, merging: Merging): Promise<Settled> {
  const faults: { row: readonly string[]; fault: RowFault }[] = [];
  let [changed, same, kept] = [0, 0, 0];
  let twice = 0;
  for (;;) {
    const doubles = await registry.rows<LicenceRow>(
      `select ${licenceColumns.map((column) => `l.${column}`).join(', ')} from licence l join
        (select issuer, class, number_key, min(id) as first from licence group by issuer, class, number_key having count(*) > 1 limit 1000) d
        on l.issuer = d.issuer and l.class = d.class and l.number_key = d.number_key where l.id > d.first order by l.id`,
    );
    if (doubles.length === 0) break;
    twice += doubles.length;
    const arriving = doubles.map((row, place) => ({
      place,
      incoming: { kind: 'record' as const, record: recordOf(row, merging.terms), event: null },
    }));
    // Out of the way first: the row that stays is the one that is found.
    await registry.together(doubles.map(({ id }) => ({ sql: 'delete from licence where id = ?', parameters: [id] })));
    const merged = await merge(arriving, { ...merging, blind: false });
    await registry.together(merged.steps);
    changed += merged.tally.changed;
    same += merged.tally.same;
    kept += merged.tally.kept;
    for (const { place, reason } of merged.faults) {
      const row = doubles[place];
      if (row === undefined) continue;
      const { name, ...record } = recordOf(row, merging.terms);
      const found = `${record.issuer} ${record.class} ${record.number}, ${name.family}, ${name.given}`;
      faults.push({ row: [found], fault: { line: null, column: 'number', found, reason } });
    }
  }
  return {
    faults,
    tally: (before) => ({
      added: before.added - twice,
      changed: before.changed + changed,
      same: before.same + same,
      kept: before.kept + kept,
      rejected: before.rejected + faults.length,
    }),
  };
}

const page = 10_000;

/** Writes the blocking keys of every licence anew, in their order: eight times faster than licence by licence. */
async function buildBlocks(registry: Registry, terms: Terms, tick: (taken: number) => void): Promise<void> {
  let entries = new Float64Array(1 << 20);
  let filled = 0;
  const names = new NameCount();
  let after = 0;
  for (;;) {
    const rows = await namesAfter(registry, after, page);
    const last = rows.at(-1);
    if (last === undefined) break;
    const described = await knownAs({ registry, terms }, rows);
    names.add(described);
    for (const [at, row] of rows.entries())
      for (const entry of entriesOf(row.id, described[at])) {
        if (filled === entries.length) {
          const wider = new Float64Array(entries.length * 2);
          wider.set(entries);
          entries = wider;
        }
        entries[filled++] = entry;
      }
    after = last.id;
    tick(after);
  }
  const sorted = entries.subarray(0, filled).toSorted();
  await registry.together([{ sql: 'delete from licence_block', parameters: [] }, namesStep(names.counted())]);
  for (let at = 0; at < filled; at += 1 << 14) {
    await registry.together(blockSteps([...sorted.subarray(at, at + (1 << 14))]));
    tick(Math.round((after * at) / filled));
  }
}
