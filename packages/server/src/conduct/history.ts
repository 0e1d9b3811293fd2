import { type SimTime, after, minutes, startEx } from '@samaritan/scenarios/values/time';
import type { Event } from '../engine/kernel/event.ts';
import type { World } from '../engine/world.ts';
import type { HistoryView } from '../views/control/frame.ts';
import { sampleOf } from './sample.ts';

/** What a history is made of again, out of a snapshot. */
export interface KeptHistory {
  readonly next: SimTime;
  readonly at: readonly SimTime[];
  readonly series: ReadonlyMap<string, readonly (number | null)[]>;
  readonly reported: ReadonlyMap<string, number>;
}

const every = minutes(1);

/**
 * One sample a minute of exercise time: the world as it stood when everything due by that minute had happened. Told before
 * the world moves on and after each event, it comes out the same in play and in a replay.
 */
export class History {
  #next: SimTime;
  readonly #at: SimTime[];
  readonly #series: Map<string, (number | null)[]>;
  /** What each seat said last, by `seat/figure/place`. */
  readonly #reported: Map<string, number>;
  /** Samples of what is stored. */
  #shown: number;

  constructor(kept: KeptHistory = { next: startEx, at: [], series: new Map(), reported: new Map() }) {
    this.#next = kept.next;
    this.#at = [...kept.at];
    this.#series = new Map([...kept.series].map(([name, values]) => [name, [...values]]));
    this.#reported = new Map(kept.reported);
    this.#shown = kept.at.length;
  }

  /** All samples so far are of what is stored. */
  show(): void {
    this.#shown = this.#at.length;
  }

  /** The world is about to move on to a moment: the minutes that end before it are sampled now. */
  before(world: World, moment: SimTime): void {
    if (world.seq === 0) return;
    while (this.#next < moment) {
      this.#sample(world);
      this.#next = after(this.#next, every);
    }
  }

  on(event: Event): void {
    if (event.type !== 'CommandAccepted' || event.data.type !== 'ReportStatus') return;
    const { seat, payload } = event.data;
    if (!('figures' in payload)) return;
    for (const { place, figure, value } of payload.figures) this.#reported.set(`${seat}/${figure}/${place}`, value);
  }

  /** A series that begins later has nothing before. */
  view(): HistoryView {
    return {
      at: this.#at.slice(0, this.#shown),
      series: Object.fromEntries([...this.#series].map(([name, values]) => [name, values.slice(0, this.#shown)])),
    };
  }

  kept(): KeptHistory {
    return { next: this.#next, at: this.#at, series: this.#series, reported: this.#reported };
  }

  #sample(world: World): void {
    const before = this.#at.length;
    this.#at.push(this.#next);
    for (const [name, value] of sampleOf(world)) this.#add(name, value, before);
    for (const [name, value] of this.#sums()) this.#add(name, value, before);
    for (const values of this.#series.values()) if (values.length === before) values.push(null);
  }

  #add(name: string, value: number, before: number): void {
    let values = this.#series.get(name);
    if (values === undefined) this.#series.set(name, (values = Array.from({ length: before }, () => null)));
    values.push(value);
  }

  /** Each seat's figures, over all the places it reported on. */
  #sums(): ReadonlyMap<string, number> {
    const sums = new Map<string, number>();
    for (const [key, value] of this.#reported) {
      const [seat = '', figure = ''] = key.split('/');
      const name = `reported/${seat}/${figure}`;
      sums.set(name, (sums.get(name) ?? 0) + value);
    }
    return sums;
  }
}
