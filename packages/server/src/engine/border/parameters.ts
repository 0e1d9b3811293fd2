import { hours, minutes } from '@samaritan/scenarios/values/time';
import type { Lane } from '@samaritan/scenarios/vocabulary/lane';

/** At the line. MODEL.md 6.3, "Border delay model" [JUDG], unless a line says otherwise. */
export const inspection = {
  /** Minutes of a traveller whose name or card was cleared beforehand [JUDG]. */
  cleared: 3,
  /** Minutes of a traveller the other side was told of [JUDG]. */
  calledAhead: 12,
  /** Minutes of a unit or load nobody announced [JUDG]; a private traveller takes the crossing's calm time of the scenario. */
  uncoordinated: 35,
  /** Minutes of a traveller nobody announced while the threat is raised [JUDG: 120 and more]. */
  threatRaised: 120,
  /** Minutes more for escort and documents of patients [JUDG]. */
  patients: 10,
  /** Minutes in which an armed escort is relieved at the line where it may not carry across [JUDG]. */
  relief: 25,
  /** Standard deviation of the logarithm of all of these [JUDG]. */
  spread: 0.2,
} as const;

/** After a hazard at a plaza [JUDG]. */
export const threat = {
  /** How long officers of every crossing between the two countries look harder. */
  raisedFor: hours(6),
  /** How long the struck plaza itself is a scene and cannot open. */
  plazaHeldFor: hours(3),
} as const;

/** Ordinary traffic and inspection places [JUDG; no source gives secondary-inspection places by crossing]. */
export const traffic = {
  /**
   * Vehicles looked at together behind one lane's booth, the first at the booth and the rest in secondary inspection: so
   * many that a lane of cardholders (3 minutes each) or of called-ahead health workers (12) passes about one a minute.
   */
  placesPerLane: { general: 12, nexus: 3, fast: 6, emergency: 12 },
  /** Share of those places that ordinary traffic takes with every crossing open. */
  ordinaryShare: { general: 0.6, nexus: 0.4, fast: 0.7, emergency: 0 },
  /** Ordinary traffic of shut crossings moves to the open ones, but never takes more than this share. */
  greatestShare: 0.85,
} as const satisfies Record<string, Readonly<Record<Lane, number>> | number>;

/** Share of cardholders whose card is good at a land crossing while each mode of travel has a programme of its own [JUDG]. */
export const landCards = 0.5;

/** Least time between leaving one crossing and standing at the next, however near: out of the plaza and round [JUDG]. */
export const leastDetour = minutes(5);
