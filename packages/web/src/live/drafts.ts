import { type Accessor, createSignal } from 'solid-js';

export interface DraftWays {
  /** The browser's own store, at once. */
  readonly kept: (place: string) => string | null;
  readonly keep: (place: string, text: string) => void;
  /** The server's, behind it. */
  readonly save: (place: string, text: string) => Promise<void>;
  readonly now: () => number;
}

/** How long after the last stroke a draft goes to the server. */
const saveAfterMs = 1500;

interface Draft {
  readonly text: Accessor<string>;
  readonly set: (text: string) => void;
}

/**
 * What is half written, by its place (`answer/12`, `form/RequestResources`). Kept in the browser with every stroke, so that a
 * crash loses nothing, and on the server a moment later, so that another device goes on with it.
 */
export class Drafts {
  readonly #ways: DraftWays;
  readonly #open = new Map<string, Draft>();
  readonly #due = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #lastKept: Accessor<number | null>;
  readonly #setLastKept: (at: number) => void;

  constructor(ways: DraftWays) {
    this.#ways = ways;
    const [last, setLast] = createSignal<number | null>(null);
    this.#lastKept = last;
    this.#setLastKept = (at) => void setLast(at);
  }

  /** When something was last kept, in milliseconds since 1970. */
  get lastKept(): number | null {
    return this.#lastKept();
  }

  read(place: string): string {
    return this.#at(place).text();
  }

  write(place: string, text: string): void {
    const draft = this.#at(place);
    if (draft.text() === text) return;
    draft.set(text);
    this.#ways.keep(place, text);
    this.#setLastKept(this.#ways.now());
    clearTimeout(this.#due.get(place));
    this.#due.set(
      place,
      setTimeout(() => this.#save(place), saveAfterMs),
    );
  }

  drop(place: string): void {
    this.write(place, '');
  }

  /** What the server has from another device; a draft that this browser has itself wins. */
  takeIn(drafts: readonly { readonly place: string; readonly text: string }[]): void {
    for (const { place, text } of drafts) {
      const draft = this.#at(place);
      if (draft.text() === '' && this.#ways.kept(place) === null) draft.set(text);
    }
  }

  #save(place: string): void {
    this.#due.delete(place);
    // Without a connection it stands in the browser, and goes with the next stroke.
    this.#ways.save(place, this.read(place)).catch(() => undefined);
  }

  #at(place: string): Draft {
    const known = this.#open.get(place);
    if (known !== undefined) return known;
    const [text, setText] = createSignal(this.#ways.kept(place) ?? '');
    const draft: Draft = { text, set: (written) => void setText(written) };
    this.#open.set(place, draft);
    return draft;
  }
}
