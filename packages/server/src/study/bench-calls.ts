import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EngineFault } from '@samaritan/scenarios/values/result';
import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import type { LeverSettings } from '@samaritan/scenarios/vocabulary/levers';
import { type Figure, figure } from './bench.ts';
import { compare } from './compare.ts';

const main = fileURLToPath(new URL('../start.js', import.meta.url));

/** Need: nobody waits for a command that only starts. Seconds of wall time of a call from the shell; `OUT` is a folder of its own. */
export function callFigure(name: string, args: readonly string[], rounds: number): Figure {
  const folder = mkdtempSync(join(tmpdir(), 'samaritan-bench-'));
  const call = args.map((arg) => (arg === 'OUT' ? folder : arg));
  const round = (): number => {
    const began = performance.now();
    const { status } = spawnSync(process.execPath, [main, ...call], { stdio: 'ignore' });
    if (status !== 0) throw new EngineFault(`samaritan ${call.join(' ')} ended with status ${status}`);
    return (performance.now() - began) / 1000;
  };
  try {
    round();
    return figure(name, 's', rounds, round);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Need: what an agreement was worth, before the meeting is over. Seconds of wall time of pairs of runs on two workers. */
export async function compareFigure(scenario: Scenario, levers: LeverSettings, pairs: number): Promise<Figure> {
  const began = performance.now();
  await compare({
    scenario,
    lever: 'licence.data',
    arms: [
      { ...levers, 'licence.data': 'on-request' },
      { ...levers, 'licence.data': 'prepositioned' },
    ],
    values: ['on-request', 'prepositioned'],
    skill: 'skilled',
    seed: 1,
    replications: pairs,
    workers: 2,
    known: new Map(),
    done: () => undefined,
  });
  const spent = (performance.now() - began) / 1000;
  return { name: `compare strait, ${pairs} pairs on two workers`, unit: 's', median: spent, rounds: [spent] };
}
