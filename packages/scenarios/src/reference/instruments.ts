import type { JurisdictionId } from '../values/id.ts';
import { EngineFault } from '../values/result.ts';
import type { OfficialName } from '../values/text.ts';
import { type Party, type RulePack, rulePacks } from './rule-packs.ts';

type Code = RulePack['rules'][number];

/** An instrument, or a limb of one, whose prose has become codes. Citation, parties, dates and marks are those of its pack. */
export interface CodedInstrument extends Omit<Code, 'article' | 'own'> {
  readonly name: OfficialName;
  readonly title: string;
  readonly article: string | null;
  readonly verified: boolean;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly source: string;
  readonly parties: ReadonlyMap<JurisdictionId, Party>;
}

/** The rules of packs: one for each limb that works in its own way. */
export const rulesOf = (packs: readonly RulePack[]): readonly CodedInstrument[] =>
  packs.flatMap((pack) => pack.rules.map((code) => ruleOf(pack, code)));

function ruleOf({ id, record }: RulePack, { own, article, ...rest }: Code): CodedInstrument {
  if (record === null) {
    if (own === undefined) throw new EngineFault(`${id}: neither a record nor words of its own`);
    return { ...own, ...rest, validFrom: null, validTo: null, article: article ?? null, parties: new Map() };
  }
  const { name, verified, validFrom, validTo, citation, source, parties } = record;
  return {
    name,
    verified,
    validFrom,
    validTo,
    source,
    title: citation.title,
    ...rest,
    article: article ?? citation.article,
    parties: new Map(parties.map((one) => [one.code, one])),
  };
}

/**
 * Every instrument of the reference data, and four entries that stand for ordinary law, for the values of
 * `licence.recognition` and for the Mexican border.
 */
export const instruments: readonly CodedInstrument[] = rulesOf(rulePacks);

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
