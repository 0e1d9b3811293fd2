import type { SimTime } from '@samaritan/scenarios/values/time';
import type { Standard, Station } from '@samaritan/scenarios/vocabulary/resources';
import type { Severity } from '@samaritan/scenarios/vocabulary/severity';
import { oddsMultiplier } from '../hospitals/quality.ts';
import type { Seed } from '@samaritan/scenarios/values/chance';
import { clockOf } from './clock.ts';
import { lateDeathOf } from './injury.ts';
import { rpmAfter, survivalOf } from './sacco.ts';
import type { Frozen } from '../kernel/frozen.ts';
import type { Casualty } from './state.ts';

type Need = { readonly severity: Severity; readonly needsSurgery: boolean };

/** Where the care is given that stops a casualty's decay. */
export function definitiveStation({ severity, needsSurgery }: Need): Station {
  if (needsSurgery) return 'theatre';
  if (severity === 'delayed') return 'emergency';
  return severity === 'minimal' ? 'minor' : 'resuscitation';
}

const rank: Readonly<Record<Station, number>> = {
  ward: 0,
  minor: 1,
  emergency: 2,
  resuscitation: 3,
  intensive: 3,
  theatre: 4,
};

/** Whether care at this station is definitive: the casualty's own, or one better equipped, where a wrong label brought it. */
export const isDefinitive = (need: Need, station: Station): boolean => rank[station] >= rank[definitiveStation(need)];

/** Chance of death where one nurse has more patients: the odds multiplied, not the chance. */
export function deathUnder(mortality: number, station: Station, standard: Standard): number {
  const odds = mortality * oddsMultiplier(station, standard);
  return mortality >= 1 ? 1 : odds / (1 - mortality + odds);
}

export interface CareGiven {
  readonly rpm: number;
  readonly survives: boolean;
  /** Of those who do not survive. */
  readonly diesAt: SimTime | null;
}

/** What definitive care begun at `now` comes to. */
export function careGiven(
  seed: Seed,
  casualty: Frozen<Casualty>,
  { station, standard, now }: { readonly station: Station; readonly standard: Standard; readonly now: SimTime },
): CareGiven {
  const rpm = rpmAfter(casualty.rpm, clockOf(casualty, now));
  const chance = 1 - deathUnder(1 - survivalOf(casualty.severity, rpm), station, standard);
  const survives = casualty.threshold <= chance;
  return { rpm, survives, diesAt: survives ? null : ((now + lateDeathOf(seed, casualty.id)) as SimTime) };
}
