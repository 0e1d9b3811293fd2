import type { Event } from '../engine/kernel/event.ts';
import type { World } from '../engine/world.ts';
import { canonical } from './canonical.ts';
import type { Hash } from './hash.ts';

/** Digest of everything in a world but the scenario, which the header holds. */
export function worldDigest(world: World, hash: Hash): string {
  const { scenario: _, timers, spared: __, ...rest } = world;
  return hash(canonical({ ...rest, timers: timers.list() }));
}

/** Folds what came of each casualty: who died when, who was treated when. Rests on the events alone. */
export class OutcomeDigest {
  readonly #lines: string[] = [];

  on(event: Event): void {
    switch (event.type) {
      case 'CasualtyDied':
        this.#lines.push(`died ${event.data.casualty} ${event.at}`);
        return;
      case 'DefinitiveCareBegun':
        this.#lines.push(`care ${event.data.casualty} ${event.at} ${event.data.hospital} ${event.data.survives}`);
        return;
      case 'ShiftBegun':
        this.#lines.push(`shift ${event.data.clinician} ${event.at} ${event.data.hospital}`);
        return;
      default:
        return;
    }
  }

  digest(hash: Hash): string {
    return hash(this.#lines.join('\n'));
  }
}
