import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import type { SimTime } from '@samaritan/scenarios/values/time';
import type { Bilingual } from '@samaritan/scenarios/values/text';
import type { Sealed } from '@samaritan/scenarios/vocabulary/sealed';
import type { ShownText } from '../seat/frame.ts';
import type { RowView } from './frame.ts';
import type { Writings } from './writings.ts';

/** Something that holds the words looked for. */
export interface FoundView {
  readonly kind: 'row' | 'message' | 'journal' | 'observation' | 'place' | 'seat';
  readonly id: string;
  readonly text: Bilingual;
  /** Exercise time; null for what stands from the start. */
  readonly at: SimTime | null;
}

export interface Searched {
  readonly scenario: Scenario;
  readonly rows: readonly RowView[];
  readonly writings: Writings;
  readonly words: (seal: Sealed) => ShownText;
}

/** More would not be read. */
const most = 100;

/** Everything that holds all the words of `text`, whatever their case and accents: rows, seats, places, what was written. */
export function search({ scenario, rows, writings, words }: Searched, text: string): readonly FoundView[] {
  const wanted = plain(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (wanted.length === 0) return [];
  const has = (...texts: readonly (string | null)[]): boolean => {
    const all = plain(texts.filter((one) => one !== null).join(' '));
    return wanted.every((word) => all.includes(word));
  };
  const { hospitals, sites, bases, crossings, stockpiles, outlets } = scenario;
  const places = Object.entries({ ...hospitals, ...sites, ...bases, ...crossings, ...stockpiles, ...outlets });
  return [
    ...rows
      .filter(({ row, text: said, notes, from }) =>
        has(row, said.en, said.fr, notes?.en ?? null, notes?.fr ?? null, from),
      )
      .map(({ row, text: said, at, due }): FoundView => ({ kind: 'row', id: row, text: inBoth(said), at: at ?? due })),
    ...named('seat', Object.entries(scenario.seats), has),
    ...named('place', places, has),
    ...writings.all.toReversed().flatMap(({ kind, id, at, seals }): readonly FoundView[] => {
      const read = seals.flatMap((seal) => textOf(words(seal)));
      const [en, fr] = [read.map((text) => text.en), read.map((text) => text.fr)];
      return has(...en, ...fr) ? [{ kind, id, at, text: { en: en.join(': '), fr: fr.join('\u00a0: ') } }] : [];
    }),
  ].slice(0, most);
}

type Has = (...texts: readonly (string | null)[]) => boolean;

const named = (
  kind: 'seat' | 'place',
  all: readonly (readonly [string, { readonly name: Bilingual }])[],
  has: Has,
): readonly FoundView[] =>
  all
    .filter(([id, { name }]) => has(id, name.en, name.fr))
    .map(([id, { name }]) => ({ kind, id, text: name, at: null }));

const inBoth = ({ en, fr }: RowView['text']): Bilingual => ({ en: en ?? fr ?? '', fr: fr ?? en ?? '' });

const textOf = (shown: ShownText): readonly Bilingual[] =>
  'text' in shown ? [{ en: shown.text, fr: shown.fr ?? shown.text }] : [];

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
