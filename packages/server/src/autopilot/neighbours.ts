import type { Desk } from '@samaritan/scenarios/schema/seat';
import { countryOf, subdivisionOf } from '@samaritan/scenarios/schema/tree';
import type { InstrumentId, JurisdictionId, SeatId } from '@samaritan/scenarios/values/id';
import { keysOf } from './geography.ts';
import type { Outlook } from './outlook.ts';
import { type Standpoint, perBriefing, perDesk } from './per-briefing.ts';

interface Standing {
  readonly subdivision: JurisdictionId;
  readonly country: JurisdictionId;
}

const standings = perBriefing(
  (briefing) =>
    new Map(
      keysOf(briefing.seats).flatMap((seat): [SeatId, Standing][] => {
        const of = briefing.seats[seat]?.of;
        return of === undefined
          ? []
          : [[seat, { subdivision: subdivisionOf(briefing, of), country: countryOf(briefing, of) }]];
      }),
    ),
);

/** The state or province a seat stands in, or its country for a national desk. */
export const subdivisionOfSeat = ({ briefing }: Standpoint, seat: SeatId): JurisdictionId | null =>
  standings(briefing).get(seat)?.subdivision ?? null;

export const ownSubdivision = (from: Standpoint): JurisdictionId => subdivisionOfSeat(from, from.id) ?? from.own.of;

/** Other seats that pass, those this desk reports to first, then in the briefing's order. */
export const seatsThat = (from: Standpoint, passes: (seat: SeatId) => boolean): readonly SeatId[] =>
  otherSeats(from).filter(passes);

const otherSeats = perDesk(({ briefing, id, own }) => {
  const others = keysOf(briefing.seats).filter((seat) => seat !== id);
  const near = own.reportsTo.filter((seat) => others.includes(seat));
  return [...near, ...others.filter((seat) => !near.includes(seat))];
});

export const deskOf = ({ briefing }: Standpoint, seat: SeatId): Desk | undefined => briefing.seats[seat]?.desk;

/** Desks of one kind in this seat's own state or province. */
export const deskHere = perDesk((from, desk: Desk) =>
  seatsThat(from, (seat) => deskOf(from, seat) === desk && subdivisionOfSeat(from, seat) === ownSubdivision(from)),
);

/** Whether a seat stands in another country. */
export const isAcross = ({ briefing, id }: Standpoint, seat: SeatId): boolean =>
  standings(briefing).get(seat)?.country !== standings(briefing).get(id)?.country;

/**
 * The agreement to ask a seat under: in force between its state or province and this one, and known to this seat; the first
 * of them in the briefing's order. Null within one state or province, and where there is none.
 */
export function instrumentWith(look: Outlook, seat: SeatId): InstrumentId | null {
  const theirs = subdivisionOfSeat(look, seat);
  const ours = ownSubdivision(look);
  if (theirs === null || theirs === ours) return null;
  const told = new Set(look.of('instrument').map(({ content }) => content.instrument));
  const found = keysOf(look.briefing.agreements).find((instrument) => {
    const agreement = look.briefing.agreements[instrument];
    if (agreement === undefined || agreement.status !== 'in-force') return false;
    const isKnown = agreement.knownTo === undefined || agreement.knownTo.includes(look.id) || told.has(instrument);
    return isKnown && agreement.between.includes(ours) && agreement.between.includes(theirs);
  });
  return found ?? null;
}
