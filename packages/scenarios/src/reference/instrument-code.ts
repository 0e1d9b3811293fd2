import { z } from 'zod';
import { type InstrumentId, type JurisdictionId, id } from '../values/id.ts';

const jurisdiction = z.string().transform((text) => id<JurisdictionId>(text));
const name = z.object({ en: z.string(), fr: z.string().nullable() });

/** What a rule may ask of a person that no register tells. */
export const personConditions = [
  'unpaid',
  'supervised',
  /** The person's service has a written mutual aid agreement with a service of the host, on file there. */
  'service-agreement',
  /** Comes to advise a colleague of the host, not to treat. */
  'consultation',
  /** Lives near the line and keeps no office at the host. */
  'near-border',
  'recruited-red-cross',
  'recruited-civil-defence',
] as const;
export type PersonCondition = (typeof personConditions)[number];

/** What an instrument asks to have happened, before it does anything for anybody. */
const trigger = z
  .strictObject({
    /** Level at which an emergency must be declared for the host. */
    declaration: z.enum(['none', 'subdivision', 'national', 'any-level']).default('none'),
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
    /** All of these must hold of the person. */
    asks: z.array(z.enum(personConditions)).default([]),
    /** By the Red Cross or the civil defence authority. */
    recruited: z.boolean().default(false),
  })
  .prefault({});

const licence = z
  .strictObject({
    /**
     * Whose licence counts: the host's own, a party's, one of any US state, of any province or territory of Canada, of either, of
     * anywhere, or of anywhere where the host or the issuer is Mexican.
     */
    from: z.enum(['host', 'party', 'us', 'ca', 'us-or-ca', 'any', 'mexican-border']),
    /** Those alone, where there are any. */
    issuers: z.array(jurisdiction).default([]),
    /** Ids, `group:GROUP`, or `*`. */
    classes: z.array(z.string()).default(['*']),
    except: z.array(z.string()).default([]),
    /** `lapsed`: one that ran out or was given up without a sanction, not longer ago than `lapsedWithinMonths`; an active one does as well. */
    standing: z.enum(['active', 'unencumbered', 'lapsed']).default('active'),
    lapsedWithinMonths: z.int().default(0),
    /** `several-states`: one licensed in more than one must be clean in all (UEVHPA sec. 6(b)). */
    others: z.enum(['any', 'several-states', 'all-clean']).default('any'),
    multistate: z.boolean().default(false),
    /** `bar`: none who is under investigation anywhere. */
    investigations: z.enum(['any', 'bar']).default('any'),
    /** No discipline in so many months before. */
    undisciplinedMonths: z.int().default(0),
    practisedWithinMonths: z.int().nullable().default(null),
  })
  .readonly();

/** One rule of a pack. */
export const instrumentCode = z.strictObject({
  id: z.string().transform((text) => id<InstrumentId>(text)),
  /** The record of the reference data of which this is one limb; else the id is that record's. */
  of: z.string().nullable().default(null),
  order: z.int().default(1),
  article: z.string().optional(),
  /** Who must be bound: host and issuer of the licence, the host alone, or nobody. */
  membership: z.enum(['both', 'host', 'none']),
  /** Works only where the host lies in this country. */
  country: z.string().nullable().default(null),
  trigger,
  licence,
  /** What one who passes every test gets. `emergency-aid`: no more than any bystander's help. */
  gives: z.enum(['recognition', 'registration', 'request-only', 'emergency-aid', 'unknown']).default('recognition'),
  scope: z.enum(['host', 'home', 'lesser', 'host-order', 'not-stated']).default('not-stated'),
  /** Days of work it lets a person have, and over what they are counted. */
  days: z
    .strictObject({ most: z.int(), per: z.enum(['calendar-year', 'event', 'certificate']) })
    .nullable()
    .default(null),
  limits: z.array(z.string()).default([]),
  hinges: z
    .array(z.enum(['all', 'foreign-licence', 'host-effect', 'inexact-class', 'declared', 'civil-defence']))
    .default([]),
  /** Hosts whose own text of the rule was seen, beside those whose enactment is cited. */
  effectSeenIn: z.array(jurisdiction).default([]),
  /** Fields of the record that nobody saw, and what that means for the answer. */
  unseen: z.record(z.string(), z.enum(['hinge', 'mark', 'aside'])).default({}),
  /** What a person has to bring in order to be registered. */
  brings: z.array(z.string()).default([]),
  inPlay: z.enum(['everywhere', 'at-parties']).default('at-parties'),
  why: z.string(),
  own: z.strictObject({ name, title: z.string(), source: z.string(), verified: z.boolean() }).optional(),
});
