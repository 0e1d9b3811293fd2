import { chance, purpose, seedOf } from '@samaritan/scenarios/values/chance';
import { licenceColumns } from '../licensing/licence-cells.ts';
import { csvLine } from '../licensing/csv-line.ts';
import type { Described } from '../registry/record/licence.ts';
import { dateOfDay } from '../interop/sheet/cell.ts';
import { type JurisdictionId, type LicenceClassId, id } from '@samaritan/scenarios/values/id';

const why = purpose('bench.licence');
const seed = seedOf(1);
const draw = (of: number, what: number): number => chance(seed, why, 'licence' as never, of * 32 + what);
const pick = <T>(list: readonly T[], of: number, what: number): T | undefined =>
  list[Math.floor(draw(of, what) * list.length)];

const issuers = ['US-MI', 'US-OH', 'US-NY', 'US-ME', 'US-WA', 'US-MN', 'CA-ON', 'CA-QC', 'CA-NB', 'CA-BC'] as const;
const classes = ['rn', 'lpn', 'physician-family', 'pa', 'rrt', 'pharmacist'] as const;
const beginnings = [
  'Mar',
  'Bel',
  'Tan',
  'Gau',
  'Sto',
  'Kel',
  'Ram',
  'Ver',
  'Lin',
  'Cas',
  'Dru',
  'Fen',
  'Hol',
  'Nor',
  'Pel',
];
const middles = ['a', 'e', 'i', 'o', 'an', 'en', 'il', 'or', 'um', 'ey', 'al', 'is'];
const endings = [
  'ton',
  'ville',
  'mont',
  'ski',
  'son',
  'eau',
  'ez',
  'man',
  'ley',
  'berg',
  'din',
  'ert',
  'chuk',
  'oni',
  'quist',
];
const givens = [
  'Anne',
  'Élodie',
  'Maria',
  'José',
  'David',
  'Fatima',
  'Chidi',
  'Wei',
  'Olga',
  'Liam',
  'Noah',
  'Zoé',
  'Iván',
  'Ruth',
  'Amir',
  'Kofi',
];

/** Of few syllables, the common ones far more often, as surnames are. */
const family = (of: number): string => {
  const common = (list: readonly string[], what: number): string =>
    list[Math.floor(draw(of, what) ** 2 * list.length)] ?? '';
  return `${common(beginnings, 1)}${common(middles, 2)}${draw(of, 3) < 0.5 ? common(middles, 4) : ''}${common(endings, 5)}`;
};

/** The `n`th licence of a made-up register; the same whenever it is asked for. */
export function licenceAt(n: number): Described {
  return {
    name: { family: family(n), given: `${pick(givens, n, 6)} ${pick(givens, n, 7)}`, other: [] },
    birthDate: dateOfDay(-7300 + Math.floor(draw(n, 8) * 15_000)),
    issuer: id<JurisdictionId>(pick(issuers, n, 9) ?? issuers[0]),
    class: id<LicenceClassId>(pick(classes, n, 10) ?? classes[0]),
    number: `${pick(['RN', 'MD', '47', '43'], n, 11)}-${String(n).padStart(8, '0')}`,
    npi: null,
    minc: null,
    email: null,
  };
}

export const licenceHeader = csvLine(licenceColumns);

export function licenceLine(n: number, updatedAt = '2026-11-01T00:00:00Z'): string {
  const { name, birthDate, issuer, class: of, number } = licenceAt(n);
  const status = draw(n, 12) < 0.005 ? 'suspended' : 'active';
  const cells = [issuer, of, number, name.family, name.given, '', birthDate, status, '2020-01-01', '2028-01-01'];
  return csvLine(
    [...cells, '', '', '', '', '', `Hospital ${n % 500}`, 'hospital', updatedAt, ''].map((cell) => cell ?? ''),
  );
}
