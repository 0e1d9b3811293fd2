import { saveSnapshot } from '../store/snapshot.ts';
import { freeze, snapshotVersion } from './snapshot.ts';
import type { Stage } from './stage.ts';
import type { Standing } from './standing.ts';

/** Keeps a snapshot of one exercise now and then, between batches and rather when there is nothing else to do. */
export class Keeping {
  readonly #stage: Stage;
  #at = 0;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /** Loaded up to here: what is behind need not be read again. */
  from({ world }: Standing): void {
    this.#at = world.seq;
  }

  /** `head`: of the chain, after the standing's last event. */
  look(standing: Standing, { head, idle }: { readonly head: string; readonly idle: boolean }): void {
    const behind = standing.world.seq - this.#at;
    const { snapshotEvery } = this.#stage.options;
    if (behind > (idle ? snapshotEvery : 2 * snapshotEvery)) void this.keep(standing, head);
  }

  /** A cache: where it cannot be kept, loading takes longer. */
  async keep(standing: Standing, head: string): Promise<void> {
    const { database, logged } = this.#stage;
    const { seq, now: at } = standing.world;
    this.#at = seq;
    const world = freeze(standing, head);
    const version = snapshotVersion(logged.header);
    await saveSnapshot(database, logged.id, { seq, version, at, world }).catch(() => undefined);
  }
}
