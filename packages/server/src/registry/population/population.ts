import type { Seed } from '@samaritan/scenarios/values/chance';
import type { LicenceRecord } from '../record/licence.ts';
import { householdOf, relativeOf } from './household.ts';
import { licencesOf } from './licences.ts';
import { Luck } from './luck.ts';
import { Numbers } from './numbers.ts';
import type { Person } from './person.ts';
import { type RosterRow, absentRow, impostorRow, memberRow } from './roster.ts';

export interface PopulationOptions {
  readonly seed: Seed;
  /** Stops after the household that reaches it. */
  readonly licences: number;
  /** Share of licensed people who are on the roster. */
  readonly onRoster: number;
}

export interface PersonMade {
  readonly person: string;
  readonly licences: readonly LicenceRecord[];
}

/** What one household brings to the registers and to the roster. */
export interface HouseholdMade {
  readonly people: readonly PersonMade[];
  readonly roster: readonly RosterRow[];
}

// Shares of a roster.
const absentShare = 0.05;
const impostorShare = 0.002;
const hiddenShare = 0.005;

/**
 * An invented population, household by household: registers' licences and a roster with what is true of each row. Nothing is kept but one count a
 * board, so any size fits; the same options give the same people. `numbers` goes on counting where the caller left it.
 */
export function* population(options: PopulationOptions, numbers = new Numbers(options.seed)): Generator<HouseholdMade> {
  const { seed } = options;
  let made = 0;
  for (let number = 0; made < options.licences; number++) {
    const people: PersonMade[] = [];
    const roster: RosterRow[] = [];
    for (const person of householdOf(seed, number)) {
      const luck = new Luck(seed, `roster/${person.id}`);
      const isOn = luck.has('on', options.onRoster);
      const hidden = isOn && luck.has('hidden', hiddenShare) ? hiddenOf(luck, person) : null;
      const bearer = hidden === 'former-name' && person.marriedFamily === null ? married(seed, person) : person;
      const licences = licencesOf(seed, bearer, numbers, hidden);
      people.push({ person: person.id, licences });
      made += licences.length;
      const [licence] = licences;
      if (!isOn || licence === undefined) continue;
      const claim = { person: bearer, licence, licences, hidden };
      if (luck.has('impostor', impostorShare)) roster.push(impostorRow(luck, claim, `${person.id}i`));
      roster.push(memberRow(luck, claim, person.id));
      // Of the absent half are strangers altogether and half are relatives of members, who are the harder to tell apart.
      if (luck.has('absent', absentShare / (1 - absentShare))) {
        roster.push(
          luck.has('absent.kin', 0.5) ? absentRelative(seed, person, numbers) : absentStranger(seed, number, numbers),
        );
      }
    }
    yield { people, roster };
  }
}

/** Rows of people whom no register has, for counting how often one of them passes; a tenth are relatives of members. */
export function* absentPeople(
  { seed, count, households }: { readonly seed: Seed; readonly count: number; readonly households: number },
  numbers: Numbers,
): Generator<RosterRow> {
  for (let i = 0; i < count; i++) {
    const luck = new Luck(seed, `absent/${i}`);
    if (!luck.has('kin', 0.1)) {
      yield absentStranger(seed, i + 1_000_000_000, numbers);
      continue;
    }
    const [person] = householdOf(seed, luck.below('whose', households));
    if (person !== undefined) yield absentRelative(seed, person, numbers, i);
  }
}

const hiddenOf = (luck: Luck, person: Person): 'former-name' | 'elsewhere' =>
  person.isWoman && luck.has('hidden.former', 0.5) ? 'former-name' : 'elsewhere';

/** Somebody who married into a name of another household. */
function married(seed: Seed, person: Person): Person {
  const [spouse] = householdOf(seed, Number(person.id.split('.')[0]) + 500_000_000);
  return { ...person, marriedFamily: spouse?.family ?? person.family };
}

// Numbers of households that no register is made of.
const beyond = 2_000_000_000;

function absentStranger(seed: Seed, number: number, numbers: Numbers): RosterRow {
  const [person] = householdOf(seed, beyond + number);
  if (person === undefined) throw new RangeError('a household without people');
  return claiming(seed, person, numbers, `${person.id}a`);
}

function absentRelative(seed: Seed, of: Person, numbers: Numbers, nth = 0): RosterRow {
  const isTwin = new Luck(seed, `kin/${of.id}/${nth}`).has('twin', 0.5);
  const household = Number(of.id.split('.')[0]);
  const person = relativeOf(seed, of, { number: household + beyond, nth: 90 + nth, isTwin });
  return claiming(seed, person, numbers, `${person.id}k`);
}

function claiming(seed: Seed, person: Person, numbers: Numbers, row: string): RosterRow {
  const luck = new Luck(seed, `claim/${row}`);
  const number = numbers.claimed(luck, person.home, person.class);
  return absentRow(luck, { person, licence: { issuer: person.home, class: person.class, number } }, row);
}
