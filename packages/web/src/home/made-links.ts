import { createSignal } from 'solid-js';
import { api } from '../live/api.ts';
import type { NewLink } from './shapes.ts';

/** A link as it was told, once; kept in this window alone until it is closed. */
export interface MadeLink extends NewLink {
  readonly exercise: string;
  /** Null: the wall. */
  readonly seat: string | null;
}

const [made, setMade] = createSignal<readonly MadeLink[]>([]);

/** The links of an exercise that this window has in hand, in the order they were made. */
export const linksInHand = (exercise: string): readonly MadeLink[] => made().filter((one) => one.exercise === exercise);

export const linkInHand = (exercise: string, seat: string | null): MadeLink | undefined =>
  linksInHand(exercise).find((one) => one.seat === seat);

/** Makes a link; the seat's older one opens no more. */
export async function makeLink(exercise: string, seat: string | null): Promise<MadeLink> {
  const into = seat === null ? ({ seat, role: 'observer' } as const) : ({ seat, role: 'player' } as const);
  const link = { ...(await api().exercises.newLink.mutate({ exercise, ...into })), exercise, seat };
  setMade((all) => [...all.filter((one) => one.exercise !== exercise || one.seat !== seat), link]);
  return link;
}

/** One after another, so that the sheet has them in the order of the seats. */
export async function makeLinks(exercise: string, seats: readonly string[]): Promise<void> {
  for (const seat of seats) await makeLink(exercise, seat);
}

/** Out of sight, here; it opens as before. */
export function dropLink(exercise: string, seat: string | null): void {
  setMade((all) => all.filter((one) => one.exercise !== exercise || one.seat !== seat));
}
