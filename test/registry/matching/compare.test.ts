import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockingKeys } from '../../../packages/server/src/registry/matching/blocking.ts';
import { compare } from '../../../packages/server/src/registry/matching/compare.ts';
import { decide } from '../../../packages/server/src/registry/matching/decide.ts';
import { defaultModel } from '../../../packages/server/src/registry/matching/default-model.ts';
import { frequencies, noFrequencies } from '../../../packages/server/src/registry/matching/frequencies.ts';
import type { Described } from '../../../packages/server/src/registry/record/licence.ts';
import { described } from './person.ts';

const weigh = (a: Described, b: Described) => compare(a, b, defaultModel, noFrequencies);
const held = described();

const anyone = fc
  .record({
    family: fc.constantFrom('Thornbury', 'García López', "O'Brien", 'St-Pierre', 'Li', ''),
    given: fc.constantFrom('Margaret Anne', 'M.', 'Peggy', 'José Luis', 'Wei', ''),
    born: fc.constantFrom('1978-03-31', '1978-03-13', '1987-03-31', null),
    issuer: fc.constantFrom('US-MI', 'CA-ON', null),
    of: fc.constantFrom('rn', 'lpn', null),
    number: fc.constantFrom('RN-0470123', '470l23', '471023', '99', null),
    email: fc.constantFrom('m.thornbury@a.example', 'm.thornbury@b.example', null),
  })
  .map(described);

test('a weight does not depend on which of the two was asked for', () => {
  fc.assert(
    fc.property(anyone, anyone, (a, b) => {
      expect(weigh(a, b).weight).toBeCloseTo(weigh(b, a).weight, 9);
    }),
  );
});

test('the parts add up to the weight, and the probability lies between nought and one', () => {
  fc.assert(
    fc.property(anyone, anyone, (a, b) => {
      const match = weigh(a, b);
      expect(match.parts.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(match.weight, 9);
      expect(match.probability).toBeGreaterThanOrEqual(0);
      expect(match.probability).toBeLessThanOrEqual(1);
    }),
  );
});

test('telling one more part that agrees never lowers the weight', () => {
  fc.assert(
    fc.property(anyone, anyone, (a, b) => {
      const before = weigh({ ...a, birthDate: null }, b).weight;
      expect(weigh({ ...a, birthDate: b.birthDate }, b).weight).toBeGreaterThanOrEqual(before);
      const withoutNumber = weigh({ ...a, number: null, issuer: b.issuer, class: b.class }, b).weight;
      const withNumber = weigh({ ...a, number: b.number, issuer: b.issuer, class: b.class }, b).weight;
      expect(withNumber).toBeGreaterThanOrEqual(withoutNumber);
    }),
  );
});

test('errors of writing still share a block and still match', () => {
  const written: readonly Described[] = [
    described({ given: 'Peggy', number: '47O123' }),
    described({ family: 'THORNBERY', given: 'M', number: null, email: null }),
    described({ born: '1978-31-03', number: 'RN-0470132' }),
    described({ family: 'Ashgrove', other: ['Thornbury, Margaret'] }),
  ];
  const keys = new Set(blockingKeys(held));
  for (const asked of written) {
    expect(blockingKeys(asked).some((key) => keys.has(key))).toBe(true);
    expect(weigh(asked, held).weight).toBeGreaterThan(0);
  }
});

test('a rare name shared says more than a common one', () => {
  const common = Array.from({ length: 400 }, () => described({ family: 'Smith' }));
  const names = frequencies([...common, held]);
  const bitsOf = (one: Described) =>
    compare(one, one, defaultModel, names).parts.find(({ part }) => part === 'family')?.weight ?? 0;
  expect(bitsOf(held)).toBeGreaterThan(bitsOf(described({ family: 'Smith' })) + 3);
});

test('the right name and number with another birth date goes to a person, never through', () => {
  const borrowed = described({ born: '1991-11-02' });
  expect(decide([weigh(borrowed, held)])).toMatchObject({ outcome: 'clerical' });
  expect(decide([weigh(held, held)])).toMatchObject({ outcome: 'match', best: 0 });
});

test('two people too near each other go to a person; two licences of one person do not', () => {
  const asked = described({ number: null, issuer: null });
  const matches = [weigh(asked, held), weigh(asked, described({ issuer: 'US-OH', number: '99' }))];
  const lenient = { match: 0, clerical: -20, apart: 10 };
  expect(decide(matches, lenient)).toMatchObject({ outcome: 'clerical', reasons: [{ code: 'rival' }] });
  expect(decide(matches, lenient, () => 'one person').outcome).toBe('match');
});

test('a stranger is none, and so is an empty block', () => {
  const stranger = described({ family: 'Li', given: 'Wei', born: '1990-01-02', number: '5' });
  expect(decide([weigh(stranger, held)]).outcome).toBe('none');
  expect(decide([])).toEqual({ outcome: 'none', best: null, reasons: [{ code: 'no-candidate' }] });
});
