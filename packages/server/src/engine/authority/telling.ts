import type { InstrumentId, SeatId } from '@samaritan/scenarios/values/id';
import type { ItemContent } from '@samaritan/scenarios/vocabulary/picture';
import { type Draft, type EventOf, draft, none } from '../kernel/event.ts';
import type { ReadonlyWorld } from '../world.ts';

/** Who knows at StartEx of the agreements that the scenario names: those it says, or all. */
export function tellAgreements({ scenario }: ReadonlyWorld): readonly Draft[] {
  const all = Object.keys(scenario.seats) as SeatId[];
  return Object.entries(scenario.agreements).flatMap(([instrument, { knownTo }]) =>
    (knownTo ?? all).map((seat) => draft('AuthorityTold', { seat, about: `instrument:${instrument}` })),
  );
}

/** A seat learns of a declaration, an order or an instrument with the first item of its stream that names it. */
export function tellByItem(world: ReadonlyWorld, { data }: EventOf<'ItemArrived'>): readonly Draft[] {
  const about = named(data.content);
  return about === null ? none : tell(world, data.seat, about);
}

/** Who declares or orders knows of it. */
export const tellDeclarer = (world: ReadonlyWorld, { data }: EventOf<'EmergencyDeclared'>): readonly Draft[] =>
  tell(world, data.by, `declaration:${data.jurisdiction}`);
export const tellOrderer = (world: ReadonlyWorld, { data }: EventOf<'OrderIssued'>): readonly Draft[] =>
  tell(world, data.by, `order:${data.order}:${data.jurisdiction}`);

function tell({ authority }: ReadonlyWorld, seat: SeatId, about: string): readonly Draft[] {
  return authority.told.get(about)?.has(seat) === true ? none : [draft('AuthorityTold', { seat, about })];
}

function named(content: ItemContent): string | null {
  switch (content.kind) {
    case 'declaration':
      return `declaration:${content.jurisdiction}`;
    case 'order':
      return `order:${content.order}:${content.jurisdiction}`;
    case 'instrument':
      return content.state === 'ended' ? `instrument:${content.instrument}:ended` : ofInstrument(content.instrument);
    case 'request':
    case 'offer':
      return ofInstrument(content.under);
    default:
      return null;
  }
}

const ofInstrument = (instrument: InstrumentId | null): string | null =>
  instrument === null ? null : `instrument:${instrument}`;
