import { z } from 'zod';
import codes from '../../data/instrument-codes.json' with { type: 'json' };
import reference from '../../data/instruments.json' with { type: 'json' };
import { type JurisdictionId, id } from '../values/id.ts';
import { EngineFault } from '../values/result.ts';
import { instrumentCode } from './instrument-code.ts';

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
export type CodedInstrument = Omit<z.output<typeof instrumentCode>, 'article' | 'own'> &
  Omit<z.output<typeof record>, 'id' | 'parties'> & { readonly parties: ReadonlyMap<JurisdictionId, Party> };

/**
 * Every instrument of the reference data, and four entries that stand for ordinary law, for the values of
 * `licence.recognition` and for the Mexican border.
 */
export const instruments: readonly CodedInstrument[] = codes.instruments.map((written) => {
  const { own, article, ...rest } = instrumentCode.parse(written);
  const found =
    own === undefined
      ? seen(rest.of ?? rest.id)
      : { ...own, validFrom: null, validTo: null, article: null, parties: [] as readonly Party[] };
  return {
    ...found,
    ...rest,
    article: article ?? found.article,
    parties: new Map(found.parties.map((one) => [one.code, one])),
  };
});

function seen(instrument: string): z.output<typeof record> {
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
