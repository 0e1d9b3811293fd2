import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import type { LeverSettings } from '@samaritan/scenarios/vocabulary/levers';

export const logFormat = 'samaritan-log/1';

/** First line of a log: all that play began from. */
export interface LogHeader {
  readonly format: typeof logFormat;
  /** Version of the engine that wrote it; the world digest is compared only at the same one. */
  readonly engine: string;
  readonly scenario: Scenario;
  /** Digest of every number of the model. */
  readonly parameters: string;
  readonly seed: number;
  readonly levers: LeverSettings;
  readonly skill: 'novice' | 'skilled';
  /** Where this log forks from another; null for one that began at StartEx. */
  readonly forkOf: { readonly exercise: string; readonly seq: number } | null;
}

/** Last line of a log. */
export interface LogTrailer {
  readonly trailer: true;
  readonly events: number;
  /** Hash of the last event's line. */
  readonly head: string;
  /** What came of the casualties; the same in every engine version that can read the log. */
  readonly outcome: string;
  /** The whole world at the end. */
  readonly world: string;
  /** Hash of this line without this field, so that an altered trailer is not taken for an altered last event. */
  readonly seal: string;
}

/** The trailer's line as its seal is taken of it. */
export const unsealedTrailer = ({ trailer, events, head, outcome, world }: Omit<LogTrailer, 'seal'>): string =>
  JSON.stringify({ trailer, events, head, outcome, world });
