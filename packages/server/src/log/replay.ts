import type { Engine } from '../engine/kernel/engine.ts';
import { seedOf } from '@samaritan/scenarios/values/chance';
import { type World, emptyWorld } from '../engine/world.ts';
import { OutcomeDigest, worldDigest } from './digests.ts';
import type { Hash } from './hash.ts';
import type { LogFault, ReadLog } from './reader.ts';

export type Replay = { readonly ok: true; readonly world: World } | { readonly ok: false; readonly fault: LogFault };

/**
 * Folds a read log into a world by `evolve` alone and compares digests: the outcome always, the world where the log was
 * written by this engine version (`engineVersion`).
 */
export function replay(log: ReadLog, engine: Engine, engineVersion: string, hash: Hash): Replay {
  const { header, events, trailer } = log;
  const world = emptyWorld({ scenario: header.scenario, seed: seedOf(header.seed), levers: header.levers });
  const outcome = new OutcomeDigest();
  for (const event of events) {
    engine.apply(world, event);
    outcome.on(event);
  }
  const last = events.length + 2;
  const found = outcome.digest(hash);
  if (found !== trailer.outcome)
    return { ok: false, fault: { line: last, code: 'outcome-differs', found, wanted: trailer.outcome } };
  const digest = header.engine === engineVersion ? worldDigest(world, hash) : trailer.world;
  if (digest !== trailer.world)
    return { ok: false, fault: { line: last, code: 'world-differs', found: digest, wanted: trailer.world } };
  return { ok: true, world };
}
