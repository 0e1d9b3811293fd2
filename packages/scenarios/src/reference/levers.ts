import { z } from 'zod';
import reference from '../../data/levers.json' with { type: 'json' };
import { type InstrumentId, id } from '../values/id.ts';
import { EngineFault } from '../values/result.ts';
import {
  type Lever,
  type LeverValue,
  type PlainLever,
  compactValues,
  isLever,
  leverNames,
  leverValues,
} from '../vocabulary/levers.ts';
import { firstDay, instruments } from './instruments.ts';

const entry = z.strictObject({
  value: z.string(),
  since: z.string().nullable(),
  source: z.string(),
  judgement: z.boolean(),
  gives: z.boolean().default(false),
});
type Entry = z.output<typeof entry>;

/** Since when a lever's value was so, and where that is written. */
export interface LeverCitation {
  /** A date, month or year; null where the value has none. */
  readonly since: string | null;
  readonly source: string;
  /** Nobody wrote it down: a modelling choice, or from memory. */
  readonly judgement: boolean;
}

const entries: ReadonlyMap<PlainLever, readonly Entry[]> = new Map(
  leverNames.map((lever) => [lever, z.array(entry).parse(reference.levers[lever])]),
);

/** What stands behind a value of a lever: the levers data, or for a compact in force its instrument. Empty where neither has it. */
export function leverCitations(lever: Lever, value: string): readonly LeverCitation[] {
  const plain = leverNames.find((one) => one === lever);
  if (plain !== undefined)
    return (entries.get(plain) ?? [])
      .filter((one) => one.value === value)
      .map(({ since, source, judgement }) => ({ since, source, judgement }));
  const compact = compactValues.find((one) => one === value);
  if (compact === undefined) return [];
  if (compact === 'absent') return [{ since: null, source: reference.compacts.absent, judgement: true }];
  const instrument = instruments.find((one) => `compact.${one.id}` === lever);
  return instrument === undefined
    ? []
    : [
        {
          since: instrument.validFrom,
          source: `${instrument.title}: ${instrument.source}`,
          judgement: !instrument.verified,
        },
      ];
}

/**
 * The value a lever has on a date where nobody says: the first, or the latest that the data gives from a date on. An
 * agreement that did not exist yet is off.
 */
export function leverOn<L extends PlainLever>(lever: L, date: string): LeverValue<L> {
  const values: readonly LeverValue<L>[] = leverValues[lever];
  const given = entries.get(lever)?.findLast(({ since, gives }) => gives && since !== null && firstDay(since) <= date);
  const found = values.find((value) => value === given?.value) ?? values[0];
  if (found === undefined) throw new EngineFault(`lever ${lever} has no values`);
  return found;
}

/** The instrument of a `compact.ID` lever that the reference data has codes for; null for any other lever. */
export function compactOf(lever: string): InstrumentId | null {
  if (!isLever(lever) || !lever.startsWith('compact.')) return null;
  const instrument = id<InstrumentId>(lever.slice('compact.'.length));
  return instruments.some((one) => one.id === instrument) ? instrument : null;
}
