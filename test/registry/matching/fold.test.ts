import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldFamily, foldGiven, foldWords } from '../../../packages/server/src/registry/matching/fold.ts';
import { jaroWinkler } from '../../../packages/server/src/registry/matching/jaro-winkler.ts';
import { canStandFor } from '../../../packages/server/src/registry/matching/nicknames.ts';
import { compareDates, isOneSlip } from '../../../packages/server/src/registry/matching/slips.ts';

test('folding what is folded changes nothing', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from("aeMcOSt-. ’'ßŁłØœÆÉéñÜıİþĐﬁ①ªǅ\u0301\u0303\u02bc漢")) }),
      (text) => {
        const once = foldWords(text).join(' ');
        expect(foldWords(once).join(' ')).toBe(once);
      },
    ),
  );
});

test('a family name reads alike however it is written', () => {
  for (const alike of [
    ['St-Pierre', 'Saint Pierre', 'ST. PIERRE', 'Ste-Pierre'],
    ['O’Brien', "O'BRIEN", 'O Brien', 'Obrien'],
    ['McDonald', 'Mc Donald', 'MCDONALD Jr'],
    ['LeBlanc', 'Le Blanc', 'leblanc'],
    ['Muñoz', 'MUNOZ', 'Mun\u0303oz'],
    ['Łukasz-Ørsted', 'Lukasz Orsted'],
  ]) {
    expect(new Set(alike.map((name) => foldFamily(name).whole)).size).toBe(1);
  }
  expect(foldFamily('de la Cruz').words).toEqual(foldFamily('Cruz').words);
  expect(foldFamily('García López').words).toEqual(['garcia', 'lopez']);
  expect(foldFamily('Van').words).toEqual(['van']);
  expect(foldGiven('María de los Ángeles')).toEqual(['maria', 'angeles']);
});

test('familiar forms stand for the full ones in three languages, and for nobody else', () => {
  for (const [a, b] of [
    ['peggy', 'margaret'],
    ['bob', 'robert'],
    ['pepe', 'jose'],
    ['lupita', 'guadalupe'],
    ['ben', 'benoit'],
    ['kathy', 'kate'],
  ] as const) {
    expect(canStandFor(a, b)).toBe(true);
    expect(canStandFor(b, a)).toBe(true);
  }
  expect(canStandFor('mary', 'robert')).toBe(false);
});

test('likeness is symmetrical, whole only for equal names, and as published for the known pairs', () => {
  expect(jaroWinkler('martha', 'marhta')).toBeCloseTo(0.9611, 4);
  expect(jaroWinkler('dwayne', 'duane')).toBeCloseTo(0.84, 2);
  expect(jaroWinkler('dixon', 'dicksonx')).toBeCloseTo(0.8133, 4);
  const word = fc.string({ minLength: 0, maxLength: 90 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const likeness = jaroWinkler(a, b);
      expect(likeness).toBe(jaroWinkler(b, a));
      expect(likeness).toBeGreaterThanOrEqual(0);
      expect(likeness).toBeLessThanOrEqual(1);
    }),
  );
});

test('dates and numbers know a slip of the pen from a difference', () => {
  expect(compareDates('1978-03-31', '1978-03-31')).toBe('same');
  expect(compareDates('1978-03-11', '1978-11-03')).toBe('swapped');
  expect(compareDates('1978-03-31', '1987-03-31')).toBe('slip');
  expect(compareDates('1978-03-31', '1978-03-30')).toBe('slip');
  expect(compareDates('1978-03-31', '1978-03-12')).toBe('part');
  expect(compareDates('1978-03-31', '1991-11-02')).toBe('different');
  expect(isOneSlip('47123', '47213')).toBe(true);
  expect(isOneSlip('47123', '4723')).toBe(true);
  expect(isOneSlip('47123', '47123')).toBe(false);
  expect(isOneSlip('47123', '47312')).toBe(false);
});
