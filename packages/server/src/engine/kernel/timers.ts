import type { SimTime } from '@samaritan/scenarios/values/time';
import type { SubsystemName } from '@samaritan/scenarios/vocabulary/subsystems';

/** Which timer: whose subsystem, about what entity, for what purpose. At most one of each stands at a time. */
export interface TimerName {
  readonly subsystem: SubsystemName;
  readonly entity: string;
  readonly purpose: string;
}

/** A timer as it stands, with the event that set it, so that chains of causes do not break at a wait. */
export interface Timer extends TimerName {
  readonly at: SimTime;
  readonly priority: number;
  /** `seq` of the event that set it; 0 for those of the start. */
  readonly since: number;
}

/**
 * Timers ordered by (time, priority, subsystem, entity, purpose), never by who was queued first. A binary heap of small
 * integers over typed arrays: a timer's name is interned once, and only ties look at names.
 */
export class Timers {
  readonly #names: TimerName[] = [];
  readonly #texts: string[] = [];
  readonly #index = new Map<SubsystemName, Map<string, Map<string, number>>>();
  #at = new Float64Array(256);
  #priority = new Int32Array(256);
  #since = new Float64Array(256);
  /** Place in the heap, or -1. */
  #place = new Int32Array(256).fill(-1);
  #heap = new Int32Array(256);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The integer that stands for a name from now on. */
  intern(subsystem: SubsystemName, entity: string, purpose: string): number {
    let purposes = this.#index.get(subsystem);
    if (purposes === undefined) this.#index.set(subsystem, (purposes = new Map()));
    let entities = purposes.get(purpose);
    if (entities === undefined) purposes.set(purpose, (entities = new Map()));
    const known = entities.get(entity);
    if (known !== undefined) return known;
    const key = this.#names.length;
    this.#names.push({ subsystem, entity, purpose });
    this.#texts.push('');
    entities.set(entity, key);
    if (key >= this.#at.length) this.#grow();
    return key;
  }

  /** The integer that stands for a name; -1 for a name that was never set. */
  known(subsystem: SubsystemName, entity: string, purpose: string): number {
    return this.#index.get(subsystem)?.get(purpose)?.get(entity) ?? -1;
  }

  set(key: number, at: SimTime, priority: number, since: number): void {
    this.#at[key] = at;
    this.#priority[key] = priority;
    this.#since[key] = since;
    const place = this.#place[key]!;
    if (place < 0) {
      this.#heap[this.#size] = key;
      this.#place[key] = this.#size;
      this.#up(this.#size++);
    } else {
      this.#up(place);
      this.#down(this.#place[key]!);
    }
  }

  cancel(key: number): void {
    const place = this.#place[key]!;
    if (place < 0) return;
    this.#place[key] = -1;
    const last = this.#heap[--this.#size]!;
    if (place === this.#size) return;
    this.#heap[place] = last;
    this.#place[last] = place;
    this.#up(place);
    this.#down(this.#place[last]);
  }

  /** The earliest timer's key, or -1. */
  earliest(): number {
    return this.#size === 0 ? -1 : this.#heap[0]!;
  }

  atOf(key: number): SimTime {
    return this.#at[key]! as SimTime;
  }

  sinceOf(key: number): number {
    return this.#since[key]!;
  }

  isSet(key: number): boolean {
    return this.#place[key]! >= 0;
  }

  /** `subsystem/entity/purpose`, as causes name it. */
  textOf(key: number): string {
    let text = this.#texts[key]!;
    if (text === '') this.#texts[key] = text = textOf(this.#names[key]!);
    return text;
  }

  nameOf(key: number): TimerName {
    return this.#names[key]!;
  }

  /** All standing timers in order, as plain data, for digests and snapshots. */
  list(): readonly Timer[] {
    return Array.from(this.#heap.subarray(0, this.#size))
      .toSorted((a, b) => (this.#before(a, b) ? -1 : 1))
      .map((key) => ({
        ...this.#names[key]!,
        at: this.atOf(key),
        priority: this.#priority[key]!,
        since: this.#since[key]!,
      }));
  }

  static from(timers: readonly Timer[]): Timers {
    const restored = new Timers();
    for (const t of timers) restored.set(restored.intern(t.subsystem, t.entity, t.purpose), t.at, t.priority, t.since);
    return restored;
  }

  #before(a: number, b: number): boolean {
    const atA = this.#at[a]!;
    const atB = this.#at[b]!;
    if (atA !== atB) return atA < atB;
    const byPriority = this.#priority[a]! - this.#priority[b]!;
    if (byPriority !== 0) return byPriority < 0;
    const x = this.#names[a]!;
    const y = this.#names[b]!;
    if (x.subsystem !== y.subsystem) return x.subsystem < y.subsystem;
    if (x.entity !== y.entity) return x.entity < y.entity;
    return x.purpose < y.purpose;
  }

  #up(from: number): void {
    const key = this.#heap[from]!;
    let place = from;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      const other = this.#heap[parent]!;
      if (!this.#before(key, other)) break;
      this.#heap[place] = other;
      this.#place[other] = place;
      place = parent;
    }
    this.#heap[place] = key;
    this.#place[key] = place;
  }

  #down(from: number): void {
    const key = this.#heap[from]!;
    let place = from;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= this.#size) break;
      if (child + 1 < this.#size && this.#before(this.#heap[child + 1]!, this.#heap[child]!)) child++;
      const other = this.#heap[child]!;
      if (!this.#before(other, key)) break;
      this.#heap[place] = other;
      this.#place[other] = place;
      place = child;
    }
    this.#heap[place] = key;
    this.#place[key] = place;
  }

  #grow(): void {
    const size = this.#at.length * 2;
    const grown = <A extends Float64Array | Int32Array>(from: A, to: A): A => (to.set(from), to);
    this.#at = grown(this.#at, new Float64Array(size));
    this.#priority = grown(this.#priority, new Int32Array(size));
    this.#since = grown(this.#since, new Float64Array(size));
    this.#place = grown(this.#place, new Int32Array(size).fill(-1));
    this.#heap = grown(this.#heap, new Int32Array(size));
  }
}

const textOf = ({ subsystem, entity, purpose }: TimerName): string => `${subsystem}/${entity}/${purpose}`;
