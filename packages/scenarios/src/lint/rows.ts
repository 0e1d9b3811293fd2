import { compilePredicate } from '../predicate/predicate.ts';
import type { ContextualRow } from '../schema/scenario.ts';
import { type Finding, pen, type Rule } from './finding.ts';

/** A condition that its own sending can make true again may send a row this often at most. */
const selfSendingLimit = 10;

/** Rows have numbers of their own, and those they point at are expected actions. */
export const rowsFitTogether: Rule = (folder) => {
  const { fault } = pen(folder, 'row');
  const { msel } = folder.scenario;
  const first = new Map<string, number>();
  for (const [index, { n }] of msel.entries()) if (!first.has(n)) first.set(n, index);
  const expected = new Set(msel.filter(({ kind }) => kind === 'expected-action').map(({ n }) => n));
  const numbers = new Set(msel.map(({ n }) => n));
  return msel.flatMap((row, index): readonly Finding[] => {
    const path = ['msel', index];
    const twice =
      first.get(row.n) === index ? [] : [fault([...path, 'n'], `row ${row.n} a second time`, 'a number of its own')];
    if (row.kind === 'expected-action') return twice;
    const points = (['expects', 'ifMissing'] as const).flatMap((key) => {
      const to = key === 'expects' ? row.expects : row.kind === 'contingency' ? row.ifMissing : undefined;
      if (to === undefined || expected.has(to) || !numbers.has(to)) return [];
      return [fault([...path, key], `row ${to}, which expects no action`, 'the number of an expected-action row')];
    });
    return [...twice, ...points];
  });
};

/** An expected action that nobody misses by a contingency is watched for all the same; a row that may feed itself is capped. */
export const rowsDoNotFeedThemselves: Rule = (folder) => {
  const { fault } = pen(folder, 'row-feeds-itself');
  return folder.scenario.msel.flatMap((row, index) => {
    if (row.kind !== 'contextual' || row.limit <= selfSendingLimit) return [];
    const fed = feeds(row);
    if (fed === null) return [];
    const found = `a row that may be sent ${row.limit} times and whose own sending changes ${fed}`;
    return [fault(['msel', index, 'limit'], found, `a limit of at most ${selfSendingLimit}, or another condition`)];
  });
};

/** A fact of the row's condition that sending the row can change, as written; null where there is none. */
function feeds({ when, to }: ContextualRow): string | null {
  if (when.kind !== 'condition') return null;
  const compiled = compilePredicate(when.predicate);
  if (!compiled.ok) return null;
  const fed = compiled.predicate.reads.find(({ fact, args: [first = ''] }) => {
    if (fact.startsWith('picture.')) return to.some((seat) => seat === first);
    return fact.startsWith('done.') && ['InjectSent', 'ItemSent', 'ItemArrived', 'RowRearmed'].includes(first);
  });
  return fed === undefined ? null : `${fed.fact} of ${fed.args.join(', ')}`;
}
