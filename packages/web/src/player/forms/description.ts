import type { CommandPayloads, CommandType } from '@samaritan/scenarios/vocabulary/commands';
import type { SeatBriefing } from '@samaritan/server/views/seat/briefing-view';
import type { Speaker } from '@samaritan/server/words/speaker';
import type { SeatFacts } from '../../live/seat-facts.ts';
import type { Choice } from '../../ui/ChoiceField.tsx';
import type { FormWord } from '../words.ts';

export type FormValue = string | number | boolean | null | readonly string[] | Readonly<Record<string, number | null>>;
/** What stands in a form's fields, by their names. */
export type FormValues = Readonly<Record<string, FormValue>>;

/** What choices are made of: what the seat was briefed and told. */
export interface FormGround {
  readonly briefing: SeatBriefing;
  readonly facts: SeatFacts;
  readonly speaker: Speaker;
  readonly values: FormValues;
}

interface Named {
  readonly name: string;
  readonly label: FormWord;
  readonly hint?: FormWord;
}

export type FormField =
  | (Named & {
      readonly kind: 'choice';
      readonly choices: (ground: FormGround) => readonly Choice<string>[];
      /** May stay unchosen; what stands there then. */
      readonly none?: FormWord;
      /** Chosen from the start where there is a first. */
      readonly first?: boolean;
    })
  | (Named & {
      readonly kind: 'choices';
      readonly choices: (ground: FormGround) => readonly Choice<string>[];
      readonly mayBeNone?: boolean;
    })
  | (Named & { readonly kind: 'number'; readonly least: number; readonly start?: number; readonly unit?: FormWord })
  | (Named & { readonly kind: 'line' | 'text'; readonly mayBeEmpty?: boolean })
  | (Named & { readonly kind: 'check' })
  /** The figures of the places this desk runs. */
  | (Named & { readonly kind: 'figures' });

/** A command as a short form. */
export interface FormDescription<T extends CommandType> {
  readonly type: T;
  /** The paper form it stands for: `ICS 213RR`. */
  readonly paper?: string;
  readonly fields: readonly FormField[];
  /** Of complete values; null where something is still missing. */
  readonly payload: (values: FormReading) => CommandPayloads<string>[T] | null;
  /** What the button says, verb first, with object and number. */
  readonly submit: FormWord;
  /** The numbers and names in it. */
  readonly named?: (ground: FormGround) => Readonly<Record<string, string | number>>;
  /** Where it cannot be given now, why, in words. */
  readonly blocked?: (ground: FormGround) => FormWord | null;
}

/** Reads values by their kind; what is missing or of another kind makes the whole payload null. */
export class FormReading {
  readonly #values: FormValues;
  complete = true;

  constructor(values: FormValues) {
    this.#values = values;
  }

  /** A chosen id, branded by whoever asks. */
  one<V extends string>(name: string): V {
    const value = this.#values[name];
    if (typeof value !== 'string' || value === '') this.complete = false;
    return (typeof value === 'string' ? value : '') as V;
  }

  oneOrNone<V extends string>(name: string): V | null {
    const value = this.#values[name];
    return typeof value === 'string' && value !== '' ? (value as V) : null;
  }

  many<V extends string>(name: string, mayBeNone = false): readonly V[] {
    const value = this.#values[name];
    const list = Array.isArray(value) ? (value as readonly V[]) : [];
    if (list.length === 0 && !mayBeNone) this.complete = false;
    return list;
  }

  count(name: string): number {
    const value = this.#values[name];
    if (typeof value !== 'number') this.complete = false;
    return typeof value === 'number' ? value : 0;
  }

  text(name: string, mayBeEmpty = false): string {
    const value = this.#values[name];
    const text = typeof value === 'string' ? value.trim() : '';
    if (text === '' && !mayBeEmpty) this.complete = false;
    return text;
  }

  yes(name: string): boolean {
    return this.#values[name] === true;
  }

  figures(name: string): Readonly<Record<string, number | null>> {
    const value = this.#values[name];
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, number | null>>)
      : {};
  }
}

/** The payload of a form's values; null while something is missing. */
export function payloadOf<T extends CommandType>(
  description: FormDescription<T>,
  values: FormValues,
): CommandPayloads<string>[T] | null {
  const reading = new FormReading(values);
  const payload = description.payload(reading);
  return reading.complete ? payload : null;
}
