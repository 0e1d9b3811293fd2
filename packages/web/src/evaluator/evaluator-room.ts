import type { ControlBriefingView } from '@samaritan/server/views/control/control-briefing';
import type { EvaluationFrame, ObjectiveView } from '@samaritan/server/views/control/frame';
import { type Accessor, createContext, useContext } from 'solid-js';
import { clockTime } from '../i18n/times.ts';
import type { Outbox } from '../live/outbox.ts';
import type { EvaluatorCommand } from './control-command.ts';
import type { Stamp } from './stamps.ts';

/** Everything the parts of an evaluator's page share. */
export interface EvaluatorRoom {
  readonly exercise: string;
  /** The account of whoever evaluates: the log's name for them. */
  readonly staff: string;
  readonly briefing: ControlBriefingView;
  /** My own, or all where none was named; each with its number in the script. */
  readonly objectives: readonly (ObjectiveView & { readonly number: number })[];
  readonly frame: Accessor<EvaluationFrame>;
  /** Exercise time, milliseconds since StartEx. */
  readonly now: Accessor<number>;
  readonly chosen: Accessor<string>;
  readonly choose: (objective: string) => void;
  readonly outbox: Outbox<EvaluatorCommand>;
  readonly stamps: Accessor<readonly Stamp[]>;
  readonly changeStamps: (change: (stamps: readonly Stamp[]) => readonly Stamp[]) => void;
  /** Keeps this moment, for the words to follow; of a task where one is named. */
  readonly stampNow: (task: number | null) => void;
  /** The moment whose words are being written. */
  readonly writing: Accessor<string | null>;
  readonly write: (stamp: string | null) => void;
  readonly record: (stamp: Stamp) => Promise<void>;
  /** The sentence that refuses, or null where the rating is given or on its way. */
  readonly rate: (rating: EvaluatorCommand & { readonly type: 'GiveRating' }) => Promise<string | null>;
}

const RoomContext = createContext<EvaluatorRoom>();
export const EvaluatorRoomProvider = RoomContext.Provider;

export function useEvaluatorRoom(): EvaluatorRoom {
  const room = useContext(RoomContext);
  if (room === undefined) throw new Error('outside of an evaluator’s page');
  return room;
}

/** A moment of the exercise on the clock of its zone, without and with seconds. */
export const timeIn = (
  { startsAt, zone }: Pick<ControlBriefingView, 'startsAt' | 'zone'>,
  at: number,
  seconds = false,
): string => clockTime(Date.parse(startsAt) + at, { zone, seconds });

/** Minutes after midnight at a moment (milliseconds since 1970) in a zone. */
export function minutesOfDay(at: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at);
  const part = (type: 'hour' | 'minute'): number => Number(parts.find((one) => one.type === type)?.value ?? 0);
  return part('hour') * 60 + part('minute');
}
