import { instruments } from '@samaritan/scenarios/reference/instruments';
import { leverCitations, leverOn } from '@samaritan/scenarios/reference/levers';
import { leverNames, leverValues } from '@samaritan/scenarios/vocabulary/levers';
import { expect, test } from 'vitest';

test('every value of every wired lever has a source, or is marked as judgement', () => {
  for (const lever of leverNames)
    for (const value of leverValues[lever]) {
      const [citation] = leverCitations(lever, value);
      expect(citation, `${lever}=${value}`).toBeDefined();
      expect(citation?.source.length).toBeGreaterThan(0);
    }
});

test('a compact in force is cited by its instrument, with its date', () => {
  expect(leverCitations('compact.nemac', 'in-force')[0]).toMatchObject({ since: '2013-01-14', judgement: false });
  expect(leverCitations('compact.emma-ca', 'in-force')[0]).toMatchObject({ judgement: true });
  expect(leverCitations('compact.atlantis', 'in-force')).toEqual([]);
});

test('a lever whose value no date gives has its first', () => {
  expect(leverOn('licence.recognition', '2026-10-14')).toBe('by-instrument');
});

test('coded instruments keep citation, parties and marks of the reference data', () => {
  const nemac = instruments.find(({ id }) => id === 'nemac');
  expect(nemac).toMatchObject({ verified: true, validFrom: '2013-01-14' });
  expect(nemac?.parties.get('US-NY' as never)).toMatchObject({ status: 'listed', inForce: false });
});
