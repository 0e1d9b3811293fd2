import type { SeatId } from '@samaritan/scenarios/values/id';
import { type Duration, duration } from '@samaritan/scenarios/values/time';
import type { Lever } from '@samaritan/scenarios/vocabulary/levers';
import type { ReadonlyWorld } from '../world.ts';
import { word } from './parameters.ts';
import { levelOf } from './who.ts';

const depthOfPlay = { national: 0, provincial: 1, local: 2 } as const;

/**
 * How much later a seat hears because its level takes no part in play (`play.depth`): one relay for each level between the
 * deepest that plays and its own. Nothing is relayed to a seat from its own level or from below. What is relayed:
 * declarations, orders, instruments, levers, crossings, warnings, reports of figures and the news of an incident. Calls,
 * messages, requests and their answers, injects and what a seat sees itself are not: somebody addressed them to it.
 */
export function relayTo(
  { scenario, authority }: ReadonlyWorld,
  seat: SeatId,
  from: SeatId | null,
): { readonly takes: Duration; readonly lever: Lever | undefined } {
  const level = levelOf(scenario, seat);
  if (level === 0 || (from !== null && levelOf(scenario, from) >= level))
    return { takes: duration(0), lever: undefined };
  const relays = Math.max(0, level - depthOfPlay[authority.levers['play.depth']]);
  return { takes: duration(relays * word.relay), lever: 'play.depth' };
}
