import { type SimTime, after, startEx } from '@samaritan/scenarios/values/time';
import { type Draft, draft } from '../kernel/event.ts';
import type { ReadonlyWorld } from '../world.ts';
import { watching } from './parameters.ts';
import { scriptOf } from './compile.ts';

/** The script as it stands at StartEx, and a timer for everything in it that has a time. */
export function openScript({ scenario }: ReadonlyWorld): readonly Draft[] {
  const { rows, actions, targets, counted, clocked } = scriptOf(scenario);
  const timers: Draft[] = [];
  const at = (entity: string, purpose: string, when: SimTime): void =>
    void timers.push(draft('Scheduled', { subsystem: 'msel', entity, purpose, at: when }));
  for (const row of rows.values())
    if (row.kind === 'contextual' && row.when.kind === 'time') at(row.n, 'row', row.when.at);
  for (const { row } of actions.values()) at(row.n, 'deadline', row.before);
  for (const [key, target] of targets) if (target.at !== null) at(key, 'target', target.at);
  if (clocked.length > 0) at('script', 'clock', after(startEx, watching.clock));
  return [draft('ScriptOpened', { rows: [...rows.keys()], targets: [...targets.keys()], counted }), ...timers];
}
