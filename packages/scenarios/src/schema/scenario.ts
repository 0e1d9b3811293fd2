import { z } from 'zod';
import type {
  HazardId,
  InstrumentId,
  JurisdictionId,
  MeansId,
  ObjectiveId,
  OrganisationId,
  PlaceId,
  SeatId,
  StaffGroupId,
} from '../values/id.ts';
import { hazard } from './hazard.ts';
import { jurisdiction } from './jurisdiction.ts';
import { type Clocks, clocksOf } from './clocks.ts';
import { agreement, leverSetting } from './law.ts';
import { means } from './means.ts';
import { mselRow } from './msel.ts';
import { objective } from './objective.ts';
import { base, crossing, hospital, outlet, site, stockpile } from './place.ts';
import { contact, idOf, key, simTimeText, text } from './scalars.ts';
import { organisation, seat } from './seat.ts';
import { staffGroup } from './staff.ts';

const exerciseBlock = z.strictObject({
  scope: text,
  sponsor: text,
  pointOfContact: contact,
  missionAreas: z.array(z.enum(['prevention', 'protection', 'mitigation', 'response', 'recovery'])).min(1),
  threat: text,
});

const script = z.strictObject({
  id: key,
  title: text,
  summary: text,
  exercise: exerciseBlock,
  /** Local date and time with an IANA zone: `2026-10-14T16:00 America/Detroit`. */
  startEx: z
    .string()
    .regex(
      /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2} \S+$/,
      'wanted: a date, time and zone such as 2026-10-14T16:00 America/Detroit',
    ),
  endEx: simTimeText,
  /** Files of `maps/` by name, without the ending. */
  map: z.array(key).min(1),
  jurisdictions: z.record(idOf<JurisdictionId>(), jurisdiction),
  organisations: z.record(idOf<OrganisationId>(), organisation).default({}),
  seats: z.record(idOf<SeatId>(), seat),
  sites: z.record(idOf<PlaceId>(), site).default({}),
  hospitals: z.record(idOf<PlaceId>(), hospital),
  bases: z.record(idOf<PlaceId>(), base).default({}),
  crossings: z.record(idOf<PlaceId>(), crossing).default({}),
  stockpiles: z.record(idOf<PlaceId>(), stockpile).default({}),
  outlets: z.record(idOf<PlaceId>(), outlet).default({}),
  staff: z.record(idOf<StaffGroupId>(), staffGroup).default({}),
  agreements: z.record(idOf<InstrumentId>(), agreement).default({}),
  levers: z.record(z.string(), leverSetting).default({}),
  means: z.record(idOf<MeansId>(), means),
  hazards: z.record(idOf<HazardId>(), hazard),
  msel: z.array(mselRow),
  objectives: z.record(idOf<ObjectiveId>(), objective),
});

/** Clocks are missing in what was read before they were kept: there every place keeps the clock of StartEx. */
type ScenarioWithClocks = z.output<typeof script> & { readonly clocks?: Clocks };

/**
 * The scenario language. What a planner writes goes in; the normalised scenario comes out: times in milliseconds since
 * StartEx, shares of one, positions as objects, defaults filled in, keys kept in the order written, and the clocks on the walls.
 */
export const scenarioSchema = script.transform((written): ScenarioWithClocks => ({
  ...written,
  clocks: clocksOf(written),
}));

/** What a planner writes. */
export type ScenarioSource = z.input<typeof scenarioSchema>;
/** What the engine plays. Plain JSON; it stands whole in the log's header. */
export type Scenario = z.output<typeof scenarioSchema>;

export type Seat = Scenario['seats'][SeatId];
export type Hospital = Scenario['hospitals'][PlaceId];
export type Site = Scenario['sites'][PlaceId];
export type Base = Scenario['bases'][PlaceId];
export type Crossing = Scenario['crossings'][PlaceId];
export type StaffGroup = Scenario['staff'][StaffGroupId];
export type Hazard = Scenario['hazards'][HazardId];
export type Means = Scenario['means'][MeansId];
export type MselRow = Scenario['msel'][number];
export type ContextualRow = Extract<MselRow, { kind: 'contextual' }>;
export type ContingencyRow = Extract<MselRow, { kind: 'contingency' }>;
export type ExpectedActionRow = Extract<MselRow, { kind: 'expected-action' }>;
export type Objective = Scenario['objectives'][ObjectiveId];
export type Task = Objective['tasks'][number];
