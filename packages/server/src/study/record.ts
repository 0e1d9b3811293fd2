import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import type { SimTime } from '@samaritan/scenarios/values/time';
import type { LeverSettings } from '@samaritan/scenarios/vocabulary/levers';
import type { Skill } from '../autopilot/act.ts';
import { seedOf } from '@samaritan/scenarios/values/chance';
import type { EventSink } from '../engine/kernel/engine.ts';
import type { World } from '../engine/world.ts';
import { type Body, seal } from '../log/seal.ts';
import { LogWriter } from '../log/writer.ts';
import { newHeader } from './new-header.ts';
import { playing } from './play.ts';
import { sha256 } from './sha.ts';

export interface RecordOptions {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly levers: LeverSettings;
  readonly skill: Skill;
  readonly until?: SimTime;
  /** Lines of the log as they are written, without their line feed. */
  readonly line: (line: string) => void;
  readonly body: (body: Body) => void;
  readonly sink: EventSink;
}

/** Plays and writes the log beside it. The same options give the same bytes. */
export function* recording(options: RecordOptions): Generator<SimTime, World> {
  const { scenario, seed, levers, skill, until, line, body, sink } = options;
  const header = newHeader({ scenario, seed, levers, skill });
  const log = new LogWriter(header, sha256, line);
  // Salts are keyed, so that a batch run is the same file every time; in conduct they are random.
  const salt = (command: string, field: string): string => sha256(`${seed}/${command}/${field}`).slice(0, 16);
  const world = yield* playing({
    scenario,
    seed: seedOf(seed),
    levers,
    skill,
    ...(until === undefined ? {} : { until }),
    seal: (written) => seal(written, { salt, hash: sha256, keep: body }),
    sink: (event) => {
      log.on(event);
      sink(event);
    },
  });
  log.end(world);
  return world;
}
