import { id } from '@samaritan/scenarios/values/id';
import { seedOf } from '@samaritan/scenarios/values/chance';
import type { Match } from '../../registry/matching/compare.ts';
import { type Thresholds, decide } from '../../registry/matching/decide.ts';
import { type Frequencies, frequencies } from '../../registry/matching/frequencies.ts';
import type { Model } from '../../registry/matching/model.ts';
import { linkPersons } from '../../registry/matching/persons.ts';
import { absentPeople } from '../../registry/population/population.ts';
import type { RosterRow } from '../../registry/population/roster.ts';
import { licenceKey } from '../../registry/record/licence-number.ts';
import { type LicenceKey, sanctions } from '../../registry/record/licence.ts';
import type { Made } from './made.ts';
import type { MemoryRegister } from './memory-register.ts';
import type { Checked } from './tally.ts';

export interface Judging {
  readonly model: Model;
  readonly thresholds: Thresholds;
}

/** All licences of a register joined into persons, by the matcher, and what it holds possible. */
export interface Joined {
  readonly personOf: readonly number[];
  readonly members: readonly (readonly number[])[];
  readonly possible: ReadonlyMap<number, readonly number[]>;
}

export function joinPersons(register: MemoryRegister, model: Model, names: Frequencies): Joined {
  const licences = register.records.map((described, i) => ({ key: id<LicenceKey>(String(i)), described }));
  const links = linkPersons(licences, { model, names });
  const personOf: number[] = Array.from({ length: licences.length }, () => -1);
  const members = links.persons.map((keys) => keys.map(Number));
  members.forEach((all, person) => {
    for (const at of all) personOf[at] = person;
  });
  const possible = new Map<number, number[]>();
  for (const { a, b } of links.possible) {
    for (const [one, other] of [
      [Number(a), Number(b)],
      [Number(b), Number(a)],
    ] as const) {
      possible.set(one, [...(possible.get(one) ?? []), other]);
    }
  }
  return { personOf, members, possible };
}

/** Every row of the roster checked and set beside the truth. */
export function checkRoster(made: Made, joined: Joined, { model, thresholds }: Judging): readonly Checked[] {
  const names = frequencies(made.register.records);
  return made.roster.map((row) => {
    const { at, matches } = made.register.check(row.described, model, names);
    const decision = decide(matches, thresholds, (i) => String(joined.personOf[at[i] ?? -1] ?? 'nobody'));
    const best = decision.best === null ? undefined : at[decision.best];
    const match = decision.best === null ? undefined : matches[decision.best];
    return {
      row,
      outcome: decision.outcome,
      probability: match?.probability ?? 0,
      wasFound: at.some((i) => made.register.people[i] === row.gold.person),
      isRight: best !== undefined && made.register.people[best] === row.gold.person,
      why: `${decision.reasons.map(({ code }) => code).join('+')}: ${against(match)}`,
      sanction: row.gold.hiddenSanction === null ? null : sanctionSeen(row, best, made.register, joined),
    };
  });
}

const against = (match: Match | undefined): string =>
  match?.parts
    .filter(({ part, weight }) => part !== 'register' && weight < 1)
    .map(({ part, level }) => `${part} ${level}`)
    .join(', ') ?? '';

function sanctionSeen(
  row: RosterRow,
  best: number | undefined,
  register: MemoryRegister,
  joined: Joined,
): 'linked' | 'flagged' | 'unseen' {
  if (best === undefined) return 'unseen';
  const isIt = (at: number): boolean => {
    const record = register.records[at];
    return record !== undefined && sanctions.has(record.status) && row.gold.licences.includes(licenceKey(record));
  };
  const group = joined.members[joined.personOf[best] ?? -1] ?? [best];
  if (group.some(isIt)) return 'linked';
  return group.some((at) => joined.possible.get(at)?.some(isIt) === true) ? 'flagged' : 'unseen';
}

/** How many of so many people whom no register has are let through, and how many go to a person. */
export function checkAbsent(
  made: Made,
  joined: Joined,
  judging: Judging & { readonly seed: number; readonly count: number },
): { readonly accepted: readonly string[]; readonly clerical: number } {
  const names = frequencies(made.register.records);
  const accepted: string[] = [];
  let clerical = 0;
  const asked = absentPeople(
    { seed: seedOf(judging.seed), count: judging.count, households: made.households },
    made.numbers,
  );
  for (const row of asked) {
    const { at, matches } = made.register.check(row.described, judging.model, names);
    const decision = decide(matches, judging.thresholds, (i) => String(joined.personOf[at[i] ?? -1] ?? 'nobody'));
    if (decision.outcome === 'clerical') clerical++;
    if (decision.outcome !== 'match' || decision.best === null) continue;
    const found = made.register.records[at[decision.best] ?? -1];
    accepted.push(JSON.stringify([row.described, found]));
  }
  return { accepted, clerical };
}
