import type { CapabilityId, CasualtyId, ObjectiveId, PlaceId, SeatId } from '@samaritan/scenarios/values/id';
import type { CommandType } from '@samaritan/scenarios/vocabulary/commands';
import type { Lever } from '@samaritan/scenarios/vocabulary/levers';
import type { Label, Station, Wait } from '@samaritan/scenarios/vocabulary/resources';
import type { Severity } from '@samaritan/scenarios/vocabulary/severity';
import type { CauseChain } from '../causes.ts';
import type { Counterfactual } from '../counterfactual.ts';
import type { GapFinding } from './gaps.ts';
import type { Moment } from './moment.ts';
import type { TaskStatus } from './objectives.ts';

/** One moment of the way to a death. */
export interface DeathStep extends Moment {
  readonly what:
    | 'injured'
    | 'called'
    | 'triaged'
    | 'loaded'
    | 'departed'
    | 'arrived'
    | 'queued'
    | 'held'
    | 'sent-on'
    | 'care-begun'
    | 'died';
  readonly place: PlaceId | null;
  readonly station: Station | null;
  readonly label: Label | null;
  /** What held the queue; of a step `held` alone. */
  readonly wait: Wait | null;
}

/** One preventable death, from injury to its end. */
export interface DeathChain {
  readonly casualty: CasualtyId;
  readonly severity: Severity;
  readonly main: Wait | null;
  readonly mainMinutes: number;
  readonly steps: readonly DeathStep[];
  /** From what held it longest back to the decision, or to time and script alone. */
  readonly behind: CauseChain | null;
}

/** A kind of decision that shortens a wait: when it was first taken, and by whom; null where it never was. */
export interface DecisionTaken {
  readonly command: CommandType;
  readonly first: (Moment & { readonly seat: SeatId }) | null;
}

/** What one counterfactual run says of a finding; above zero means lives saved. */
export interface FindingTest {
  readonly name: string;
  readonly changed: Counterfactual;
  /** Fewer dead or certain to die. */
  readonly livesSaved: number;
  readonly preventableSpared: number;
  /** Whether this wait, and nothing else, was taken away; any other run only bears on it. */
  readonly removes: boolean;
  /** Over pairs of runs: the 95 % interval of the deaths leaves zero. One run of the same draws is sure of itself. */
  readonly sure: boolean;
}

/** `confirmed`: a run without exactly this wait saved lives. `not-confirmed`: it did not. `untested`: no such run was made. */
export type FindingStatus = 'confirmed' | 'not-confirmed' | 'untested';

export type Finding = WaitFinding | TargetFinding | GapFinding;

export interface WaitFinding {
  readonly kind: 'wait';
  readonly wait: Wait;
  /** Preventable deaths that lost more here than at any other wait, and their log entries. */
  readonly preventable: number;
  readonly preventableSeqs: readonly number[];
  /** Minutes lost here by those who had definitive care, and how many they were. */
  readonly minutesLost: number;
  readonly casualties: number;
  readonly example: DeathChain | null;
  readonly decisions: readonly DecisionTaken[];
  /** Agreements that act on this wait. */
  readonly levers: readonly Lever[];
  readonly tests: readonly FindingTest[];
  readonly status: FindingStatus;
  readonly capabilities: readonly CapabilityId[];
}

export interface TargetFinding {
  readonly kind: 'target';
  readonly objective: ObjectiveId;
  readonly task: number;
  readonly status: Extract<TaskStatus, 'late' | 'missed'>;
  readonly doneAt: Moment | null;
  readonly settledSeq: number | null;
  /** Deed to decision of what was late; null where it was never done. */
  readonly chain: CauseChain | null;
  readonly capabilities: readonly CapabilityId[];
}
