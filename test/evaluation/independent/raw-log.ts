import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import type { EventType } from '@samaritan/scenarios/vocabulary/event-types';
import type { Event, EventOf } from '../../../packages/server/src/engine/kernel/event.ts';
import type { LogHeader } from '../../../packages/server/src/log/header.ts';

export interface Moment {
  readonly at: number;
  readonly seq: number;
}

/** A log read line by line: JSON and loops, nothing of the folds that the report is made with. */
export class RawLog {
  readonly header: Pick<LogHeader, 'scenario' | 'seed' | 'levers' | 'skill'>;
  readonly events: readonly Event[];
  /** Time of the last entry. */
  readonly end: number;
  readonly #byType = new Map<string, Event[]>();
  readonly #bySeq = new Map<number, Event>();

  constructor(header: RawLog['header'], events: readonly Event[]) {
    this.header = header;
    this.events = events;
    this.end = events.at(-1)?.at ?? 0;
    for (const event of events) {
      this.#bySeq.set(event.seq, event);
      const list = this.#byType.get(event.type);
      if (list === undefined) this.#byType.set(event.type, [event]);
      else list.push(event);
    }
  }

  get scenario(): Scenario {
    return this.header.scenario;
  }

  of<T extends EventType>(type: T): readonly EventOf<T>[] {
    return (this.#byType.get(type) ?? []) as unknown as readonly EventOf<T>[];
  }

  at(seq: number): Event {
    const event = this.#bySeq.get(seq);
    if (event === undefined) throw new Error(`no entry ${seq}`);
    return event;
  }
}

/** The lines of `exercise.ndjson`: the header, one line an event, the trailer. */
export function readLog(lines: readonly string[]): RawLog {
  const [header, ...rest] = lines.map((line) => JSON.parse(line) as unknown);
  const trailer = rest.pop() as { readonly trailer?: true; readonly events?: number };
  if (trailer.trailer !== true || trailer.events !== rest.length) throw new Error('not a whole log');
  return new RawLog(header as RawLog['header'], rest as readonly Event[]);
}

export const momentOf = ({ at, seq }: Moment): Moment => ({ at, seq });

/** Of the entries about one somebody, the first. */
export function firstBy<T>(list: readonly T[], key: (one: T) => string): Map<string, T> {
  const first = new Map<string, T>();
  for (const one of list) if (!first.has(key(one))) first.set(key(one), one);
  return first;
}

/** What a count came to entry by entry, as a line: what stood when each instant was over, where that was something new. */
export function line(
  stood: readonly { readonly at: number; readonly value: number }[],
): readonly { at: number; value: number }[] {
  const settled = stood.filter(({ at }, i) => stood[i + 1]?.at !== at);
  return settled.filter(({ value }, i) => value !== settled[i - 1]?.value).map(({ at, value }) => ({ at, value }));
}

export function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

/** Middle of the sorted list, or between its two middles. */
export function middle(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null;
  const sorted = [...numbers].toSorted((a, b) => a - b);
  const at = (i: number): number => sorted[i] ?? Number.NaN;
  return (at(Math.floor((sorted.length - 1) / 2)) + at(Math.ceil((sorted.length - 1) / 2))) / 2;
}

/** Line of the tree from a jurisdiction up, its country last. */
export function upwards({ jurisdictions }: Scenario, of: string): readonly string[] {
  const all = jurisdictions as Record<string, { readonly in?: string | undefined } | undefined>;
  const line = [of];
  for (let up = all[of]?.in; up !== undefined; up = all[up]?.in) line.push(up);
  return line;
}

export const countryOf = (scenario: Scenario, of: string): string => upwards(scenario, of).at(-1) ?? of;
