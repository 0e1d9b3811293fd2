import { EngineFault } from '@samaritan/scenarios/values/result';
import { type EventType, eventVersions } from '@samaritan/scenarios/vocabulary/event-types';
import type { Event } from '../engine/kernel/event.ts';

/** Raises the data of one event by one version. */
export type Upcaster = (data: unknown) => unknown;

/** Fields that a later version writes into data of any event, at the values that were meant without them. */
const adding =
  (added: object): Upcaster =>
  (data) => ({ ...(data as object), ...added });

/** An inject sent before control could rewrite rows was sent in the words of the script. */
const asScripted = { edition: 0, words: null } as const;

const itemAsScripted: Upcaster = (data) => {
  const { content, ...rest } = data as { readonly content: { readonly kind: string } };
  return { ...rest, content: content.kind === 'inject' ? { ...content, ...asScripted } : content };
};

/** Nobody's name stood in what was written beside play before control wrote it. */
const unsigned = { staff: '' } as const;

/** By `type` and the version it raises from. */
export const upcasters: ReadonlyMap<string, Upcaster> = new Map<string, Upcaster>([
  ['ItemSent/1', itemAsScripted],
  ['ItemArrived/1', itemAsScripted],
  ['InjectSent/1', adding(asScripted)],
  ['JournalEntered/1', adding(unsigned)],
  ['ObservationRecorded/1', adding({ ...unsigned, seat: null })],
  ['RatingGiven/1', adding(unsigned)],
]);

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
