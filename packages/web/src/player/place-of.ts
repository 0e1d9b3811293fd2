import type { PlaceCard, SeatBriefing, SeatCard } from '@samaritan/server/views/seat/briefing-view';

export const placeCard = (briefing: SeatBriefing, id: string): PlaceCard | undefined =>
  briefing.places.find((place) => place.id === id);

export const seatCard = (briefing: SeatBriefing, id: string): SeatCard | undefined =>
  briefing.seats.find((seat) => seat.id === id);

/** The code of the state or province a place or a seat lies in: `ME`, `NB`; nothing where none is known. */
export function sideOf(briefing: SeatBriefing, id: string): string | undefined {
  const where = seatCard(briefing, id)?.jurisdiction ?? placeCard(briefing, id)?.in;
  return briefing.jurisdictions.find((one) => one.id === where)?.code ?? undefined;
}

/** Whom to ask about a place: a seat that runs it, and not one's own; null where nobody does. */
export const askAbout = (briefing: SeatBriefing, place: string): SeatCard | null =>
  briefing.seats.find(({ id, runs }) => id !== briefing.seat.id && runs.includes(place)) ?? null;

/** Kind of a means: `phone`, `e-mail`. */
export const meansKind = (briefing: SeatBriefing, means: string): string | undefined =>
  briefing.means.find(({ id }) => id === means)?.kind;
