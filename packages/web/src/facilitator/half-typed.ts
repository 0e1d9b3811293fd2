import { type Accessor, createSignal } from 'solid-js';
import type { OpenDialog } from './control-room.ts';

/** What a field of a dialog holds, as it is written down. */
export type Field = string | number | boolean | null | readonly string[];

export interface HalfTypedWays {
  readonly kept: () => string | null;
  readonly keep: (text: string) => void;
}

interface Left {
  readonly dialog: OpenDialog;
  readonly fields: Readonly<Record<string, Field>>;
}

/**
 * What is typed into a dialog of the console, written down with every stroke until it is sent or cancelled, so that a page that is
 * loaded again opens it where it was. One dialog is open at a time.
 */
export class HalfTyped {
  /** The dialog that was left with something typed into it. */
  readonly left: OpenDialog | null;
  readonly #ways: HalfTypedWays;
  #dialog: OpenDialog | null;
  #fields: Record<string, Field>;

  constructor(ways: HalfTypedWays) {
    const found = read(ways.kept());
    this.#ways = ways;
    this.left = found?.dialog ?? null;
    this.#dialog = this.left;
    this.#fields = { ...found?.fields };
  }

  /** Another dialog is open, or none: what was typed into the one before was sent or given up. */
  begin(dialog: OpenDialog | null): void {
    this.#dialog = dialog;
    this.#fields = {};
    this.#ways.keep('');
  }

  /** As `createSignal`, of the dialog that is open; it starts with what was left there. */
  field<T extends Field>(name: string, start: T): [Accessor<T>, (value: T) => void] {
    const found = this.#fields[name];
    const [value, setValue] = createSignal<T>(found === undefined ? start : (found as T));
    this.#fields[name] = value();
    return [
      value,
      (typed) => {
        setValue(() => typed);
        this.#fields[name] = typed;
        if (this.#dialog !== null) this.#ways.keep(JSON.stringify({ dialog: this.#dialog, fields: this.#fields }));
      },
    ];
  }
}

/** Null where nothing was left, or another version left it. */
function read(text: string | null): Left | null {
  try {
    const found: unknown = JSON.parse(text ?? '');
    return isLeft(found) ? found : null;
  } catch {
    return null;
  }
}

const isLeft = (found: unknown): found is Left =>
  typeof found === 'object' &&
  found !== null &&
  'dialog' in found &&
  typeof found.dialog === 'object' &&
  found.dialog !== null &&
  'kind' in found.dialog &&
  'fields' in found &&
  typeof found.fields === 'object';
