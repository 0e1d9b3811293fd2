import type { CommandType } from '@samaritan/scenarios/vocabulary/commands';
import type { Refusal } from '@samaritan/scenarios/vocabulary/refusals';
import type { FormGround, FormValues } from './description.ts';
import { formOf } from './forms.ts';

/** Which field a refusal is about; null where it is about the whole. */
export function refusedField(type: CommandType, refusal: Refusal, values: FormValues): string | null {
  const names = formOf(type).fields.map(({ name }) => name);
  const wanted = fieldFor(refusal, values);
  return wanted.find((name) => names.includes(name)) ?? null;
}

function fieldFor(refusal: Refusal, values: FormValues): readonly string[] {
  switch (refusal.code) {
    case 'place-unknown':
    case 'place-not-yours': {
      const { place } = refusal;
      return Object.keys(values).filter((name) => values[name] === place);
    }
    case 'recipient-unknown':
    case 'recipient-missing':
    case 'request-skips-level':
      return ['to'];
    case 'means-unknown':
      return ['means'];
    case 'figure-negative':
      return ['figures'];
    case 'quantity-wrong':
      return ['quantity', 'count', 'lanes'];
    case 'units-short':
      return ['count'];
    case 'unit-unknown':
    case 'unit-not-yours':
    case 'unit-carrying':
      return ['units'];
    case 'request-unknown':
    case 'request-not-yours':
    case 'request-settled':
      return ['request'];
    case 'provider-unknown':
    case 'provider-not-yours':
      return ['provider'];
    case 'instrument-unknown':
    case 'instrument-not-known-to-you':
      return ['under'];
    case 'group-unknown':
      return ['group'];
    case 'clinician-not-here':
      return ['clinician'];
    case 'level-not-yours':
      return ['level'];
    case 'already-ordered':
      return ['order'];
    case 'lever-unknown':
    case 'lever-not-yours':
      return ['lever'];
    case 'lever-value-unknown':
      return ['value'];
    default:
      return [];
  }
}

/** What would do instead: values to put in the form, and the words of the button that puts them there. */
export type WayOut =
  | { readonly word: 'way.sendFree'; readonly named: { readonly count: number }; readonly values: FormValues }
  | {
      readonly word: 'way.askInstead' | 'way.sendTo';
      readonly named: { readonly seat: string };
      readonly values: FormValues;
    }
  | { readonly word: 'way.underNone' | 'way.one'; readonly named: null; readonly values: FormValues }
  | { readonly word: 'way.leaveOut'; readonly named: { readonly unit: string }; readonly values: FormValues };

/** The way out of a refusal that the form itself can take; null where there is none. */
export function wayOut(refusal: Refusal, { briefing, speaker, values }: FormGround): WayOut | null {
  switch (refusal.code) {
    case 'units-short':
      return refusal.free < 1
        ? null
        : { word: 'way.sendFree', named: { count: refusal.free }, values: { count: refusal.free } };
    case 'request-skips-level': {
      const [seat] = refusal.ask;
      return seat === undefined
        ? null
        : { word: 'way.askInstead', named: { seat: speaker.seat(seat) }, values: { to: seat } };
    }
    case 'recipient-missing': {
      const [seat] = briefing.seat.reportsTo;
      return seat === undefined
        ? null
        : { word: 'way.sendTo', named: { seat: speaker.seat(seat) }, values: { to: [seat] } };
    }
    case 'instrument-unknown':
    case 'instrument-not-known-to-you':
      return { word: 'way.underNone', named: null, values: { under: null } };
    case 'quantity-wrong':
      return { word: 'way.one', named: null, values: { quantity: 1, count: 1, lanes: 1 } };
    case 'unit-carrying':
    case 'unit-not-yours':
    case 'unit-unknown': {
      const { unit } = refusal;
      const chosen = values['units'];
      if (!Array.isArray(chosen) || chosen.length < 2) return null;
      return {
        word: 'way.leaveOut',
        named: { unit: speaker.unit(unit) },
        values: { units: chosen.filter((one) => one !== unit) },
      };
    }
    default:
      return null;
  }
}

/** A refusal's sentence in two: what happened and why; what would change it. */
export function inTwo(sentence: string): { readonly what: string; readonly change: string } {
  const end = /[.!?] (?=\p{Lu})/u.exec(sentence);
  return end === null
    ? { what: sentence, change: '' }
    : { what: sentence.slice(0, end.index + 1), change: sentence.slice(end.index + 2) };
}
