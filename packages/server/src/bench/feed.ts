/** Milliseconds by the one clock that all processes of a machine share. */
export const monotonic = (): number => Number(process.hrtime.bigint()) / 1e6;

export interface FeedEvent {
  readonly n: number;
  /** When it happened, `monotonic`. */
  readonly at: number;
  readonly text: string;
}

/** Everything that happened in up to a tenth of a second. */
export interface FeedFrame {
  /** When it was made, `monotonic`. */
  readonly flushed: number;
  readonly events: readonly FeedEvent[];
}

/** As often as a busy exercise has news; as long as an item is. */
export const eventsEachSecond = 50;
const eventBytes = 300;

const text = 'x'.repeat(eventBytes - JSON.stringify({ n: 1000, at: 12_345_678.123_456, text: '' }).length);

/** Happens by itself at a steady pace; whoever follows is told of each event. */
export class Feed {
  readonly #events: FeedEvent[] = [];
  readonly #followers = new Set<() => void>();
  #timer: NodeJS.Timeout | null = null;

  get last(): number {
    return this.#events.length;
  }

  after(n: number): readonly FeedEvent[] {
    return this.#events.slice(n);
  }

  follow(ring: () => void): () => void {
    this.#followers.add(ring);
    return () => void this.#followers.delete(ring);
  }

  begin(): void {
    const began = performance.now();
    // What a late timer missed is made up for: the pace is what is promised.
    this.#timer = setInterval(() => {
      const due = Math.floor(((performance.now() - began) / 1000) * eventsEachSecond);
      if (due === this.#events.length) return;
      while (this.#events.length < due) this.#events.push({ n: this.#events.length + 1, at: monotonic(), text });
      for (const ring of this.#followers) ring();
    }, 1000 / eventsEachSecond);
  }

  end(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
  }
}
