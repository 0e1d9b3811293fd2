/** What a beat knows of time and of the page it drives. */
export interface BeatGround {
  /** Milliseconds, of any beginning. */
  readonly now: () => number;
  /** Calls back after so many milliseconds. */
  readonly later: (run: () => void, ms: number) => void;
  /** Calls back when what was changed now is on the screen; never, where nothing is drawn. */
  readonly drawn: (run: () => void) => void;
  /** Makes of many changes one. */
  readonly together: (run: () => void) => void;
}

/** Beats come no closer than this, in milliseconds. */
const leastMs = 250;
/** A page that is slow to draw rests this many times as long as it drew, up to a limit, so that a hand finds it free. */
const restsFor = 3;
const mostMs = 1000;
/** So long after a press or a key it waits: the hand's own answer is drawn first, and a word is typed in peace. */
const handMs = 250;
/** But what is told is never older than this because of a hand. */
const heldMs = 1000;

/**
 * Everything that changes a page by itself, clocks and what the server tells, changes it in one moment and is drawn once: several a
 * second by themselves would each style, lay out and paint the page, and a hand would wait for every one.
 */
export class Beat {
  readonly #ground: BeatGround;
  readonly #each = new Set<() => void>();
  readonly #once = new Set<() => void>();
  #last = -Infinity;
  #took = 0;
  #hand = -Infinity;
  #armed = false;

  constructor(ground: BeatGround) {
    this.#ground = ground;
  }

  /** Runs with every beat until it is left. */
  join(run: () => void): () => void {
    this.#each.add(run);
    this.#arm();
    return () => void this.#each.delete(run);
  }

  /** Runs once: at once where the page has rested, with the next beat otherwise. */
  next(run: () => void): void {
    this.#once.add(run);
    if (this.#wait() === 0) this.#beat();
    else this.#arm();
  }

  /** No more wanted. */
  drop(run: () => void): void {
    this.#once.delete(run);
  }

  /** Somebody pressed or typed. */
  hand(): void {
    this.#hand = this.#ground.now();
  }

  /** How long until the next beat may be. */
  #wait(): number {
    const now = this.#ground.now();
    const rested = this.#last + Math.min(mostMs, Math.max(leastMs, restsFor * this.#took));
    const answered = Math.min(this.#hand + handMs, this.#last + heldMs);
    return Math.max(0, rested - now, answered - now);
  }

  #arm(): void {
    if (this.#armed || this.#each.size + this.#once.size === 0) return;
    this.#armed = true;
    this.#ground.later(() => {
      this.#armed = false;
      if (this.#wait() > 0) this.#arm();
      else this.#beat();
    }, this.#wait());
  }

  #beat(): void {
    const began = this.#ground.now();
    this.#last = began;
    const runs = [...this.#once, ...this.#each];
    this.#once.clear();
    this.#arm();
    this.#ground.together(() => {
      for (const run of runs) run();
    });
    this.#ground.drawn(() => (this.#took = this.#ground.now() - began));
  }
}
