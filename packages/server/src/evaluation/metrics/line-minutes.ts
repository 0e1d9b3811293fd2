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

/**
 * Mean minutes from first reaching a line to clearance, detours between crossings included; whoever still stands there is
 * counted to the end. `who` chooses the travellers of each mean.
 */
export function lineMinutes(): Fold<LineMinutes> {
  const responders = new Stopwatch(({ traveller }) => traveller.kind === 'clinician');
  const convoys = new Stopwatch(({ armedEscort }) => armedEscort);
  return {
    hears: {
      TravellerReachedCrossing: ({ at, data }) => {
        responders.reach(data, at);
        convoys.reach(data, at);
      },
      TravellerCleared: ({ at, data }) => {
        responders.clear(data.traveller, at);
        convoys.clear(data.traveller, at);
      },
    },
    result: (end) => ({ responders: responders.mean(end), convoys: convoys.mean(end) }),
  };
}

type Reached = EventOf<'TravellerReachedCrossing'>['data'];

class Stopwatch {
  readonly #counts: (reached: Reached) => boolean;
  readonly #since = new Map<string, SimTime>();
  #spent = 0;
  #count = 0;

  constructor(counts: (reached: Reached) => boolean) {
    this.#counts = counts;
  }

  reach(reached: Reached, at: SimTime): void {
    if (!this.#counts(reached) || this.#since.has(reached.traveller.id)) return;
    this.#since.set(reached.traveller.id, at);
    this.#count++;
  }

  clear({ id }: Traveller, at: SimTime): void {
    const since = this.#since.get(id);
    if (since === undefined) return;
    this.#spent += at - since;
    this.#since.delete(id);
  }

  mean(end: SimTime): { readonly count: number; readonly mean: number | null } {
    let spent = this.#spent;
    for (const since of this.#since.values()) spent += end - since;
    return { count: this.#count, mean: this.#count === 0 ? null : inMinutes((spent / this.#count) as SimTime) };
  }
}
