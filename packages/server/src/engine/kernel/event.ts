import type { CommandId, SeatId } from '@samaritan/scenarios/values/id';
import type { SimTime } from '@samaritan/scenarios/values/time';
import type { EventData, EventType } from '@samaritan/scenarios/vocabulary/event-types';
import type { Lever } from '@samaritan/scenarios/vocabulary/levers';

/** What stands behind an event: a command, a timer (with the event that set it), another event, or the start. */
export type Cause =
  | { readonly command: CommandId }
  | { readonly timer: string; readonly since: number }
  | { readonly event: number }
  | { readonly start: true };

export type EventOf<T extends EventType> = {
  readonly seq: number;
  /** When it entered the exercise. */
  readonly at: SimTime;
  /** When it happened; earlier than `at` for what is entered afterwards. */
  readonly occurredAt: SimTime;
  readonly type: T;
  readonly v: number;
  readonly by: SeatId | 'world' | 'control';
  readonly cause: Cause;
  /** The lever that delayed or allowed it. */
  readonly lever?: Lever;
  readonly data: EventData[T];
};
export type Event = { [T in EventType]: EventOf<T> }[EventType];

/** What a subsystem returns; the kernel stamps the rest. */
export type DraftOf<T extends EventType> = {
  readonly type: T;
  readonly data: EventData[T];
  readonly lever?: Lever;
  /** Where it happened before it is entered. */
  readonly occurredAt?: SimTime;
};
export type Draft = { [T in EventType]: DraftOf<T> }[EventType];

/** A draft of one type; the data is checked against the vocabulary. */
export const draft = <T extends EventType>(type: T, data: EventData[T], lever?: Lever): Draft =>
  (lever === undefined ? { type, data } : { type, data, lever }) as Draft;

/** The same draft, of something that happened then. */
export const happened = (occurredAt: SimTime, one: Draft): Draft => ({ ...one, occurredAt });

export const none: readonly Draft[] = [];
