import { seedOf } from '@samaritan/scenarios/values/chance';
import { Numbers } from '../../registry/population/numbers.ts';
import { population } from '../../registry/population/population.ts';
import type { RosterRow } from '../../registry/population/roster.ts';
import { MemoryRegister } from './memory-register.ts';

export interface Made {
  readonly register: MemoryRegister;
  readonly roster: readonly RosterRow[];
  readonly people: number;
  readonly households: number;
  readonly numbers: Numbers;
}

/** A register of at least so many people with a roster drawn from them; every size of one seed begins with the same people. */
export function makeRegister(seedNumber: number, people: number, onRoster: number): Made {
  const seed = seedOf(seedNumber);
  const numbers = new Numbers(seed);
  const register = new MemoryRegister();
  const roster: RosterRow[] = [];
  let made = 0;
  let households = 0;
  for (const household of population({ seed, licences: Number.POSITIVE_INFINITY, onRoster }, numbers)) {
    households++;
    for (const { person, licences } of household.people) {
      made++;
      for (const licence of licences) register.add(licence, person);
    }
    roster.push(...household.roster);
    if (made >= people) break;
  }
  return { register, roster, people: made, households, numbers };
}
