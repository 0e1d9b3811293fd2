import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from '../../../packages/scenarios/src/values/nearest.ts';

const words = ['occupancy', 'waiting', 'arrived', 'nurses', 'west-hospital', 'us.operational-coordination'];

test.each([
  ['wating', 'waiting'],
  ['occupanyc', 'occupancy'],
  ['Nurses', 'nurses'],
  ['west-hopsital', 'west-hospital'],
  ['us.operational-coordinatoin', 'us.operational-coordination'],
])('%s was probably meant to be %s', (written, meant) => {
  expect(nearest(written, words)).toBe(meant);
});

test.each(['', 'x', 'doctors', 'waitress'])('nothing is near enough to %j', (written) => {
  expect(nearest(written, words)).toBeUndefined();
});

test('one slip of the hand in a word of three letters or more is always found', () => {
  const word = fc.constantFrom(...words);
  const slip = fc.tuple(word, fc.nat(30), fc.constantFrom('drop', 'double', 'change'));
  fc.assert(
    fc.property(slip, ([meant, where, how]) => {
      const at = where % meant.length;
      const put = { drop: '', double: `${meant[at]}${meant[at]}`, change: '_' }[how];
      expect(nearest(meant.slice(0, at) + put + meant.slice(at + 1), words)).toBe(meant);
    }),
  );
});
