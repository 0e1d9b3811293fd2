import { EngineFault } from '@samaritan/scenarios/values/result';
import { type EventType, eventVersions } from '@samaritan/scenarios/vocabulary/event-types';
import type { Event } from '../engine/kernel/event.ts';

/** Raises the data of one event by one version. */
export type Upcaster = (data: unknown) => unknown;

/** By `type` and the version it raises from. Every type is still in its first version. */
export const upcasters: ReadonlyMap<string, Upcaster> = new Map();

export const upcasterKey = (type: EventType, from: number): string => `${type}/${from}`;

/** An event as this version writes it; runs after the chain has been checked on the bytes as they were. */
export function upcast(event: Event, known: ReadonlyMap<string, Upcaster> = upcasters): Event {
  let { v, data }: { v: number; data: unknown } = event;
  for (const wanted = eventVersions[event.type]; v < wanted; v++) {
    const raise = known.get(upcasterKey(event.type, v));
    if (raise === undefined) throw new EngineFault(`no upcaster raises ${event.type} from version ${v}`);
    data = raise(data);
  }
  return v === event.v ? event : ({ ...event, v, data } as Event);
}
