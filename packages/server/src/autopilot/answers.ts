/** A part of a picture that an answer may rest on. */
export interface Ground {
  /** The reading of the picture at which it was last found changed. */
  changed: number;
  /** The answer that named it last, so that none names it twice in a row. */
  namedBy: object | null;
}

/** Something worked out: what came of it, what it rests on, and the time for which it holds. */
interface Answer {
  of: unknown;
  readonly grounds: Ground[];
  readonly from: number;
  until: number;
  /** The last reading at which nothing it rests on had changed. */
  reading: number;
}

/**
 * What was worked out from one picture, each answer kept while nothing it rests on has changed and the time for which it
 * holds is not over. It is no memory: asked anew, every question would be answered the same.
 */
export class Answers {
  readonly #kept = new Map<unknown, Answer>();
  #open: Answer | null = null;
  #reading = 0;
  #now = 0;

  get now(): number {
    return this.#now;
  }

  /** To be told before each look: how often the picture has been read, and the time. */
  turnTo(reading: number, now: number): void {
    this.#reading = reading;
    this.#now = now;
  }

  /** The answer to a question, worked out only where the last one no longer holds. An answer rests on all that it asks. */
  ask<T>(question: unknown, answer: () => T): T {
    const known = this.#kept.get(question);
    const holding = known !== undefined && this.#holds(known) ? known : this.#workOut(question, answer);
    if (this.#open !== null) this.#inherit(holding);
    return holding.of as T; // kept under this question
  }

  /** The answer that is being worked out rests on this. */
  restOn(ground: Ground): void {
    const open = this.#open;
    if (open === null || ground.namedBy === open) return;
    ground.namedBy = open;
    open.grounds.push(ground);
  }

  /** The answer that is being worked out holds no longer than to this time (ms since StartEx, not included). */
  holdUntil(time: number): void {
    if (this.#open !== null && time < this.#open.until) this.#open.until = time;
  }

  #holds(known: Answer): boolean {
    if (this.#now < known.from || this.#now >= known.until) return false;
    if (known.reading === this.#reading) return true;
    for (const ground of known.grounds) if (ground.changed > known.reading) return false;
    known.reading = this.#reading;
    return true;
  }

  #workOut(question: unknown, answer: () => unknown): Answer {
    const before = this.#open;
    const fresh: Answer = {
      of: undefined,
      grounds: [],
      from: this.#now,
      until: Number.POSITIVE_INFINITY,
      reading: this.#reading,
    };
    this.#open = fresh;
    fresh.of = answer();
    this.#open = before;
    this.#kept.set(question, fresh);
    return fresh;
  }

  #inherit({ grounds, until }: Answer): void {
    for (const ground of grounds) this.restOn(ground);
    this.holdUntil(until);
  }
}
