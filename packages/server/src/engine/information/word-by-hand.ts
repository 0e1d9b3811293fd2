import type { Advice } from '@samaritan/scenarios/vocabulary/picture';
import { type Draft, type EventOf, none } from '../kernel/event.ts';
import { sendable } from '../msel/as-it-stands.ts';
import type { ReadonlyWorld } from '../world.ts';
import { meansOf, post } from './delivery.ts';
import { nthTime, occasion } from './occasions.ts';
import { allSeats, seatBehind } from './who.ts';

/** A message, to those it is addressed to, by the means its sender chose. */
export const carryMessage = (world: ReadonlyWorld, { data }: EventOf<'MessageSent'>): readonly Draft[] => {
  const { message, from, to, means, subject, body, answers, wantsAnswer } = data;
  return post(world, [
    {
      to,
      topic: nthTime(world, occasion.message(data)),
      source: from,
      means,
      observedAt: world.now,
      content: { kind: 'message', message, subject, body, answers, wantsAnswer },
    },
  ]);
};

/** A row, by the row's own means; its words stay in the scenario, where control has written no others. */
export function carryInject(world: ReadonlyWorld, { data }: EventOf<'InjectSent'>): readonly Draft[] {
  const sent = sendable(world, data.row);
  if (sent === null) return none;
  const { row, to, time, edition, words } = data;
  const { from, means, wantsAnswer } = sent;
  return post(world, [
    {
      to,
      topic: `inject/${row}/${time}`,
      source: from,
      means,
      observedAt: world.now,
      content: { kind: 'inject', row, from, wantsAnswer, edition, words },
    },
  ]);
}

/** What SimCell says goes the way of any message. */
export const carrySimCell = (world: ReadonlyWorld, { data }: EventOf<'SimCellSpoke'>): readonly Draft[] => {
  const { message, role, to, means, subject, body, answers, wantsAnswer } = data;
  return post(world, [
    {
      to,
      topic: nthTime(world, occasion.simCell(data)),
      source: role,
      means,
      observedAt: world.now,
      content: { kind: 'message', message, subject, body, answers, wantsAnswer, as: role },
    },
  ]);
};

/** A warning or a protective action reaches every seat as it reaches the public. */
export function carryWarning(
  world: ReadonlyWorld,
  { by, data: { site } }: EventOf<'PublicWarned'> | EventOf<'PublicProtected'>,
  advice: Advice,
): readonly Draft[] {
  const from = seatBehind(world.scenario, by);
  return post(world, [
    {
      to: allSeats(world.scenario).filter((seat) => seat !== from),
      topic: nthTime(world, occasion.warning(by, site, advice)),
      source: from ?? 'control',
      means: meansOf(world, ['cap', 'social', 'e-mail']),
      observedAt: world.now,
      content: { kind: 'warning', site, advice },
      relayed: { from },
    },
  ]);
}
