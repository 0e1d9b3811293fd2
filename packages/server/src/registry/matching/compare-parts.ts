import { compareFamilies, compareGiven, compareMiddle } from './compare-names.ts';
import type { Comparison, Level } from './levels.ts';
import type { Prepared } from './prepared.ts';
import { compareDates, isOneSlip } from './slips.ts';

/** The levels at which two prepared descriptions agree. The order of the two does not matter. */
export function compareParts(a: Prepared, b: Prepared): Comparison {
  const family = compareFamilies(a, b);
  const given = compareGiven(a, b);
  return {
    levels: {
      family: family.level,
      given: given.level,
      middle: compareMiddle(a, b),
      birth: a.birthDate === null || b.birthDate === null ? null : compareDates(a.birthDate, b.birthDate),
      number: compareNumbers(a, b),
      licence: compareLicences(a, b),
      identifier: compareIdentifiers(a, b),
      email: compareEmails(a.email, b.email),
    },
    familyName: family.name,
    givenName: given.name,
  };
}

/** Two numbers that differ speak against a pair only where one board gave both, for one class: elsewhere everybody has another number. */
function compareNumbers(a: Prepared, b: Prepared): Level<'number'> | null {
  if (a.numberKey === null || b.numberKey === null) return null;
  const isElsewhere = a.issuer !== null && b.issuer !== null && a.issuer !== b.issuer;
  if (a.numberSkeleton === b.numberSkeleton) {
    if (isElsewhere) return 'elsewhere';
    return a.numberKey === b.numberKey ? 'same' : 'written';
  }
  if (isElsewhere) return 'apart';
  if (isOneSlip(a.numberSkeleton ?? '', b.numberSkeleton ?? '')) return 'slip';
  return a.class !== null && b.class !== null && a.class !== b.class ? 'apart' : 'different';
}

function compareLicences(a: Prepared, b: Prepared): Level<'licence'> | null {
  if (a.issuer === null || b.issuer === null) {
    if (a.class === null || b.class === null) return null;
    return a.class === b.class ? 'class' : 'different';
  }
  if (a.issuer === b.issuer) return a.class === b.class ? 'same' : 'issuer';
  return a.class !== null && a.class === b.class ? 'class' : 'different';
}

/** One person has one NPI and one MINC for life. The better of the two counts; a mistyped NPI shows by its check digit. */
function compareIdentifiers(a: Prepared, b: Prepared): Level<'identifier'> | null {
  if (a.npi !== null && a.npi === b.npi) return 'same';
  if (a.minc !== null && a.minc === b.minc) return 'same';
  if (a.minc !== null && b.minc !== null) return isOneSlip(a.minc, b.minc) ? 'slip' : 'different';
  if (a.npi === null || b.npi === null) return null;
  if (a.npiSound && b.npiSound) return 'different';
  return isOneSlip(a.npi, b.npi) ? 'slip' : 'different';
}

function compareEmails(a: string | null, b: string | null): Level<'email'> | null {
  if (a === null || b === null) return null;
  if (a === b) return 'same';
  const name = a.slice(0, a.indexOf('@'));
  if (!b.startsWith(`${name}@`)) return 'different';
  return /\d\d/.test(name) ? 'name' : null;
}
