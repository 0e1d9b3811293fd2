import type { JurisdictionId, SeatId } from '@samaritan/scenarios/values/id';
import { type SimTime, startEx } from '@samaritan/scenarios/values/time';
import type { ItemContent } from '@samaritan/scenarios/vocabulary/picture';
import { type Draft, type EventOf, none } from '../kernel/event.ts';
import type { ReadonlyWorld } from '../world.ts';
import { type Letter, meansOf, post } from './delivery.ts';
import { word } from './parameters.ts';
import { allSeats, isInLineOf, seatBehind } from './who.ts';

/** A declaration, told down and up its own line by phone and onward to the others by e-mail. */
export const tellOfDeclaration = (
  world: ReadonlyWorld,
  { data: { jurisdiction, level, by } }: EventOf<'EmergencyDeclared'>,
): readonly Draft[] =>
  announce(world, [jurisdiction], {
    topic: `declaration/${jurisdiction}/${level}`,
    by,
    content: { kind: 'declaration', jurisdiction, level },
  });

/** An order that was given and is not in force yet. */
export const tellOfOrder = (
  world: ReadonlyWorld,
  { data: { order, jurisdiction, by } }: EventOf<'OrderIssued'>,
): readonly Draft[] =>
  announce(world, [jurisdiction], {
    topic: `order/${order}/${jurisdiction}`,
    by,
    content: { kind: 'order', jurisdiction, order, inForce: false },
  });

/** An order that binds from now on; the seat that gave it is told like the others. */
export const tellOfForce = (
  world: ReadonlyWorld,
  { data: { order, jurisdiction } }: EventOf<'OrderInForce'>,
): readonly Draft[] =>
  announce(world, [jurisdiction], {
    topic: `in-force/${order}/${jurisdiction}`,
    by: null,
    content: { kind: 'order', jurisdiction, order, inForce: true },
  });

/** An instrument that changed its state in play; how it stood at StartEx everyone has read in the briefing. */
export function tellOfInstrument(world: ReadonlyWorld, { at, data }: EventOf<'InstrumentMoved'>): readonly Draft[] {
  if (at === startEx) return none;
  const { instrument, between, to } = data;
  return announce(world, between, {
    topic: `instrument/${instrument}/${to}`,
    by: null,
    content: { kind: 'instrument', instrument, state: to },
  });
}

/** A lever turned in play, told to all by e-mail. */
export function tellOfLever(world: ReadonlyWorld, event: EventOf<'LeverTurned'>): readonly Draft[] {
  const { lever, to: value } = event.data;
  const by = seatBehind(world.scenario, event.by);
  const topic = `lever/${lever}/${world.information.times.get(`lever/${lever}`) ?? 0}`;
  return post(world, [
    {
      to: allSeats(world.scenario).filter((seat) => seat !== by),
      topic,
      source: by ?? 'control',
      means: meansOf(world, ['e-mail', 'phone']),
      observedAt: world.now,
      content: { kind: 'lever', lever, value },
      relayed: { from: by },
    },
  ]);
}

interface Announcement {
  readonly topic: string;
  readonly by: SeatId | null;
  readonly content: ItemContent;
}

function announce(
  world: ReadonlyWorld,
  between: readonly JurisdictionId[],
  { topic, by, content }: Announcement,
): readonly Draft[] {
  const others = allSeats(world.scenario).filter((seat) => seat !== by);
  const inLine = (seat: SeatId): boolean => between.some((one) => isInLineOf(world.scenario, seat, one));
  const observedAt: SimTime = world.now;
  const common: Pick<Letter, 'topic' | 'source' | 'observedAt' | 'content' | 'relayed'> = {
    topic,
    source: by ?? between.join(','),
    observedAt,
    content,
    relayed: { from: by },
  };
  return post(world, [
    { ...common, to: others.filter(inLine), means: meansOf(world, ['phone', 'e-mail']) },
    {
      ...common,
      to: others.filter((seat) => !inLine(seat)),
      means: meansOf(world, ['e-mail', 'phone']),
      later: word.onward,
    },
  ]);
}
