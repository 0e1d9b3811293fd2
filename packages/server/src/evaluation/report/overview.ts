import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import type { CapabilityId, HazardId, JurisdictionId, ObjectiveId } from '@samaritan/scenarios/values/id';
import type { Bilingual } from '@samaritan/scenarios/values/text';
import type { SimTime } from '@samaritan/scenarios/values/time';
import type { Level, ParticipantRow } from './participants.ts';

/** The eleven rows of HSEEP's overview table; texts in both languages, as the scenario has them. */
export interface Overview {
  readonly scenario: string;
  readonly name: Bilingual;
  readonly startEx: { readonly local: string; readonly zone: string };
  readonly plannedEnd: SimTime;
  /** The last entry of the log. */
  readonly ended: SimTime;
  /** False while play goes on: `ended` is then as far as the log has come. */
  readonly over: boolean;
  readonly scope: Bilingual;
  readonly missionAreas: readonly Scenario['exercise']['missionAreas'][number][];
  readonly capabilities: readonly CapabilityId[];
  readonly objectives: readonly { readonly objective: ObjectiveId; readonly text: Bilingual }[];
  readonly threat: Bilingual;
  readonly hazards: readonly HazardId[];
  readonly summary: Bilingual;
  readonly sponsor: Bilingual;
  /** Seats and organisations by level of government; the full list is Appendix B. */
  readonly participating: readonly {
    readonly level: Level;
    readonly seats: number;
    readonly organisations: number;
    readonly jurisdictions: readonly JurisdictionId[];
  }[];
  readonly contact: Bilingual;
}

const levels: readonly Level[] = ['national', 'subdivision', 'local'];

/** What the scenario says of itself, and when play ended, or how far it has come. */
export function overview(
  scenario: Scenario,
  seats: readonly ParticipantRow[],
  { ended, over }: Pick<Overview, 'ended' | 'over'>,
): Overview {
  const objectives = Object.entries(scenario.objectives) as [ObjectiveId, Scenario['objectives'][ObjectiveId]][];
  const [local = '', zone = ''] = scenario.startEx.split(' ');
  return {
    scenario: scenario.id,
    name: scenario.title,
    startEx: { local, zone },
    plannedEnd: scenario.endEx,
    ended,
    over,
    scope: scenario.exercise.scope,
    missionAreas: scenario.exercise.missionAreas,
    capabilities: [...new Set(objectives.flatMap(([, { capabilities }]) => capabilities))],
    objectives: objectives.map(([objective, { text }]) => ({ objective, text })),
    threat: scenario.exercise.threat,
    hazards: Object.keys(scenario.hazards) as HazardId[],
    summary: scenario.summary,
    sponsor: scenario.exercise.sponsor,
    participating: levels.flatMap((level) => atLevel(level, seats)),
    contact: scenario.exercise.pointOfContact,
  };
}

function atLevel(level: Level, seats: readonly ParticipantRow[]): Overview['participating'] {
  const own = seats.filter((seat) => seat.level === level);
  if (own.length === 0) return [];
  const organisations = new Set(own.flatMap(({ organisation }) => organisation ?? []));
  const jurisdictions = [...new Set(own.map(({ jurisdiction }) => jurisdiction))];
  return [{ level, seats: own.length, organisations: organisations.size, jurisdictions }];
}
