import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { type SimTime, startEx } from '@samaritan/scenarios/values/time';
import type { LeverSettings } from '@samaritan/scenarios/vocabulary/levers';
import { type Authority, noAuthority } from './authority/state.ts';
import { type Border, noBorder } from './border/state.ts';
import { type Casualties, noCasualties } from './casualties/state.ts';
import { type Ems, noEms } from './ems/state.ts';
import { type Hospitals, noHospitals } from './hospitals/state.ts';
import { type Information, noInformation } from './information/state.ts';
import type { Seed } from '@samaritan/scenarios/values/chance';
import type { Frozen } from './kernel/frozen.ts';
import { Timers } from './kernel/timers.ts';
import { type Msel, noMsel } from './msel/state.ts';
import { type Room, emptyRoom } from './room/state.ts';
import { type Staffing, noStaffing } from './staffing/state.ts';
import { type Supply, noSupply } from './supply/state.ts';

/** The truth: plain data and a queue of timers. Only `evolve` writes it; no seat ever sees it. */
export interface World {
  readonly scenario: Scenario;
  readonly seed: Seed;
  /** Waits a counterfactual sets to zero; none in play. */
  readonly spared: readonly SparedWait[];
  now: SimTime;
  /** Of the last event. */
  seq: number;
  readonly timers: Timers;
  readonly room: Room;
  readonly authority: Authority;
  readonly border: Border;
  readonly casualties: Casualties;
  readonly ems: Ems;
  readonly hospitals: Hospitals;
  readonly information: Information;
  readonly msel: Msel;
  readonly staffing: Staffing;
  readonly supply: Supply;
}

/** A wait that a counterfactual run sets to zero at its source, to see what it cost. */
export const sparedWaits = ['recognition', 'verification', 'crossing', 'door', 'theatre', 'staff', 'supply'] as const;
export type SparedWait = (typeof sparedWaits)[number];

/** The world as everything but `evolve` sees it; the scenario is plain data that nobody writes. */
export type ReadonlyWorld = Frozen<Omit<World, 'scenario' | 'timers'>> & { readonly scenario: Scenario };

export interface WorldOptions {
  readonly scenario: Scenario;
  readonly seed: Seed;
  readonly levers: LeverSettings;
  readonly spared?: readonly SparedWait[];
}

/** An empty world at StartEx; everything that is in it later came by an event. */
export const emptyWorld = ({ scenario, seed, levers, spared = [] }: WorldOptions): World => ({
  scenario,
  seed,
  spared,
  now: startEx,
  seq: 0,
  timers: new Timers(),
  room: emptyRoom(),
  authority: noAuthority(levers),
  border: noBorder(),
  casualties: noCasualties(),
  ems: noEms(),
  hospitals: noHospitals(),
  information: noInformation(),
  msel: noMsel(),
  staffing: noStaffing(),
  supply: noSupply(),
});
