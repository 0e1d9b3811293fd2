import type { ControlFacts } from '../../live/control-link.ts';
import type { ControlBriefing } from '../shapes.ts';

/** Who an answer is given as: somebody outside the room, by name, or a seat that nobody sits in. */
export type Voice = { readonly kind: 'role'; readonly as: string } | { readonly kind: 'seat'; readonly seat: string };

export const voiceKey = (voice: Voice): string => (voice.kind === 'role' ? `role:${voice.as}` : `seat:${voice.seat}`);

/** The name that an answer is given under; nothing for a seat's. */
export const roleOf = (voice: Voice): string => (voice.kind === 'role' ? voice.as : '');

/** Reads a key back. */
export const voiceOf = (key: string): Voice =>
  key.startsWith('seat:') ? { kind: 'seat', seat: key.slice(5) } : { kind: 'role', as: key.slice(5) };

/** Roles that the script speaks with, and organisations, each once: what SimCell is likely to be next. */
export function rolesOf({ rows }: Pick<ControlFacts, 'rows'>, briefing: ControlBriefing): readonly string[] {
  const seats = new Set(briefing.seats.map(({ id }) => id));
  return [...new Set(rows.flatMap(({ from }) => (from === null || seats.has(from) ? [] : [from])))].toSorted();
}

/** Seats that a person does not sit in just now: control may act for them. */
export const freeSeats = ({ seats }: Pick<ControlFacts, 'seats'>): readonly string[] =>
  seats.filter(({ actor, present }) => actor !== 'person' || present === 0).map(({ seat }) => seat);
