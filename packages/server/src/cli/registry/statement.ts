import { subdivisions } from '@samaritan/scenarios/reference/jurisdictions';
import { classOfTitle } from '@samaritan/scenarios/reference/titles';
import { type InstrumentId, type JurisdictionId, type LicenceClassId, id } from '@samaritan/scenarios/values/id';
import type { Circumstances } from '../../licensing/check/situation.ts';
import type { Look } from '../../licensing/check/statements.ts';
import { dateNumber, momentNumber, momentText } from '../../licensing/record/dates.ts';
import { rules } from '../../recognition/rules.ts';
import type { CalendarDate, Moment } from '../../registry/record/licence.ts';
import { Failure } from '../failure.ts';
import type { RegistryWords } from './words.ts';

/** Reads the words of a call; each throws a `Failure` of status 2 that says what was found and what was wanted. */

export function jurisdictionIn(option: string, given: string, says: RegistryWords): JurisdictionId {
  const code = id<JurisdictionId>(given.toUpperCase());
  if (!subdivisions.has(code)) throw new Failure(2, says.jurisdictionWrong(option, given));
  return code;
}

/** A date stands for its last second, so that a day that is asked about is over. */
export function momentIn(option: string, given: string | undefined, says: RegistryWords): Moment {
  if (given === undefined) return momentText(Math.floor(Date.now() / 1000));
  const whole = dateNumber(given) === null ? given : `${given}T23:59:59Z`;
  const seconds = momentNumber(whole);
  if (seconds === null) throw new Failure(2, says.momentWrong(option, given));
  return momentText(seconds);
}

export function dateIn(option: string, given: string | undefined, says: RegistryWords): CalendarDate | null {
  if (given === undefined) return null;
  if (dateNumber(given) === null) throw new Failure(2, says.dateWrong(option, given));
  return given;
}

export function classIn(given: string, issuer: JurisdictionId | null, says: RegistryWords): LicenceClassId {
  const found = classOfTitle(issuer ?? id<JurisdictionId>(''), given, null);
  if (found === null) throw new Failure(2, says.classWrong(given, issuer));
  return found;
}

export interface CircumstanceArguments {
  readonly host: string;
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly declared: readonly string[];
  readonly requestedUnder?: string;
  readonly order: readonly string[];
  readonly registered?: boolean;
  readonly registration: readonly string[];
  readonly hostEntity?: boolean;
  readonly massCasualty?: boolean;
  readonly serves?: string;
  readonly called?: boolean;
}

export function circumstancesIn(given: CircumstanceArguments, says: RegistryWords): Circumstances {
  return {
    host: jurisdictionIn('--host', given.host, says),
    declared: given.declared.map((one) => oneOf('--declared', one, ['local', 'subdivision', 'national'], says)),
    requestedUnder:
      given.requestedUnder === undefined ? null : instrumentIn('--requested-under', given.requestedUnder, says),
    orders: given.order.map((one) => oneOf('--order', one, ['licence-waiver', 'open-emergency-class'], says)),
    registered: given.registered === true,
    registrations: given.registration.map((one) => instrumentIn('--registration', one, says)),
    hostEntity: given.hostEntity === true,
    massCasualty: given.massCasualty === true,
    serves:
      given.serves === undefined
        ? null
        : given.serves.toUpperCase() === 'US'
          ? id<JurisdictionId>('US')
          : jurisdictionIn('--serves', given.serves, says),
    called: given.called === true,
  };
}

export const lookIn = ({ asOf, knownAt }: CircumstanceArguments, says: RegistryWords): Look => ({
  asOf: momentIn('--as-of', asOf, says),
  knownAt: momentIn('--known-at', knownAt, says),
});

function instrumentIn(option: string, given: string, says: RegistryWords): InstrumentId {
  const known = rules.find((rule) => rule.id === given);
  if (known === undefined) throw new Failure(2, says.oneOf(option, given, rules.map((rule) => rule.id).join(', ')));
  return known.id;
}

export function oneOf<const T extends string>(
  option: string,
  given: string,
  wanted: readonly T[],
  says: RegistryWords,
): T {
  const found = wanted.find((one) => one === given);
  if (found === undefined) throw new Failure(2, says.oneOf(option, given, wanted.join(', ')));
  return found;
}
