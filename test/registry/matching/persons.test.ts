import { expect, test } from 'vitest';
import { defaultModel } from '../../../packages/server/src/registry/matching/default-model.ts';
import { frequencies } from '../../../packages/server/src/registry/matching/frequencies.ts';
import { linkPersons } from '../../../packages/server/src/registry/matching/persons.ts';
import { train } from '../../../packages/server/src/registry/matching/train.ts';
import { id } from '@samaritan/scenarios/values/id';
import type { Described, LicenceKey } from '../../../packages/server/src/registry/record/licence.ts';
import { described } from './person.ts';

const married = described({ family: 'Ashgrove', issuer: 'US-OH', number: '55', npi: '1234567893' });
const maiden = described({ npi: '1234567893' });
const twin = described({ given: 'Martha Anne', number: 'RN-0470999' });
const son = described({ given: 'Margaret', born: '2001-07-09', number: 'RN-0990001' });
const abroad = described({ issuer: 'CA-ON', number: '12345', email: 'm.thornbury@a.example' });
const atHome = described({ email: 'm.thornbury@a.example', npi: '1234567893' });

const groupsOf = (people: readonly Described[]) => {
  const licences = people.map((one, i) => ({ key: id<LicenceKey>(String(i)), described: one }));
  return linkPersons(licences, { model: defaultModel, names: frequencies(people) });
};

test('a name changed by marriage is one person where the NPI is one, wherever the licences are', () => {
  expect(groupsOf([maiden, married]).persons).toEqual([['0', '1']]);
  expect(groupsOf([abroad, atHome, married]).persons).toEqual([['0', '1', '2']]);
});

test('twins, and mother and child of one name, are never one person, not even by way of a third licence', () => {
  expect(groupsOf([maiden, twin]).persons).toHaveLength(2);
  expect(groupsOf([maiden, son]).persons).toHaveLength(2);
  const between = described({ given: 'M', number: 'RN-0470555' });
  const links = groupsOf([maiden, twin, between]);
  expect(links.persons.find((keys) => keys.includes(id<LicenceKey>('0')))).not.toContain('1');
  expect(links.possible.length).toBeGreaterThan(0);
});

test('every licence stands in exactly one group', () => {
  const all = groupsOf([maiden, married, twin, son, abroad, atHome]).persons.flat();
  expect(all.toSorted()).toEqual(['0', '1', '2', '3', '4', '5']);
});

test('weights learnt without anybody saying which pairs are right tell errors of the pen from strangers', () => {
  const people = Array.from({ length: 60 }, (_, i) =>
    described({
      family: `Family${String.fromCodePoint(97 + (i % 26), 97 + ((i * 7) % 26))}`,
      given: ['Ann', 'Peter', 'Louise', 'Marc'][i % 4] ?? '',
      born: `19${50 + (i % 40)}-0${1 + (i % 9)}-${10 + (i % 18)}`,
      number: String(10_000 + i * 137),
    }),
  );
  const rosters = people.map((one, i) => (i % 10 === 0 ? { ...one, birthDate: null } : one));
  const candidates = rosters.flatMap((asked, i) => people.slice(i, i + 3).map((found) => [asked, found] as const));
  const strangers = people.map((asked, i) => [asked, people[(i + 31) % 60] ?? asked] as const);
  const names = frequencies(people);
  const model = train({ candidates, strangers, asked: rosters.length }, { names });
  expect(model.member).toBeGreaterThan(0.95);
  expect(model.levels.number.same.m).toBeGreaterThan(0.9);
  expect(model.levels.number.different.m).toBeLessThan(0.05);
  for (const levels of Object.values(model.levels)) {
    const told = Object.entries(levels).filter(([level]) => level !== 'apart');
    expect(told.reduce((whole, [, { m }]) => whole + m, 0)).toBeCloseTo(1, 3);
  }
  expect(JSON.parse(JSON.stringify(model))).toEqual(model);
});
