import type { LicenceKey, LicenceRecord } from '../record/licence.ts';
import type { Described } from '../record/licence.ts';
import { licenceKey } from '../record/licence-number.ts';
import { cutDouble } from './licences.ts';
import type { Luck } from './luck.ts';
import { mistype, mistypeDate, swapDayMonth, transposeDigits, withoutAccents, wrongDigit } from './noise.ts';
import { dateOf, type Person } from './person.ts';

/** What is true of a roster row. `absent`: no register has the person. `impostor`: a real name and number with another's birth date. */
export interface Gold {
  readonly kind: 'member' | 'absent' | 'impostor';
  readonly person: string;
  /** Every licence of the person; none where he is absent or not who he says. */
  readonly licences: readonly LicenceKey[];
  /** A licence of his that the row does not show is under a sanction. */
  readonly hiddenSanction: 'former-name' | 'elsewhere' | null;
  /** What went wrong in the writing. */
  readonly noise: readonly string[];
}

export interface RosterRow {
  readonly row: string;
  readonly described: Described;
  readonly gold: Gold;
}

/** What the person means to write, before anything goes wrong. */
export interface Claim {
  readonly person: Person;
  readonly licence: Pick<LicenceRecord, 'issuer' | 'class' | 'number'>;
  readonly licences: readonly LicenceRecord[];
  readonly hidden: Gold['hiddenSanction'];
}

/** The row of somebody who is in a register, with the errors of writing that its `gold` names. */
export function memberRow(luck: Luck, claim: Claim, row: string): RosterRow {
  const noise: string[] = [];
  const described = written(luck, claim, noise);
  const licences = claim.licences.map((one) => licenceKey(one));
  return {
    row,
    described,
    gold: { kind: 'member', person: claim.person.id, licences, hiddenSanction: claim.hidden, noise },
  };
}

/** The row of somebody whom no register has: his number is of no register either, or somebody else's. */
export function absentRow(luck: Luck, claim: Omit<Claim, 'licences' | 'hidden'>, row: string): RosterRow {
  const noise: string[] = [];
  const described = written(luck, { ...claim, licences: [], hidden: null }, noise);
  return {
    row,
    described,
    gold: { kind: 'absent', person: claim.person.id, licences: [], hiddenSanction: null, noise },
  };
}

/** The row of somebody who took name and number from a public register: another birth date within twelve years, his own e-mail. */
export function impostorRow(luck: Luck, claim: Claim, row: string): RosterRow {
  const { person, licence, licences } = claim;
  const shown = licences.find((one) => licenceKey(one) === licenceKey(licence)) ?? licences[0];
  const year = Number(person.born.slice(0, 4)) - 12 + luck.below('impostor.year', 25);
  const born = dateOf(year, 1 + luck.below('impostor.month', 12), luck.draw('impostor.day'));
  const described: Described = {
    name: { family: shown?.name.family ?? person.family, given: shown?.name.given ?? '', other: [] },
    birthDate: born === person.born ? dateOf(year - 1, 6, 0.5) : born,
    issuer: licence.issuer,
    class: licence.class,
    number: licence.number,
    // An NPI stands in a public list as well.
    npi: luck.has('impostor.npi', 0.3) ? person.npi : null,
    minc: null,
    email: luck.has('impostor.email', 0.6) ? `mail${luck.below('impostor.mail', 1e6)}@mail.example` : null,
  };
  return {
    row,
    described,
    gold: { kind: 'impostor', person: `${person.id}!`, licences: [], hiddenSanction: null, noise: [] },
  };
}

