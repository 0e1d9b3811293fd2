import type { MeansId, ObjectiveId, SeatId } from '@samaritan/scenarios/values/id';
import { nearest } from '@samaritan/scenarios/values/nearest';
import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { fold } from './fold.ts';

/** What of a scenario the words of a sheet are matched against. */
export type Names = Pick<Scenario, 'seats' | 'organisations' | 'means' | 'objectives' | 'startEx' | 'endEx'>;

/** What a person says the words of a sheet stand for, by the words as written there. */
export type Aliases = Readonly<Record<string, string>>;

export interface Unknown {
  readonly written: string;
  /** The name that was probably meant. */
  readonly meant: string | null;
}

interface Vocabulary<K extends string> {
  readonly byName: ReadonlyMap<string, K>;
}

/**
 * Finds seats, means and objectives by the names that people write. An exact id or name (in either language, without accents and
 * case) is taken; a close spelling is only suggested, since the wrong desk would get the message.
 */
export class NameFinder {
  readonly #seats: Vocabulary<SeatId>;
  readonly #means: Vocabulary<MeansId>;
  readonly #objectives: Vocabulary<ObjectiveId>;
  readonly #everybody: readonly SeatId[];

  constructor(names: Names) {
    const seats = keysOf(names.seats);
    this.#seats = vocabulary(seats, (key) => {
      const seat = names.seats[key];
      const shared = seats.filter((other) => names.seats[other]?.organisation === seat?.organisation);
      const body = seat?.organisation === undefined ? undefined : names.organisations[seat.organisation];
      const alone = shared.length === 1 && body !== undefined ? [body.name.en, body.name.fr] : [];
      return [seat?.name.en ?? '', seat?.name.fr ?? '', ...alone];
    });
    this.#means = vocabulary(keysOf(names.means), (key) => {
      const means = names.means[key];
      const first = keysOf(names.means).find((other) => names.means[other]?.kind === means?.kind) === key;
      const kinds = first && means !== undefined ? [means.kind, ...(meansNames[means.kind] ?? [])] : [];
      return [means?.name?.en ?? '', means?.name?.fr ?? '', ...kinds];
    });
    this.#objectives = vocabulary(keysOf(names.objectives), (key, i) => {
      const text = names.objectives[key]?.text;
      return [text?.en ?? '', text?.fr ?? '', `${i + 1}`, `objective ${i + 1}`, `objectif ${i + 1}`, `obj ${i + 1}`];
    });
    this.#everybody = seats;
  }

  /** The seats that a cell names, and the words that name none. `All players` is every seat. */
  seats(
    written: string,
    aliases: Aliases,
  ): { readonly seats: readonly SeatId[]; readonly unknown: readonly Unknown[] } {
    const whole = find(this.#seats, written, aliases);
    if (whole !== undefined) return { seats: [whole], unknown: [] };
    if (everybody.has(fold(written))) return { seats: this.#everybody, unknown: [] };
    const seats: SeatId[] = [];
    const unknown: Unknown[] = [];
    for (const part of written.split(/\s*(?:[,;/\n+•]|\s(?:and|et|&)\s)\s*/i).filter((one) => one.trim() !== '')) {
      const found = find(this.#seats, part, aliases);
      if (found === undefined) unknown.push({ written: part.trim(), meant: suggestion(this.#seats, part) });
      else if (!seats.includes(found)) seats.push(found);
    }
    return { seats, unknown };
  }

  means(written: string, aliases: Aliases): MeansId | Unknown {
    return find(this.#means, written, aliases) ?? { written, meant: suggestion(this.#means, written) };
  }

  objective(written: string, aliases: Aliases): ObjectiveId | Unknown {
    return find(this.#objectives, written, aliases) ?? { written, meant: suggestion(this.#objectives, written) };
  }
}

const everybody: ReadonlySet<string> = new Set([
  'all',
  'all players',
  'all seats',
  'everyone',
  'everybody',
  'tous',
  'toutes',
  'tous les joueurs',
  'tous les postes',
]);

/** Other words for a kind of means, as `fold` leaves them. */
const meansNames: Readonly<Record<string, readonly string[]>> = {
  'in-person': [
    'face to face',
    'verbal',
    'verbally',
    'orally',
    'in person briefing',
    'runner',
    'en personne',
    'de vive voix',
    'verbalement',
    'messager',
    'hand delivered',
    'paper',
    'papier',
  ],
  phone: [
    'telephone',
    'phone call',
    'telephone call',
    'call',
    'tel',
    'landline',
    'cell',
    'cell phone',
    'appel',
    'appel telephonique',
    'telephone cellulaire',
    'cellulaire',
  ],
  radio: ['radio call', 'radio message', 'message radio', 'appel radio', 'radiocommunication', '911 dispatch radio'],
  'e-mail': ['email', 'mail', 'courriel', 'courrier electronique', 'mel'],
  fax: ['facsimile', 'telecopie', 'telecopieur', 'par telecopieur'],
  social: [
    'social media',
    'twitter',
    'x',
    'facebook',
    'media',
    'vnn',
    'news',
    'tv',
    'medias sociaux',
    'reseaux sociaux',
    'medias',
    'nouvelles',
  ],
  cap: ['alert', 'public alert', 'alert ready', 'wea', 'ipaws', 'alerte', 'en alerte', 'alerte publique'],
};

const keysOf = <K extends string>(of: Readonly<Record<K, unknown>>): readonly K[] => Object.keys(of) as K[];

/** A name that two share names neither. */
function vocabulary<K extends string>(
  keys: readonly K[],
  namesOf: (key: K, index: number) => readonly string[],
): Vocabulary<K> {
  const byName = new Map<string, K | null>();
  for (const [i, key] of keys.entries())
    for (const name of namesOf(key, i)
      .map(fold)
      .filter((one) => one !== ''))
      byName.set(name, byName.has(name) && byName.get(name) !== key ? null : key);
  for (const key of keys) byName.set(fold(key), key);
  return { byName: new Map([...byName].flatMap(([name, key]) => (key === null ? [] : [[name, key]]))) };
}

function find<K extends string>({ byName }: Vocabulary<K>, written: string, aliases: Aliases): K | undefined {
  const said = Object.entries(aliases).find(([words]) => fold(words) === fold(written))?.[1];
  return byName.get(fold(said ?? written));
}

/** By a close spelling, else by most words in common, where one name has more than every other. */
function suggestion<K extends string>({ byName }: Vocabulary<K>, written: string): string | null {
  const meant = nearest(fold(written), [...byName.keys()]);
  if (meant !== undefined) return byName.get(meant) ?? null;
  const words = new Set(
    fold(written)
      .split(' ')
      .filter((word) => word.length > 2),
  );
  let best: { readonly key: K; readonly shared: number } | null = null;
  let tied = false;
  for (const [name, key] of byName) {
    const of = name.split(' ').filter((word) => word.length > 2);
    const shared = of.filter((word) => words.has(word)).length / Math.max(1, of.length, words.size);
    if (shared < 0.4) continue;
    if (best === null || shared > best.shared) [best, tied] = [{ key, shared }, false];
    else if (shared === best.shared && key !== best.key) tied = true;
  }
  return best === null || tied ? null : best.key;
}
