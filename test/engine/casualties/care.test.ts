import { expect, test } from 'vitest';
import { deathUnder, definitiveStation, isDefinitive } from '../../../packages/server/src/engine/casualties/care.ts';

test('each class has its own definitive station, and an operation is had in a theatre', () => {
  const station = (severity: 'immediate' | 'delayed' | 'minimal' | 'expectant', needsSurgery = false): string =>
    definitiveStation({ severity, needsSurgery });
  expect([station('immediate'), station('expectant'), station('delayed'), station('minimal')]).toEqual([
    'resuscitation',
    'resuscitation',
    'emergency',
    'minor',
  ]);
  expect([station('immediate', true), station('delayed', true)]).toEqual(['theatre', 'theatre']);
});

test('a better equipped station is care too, a lesser one is not', () => {
  expect(isDefinitive({ severity: 'delayed', needsSurgery: false }, 'resuscitation')).toBe(true);
  expect(isDefinitive({ severity: 'immediate', needsSurgery: false }, 'emergency')).toBe(false);
  expect(isDefinitive({ severity: 'immediate', needsSurgery: true }, 'resuscitation')).toBe(false);
});

test('two patients more per nurse multiply the odds of death by 1.07 twice, and an operation is never stretched', () => {
  const odds = (p: number): number => p / (1 - p);
  expect(odds(deathUnder(0.2, 'resuscitation', 'crisis')) / odds(0.2)).toBeCloseTo(1.07 ** 2, 2);
  expect(deathUnder(0.2, 'theatre', 'crisis')).toBeCloseTo(0.2, 12);
  expect(deathUnder(1, 'emergency', 'crisis')).toBe(1);
});
