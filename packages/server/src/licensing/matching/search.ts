import { comparePrepared, type Match } from '../../registry/matching/compare.ts';
import { type Decision, decide } from '../../registry/matching/decide.ts';
import { prepare } from '../../registry/matching/prepared.ts';
import type { Described } from '../../registry/record/licence.ts';
import { blockMembers } from '../../store/registry/block.ts';
import { type LicenceRow, licencesByIds } from '../../store/registry/licence.ts';
import { personsOf } from '../../store/registry/person.ts';
import type { Registry } from '../../store/registry/registry.ts';
import type { Terms } from '../../store/registry/term.ts';
import { hashesOf } from '../blocks.ts';
import { knownAs } from './known-as.ts';
import type { Linkage } from './linkage.ts';

export interface Found {
  readonly decision: Decision;
  /** Those worth a look, heaviest first. */
  readonly candidates: readonly { readonly row: LicenceRow; readonly match: Match }[];
}

/** Of one key; a key that more share says too little, and the person's other keys find them. */
const mostOfKey = 2000;
/** Told to whoever has to look. */
const told = 5;

/** Who in the registry can be the person described, and whether that is sure enough to go by. */
export async function search(
  { registry, terms }: { readonly registry: Registry; readonly terms: Terms },
  asked: Described,
  { model, names, thresholds }: Linkage,
): Promise<Found> {
  const members = await blockMembers(registry, hashesOf(asked), mostOfKey);
  if (members.size === 0) return { decision: decide([], thresholds), candidates: [] };
  const rows = await licencesByIds(registry, [...members]);
  const prepared = prepare(asked);
  const described = await knownAs({ registry, terms }, rows);
  const all = rows
    .map((row, at) => ({ row, match: comparePrepared(prepared, prepare(described[at] ?? asked), model, names) }))
    .toSorted((a, b) => b.match.weight - a.match.weight || a.row.id - b.row.id);
  const candidates = all.filter(({ match }, at) => at < told || match.weight >= thresholds.clerical);
  const persons = new Map(
    (
      await personsOf(
        registry,
        candidates.map(({ row }) => row.id),
      )
    ).map(({ licence, person }) => [licence, person]),
  );
  const decision = decide(
    candidates.map(({ match }) => match),
    thresholds,
    (at) => {
      const licence = candidates[at]?.row.id;
      const person = licence === undefined ? undefined : persons.get(licence);
      return person === undefined ? null : String(person);
    },
  );
  return { decision, candidates: candidates.slice(0, told) };
}
