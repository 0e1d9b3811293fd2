import { expect, test } from 'vitest';
import { recognise } from '../../packages/server/src/recognition/recognise.ts';
import { rules } from '../../packages/server/src/recognition/rules.ts';
import { asked, disasterAt, person, quietDay, sentUnder } from '../builders/law.ts';

const nurse = person('CA-ON', 'rn');

test('what would help an Ontario nurse in a Michigan disaster is a request under NEMAC', () => {
  expect(recognise(nurse, disasterAt('US-MI'), rules).flip).toEqual([{ fact: 'request.nemac', value: true }]);
});

test('what would take recognition away is the fact it rests on', () => {
  const verdict = recognise(sentUnder(nurse, 'nemac'), disasterAt('US-MI', asked('nemac')), rules);
  expect(verdict.flip).toEqual([{ fact: 'request.nemac', value: false }]);
});

test('an Ohio nurse on a quiet day needs one thing of the host, and a request without a declaration is not it', () => {
  const { flip } = recognise(person('US-OH', 'rn'), quietDay('US-MI'), rules);
  expect(flip).toHaveLength(1);
  expect(flip).not.toEqual([{ fact: 'request.emac', value: true }]);
});

test('where no single fact would do, a pair is found', () => {
  const emac = rules.filter(({ id }) => id === 'emac');
  expect(recognise(person('US-OH', 'rn'), quietDay('US-MI'), emac).flip).toEqual([
    { fact: 'request.emac', value: true },
    { fact: 'declaration.subdivision', value: true },
  ]);
});

test('where neither one fact nor two would do, none is claimed', () => {
  const stranger = person('CA-ON', 'rn', { licences: [] });
  expect(recognise(stranger, disasterAt('US-MI'), rules).flip).toBeNull();
});

test('a suspended licence is the fact that stands in the way of one whom Michigan asked for', () => {
  const suspended = { ...nurse, licences: nurse.licences.map((held) => ({ ...held, status: 'suspended' as const })) };
  const verdict = recognise(sentUnder(suspended, 'nemac'), quietDay('US-MI', asked('nemac')), rules);
  expect(verdict.kind).toBe('not-recognised');
  expect(verdict.flip).toEqual([{ fact: 'licence.CA-ON.rn', value: 'active' }]);
});
