import type { PlaceId } from '@samaritan/scenarios/values/id';
import { type Duration, type SimTime, duration } from '@samaritan/scenarios/values/time';
import type { WaitTable } from '@samaritan/scenarios/vocabulary/events/casualties';
import { type Station, type Wait, waits as waitKinds } from '@samaritan/scenarios/vocabulary/resources';
import type { Frozen } from '../kernel/frozen.ts';
import type { Casualty, Stay } from './state.ts';

/** What holds a station's queue, from when on; as hospitals keep it. */
export interface Block {
  readonly at: SimTime;
  readonly cause: Wait | null;
}
export type BlocksOf = (hospital: PlaceId, station: Station) => readonly Block[];

/** What the waits of a casualty are read off, beside its own moments. */
export interface WaitSources {
  readonly alertAt: SimTime | null;
  readonly firstUnitAt: SimTime | null;
  readonly blocksOf: BlocksOf;
}

/** Sum of a table, in milliseconds. */
export const totalOf = (table: WaitTable): Duration =>
  duration(waitKinds.reduce((sum, kind) => sum + (table[kind] ?? 0), 0));

/** `a` less `b`, kind by kind; kinds that come to nothing are left out. */
export function less(a: WaitTable, b: WaitTable): WaitTable {
  const left: { [W in Wait]?: Duration } = {};
  for (const kind of waitKinds) {
    const difference = duration((a[kind] ?? 0) - (b[kind] ?? 0));
    if (difference !== 0) left[kind] = difference;
  }
  return left;
}

/** All of the time from injury to `careAt`, by what it was spent on: the kinds sum to it exactly. */
export function waitsUntil(casualty: Frozen<Casualty>, careAt: SimTime, sources: WaitSources): WaitTable {
  const ledger = new Ledger(casualty.injuredAt, careAt);
  const door = casualty.doorAt ?? careAt;
  if (casualty.departedAt === null) {
    ledger.spend('scene', Math.min(casualty.leavesAt ?? door, door));
    ledger.spend('road', door - casualty.crossingSpent);
    ledger.spend('crossing', door);
  } else {
    ledger.spend('alert', sources.alertAt);
    ledger.spend('vehicle', sources.firstUnitAt);
    ledger.spend('scene', casualty.triagedAt);
    ledger.spend('vehicle', casualty.loadedAt);
    ledger.spend('scene', casualty.departedAt);
    ledger.spend('road', casualty.crossingSince);
    ledger.spend('crossing', casualty.crossedAt);
    ledger.spend('road', door);
  }
  inHospital(ledger, casualty, sources.blocksOf);
  ledger.spend('door', careAt);
  return ledger.table;
}

/**
 * In queues, by what held them; under care that is not yet definitive, on the way to the theatre or past a wrong label; from one
 * hospital to another, on the road and at the line.
 */
function inHospital(ledger: Ledger, { stays, needsSurgery }: Frozen<Casualty>, blocksOf: BlocksOf): void {
  let before: Stay | undefined;
  for (const stay of stays) {
    if (before?.what === 'queued')
      queued(ledger, blocksOf(before.hospital, before.station), { from: before.at, to: stay.at });
    else if (before?.what === 'at-line') ledger.spend('crossing', stay.at);
    else if (before?.what === 'loaded' || before?.what === 'crossed') ledger.spend('road', stay.at);
    else ledger.spend(before?.what === 'begun' && needsSurgery ? 'theatre' : 'door', stay.at);
    before = stay;
  }
}

function queued(
  ledger: Ledger,
  blocks: readonly Block[],
  span: { readonly from: SimTime; readonly to: SimTime },
): void {
  const first = lastBefore(blocks, span.from);
  let cause: Wait = blocks[first]?.cause ?? 'door';
  for (let i = first + 1; i < blocks.length; i++) {
    const block = blocks[i];
    if (block === undefined || block.at >= span.to) break;
    ledger.spend(cause, block.at);
    cause = block.cause ?? 'door';
  }
  ledger.spend(cause, span.to);
}

/** Index of the last block that stood at `at`; −1 where none did. */
function lastBefore(blocks: readonly Block[], at: SimTime): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.at ?? at) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Time from a start to an end, spent piece by piece in order; a moment already past, or unknown, spends nothing. */
class Ledger {
  readonly table: { [W in Wait]?: Duration } = {};
  #at: number;
  readonly #end: number;

  constructor(start: SimTime, end: SimTime) {
    this.#at = start;
    this.#end = end;
  }

  spend(kind: Wait, until: number | null): void {
    const to = Math.min(until ?? this.#at, this.#end);
    if (to <= this.#at) return;
    this.table[kind] = duration((this.table[kind] ?? 0) + to - this.#at);
    this.#at = to;
  }
}
