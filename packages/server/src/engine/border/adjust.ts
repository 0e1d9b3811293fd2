import { ok, refuse } from '@samaritan/scenarios/values/result';
import type { Adjustment } from '@samaritan/scenarios/vocabulary/control';
import { draft, none } from '../kernel/event.ts';
import type { Decision } from '../kernel/subsystem.ts';
import type { ReadonlyWorld } from '../world.ts';

/** Opens or closes a crossing by control's hand, at once: a plaza that is still a scene is released with it. */
export function adjustCrossing(
  world: ReadonlyWorld,
  { crossing, open }: Extract<Adjustment, { kind: 'crossing' }>,
): Decision {
  const state = world.border.crossings.get(crossing);
  if (state === undefined) return refuse({ code: 'place-unknown', place: crossing });
  if (state.open === open) return refuse({ code: 'already-so' });
  if (!open) return ok([draft('CrossingClosed', { crossing, because: 'control' })]);
  const released = state.plazaHeldUntil === null ? none : [draft('PlazaReleased', { crossing })];
  return ok([...released, draft('CrossingOpened', { crossing, because: 'control' })]);
}
