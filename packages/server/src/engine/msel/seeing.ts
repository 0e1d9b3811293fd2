import { type Draft, type Event, draft, none } from '../kernel/event.ts';
import type { ReadonlyWorld } from '../world.ts';
import { doerOf } from './doer.ts';
import { watching } from './parameters.ts';
import type { Action, Evidence } from './script.ts';
import { spared } from './sending.ts';

/** An expected action that this event is: seen once, in time or late, never too early; in time it spares its contingencies. */
export function seeAction(world: ReadonlyWorld, event: Event, action: Action): readonly Draft[] {
  const { row, where } = action;
  const state = world.msel.rows.get(row.n);
  if (state === undefined || (state.status !== 'waiting' && state.status !== 'missed')) return none;
  const notBefore = state.notBefore ?? row.notBefore;
  if (notBefore !== undefined && event.occurredAt < notBefore) return none;
  const doer = doerOf(event);
  if (doer === null || !(state.to ?? row.who).includes(doer) || !where(event)) return none;
  const late = event.occurredAt >= (state.due ?? row.before);
  const seen = draft('ExpectedActionSeen', { row: row.n, seq: event.seq, late });
  return late ? [seen] : [seen, ...spared(world, action)];
}

/**
 * Evidence that this event is. The first event that fulfils a target in its time settles it as met, even where it is entered
 * after that time; one that comes later is still shown as evidence, once.
 */
export function seeEvidence(world: ReadonlyWorld, event: Event, wanted: Evidence): readonly Draft[] {
  const { objective, task, item, keys, by, where, until } = wanted;
  const isTarget = item === null;
  const state = world.msel.targets.get(keys.target);
  const before = world.msel.evidence.get(keys.evidence) ?? 0;
  if (state === undefined || before >= (isTarget ? 1 : watching.evidencePerItem)) return none;
  const inTime = until === null || event.occurredAt <= until;
  if (!inTime && !isTarget) return none;
  if (by !== null) {
    const doer = doerOf(event);
    if (doer === null || !by.includes(doer)) return none;
  }
  if (!where(event)) return none;
  const seen = draft('EvidenceSeen', { objective, task, item, seq: event.seq, target: isTarget });
  const isEnteredLate = event.occurredAt < event.at;
  if (!isTarget || !inTime || state.met || (state.settled && !isEnteredLate)) return [seen];
  return [seen, draft('TargetSettled', { objective, task, met: true, value: event.occurredAt, seq: event.seq })];
}
