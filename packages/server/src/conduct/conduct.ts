import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import type { Id, SeatId } from '@samaritan/scenarios/values/id';
import type { SimTime } from '@samaritan/scenarios/values/time';
import type { WrittenCommand } from '@samaritan/scenarios/vocabulary/commands';
import type { WrittenControlCommand } from '@samaritan/scenarios/vocabulary/control';
import type { LeverSettings } from '@samaritan/scenarios/vocabulary/levers';
import type { Refusal } from '@samaritan/scenarios/vocabulary/refusals';
import type { Sealed } from '@samaritan/scenarios/vocabulary/sealed';
import type { Skill } from '../autopilot/act.ts';
import type { Event } from '../engine/kernel/event.ts';
import type { ReadonlyWorld } from '../engine/world.ts';
import type { ClockView } from '../views/seat/clock-view.ts';
import type { HistoryView } from '../views/control/frame.ts';
import type { ShownText } from '../views/seat/frame.ts';

export type ExerciseId = Id<'exercise'>;

/** A scenario with the texts and maps that lie beside it. */
export interface ScenarioKit {
  readonly scenario: Scenario;
  readonly briefing: { readonly en: string; readonly fr: string };
  /** GeoJSON text by file name. */
  readonly maps: Readonly<Record<string, string>>;
}

export interface NewExercise {
  readonly kit: ScenarioKit;
  readonly title: { readonly en: string; readonly fr: string };
  readonly seed: number;
  readonly levers: LeverSettings;
  /** Of the autopilot in empty seats. */
  readonly skill: Skill;
  readonly createdBy: string | null;
  readonly demonstration?: boolean;
}

export interface ExerciseSummary {
  readonly id: ExerciseId;
  readonly scenario: string;
  readonly title: { readonly en: string; readonly fr: string };
  readonly state: 'ready' | 'running' | 'paused' | 'ended';
  readonly createdAt: string;
  readonly endedAt: string | null;
  readonly forkOf: { readonly exercise: ExerciseId; readonly seq: number } | null;
  readonly demonstration: boolean;
}

/** A command's outcome: the same every time its id is sent again. `seq` of the event that holds it. */
export type Outcome =
  | { readonly ok: true; readonly seq: number }
  | { readonly ok: false; readonly seq: number; readonly refusal: Refusal };

/** Who sends a seat's command; its words are erased with the participant's. */
export interface Sender {
  readonly participant: string | null;
  /** When it was done, where control enters for a seat what it did in the room some time ago. */
  readonly occurredAt?: SimTime;
}

/** What was appended and is now everybody's to see. */
export interface Committed {
  /** None where only the clock has something to say: the store failed, or is back. */
  readonly events: readonly Event[];
  /** Of the last one. */
  readonly seq: number;
  readonly clock: ClockView;
}

/** One exercise as this server has it: driven here, or followed from the log. Commands are taken at either. */
export interface LiveExercise {
  readonly id: ExerciseId;
  readonly kit: ScenarioKit;
  readonly clock: () => ClockView;
  /** Looks at the world between two batches: what is seen has been stored. */
  readonly read: <T>(look: (world: ReadonlyWorld) => T) => Promise<T>;
  readonly submit: (command: WrittenCommand, by: Sender) => Promise<Outcome>;
  readonly control: (command: WrittenControlCommand) => Promise<Outcome>;
  /** Starts at StartEx, once; afterwards the clock is control's. */
  readonly start: (speed: number) => Promise<void>;
  /** As fast as the machine can to a moment; the autopilot plays empty seats, people's stand still. */
  readonly jump: (to: SimTime) => Promise<void>;
  /** To the next MSEL row due, or EndEx. */
  readonly stepToNextRow: () => Promise<void>;
  readonly takeSeat: (seat: SeatId, by: 'person' | 'control') => Promise<void>;
  /** Back to the autopilot; a command in flight ends first. */
  readonly giveSeat: (seat: SeatId) => Promise<void>;
  /** The words behind a seal, as long as nobody erased them. */
  readonly words: (seal: Sealed) => ShownText;
  readonly history: () => HistoryView;
  /** Told after each commit, in order, never before. */
  readonly subscribe: (told: (committed: Committed) => void) => () => void;
  /** The world as it stood after an event, for the replay scrubber and forks. */
  readonly worldAt: (seq: number) => Promise<ReadonlyWorld>;
  readonly eventsAfter: (seq: number, limit: number) => Promise<readonly Event[]>;
  /** Whether this server drives it; others take commands as well. */
  readonly drivenHere: () => boolean;
  /** The log as it may be handed on: header, lines, and a trailer where play has ended. Pieces of text, each ended by a line feed. */
  readonly exportLog: () => AsyncIterable<string>;
}

export interface Conduct {
  readonly create: (exercise: NewExercise) => Promise<ExerciseId>;
  readonly list: () => Promise<readonly ExerciseSummary[]>;
  /** Null where there is none of that id. */
  readonly open: (id: ExerciseId) => Promise<LiveExercise | null>;
  /** A new exercise that shares everything up to `seq`; its seats are the autopilot's until somebody takes them. */
  readonly fork: (id: ExerciseId, seq: number, by: string | null) => Promise<ExerciseId>;
  /** To be called when words of an exercise were erased in the store: they are forgotten here and on every server. */
  readonly wordsErased: (id: ExerciseId) => Promise<void>;
  /** Stops driving: clocks stand, nothing is lost. */
  readonly close: () => Promise<void>;
}
