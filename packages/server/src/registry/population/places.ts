import { subdivisions } from '@samaritan/scenarios/reference/jurisdictions';
import { type JurisdictionId, id } from '@samaritan/scenarios/values/id';
import type { Culture } from './culture.ts';
import type { Luck } from './luck.ts';

/** Share of licences by jurisdiction, in thousandths, by population; all the others share the rest alike. Judgement from public population counts. */
const shares: Readonly<Record<string, number>> = {
  'US-CA': 92,
  'US-TX': 68,
  'US-FL': 58,
  'US-NY': 60,
  'US-PA': 38,
  'US-IL': 36,
  'US-OH': 36,
  'US-GA': 28,
  'US-NC': 28,
  'US-MI': 30,
  'US-NJ': 27,
  'US-VA': 23,
  'US-WA': 21,
  'US-AZ': 19,
  'US-TN': 19,
  'US-MA': 22,
  'US-IN': 19,
  'US-MO': 18,
  'US-MD': 17,
  'US-WI': 17,
  'US-CO': 16,
  'US-MN': 18,
  'US-SC': 13,
  'US-AL': 14,
  'US-LA': 13,
  'US-KY': 13,
  'US-OR': 12,
  'US-OK': 10,
  'US-CT': 11,
  'US-PR': 8,
  'CA-ON': 42,
  'CA-QC': 27,
  'CA-BC': 15,
  'CA-AB': 14,
};

const places: readonly JurisdictionId[] = [...subdivisions.keys()];
const cumulated: readonly number[] = (() => {
  let sum = 0;
  return places.map((place) => (sum += shares[place] ?? 3));
})();

/** A state, province or territory, drawn by population. */
export function drawPlace(luck: Luck, what: string, count = 0): JurisdictionId {
  const wanted = luck.draw(what, count) * (cumulated.at(-1) ?? 0);
  return places[cumulated.findIndex((sum) => wanted < sum)] ?? id<JurisdictionId>('CA-ON');
}

/** Another than `home`; half the time a neighbour across the border where there is one. */
export function drawOtherPlace(luck: Luck, what: string, home: JurisdictionId): JurisdictionId {
  const across = subdivisions.get(home)?.neighboursAcrossBorder ?? [];
  if (across.length > 0 && luck.has(`${what}.across`, 0.5)) return luck.one(`${what}.neighbour`, across);
  for (let i = 0; i < 8; i++) {
    const place = drawPlace(luck, what, i);
    if (place !== home) return place;
  }
  return home === 'CA-ON' ? id<JurisdictionId>('CA-QC') : id<JurisdictionId>('CA-ON');
}

const spanishStates: ReadonlySet<string> = new Set(['US-CA', 'US-TX', 'US-FL', 'US-NM', 'US-AZ', 'US-NV']);
const frenchPlaces: Readonly<Record<string, number>> = {
  'CA-QC': 0.78,
  'CA-NB': 0.35,
  'CA-ON': 0.06,
  'US-ME': 0.12,
  'US-LA': 0.1,
  'US-VT': 0.1,
  'US-NH': 0.1,
};

/** The culture whose names somebody of a place bears, by rough shares (judgement). */
export function drawCulture(luck: Luck, place: JurisdictionId): Culture {
  const french = frenchPlaces[place] ?? 0.01;
  const spanish =
    place.startsWith('MX-') || place === 'US-PR'
      ? 0.95
      : spanishStates.has(place)
        ? 0.28
        : place.startsWith('US-')
          ? 0.09
          : 0.02;
  const further = place.startsWith('MX-') || place === 'US-PR' ? 0.02 : 0.2;
  const drawn = luck.draw('culture');
  if (drawn < french) return 'french';
  if (drawn < french + spanish) return 'spanish';
  return drawn < french + spanish + further ? 'further' : 'english';
}
