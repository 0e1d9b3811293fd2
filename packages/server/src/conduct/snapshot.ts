import { deserialize, serialize } from 'node:v8';
import { seedOf } from '@samaritan/scenarios/values/chance';
import { type Timer, Timers } from '../engine/kernel/timers.ts';
import { type World, emptyWorld } from '../engine/world.ts';
import { canonical } from '../log/canonical.ts';
import type { LogHeader } from '../log/header.ts';
import { sha256 } from '../study/sha.ts';
import { engineVersion } from '../study/version.ts';
import { Chain } from './chain.ts';
import { History, type KeptHistory } from './history.ts';
import { type LoggedAnchor, Standing } from './standing.ts';

const format = 'standing/1';

/** A standing and the head of its chain, as bytes; the scenario stays in the header. */
interface Frozen {
  readonly world: Omit<World, 'scenario' | 'timers'>;
  readonly timers: readonly Timer[];
  readonly history: KeptHistory;
  readonly settled: ReadonlyMap<string, number>;
  readonly anchor: LoggedAnchor | null;
  readonly head: string;
}

export interface Thawed {
  readonly standing: Standing;
  readonly chain: Chain;
}

/** Names engine, format and the parts of the world: a snapshot of another version is not read. */
export function snapshotVersion({ scenario, seed, levers }: LogHeader): string {
  const parts = Object.entries(emptyWorld({ scenario, seed: seedOf(seed), levers })).map(([name, part]) => [
    name,
    name !== 'scenario' && part !== null && typeof part === 'object' ? Object.keys(part).toSorted() : [],
  ]);
  return `${engineVersion} ${format} ${sha256(canonical(parts)).slice(0, 16)}`;
}

export function freeze({ world, history, settled, anchor }: Standing, head: string): Uint8Array {
  const { scenario: _, timers, ...rest } = world;
  const frozen: Frozen = { world: rest, timers: timers.list(), history: history.kept(), settled, anchor, head };
  return serialize(frozen);
}

/** Null where the bytes are no snapshot: a cache that cannot be read is only slower. */
export function thaw(bytes: Uint8Array, { scenario }: LogHeader): Thawed | null {
  try {
    const { world, timers, history, settled, anchor, head } = deserialize(bytes) as Frozen;
    const whole: World = { ...world, scenario, timers: Timers.from(timers) };
    const standing = new Standing({ world: whole, history: new History(history), settled: new Map(settled), anchor });
    return { standing, chain: new Chain(head) };
  } catch {
    return null;
  }
}