function written(luck: Luck, claim: Claim, noise: string[]): Described {
  const { person, licence } = claim;
  const has = (what: string, share: number): boolean => {
    const happens = luck.has(what, share);
    if (happens) noise.push(what);
    return happens;
  };
  const { family, given, other } = writtenName(luck, person, has);
  return {
    name: has('name-halves-swapped', 0.003) ? { family: given, given: family, other } : { family, given, other },
    birthDate: writtenBirth(luck, person, has),
    issuer: has('issuer-absent', 0.01) ? null : licence.issuer,
    class: has('class-absent', 0.02) ? null : licence.class,
    number: writtenNumber(luck, licence.number, has),
    npi: writtenNpi(luck, person, has),
    minc: luck.has('minc.told', 0.4) ? person.minc : null,
    email: luck.has('email.told', 0.6) ? emailOf(luck, person) : null,
  };
}

type Has = (what: string, share: number) => boolean;

function writtenName(
  luck: Luck,
  person: Person,
  has: Has,
): { family: string; given: string; other: readonly string[] } {
  const now = person.marriedFamily ?? person.family;
  let family = person.marriedFamily !== null && has('former-name', 0.15) ? person.family : now;
  if (family.includes(' ') && person.culture === 'spanish' && has('double-name-cut', 0.4))
    family = cutDouble(luck, family);
  else if (/ |-/.test(family) && person.culture !== 'spanish' && has('compound-cut', 0.1))
    family = family.split(/ |-/).at(-1) ?? family;
  let given = writtenGiven(luck, person, has);
  if (/[^ -~]/.test(family + given) && has('accents-lost', 0.5)) {
    family = withoutAccents(family);
    given = withoutAccents(given);
  }
  if (has('family-mistyped', 0.015)) family = mistype(luck, 'family', family);
  if (has('given-mistyped', 0.015)) given = mistype(luck, 'given', given);
  const other =
    person.marriedFamily !== null && luck.has('other.told', 0.3) ? [`${person.family}, ${person.given[0] ?? ''}`] : [];
  return luck.has('capitals', 0.15)
    ? { family: family.toUpperCase(), given: given.toUpperCase(), other }
    : { family, given, other };
}

function writtenGiven(luck: Luck, person: Person, has: Has): string {
  const [first = '', second] = person.given;
  if (has('given-initial', 0.02)) return `${first.charAt(0)}.`;
  if (second !== undefined && has('goes-by-second', 0.02)) return second;
  const familiar = familiarForm(luck, first);
  if (familiar !== null && has('familiar-form', 0.06)) return familiar;
  if (second === undefined) return first;
  const drawn = luck.draw('second');
  if (drawn < 0.5) return first;
  return drawn < 0.7 ? `${first} ${second.charAt(0)}` : `${first} ${second}`;
}

