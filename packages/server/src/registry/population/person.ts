import type { JurisdictionId, LicenceClassId } from '@samaritan/scenarios/values/id';
import type { CalendarDate } from '../record/licence.ts';
import { isNpi } from '../record/identifiers.ts';
import { type Culture, drawFamily, drawGiven } from './culture.ts';
import type { Luck } from './luck.ts';
import { drawClass, isPhysician } from './professions.ts';

/** Somebody as he is, whatever registers and rosters make of it. */
export interface Person {
  readonly id: string;
  readonly home: JurisdictionId;
  readonly culture: Culture;
  readonly isWoman: boolean;
  /** As born, accents and all: `García López`, `St-Pierre`, `de la Cruz`. */
  readonly family: string;
  /** After a marriage that changed it. */
  readonly marriedFamily: string | null;
  readonly given: readonly string[];
  readonly born: CalendarDate;
  readonly class: LicenceClassId;
  readonly npi: string | null;
  readonly minc: string | null;
  readonly email: string;
}

/** What relatives share. */
export interface Kinship {
  readonly family?: string;
  readonly born?: CalendarDate;
  readonly givenFirst?: string;
  readonly isWoman?: boolean;
}

/** A person of a place and a culture; what `kinship` says is as it says. */
export function drawPerson(luck: Luck, of: Pick<Person, 'id' | 'home' | 'culture'>, kinship: Kinship = {}): Person {
  const { culture } = of;
  const profession = drawClass(luck, of.home);
  const isWoman = kinship.isWoman ?? luck.has('woman', isPhysician(profession) ? 0.45 : 0.75);
  const family = kinship.family ?? drawWholeFamily(luck, 'family', culture);
  // Four in a hundred of all people changed their name by marriage after a first licence; nearly all of them women.
  const changed = luck.has('marriage', isWoman ? 0.055 : 0.004);
  const marriedFamily = changed ? marriageName(luck, family, culture) : null;
  const first = kinship.givenFirst ?? drawGiven(luck, 'given', { culture, isWoman });
  const given = luck.has('given.second', 0.7)
    ? [first, drawGiven(luck, 'given.second.name', { culture, isWoman })]
    : [first];
  return {
    ...of,
    isWoman,
    family,
    marriedFamily,
    given,
    born: kinship.born ?? drawBirth(luck),
    class: profession,
    npi: drawNpi(luck, profession),
    minc: isPhysician(profession) && luck.has('minc', of.home.startsWith('CA-') ? 0.95 : 0.03) ? drawMinc(luck) : null,
    email: drawEmail(luck, first, family),
  };
}

/** One word mostly; two for most Spanish names; three in a hundred of the others compound or with a particle. */
function drawWholeFamily(luck: Luck, what: string, culture: Culture): string {
  const one = drawFamily(luck, what, culture);
  if (culture === 'spanish') {
    if (luck.has(`${what}.particle`, 0.03))
      return `${luck.one(`${what}.which`, ['de la', 'de', 'del', 'de los'])} ${one}`;
    return luck.has(`${what}.two`, 0.8) ? `${one} ${drawFamily(luck, `${what}.mother`, culture)}` : one;
  }
  const drawn = luck.draw(`${what}.compound`);
  if (drawn < 0.015) return `${one}-${drawFamily(luck, `${what}.other`, culture)}`;
  if (drawn < 0.03) {
    const particles = {
      french: ['de ', 'St-', 'Ste-', "D'", 'Le '],
      english: ["O'", 'Mc', 'Mac', 'St. '],
      further: ['van ', 'von ', 'de ', 'El-', 'Di '],
    };
    return `${luck.one(`${what}.which`, particles[culture])}${one}`;
  }
  return one;
}

function marriageName(luck: Luck, family: string, culture: Culture): string {
  const spouse = drawWholeFamily(luck, 'spouse', culture);
  return luck.has('spouse.both', 0.15) ? `${family}-${spouse}` : spouse;
}

/** From 24 to 70 years at the end of 2026. */
function drawBirth(luck: Luck): CalendarDate {
  return dateOf(1956 + luck.below('born.year', 47), 1 + luck.below('born.month', 12), luck.draw('born.day'));
}

/** A date of the year and month, `u` of the way through the month. */
export function dateOf(year: number, month: number, u: number): CalendarDate {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 30;
  return `${year}-${two(month)}-${two(1 + Math.floor(u * days))}`;
}

export const two = (n: number): string => String(n).padStart(2, '0');

function drawNpi(luck: Luck, profession: LicenceClassId): string | null {
  const prescribes = isPhysician(profession) || /^(?:np|pa|crna|cnm|cns|dentist|oms)/.test(profession);
  if (!luck.has('npi', prescribes ? 0.97 : 0.3)) return null;
  const nine = `1${String(luck.below('npi.number', 100_000_000)).padStart(8, '0')}`;
  for (let digit = 0; digit < 10; digit++) if (isNpi(nine + String(digit))) return nine + String(digit);
  return null;
}

const drawMinc = (luck: Luck): string =>
  `CAMD-${String(luck.below('minc.one', 10_000)).padStart(4, '0')}-${String(luck.below('minc.two', 10_000)).padStart(4, '0')}`;

function drawEmail(luck: Luck, first: string, family: string): string {
  const plain = (text: string): string =>
    text
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/[^a-z]/g, '');
  const name = luck.has('email.initial', 0.4) ? plain(first).charAt(0) : `${plain(first)}.`;
  return `${name}${plain(family)}${luck.has('email.figures', 0.7) ? luck.below('email.figure', 1000) : ''}@mail.example`;
}
