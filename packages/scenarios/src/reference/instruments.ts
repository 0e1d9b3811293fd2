import { z } from 'zod';
import codes from '../../data/instrument-codes.json' with { type: 'json' };
import reference from '../../data/instruments.json' with { type: 'json' };
import { type InstrumentId, type JurisdictionId, id } from '../values/id.ts';
import { EngineFault } from '../values/result.ts';

const jurisdiction = z.string().transform((text) => id<JurisdictionId>(text));
const name = z.object({ en: z.string(), fr: z.string().nullable() });

const party = z
  .object({
    code: jurisdiction,
    status: z.enum(['listed', 'executed', 'enacted', 'withdrawn', 'unknown']),
    inForce: z.boolean().nullable(),
    date: z.string().nullable(),
    verified: z.boolean(),
  })
  .transform(({ date, ...rest }) => ({ ...rest, since: date }));

/** What an instrument asks to have happened, before it does anything for anybody. */
const trigger = z
  .strictObject({
    /** Level at which an emergency must be declared for the host. */
    declaration: z.enum(['none', 'subdivision', 'national']).default('none'),
    /** By the host under this instrument: `any`, or one that asks for licensed helpers; `call`: anybody there asked for this person. */
    request: z.enum(['none', 'any', 'licensed-help', 'call']).default('none'),
    /** `volunteer-system`: on a roll the host can read; `certificate`: of this instrument, obtained beforehand. */
    registration: z.enum(['none', 'volunteer-system', 'certificate']).default('none'),
    /** An order of the host, or a value of `licence.recognition`, that opens it. */
    opened: z.enum(['licence-waiver', 'open-emergency-class', 'harmonised']).nullable().default(null),
    hostEntity: z.boolean().default(false),
    disaster: z.boolean().default(false),
    massCasualty: z.boolean().default(false),
    /** The government the person must serve. */
    serves: jurisdiction.nullable().default(null),
  })
  .prefault({});

const licence = z
  .strictObject({
    /** Whose licence counts: the host's own, a party's, one of any US state, or of any state or province. */
    from: z.enum(['host', 'party', 'us', 'any']),
    /** Ids, `group:GROUP`, or `*`. */
    classes: z.array(z.string()).default(['*']),
    except: z.array(z.string()).default([]),
    standing: z.enum(['active', 'unencumbered']).default('active'),
    /** `several-states`: one licensed in more than one must be clean in all (UEVHPA sec. 6(b)). */
    others: z.enum(['any', 'several-states', 'all-clean']).default('any'),
    multistate: z.boolean().default(false),
  })
  .readonly();

const code = z.strictObject({
  id: z.string().transform((text) => id<InstrumentId>(text)),
  order: z.int().default(1),
  article: z.string().optional(),
  /** Who must be bound: host and issuer of the licence, the host alone, or nobody. */
  membership: z.enum(['both', 'host', 'none']),
  /** Works only where the host lies in this country. */
  country: z.string().nullable().default(null),
  trigger,
  licence,
  /** What one who passes every test gets. */
  gives: z.enum(['recognition', 'registration', 'request-only', 'unknown']).default('recognition'),
  scope: z.enum(['host', 'home', 'lesser', 'host-order', 'not-stated']).default('not-stated'),
  limits: z.array(z.string()).default([]),
  hinges: z.array(z.enum(['all', 'foreign-licence', 'host-effect', 'inexact-class'])).default([]),
  /** Hosts whose own text of the rule was seen, beside those whose enactment is cited. */
  effectSeenIn: z.array(jurisdiction).default([]),
  why: z.string(),
  own: z.strictObject({ name, title: z.string(), source: z.string(), verified: z.boolean() }).optional(),
});

const record = z
  .object({
    id: z.string(),
    name,
    verified: z.boolean(),
    validFrom: z.string().nullable(),
    validTo: z.string().nullable(),
    citation: z.object({ title: z.string(), article: z.string().nullable() }),
    source: z.string(),
    parties: z.array(party),
  })
  .transform(({ citation, ...rest }) => ({ ...rest, ...citation }));

export type Party = z.output<typeof party>;

/** An instrument whose prose has become codes. Citation, parties, dates and marks are those of the reference data. */
export type CodedInstrument = Omit<z.output<typeof code>, 'article' | 'own'> &
  Omit<z.output<typeof record>, 'id' | 'parties'> & { readonly parties: ReadonlyMap<JurisdictionId, Party> };

/**
 * Every instrument that touches Michigan, Ontario, Maine or New Brunswick, and three entries that stand for ordinary law
 * and for the values of `licence.recognition`.
 */
export const instruments: readonly CodedInstrument[] = codes.instruments.map((written) => {
  const { own, article, ...rest } = code.parse(written);
  const found =
    own === undefined
      ? seen(rest.id)
      : { ...own, validFrom: null, validTo: null, article: null, parties: [] as readonly Party[] };
  return {
    ...found,
    ...rest,
    article: article ?? found.article,
    parties: new Map(found.parties.map((one) => [one.code, one])),
  };
});

function seen(instrument: InstrumentId): z.output<typeof record> {
  const found = reference.instruments.find((one) => one.id === instrument);
  if (found === undefined) throw new EngineFault(`instrument-codes.json: instruments.json has no ${instrument}`);
  return record.parse(found);
}

/** A date, or a year or month alone, as the first day it can mean. */
export const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

/**
 * Whether an instrument binds a jurisdiction on a date, by the reference data alone: null where the data does not know.
 * A party without a date of its own is bound from the instrument's date.
 */
export function bindsOn(instrument: CodedInstrument, jurisdiction: JurisdictionId, date: string): boolean | null {
  const found = instrument.parties.get(jurisdiction);
  if (found === undefined || found.inForce === false) return false;
  const from = found.since ?? instrument.validFrom;
  if (from !== null && firstDay(from) > date) return false;
  if (instrument.validFrom !== null && firstDay(instrument.validFrom) > date) return false;
  if (instrument.validTo !== null && firstDay(instrument.validTo) <= date) return false;
  return found.inForce;
}