/** What people are called by; own to this file so that the noise owes nothing to what a matcher knows. */
const familiar: Readonly<Record<string, readonly string[]>> = {
  Robert: ['Bob', 'Rob', 'Bobby'],
  William: ['Bill', 'Will', 'Billy'],
  Richard: ['Rick', 'Dick', 'Rich'],
  James: ['Jim', 'Jimmy', 'Jamie'],
  John: ['Jack', 'Johnny'],
  Michael: ['Mike', 'Mick'],
  Thomas: ['Tom', 'Tommy'],
  Joseph: ['Joe', 'Joey'],
  Charles: ['Charlie', 'Chuck'],
  Christopher: ['Chris', 'Topher'],
  Daniel: ['Dan', 'Danny'],
  Matthew: ['Matt'],
  Anthony: ['Tony'],
  Steven: ['Steve'],
  Andrew: ['Andy', 'Drew'],
  Joshua: ['Josh'],
  Kenneth: ['Ken', 'Kenny'],
  Timothy: ['Tim'],
  Ronald: ['Ron'],
  Edward: ['Ed', 'Ted', 'Ned'],
  Jeffrey: ['Jeff'],
  Nicholas: ['Nick', 'Niko'],
  Benjamin: ['Ben'],
  Samuel: ['Sam'],
  Gregory: ['Greg'],
  Alexander: ['Alex', 'Sasha'],
  Patrick: ['Pat', 'Paddy'],
  Zachary: ['Zach'],
  Gerald: ['Jerry'],
  Lawrence: ['Larry'],
  Elizabeth: ['Liz', 'Beth', 'Betty', 'Eliza', 'Buffy'],
  Patricia: ['Pat', 'Patty', 'Trish'],
  Jennifer: ['Jen', 'Jenny'],
  Barbara: ['Barb', 'Babs'],
  Susan: ['Sue', 'Susie'],
  Jessica: ['Jess'],
  Margaret: ['Peggy', 'Meg', 'Maggie', 'Daisy'],
  Kimberly: ['Kim'],
  Deborah: ['Deb', 'Debbie'],
  Stephanie: ['Steph', 'Stevie'],
  Rebecca: ['Becky', 'Becca'],
  Kathleen: ['Kathy', 'Kate'],
  Katherine: ['Kate', 'Kathy', 'Katie', 'Kit'],
  Catherine: ['Cathy', 'Kate'],
  Samantha: ['Sam'],
  Christina: ['Tina', 'Chris'],
  Victoria: ['Vicky', 'Tori'],
  Jacqueline: ['Jackie'],
  Abigail: ['Abby'],
  Theresa: ['Terry', 'Tess'],
  José: ['Pepe'],
  Francisco: ['Paco', 'Pancho'],
  Jesús: ['Chuy'],
  Ignacio: ['Nacho'],
  Guadalupe: ['Lupe', 'Lupita'],
  Guillermo: ['Memo'],
  Enrique: ['Quique', 'Kike'],
  Alejandro: ['Alex'],
  Roberto: ['Beto'],
  Eduardo: ['Lalo'],
  Mercedes: ['Meche'],
  Concepción: ['Concha'],
  Rosario: ['Chayo'],
  Dolores: ['Lola'],
  Manuel: ['Manny', 'Manolo'],
  Alexandre: ['Alex'],
  Frédéric: ['Fred'],
  Benoît: ['Ben'],
  Sébastien: ['Seb'],
  Mathieu: ['Mat'],
  Véronique: ['Véro'],
  Geneviève: ['Gen'],
  Nathalie: ['Nath'],
  Nicolas: ['Nic'],
  Émilie: ['Mimi'],
  Élizabeth: ['Babette'],
  Mohammed: ['Mo'],
  Krzysztof: ['Kris'],
  Oleksandr: ['Sasha'],
  Katarzyna: ['Kasia'],
  Vladimir: ['Vlad'],
  Giuseppe: ['Beppe'],
};

function familiarForm(luck: Luck, first: string): string | null {
  const forms = familiar[first];
  return forms === undefined ? null : luck.one('familiar', forms);
}

function writtenBirth(luck: Luck, person: Person, has: Has): string | null {
  if (has('birth-absent', 0.01)) return null;
  // Two in a hundred of all: about two in five dates have a day that can be taken for a month.
  const swapped = swapDayMonth(person.born);
  if (swapped !== null && has('day-month-swapped', 0.055)) return swapped;
  return has('birth-mistyped', 0.01) ? mistypeDate(luck, 'birth', person.born) : person.born;
}

function writtenNumber(luck: Luck, number: string, has: Has): string | null {
  if (has('number-absent', 0.02)) return null;
  let text = /^[A-Z]/.test(number) && has('prefix-lost', 0.15) ? number.replace(/^[A-Z]+[- ]?/, '') : number;
  if (has('number-transposed', 0.01)) text = transposeDigits(luck, 'number', text);
  else if (has('number-mistyped', 0.005)) text = wrongDigit(luck, 'number.digit', text);
  if (text.includes('0') && has('letter-o-for-zero', 0.015)) text = text.replaceAll('0', 'O');
  return text;
}

function writtenNpi(luck: Luck, person: Person, has: Has): string | null {
  if (person.npi === null || !luck.has('npi.told', 0.4)) return null;
  return has('npi-mistyped', 0.01) ? wrongDigit(luck, 'npi', person.npi) : person.npi;
}

const emailOf = (luck: Luck, person: Person): string =>
  luck.has('email.work', 0.4) ? person.email.replace('@mail.example', '@work.example') : person.email;
