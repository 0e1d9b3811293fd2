import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { startEx } from '@samaritan/scenarios/values/time';
import type { LeverSettings } from '@samaritan/scenarios/vocabulary/levers';
import type { Event } from '../../engine/kernel/event.ts';
import { casualtyPaths } from '../casualty-paths.ts';
import { eventLog } from '../causes.ts';
import type { CounterfactualResult, LeverRow } from '../counterfactual.ts';
import { together } from '../fold.ts';
import { type Metrics, metrics } from '../metrics.ts';
import { type CredentialChecks, credentialChecks } from './credentials.ts';
import { type CrossingRow, crossingRows } from './crossings.ts';
import type { Finding } from './finding.ts';
import { findings, firstCommands } from './findings.ts';
import { gaps, helpTrail } from './gaps.ts';
import { type HospitalRow, hospitalRows } from './hospitals.ts';
import { type PlanRow, improvementPlan } from './improvement-plan.ts';
import { type MinutesLost, minutesLost } from './minutes.ts';
import { type MselRowReport, mselRows } from './msel.ts';
import { type Names, namesOf } from './names.ts';
import { type ObjectiveReport, objectiveRecords, objectiveReports } from './objectives.ts';
import { type Notes, notes } from './notes.ts';
import { type Outcome, outcome } from './outcome.ts';
import { type Overview, overview } from './overview.ts';
import { type ParticipantRow, participants } from './participants.ts';
import { type TrueAndTold, trueAndTold } from './picture.ts';
import { type Strength, strengths } from './strengths.ts';
import { type TimelineEntry, timeline } from './timeline.ts';

export const reportFormat = 'samaritan-aar/1';

/**
 * The after-action report: plain JSON, no sentence in it but the scenario's own. Every number is folded from the log or
 * handed in by the study; ids are named in `names`; a `seq` is the log entry a figure rests on.
 */
export interface AfterActionReport {
  readonly format: typeof reportFormat;
  readonly overview: Overview;
  readonly run: {
    readonly seed: number;
    readonly skill: string | null;
    /** At StartEx. */
    readonly levers: LeverSettings;
    readonly events: number;
    readonly lastSeq: number;
  };
  readonly metrics: Metrics;
  readonly timeline: readonly TimelineEntry[];
  readonly picture: TrueAndTold;
  readonly hospitals: readonly HospitalRow[];
  readonly crossings: readonly CrossingRow[];
  readonly outcome: Outcome;
  readonly minutes: MinutesLost;
  readonly objectives: readonly ObjectiveReport[];
  readonly credentials: CredentialChecks;
  readonly strengths: readonly Strength[];
  readonly findings: readonly Finding[];
  readonly counterfactuals: readonly CounterfactualResult[];
  readonly levers: readonly LeverRow[];
  readonly plan: readonly PlanRow[];
  readonly participants: readonly ParticipantRow[];
  readonly msel: readonly MselRowReport[];
  readonly notes: Notes;
  readonly names: Names;
}

/** One played exercise, and what the study made of it. */
export interface Judged {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly skill: string | null;
  readonly levers: LeverSettings;
  /** The whole log, in order. */
  readonly events: readonly Event[];
  readonly counterfactuals: readonly CounterfactualResult[];
  readonly leverRows: readonly LeverRow[];
}

/** An evaluator's note and a rating may follow the end. */
const isOver = (events: readonly Event[]): boolean => events.some(({ type }) => type === 'ExerciseEnded');

/** Reads the log once and puts the report together; the same log gives the same report. */
export function afterActionReport(judged: Judged): AfterActionReport {
  const { scenario, seed, skill, levers, events, counterfactuals, leverRows } = judged;
  const metric = metrics(scenario);
  const folds = together({
    timeline: timeline(),
    picture: trueAndTold(scenario),
    hospitals: hospitalRows(scenario),
    crossings: crossingRows(scenario),
    credentials: credentialChecks(scenario),
    paths: casualtyPaths(),
    targets: objectiveRecords(),
    msel: mselRows(scenario),
    notes: notes(),
    participants: participants(scenario),
    commands: firstCommands(),
    help: helpTrail(scenario),
  });
  for (const event of events) {
    metric.on(event);
    folds.on(event);
  }
  const read = folds.result();
  const { paths, commands, credentials, msel } = read;
  const last = events.at(-1);
  const log = eventLog(events);
  const minutes = minutesLost(paths);
  const objectives = objectiveReports(scenario, read.targets, log);
  const came = outcome(paths);
  const measured = metric.result();
  const found = findings({
    scenario,
    log,
    paths,
    minutes,
    objectives,
    gaps: gaps(read.help, read.picture, read.crossings),
    commands,
    metrics: measured,
    counterfactuals,
    leverRows,
  });
  return {
    format: reportFormat,
    overview: overview(scenario, read.participants, { ended: last?.at ?? startEx, over: isOver(events) }),
    run: { seed, skill, levers, events: events.length, lastSeq: last?.seq ?? 0 },
    metrics: measured,
    timeline: read.timeline,
    picture: read.picture,
    hospitals: read.hospitals,
    crossings: read.crossings,
    outcome: came,
    minutes,
    objectives,
    credentials,
    strengths: strengths({ objectives, msel, outcome: came, credentials }),
    findings: found,
    counterfactuals,
    levers: leverRows,
    plan: improvementPlan(found),
    participants: read.participants,
    msel,
    notes: read.notes,
    names: namesOf(scenario),
  };
}
