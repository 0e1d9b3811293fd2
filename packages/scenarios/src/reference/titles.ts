import { z } from 'zod';
import reference from '../../data/licence-classes.json' with { type: 'json' };
import { type JurisdictionId, type LicenceClassId, id } from '../values/id.ts';
import { generalClass } from './crosswalk.ts';
import { licenceClasses } from './licence-classes.ts';

const own = z.array(z.object({ jurisdiction: z.string(), title: z.string(), class: z.string() }));
const general = z.array(
  z.object({
    id: z.string(),
    titles: z.record(z.string(), z.array(z.string())),
    nucc: z.object({ code: z.string().nullable() }).nullable(),
  }),
);
const classes = general.parse(reference.classes);

/** By `CA-ON rpn`: the same letters are two professions in two provinces, so a title alone says nothing. */
const byTitle = new Map<string, Set<LicenceClassId>>();

for (const { id: of, titles } of classes)
  for (const [country, written] of Object.entries(titles))
    for (const title of written.flatMap(spelled))
      for (const place of title.places ?? [''])
        add(place === '' ? country : `${country}-${place}`, title.words, id<LicenceClassId>(of));
const ofJurisdiction = own.parse(reference.jurisdictionTitles);
for (const { jurisdiction, title } of ofJurisdiction) byTitle.delete(keyOf(jurisdiction, title));
for (const { jurisdiction, title, class: of } of ofJurisdiction) add(jurisdiction, title, id<LicenceClassId>(of));

/**
 * The class that a title means in a state or province: by its own titles, else by those of the country. Where it covers several, such as
 * `MD`, the specialty decides (an id, a NUCC code or a name of a class), else the class that most of them rest on: a register licenses
 * physicians, not specialties. An id of a class is that class. Null: nobody there bears the title, or it does not tell two professions apart.
 */
export function classOfTitle(
  jurisdiction: JurisdictionId,
  title: string,
  specialty: string | null,
): LicenceClassId | null {
  const asId = id<LicenceClassId>(title);
  if (licenceClasses.has(asId)) return asId;
  const meant = [
    ...(byTitle.get(keyOf(jurisdiction, title)) ?? byTitle.get(keyOf(jurisdiction.slice(0, 2), title)) ?? []),
  ];
  if (meant.length < 2) return meant[0] ?? null;
  const special = specialty === null ? null : classOfSpecialty(specialty);
  if (special !== null && meant.includes(special)) return special;
  const bases = Map.groupBy(meant, generalClass);
  const [first, second] = [...bases].toSorted(([, a], [, b]) => b.length - a.length);
  return first === undefined || first[1].length === second?.[1].length ? null : first[0];
}

const bySpecialty = new Map<string, LicenceClassId>();
for (const { id: of, nucc } of classes) {
  const { name } = licenceClasses.get(id<LicenceClassId>(of)) ?? { name: { en: of, fr: null } };
  for (const word of [of, nucc?.code, name.en, name.fr])
    if (typeof word === 'string') bySpecialty.set(keyOf('', word), id<LicenceClassId>(of));
}

/** The class of a specialty told by a class's id, NUCC code or name in either language; null for another. */
export const classOfSpecialty = (specialty: string): LicenceClassId | null =>
  bySpecialty.get(keyOf('', specialty)) ?? null;

function add(place: string, title: string, of: LicenceClassId): void {
  const key = keyOf(place, title);
  byTitle.set(key, (byTitle.get(key) ?? new Set()).add(of));
}

function keyOf(place: string, title: string): string {
  const bare = title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[.’'\s]+/g, ' ');
  return `${place} ${bare.trim()}`;
}

/** `RPN (BC, AB)` is borne in those two alone; a remark in brackets that is no list of places is no title of its own. */
function spelled(written: string): readonly { readonly words: string; readonly places: readonly string[] | null }[] {
  const found = /^([^()]+)\(([^()]*)\)$/.exec(written);
  if (found === null) return written.includes('(') ? [{ words: written, places: null }] : written.split('/').map(plain);
  const places = (found[2] ?? '').split(',').map((place) => place.trim());
  if (places.every((place) => /^[A-Z]{2}$/.test(place))) return [{ words: (found[1] ?? '').trim(), places }];
  return /^[A-Z]\)?$/.test(found[2] ?? '') ? [{ words: written, places: null }] : [];
}

function plain(words: string): { readonly words: string; readonly places: null } {
  return { words: words.trim(), places: null };
}
