import type { Skill } from '../autopilot/act.ts';
import type { Database } from '../store/database.ts';
import type { Asked } from './asks.ts';
import type { MachineTime } from './clock.ts';
import type { ExerciseId } from './conduct.ts';
import type { Errand } from './errand.ts';
import type { Logged } from './load.ts';
import type { Listeners } from './listeners.ts';
import type { PlayClock } from './play-clock.ts';
import type { LoggedAnchor, Standing } from './standing.ts';
import type { Words } from './words.ts';

/** Something that went wrong in one exercise, for whoever keeps the server. */
export interface Trouble {
  readonly exercise: ExerciseId;
  /** Of the last event that was stored. */
  readonly seq: number;
  readonly seed: number;
  readonly kind: 'engine-fault' | 'store-failed' | 'listener-failed' | 'not-opened';
  readonly error: unknown;
}

export interface ConductOptions {
  /** Told of troubles; none of them stops the server. */
  readonly report: (trouble: Trouble) => void;
  readonly machine: MachineTime;
  /** Whoever was away longer (milliseconds) finds the clock paused rather than racing. */
  readonly awayAfter: number;
  /** A driver of whom nothing was heard for so long (milliseconds) is taken for dead. */
  readonly deadAfter: number;
  /** Between two signs of life, and two looks at what a lost notification may have hidden; milliseconds. */
  readonly beat: number;
  /** Between two tries of a store that failed; milliseconds. */
  readonly retry: number;
  /** Events between two snapshots. */
  readonly snapshotEvery: number;
  /** An exercise that stands and that nobody has used for so long (milliseconds) is put away until it is opened again. */
  readonly idleAfter: number;
  /** No other server shares the database: who opens, drives. */
  readonly alone: boolean;
}

/** What one exercise keeps while worlds are dropped and loaded again under it. */
export interface Stage {
  readonly database: Database;
  readonly options: ConductOptions;
  readonly logged: Logged;
  readonly skill: Skill;
  readonly clock: PlayClock;
  readonly words: Words;
  readonly listeners: Listeners;
  /** In order of arrival; one leaves when its outcome is stored. */
  readonly mailbox: Asked[];
  /** Asks put into the inbox, for whoever drives, that wait here for their outcome. */
  readonly forwarded: Map<string, Asked[]>;
  errand: Errand | null;
  /** What the clock must do as soon as something can be stored. */
  owed: Pick<LoggedAnchor, 'speed' | 'because'> | null;
  storeFailed: boolean;
  /** The last event that was told of, and the last anchor among those; null before the first load. */
  told: { readonly seq: number; readonly anchor: number } | null;
}

/** Where a standing is, for `told`. */
export const toldOf = ({ world, anchor }: Standing): NonNullable<Stage['told']> => ({
  seq: world.seq,
  anchor: anchor?.seq ?? 0,
});

/** At most so long (milliseconds) is played before it is stored and shown. */
export const batchMs = 50;
/** Of these so much for time, so that commands always get their turn. */
export const advanceMs = 35;
