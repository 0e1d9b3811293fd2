import { expect, test } from 'vitest';
import { pepperShared } from '../../packages/server/src/store/pepper.ts';
import { codeHash, newCode, newToken, tokenHash } from '../../packages/server/src/store/secret.ts';

test('a token has 128 bits and its hash says nothing of it', () => {
  const tokens = new Set(Array.from({ length: 1_000 }, newToken));
  expect(tokens.size).toBe(1_000);
  for (const token of tokens) {
    expect(Buffer.from(token, 'base64url')).toHaveLength(16);
    expect(tokenHash(token)).not.toContain(token);
  }
});

test('codes use every letter of their alphabet and none that looks like another', () => {
  const used = new Set(Array.from({ length: 2_000 }, newCode).join('').replaceAll('-', ''));
  expect([...used].toSorted().join('')).toBe('0123456789ABCDEFGHJKMNPQRSTVWXYZ');
});

test('a code’s hash is another under another pepper', () => {
  const [here, there] = [
    pepperShared('postgres://u:one@db/x', undefined),
    pepperShared('postgres://u:two@db/x', undefined),
  ];
  expect(codeHash('K7QF-3M9X', here)).toBe(codeHash(' k7qf3m9x', here));
  expect(codeHash('K7QF-3M9X', here)).not.toBe(codeHash('K7QF-3M9X', there));
});

test('servers share a pepper by the password in their URL, whatever address they use, or by the one they are given', () => {
  const derived = pepperShared('postgres://u:secret@db-1/x', undefined);
  expect(pepperShared('postgres://u:secret@db-2:6432/x?sslmode=require', undefined)).toEqual(derived);
  expect(pepperShared('postgres://u:secret@db-1/x', 'given')).not.toEqual(derived);
  expect(pepperShared('postgres://u:secret@db-1/x', 'given')).toEqual(
    pepperShared('postgres://u:other@db-1/x', 'given'),
  );
  expect(derived).toHaveLength(32);
});
