import { type SimTime, startEx } from '@samaritan/scenarios/values/time';
import type { EventType } from '@samaritan/scenarios/vocabulary/event-types';
import type { Event, EventOf } from '../engine/kernel/event.ts';
import type { Measure } from './measure.ts';

/** What a fold does with each type of event that concerns it; it never sees the others. */
export type Hears = { readonly [T in EventType]?: (event: EventOf<T>) => void };

/** A measure by event type. `end` is EndEx where play has ended, else the time of the last event. */
export interface Fold<Result> {
  readonly hears: Hears;
  readonly result: (end: SimTime) => Result;
}

type Results<Folds> = { readonly [Name in keyof Folds]: Folds[Name] extends Fold<infer Result> ? Result : never };

/** Several folds as one measure: each event goes to those alone that hear its type, in the order of their names. */
export function together<const Folds extends Readonly<Record<string, Fold<unknown>>>>(
  folds: Folds,
): Measure<Results<Folds>> {
  const ears = new Map<EventType, ((event: never) => void)[]>();
  for (const { hears } of Object.values(folds))
    for (const [type, hear] of Object.entries(hears)) {
      const list = ears.get(type as EventType);
      if (list === undefined) ears.set(type as EventType, [hear]);
      else list.push(hear);
    }
  let end = startEx;
  return {
    on: (event: Event): void => {
      end = event.at;
      const list = ears.get(event.type);
      if (list === undefined) return;
      for (const hear of list) hear(event as never);
    },
    result: () =>
      Object.fromEntries(Object.entries(folds).map(([name, fold]) => [name, fold.result(end)])) as Results<Folds>,
  };
}
