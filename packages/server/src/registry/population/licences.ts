import type { Seed } from '@samaritan/scenarios/values/chance';
import type { JurisdictionId, LicenceClassId } from '@samaritan/scenarios/values/id';
import type { LicenceRecord, RegisterStatus } from '../record/licence.ts';
import { Luck } from './luck.ts';
import { mistype, mistypeDate, withoutAccents } from './noise.ts';
import type { Numbers } from './numbers.ts';
import { type Person, two } from './person.ts';
import { drawOtherPlace } from './places.ts';
import { classAt, isNurse, secondClass } from './professions.ts';

/** Whether a person has a sanction that the licence he will show does not tell, and how it hides. */
export type HiddenSanction = 'former-name' | 'elsewhere' | null;

/**
 * All licences of a person as their registers tell them, the one he uses first. A hidden sanction lies on the second, which is of another
 * jurisdiction, under the family name of birth where it hides by that.
 */
export function licencesOf(
  seed: Seed,
  person: Person,
  numbers: Numbers,
  hidden: HiddenSanction = null,
): readonly LicenceRecord[] {
  const luck = new Luck(seed, `licences/${person.id}`);
  const drawn = luck.draw('many');
  const many = Math.max(hidden === null ? 1 : 2, drawn < 0.6 ? 1 : drawn < 0.82 ? 2 : drawn < 0.94 ? 3 : 4);
  const records: LicenceRecord[] = [];
  const held = new Set<string>();
  for (let nth = 0; nth < many; nth++) {
    const { issuer, of } = whereLicensed(luck, person, nth, hidden);
    if (held.has(`${issuer}/${of}`)) continue;
    held.add(`${issuer}/${of}`);
    const own = new Luck(seed, `licence/${person.id}/${nth}`);
    const isHiding = hidden !== null && nth === 1;
    records.push(recordOf(own, person, { issuer, of, number: numbers.next(issuer, of), nth, isHiding, hidden }));
  }
  return records;
}

interface Where {
  readonly issuer: JurisdictionId;
  readonly of: LicenceClassId;
}

function whereLicensed(luck: Luck, person: Person, nth: number, hidden: HiddenSanction): Where {
  if (nth === 0) return { issuer: person.home, of: person.class };
  const second = secondClass(person.class);
  if (hidden === null && second !== null && luck.has('same.place', 0.3, nth))
    return { issuer: person.home, of: classAt(second, person.home) };
  const issuer = drawOtherPlace(luck, `other.${nth}`, person.home);
  return { issuer, of: classAt(person.class, issuer) };
}

interface Making extends Where {
  readonly number: string;
  readonly nth: number;
  readonly isHiding: boolean;
  readonly hidden: HiddenSanction;
}

function recordOf(luck: Luck, person: Person, making: Making): LicenceRecord {
  const { issuer, of, nth, isHiding, hidden } = making;
  const status = isHiding ? luck.one('sanction', hiding) : hidden === null || nth > 0 ? drawStatus(luck) : 'active';
  const since = `20${two(5 + luck.below('since.year', 21))}-${two(1 + luck.below('since.month', 12))}-${two(1 + luck.below('since.day', 28))}`;
  const isAmerican = issuer.startsWith('US-');
  return {
    name: nameAt(luck, person, making),
    birthDate: luck.has('birth.absent', 0.01)
      ? null
      : luck.has('birth.slip', 0.003)
        ? mistypeDate(luck, 'birth', person.born)
        : person.born,
    issuer,
    class: of,
    number: making.number,
    npi: isAmerican && luck.has('npi.known', 0.75) ? person.npi : null,
    minc: issuer.startsWith('CA-') && luck.has('minc.known', 0.9) ? person.minc : null,
    email: luck.has('email.known', 0.5) ? person.email : null,
    status,
    statusFrom: since,
    expires:
      status === 'expired'
        ? `2026-0${1 + luck.below('lapsed', 9)}-28`
        : `2027-${two(1 + luck.below('expires', 12))}-28`,
    multistate: isAmerican && isNurse(of) && luck.has('multistate', 0.45),
    specialty: luck.has('specialty', 0.2) ? of : null,
    restrictions:
      status === 'restricted' ? luck.one('limit', ['under supervision', 'no controlled drugs', 'no night work']) : null,
    affiliation: luck.has('affiliation', 0.6)
      ? {
          name: `${luck.one('affiliation.name', ['Lakeside', 'Riverview', 'Northern', 'St. Anne', 'Prairie', 'Harbour'])} ${luck.one('affiliation.number', ['I', 'II', 'III', 'IV'])}`,
          kind: luck.one('affiliation.kind', ['hospital', 'hospital', 'clinic', 'service']),
        }
      : null,
    updatedAt: `2026-${two(1 + luck.below('updated', 9))}-${two(1 + luck.below('updated.day', 28))}T${two(luck.below('updated.hour', 24))}:00:00Z`,
  };
}

const hiding: readonly RegisterStatus[] = ['suspended', 'revoked', 'restricted', 'surrendered-under-threat'];

function drawStatus(luck: Luck): RegisterStatus {
  const drawn = luck.draw('status');
  if (drawn < 0.9) return 'active';
  if (drawn < 0.96) return 'expired';
  if (drawn < 0.965) return 'pending';
  if (drawn < 0.98) return 'surrendered';
  return luck.one('sanctioned', hiding);
}

/** The name as the board writes it: of the time of registration, with or without accents, the second name or the second surname. */
function nameAt(luck: Luck, person: Person, { issuer, nth, isHiding, hidden }: Making): LicenceRecord['name'] {
  const isAmerican = issuer.startsWith('US-');
  const wasBefore =
    person.marriedFamily !== null &&
    (isHiding ? hidden === 'former-name' : luck.has('name.before', nth === 0 ? 0.3 : 0.55));
  const now = person.marriedFamily ?? person.family;
  let family = wasBefore ? person.family : now;
  if (person.culture === 'spanish' && isAmerican && luck.has('cut', 0.4)) family = cutDouble(luck, family);
  let given = givenAt(luck, person.given);
  const loses = luck.has('accents', isAmerican ? 0.85 : issuer === 'CA-QC' || issuer.startsWith('MX-') ? 0.03 : 0.15);
  if (loses) {
    family = withoutAccents(family);
    given = withoutAccents(given);
  }
  if (luck.has('family.slip', 0.004)) family = mistype(luck, 'family', family);
  if (luck.has('given.slip', 0.004)) given = mistype(luck, 'given', given);
  // Boards ask for former names, and most people tell them; a register seldom learns of a later one.
  const tells =
    person.marriedFamily !== null && (wasBefore ? luck.has('other.later', 0.15) : luck.has('other.former', 0.65));
  const other = tells ? [`${wasBefore ? now : person.family}, ${person.given[0] ?? ''}`] : [];
  return luck.has('capitals', 0.3)
    ? { family: family.toUpperCase(), given: given.toUpperCase(), other }
    : { family, given, other };
}

function givenAt(luck: Luck, given: readonly string[]): string {
  const [first = '', second] = given;
  if (second === undefined) return first;
  const drawn = luck.draw('second');
  if (drawn < 0.25) return first;
  return drawn < 0.5 ? `${first} ${second.charAt(0)}.` : `${first} ${second}`;
}

/** One of two Spanish surnames: mostly the first, the father's; forms made for one name take the last. */
export function cutDouble(luck: Luck, family: string): string {
  const words = family.split(' ');
  if (words.length !== 2) return family;
  return (luck.has('cut.last', 0.3) ? words[1] : words[0]) ?? family;
}
