import type { PlaceId } from '@samaritan/scenarios/values/id';
import { type SimTime, inMinutes } from '@samaritan/scenarios/values/time';
import type { Traveller } from '@samaritan/scenarios/vocabulary/events/border';
import type { EventOf } from '../../engine/kernel/event.ts';
import type { Fold } from '../fold.ts';

export interface LineMinutes {
  /** Mean minutes at the line of clinicians, and how many came to it. */
  readonly responders: { readonly count: number; readonly mean: number | null };
  /** The same of travellers with an armed escort. */
  readonly convoys: { readonly count: number; readonly mean: number | null };
}

type Reached = EventOf<'TravellerReachedCrossing'>['data'];

/**
 * While the threat at a plaza is raised, officers ride with patients and with clinicians of an ordered team; so these are
 * convoys too, beside whoever says so.
 */
function isConvoy({ traveller, armedEscort, patients, under }: Reached, threatened: boolean): boolean {
  return armedEscort || (threatened && (patients > 0 || (traveller.kind === 'clinician' && under !== null)));
}

/**
 * Mean minutes from first reaching a line to clearance, detours between crossings included; whoever still stands there is
 * counted to the end.
 */
export function lineMinutes(): Fold<LineMinutes> {
  const responders = new Stopwatch();
  const convoys = new Stopwatch();
  const threatUntil = new Map<PlaceId, SimTime>();
  return {
    hears: {
      ThreatRaised: ({ data }) => threatUntil.set(data.crossing, data.until),
      TravellerReachedCrossing: ({ at, data }) => {
        if (data.traveller.kind === 'clinician') responders.reach(data.traveller, at);
        if (isConvoy(data, at < (threatUntil.get(data.crossing) ?? 0))) convoys.reach(data.traveller, at);
      },
      TravellerCleared: ({ at, data }) => {
        responders.clear(data.traveller, at);
        convoys.clear(data.traveller, at);
      },
    },
    result: (end) => ({ responders: responders.mean(end), convoys: convoys.mean(end) }),
  };
}

class Stopwatch {
  readonly #since = new Map<string, SimTime>();
  readonly #seen = new Set<string>();
  #spent = 0;

  /** Once for each traveller: one sent on to another crossing goes on waiting. */
  reach({ id }: Traveller, at: SimTime): void {
    if (this.#seen.has(id)) return;
    this.#seen.add(id);
    this.#since.set(id, at);
  }

  clear({ id }: Traveller, at: SimTime): void {
    const since = this.#since.get(id);
    if (since === undefined) return;
    this.#spent += at - since;
    this.#since.delete(id);
  }

  mean(end: SimTime): { readonly count: number; readonly mean: number | null } {
    const count = this.#seen.size;
    let spent = this.#spent;
    for (const since of this.#since.values()) spent += end - since;
    return { count, mean: count === 0 ? null : inMinutes((spent / count) as SimTime) };
  }
}
