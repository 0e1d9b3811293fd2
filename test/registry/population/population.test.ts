import { seedOf } from '@samaritan/scenarios/values/chance';
import { licenceClasses } from '@samaritan/scenarios/reference/licence-classes';
import { subdivisions } from '@samaritan/scenarios/reference/jurisdictions';
import { expect, test } from 'vitest';
import { population } from '../../../packages/server/src/registry/population/population.ts';
import { isMinc, isNpi } from '../../../packages/server/src/registry/record/identifiers.ts';
import { licenceKey } from '../../../packages/server/src/registry/record/licence-number.ts';
import { sanctions } from '../../../packages/server/src/registry/record/licence.ts';

const made = (licences: number, seed = 5) => [...population({ seed: seedOf(seed), licences, onRoster: 0.9 })];
const some = made(1500);
const licences = some.flatMap(({ people }) => people.flatMap((one) => one.licences));
const rows = some.flatMap(({ roster }) => roster);

test('the same seed makes the same people, and a larger register begins with the smaller', () => {
  expect(made(300)).toEqual(made(900).slice(0, made(300).length));
  expect(made(300, 6)).not.toEqual(made(300));
});

test('no board gives a number twice, while different boards do', () => {
  expect(new Set(licences.map((one) => licenceKey(one))).size).toBe(licences.length);
});

test('every licence is of a jurisdiction and a class that there are, with identifiers that hold', () => {
  for (const { issuer, class: of, npi, minc, birthDate } of licences) {
    expect(subdivisions.has(issuer)).toBe(true);
    expect(licenceClasses.has(of)).toBe(true);
    if (npi !== null) expect(isNpi(npi)).toBe(true);
    if (minc !== null) expect(isMinc(minc)).toBe(true);
    if (birthDate !== null) expect(birthDate).toMatch(/^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/);
  }
  expect(new Set(licences.map(({ issuer }) => issuer)).size).toBeGreaterThan(50);
});

test('a roster row that its gold calls a member has its licences in the register; an absent one has none', () => {
  const keys = new Set(licences.map((one) => licenceKey(one)));
  for (const { gold } of rows) {
    if (gold.kind === 'member') expect(gold.licences.every((key) => keys.has(key))).toBe(true);
    else expect(gold.licences).toEqual([]);
  }
  expect(rows.filter(({ gold }) => gold.kind === 'absent').length / rows.length).toBeCloseTo(0.05, 1);
});

test('a hidden sanction is on another licence than the first, of another jurisdiction', () => {
  const hiding = [...population({ seed: seedOf(5), licences: 12_000, onRoster: 0.9 })].flatMap(({ people, roster }) =>
    roster.flatMap(({ gold }) =>
      gold.hiddenSanction === null ? [] : people.filter(({ person }) => person === gold.person),
    ),
  );
  expect(hiding.length).toBeGreaterThan(5);
  for (const { licences: held } of hiding) {
    expect(held[0]?.status).toBe('active');
    expect(held.some(({ status, issuer }) => sanctions.has(status) && issuer !== held[0]?.issuer)).toBe(true);
  }
});
