import fc from 'fast-check';
import { expect, test } from 'vitest';
import { id, type JurisdictionId, type LicenceClassId } from '../../../packages/scenarios/src/values/id.ts';
import { isMinc, isNpi } from '../../../packages/server/src/registry/record/identifiers.ts';
import { registerStatuses, sanctions } from '../../../packages/server/src/registry/record/licence.ts';
import { licenceKey, numberKey, numberSkeleton } from '../../../packages/server/src/registry/record/licence-number.ts';

test('a licence number means the same however it is spaced, dashed, cased or padded', () => {
  for (const written of ['RN-0012345', 'rn 12345', 'RN.12345', ' rn-00 12345'])
    expect(numberKey(written)).toBe(numberKey('RN12345'));
  expect(numberKey('RN12345')).not.toBe(numberKey('LPN12345'));
});

test('its skeleton forgives a prefix that was lost and letters that look like digits', () => {
  for (const written of ['MD-1O045', 'Md 10O45', '10045', '1OO45', '0010045'])
    expect(numberSkeleton(written)).toBe('10045');
});

test('key and skeleton of what is already a key are that same key and its skeleton', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('0', 'A', 'B', '5') })), (written) => {
      const key = numberKey(written);
      expect(numberKey(key)).toBe(key);
      expect(numberSkeleton(key)).toBe(numberSkeleton(written));
    }),
  );
});

test('one number of two boards, or of two classes of one board, names two licences', () => {
  const [mi, on] = [id<JurisdictionId>('US-MI'), id<JurisdictionId>('CA-ON')];
  const [rn, md] = [id<LicenceClassId>('rn'), id<LicenceClassId>('physician')];
  const keys = [
    { issuer: mi, class: rn, number: '123' },
    { issuer: on, class: rn, number: '123' },
    { issuer: mi, class: md, number: '123' },
  ].map(licenceKey);
  expect(new Set(keys).size).toBe(3);
  expect(licenceKey({ issuer: mi, class: rn, number: '00-123' })).toBe(keys[0]);
});

test('the check digit of an NPI finds every single wrong digit', () => {
  expect(['1234567893', '9941339100'].every(isNpi)).toBe(true);
  expect(['1987654321', '123456789', '12345678935', ''].some(isNpi)).toBe(false);
  for (let place = 0; place < 10; place++)
    for (let digit = 0; digit < 10; digit++) {
      const changed = `${'1234567893'.slice(0, place)}${digit}${'1234567893'.slice(place + 1)}`;
      expect(isNpi(changed)).toBe(changed === '1234567893');
    }
});

test('a MINC is four letters from CA and two groups of four digits', () => {
  expect(isMinc('CAMD-1234-5678')).toBe(true);
  expect(['CAMD12345678', 'USMD-1234-5678', 'CAMD-1234-567'].some(isMinc)).toBe(false);
});

test('a licence given up under threat is a sanction, one given up freely is none', () => {
  expect(registerStatuses.filter((status) => sanctions.has(status))).toEqual([
    'restricted',
    'suspended',
    'revoked',
    'surrendered-under-threat',
  ]);
});
