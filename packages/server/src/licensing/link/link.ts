import { id } from '@samaritan/scenarios/values/id';
import { linkPersons } from '../../registry/matching/persons.ts';
import type { LicenceKey } from '../../registry/record/licence.ts';
import { namesAfter } from '../../store/registry/licence.ts';
import { markStep } from '../../store/registry/marking.ts';
import { forgetPersonsStep, personSteps } from '../../store/registry/person.ts';
import type { Registry } from '../../store/registry/registry.ts';
import { personIndexes } from '../../store/registry/schema.ts';
import { Terms } from '../../store/registry/term.ts';
import { knownAs } from '../matching/known-as.ts';
import { linkageOf, namesStep } from '../matching/linkage.ts';
import { NameCount } from '../matching/names.ts';
import { momentText } from '../record/dates.ts';

export interface LinkReport {
  readonly licences: number;
  readonly persons: number;
  /** Persons with more than one licence. */
  readonly joined: number;
  /** Pairs that may be one person and were not joined. */
  readonly possible: number;
}

const page = 10_000;

/** Groups all licences into persons and keeps the groups in place of those before, in one transaction. */
export async function linkAll(
  registry: Registry,
  { now, tick }: { readonly now: Date; readonly tick: (read: number) => void },
): Promise<LinkReport> {
  const terms = await Terms.of(registry);
  const licences = [];
  const names = new NameCount();
  for (let after = 0; ;) {
    const rows = await namesAfter(registry, after, page);
    const last = rows.at(-1);
    if (last === undefined) break;
    const described = await knownAs({ registry, terms }, rows);
    names.add(described);
    for (const [at, row] of rows.entries()) {
      const one = described[at];
      if (one !== undefined) licences.push({ key: id<LicenceKey>(String(row.id)), described: one });
    }
    after = last.id;
    tick(licences.length);
  }
  const counted = names.counted();
  const { model } = await linkageOf(registry);
  const { persons, possible } = linkPersons(licences, { model, names: counted });
  const joined = persons
    .filter((group) => group.length > 1)
    .map((group) => group.map(Number).toSorted((a, b) => a - b));
  const rows = joined
    .flatMap((group) => group.map((licence) => ({ licence, person: group[0] ?? licence, probability: 1 })))
    .toSorted((a, b) => a.licence - b.licence);
  await registry.together([
    forgetPersonsStep,
    ...personSteps(rows),
    namesStep(counted),
    markStep('linked', momentText(Math.floor(now.getTime() / 1000))),
  ]);
  for (const sql of personIndexes) await registry.together([{ sql, parameters: [] }]);
  return { licences: licences.length, persons: persons.length, joined: joined.length, possible: possible.length };
}
