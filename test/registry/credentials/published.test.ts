import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { disclosedClaims } from '../../../packages/server/src/registry/credentials/disclosure.ts';
import { base45, fromBase45 } from '../../../packages/server/src/registry/credentials/packing.ts';
import { boundPart, readSdJwt } from '../../../packages/server/src/registry/credentials/sd-jwt.ts';
import {
  digestOf,
  isSignedBy,
  octetsOf,
  openToken,
  usableKey,
} from '../../../packages/server/src/registry/credentials/signing.ts';
import { StatusBits, foldBits, unfoldBits } from '../../../packages/server/src/registry/credentials/status-list.ts';

const read = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../fixtures/registry', name), 'utf8'));
const sdJwt = read('sd-jwt.json');
const lists = read('status-list.json');

test('the presentation of RFC 9901 verifies: the signature, what is shown, and what the holder bound', async () => {
  const text = [sdJwt.signed, ...sdJwt.disclosures, sdJwt.binding].join('~');
  const parts = readSdJwt(text)!;
  expect(await isSignedBy(parts.signed, await usableKey(sdJwt.issuer), 'ES256')).toBe(true);
  const open = disclosedClaims(openToken(parts.signed)!.claims, parts.disclosures);
  expect(open).toMatchObject({
    ok: true,
    value: {
      sub: 'user_42',
      family_name: 'Doe',
      given_name: 'John',
      address: { locality: 'Anytown' },
      nationalities: ['US'],
    },
  });
  expect(open.ok && ('_sd' in open.value || 'email' in open.value)).toBe(false);
  const holder = openToken(parts.signed)!.claims['cnf'] as { jwk: object };
  expect(await isSignedBy(parts.binding!, await usableKey(holder.jwk), 'ES256')).toBe(true);
  expect(digestOf(boundPart(parts))).toBe(sdJwt.sdHash);
});

const digests = (...encoded: string[]) => encoded.map((one) => digestOf(one));
const encode = (parts: unknown): string => Buffer.from(JSON.stringify(parts)).toString('base64url');

test('digests that stand twice, anywhere, and names that are there already are refused', () => {
  const [a, b] = [encode(['salt', 'a', 1]), encode(['salt', 2])];
  const [da, db] = digests(a, b);
  const refusal = (claims: object, shown: readonly string[]) => {
    const open = disclosedClaims(claims as Record<string, unknown>, shown);
    return open.ok ? null : open.refusal.code;
  };
  expect(refusal({ _sd: [da, da] }, [a])).toBe('digest-repeated');
  expect(refusal({ _sd: [da], inner: { _sd: [da] } }, [])).toBe('digest-repeated');
  expect(refusal({ list: [{ '...': db }, { '...': db }] }, [b])).toBe('digest-repeated');
  expect(refusal({ a: 0, _sd: [da] }, [a])).toBe('claim-collision');
  expect(refusal({}, [a])).toBe('disclosure-unreferenced');
  expect(refusal({ _sd: [db] }, [b])).toBe('disclosure-malformed');
  expect(refusal({ list: [{ '...': da }] }, [a])).toBe('disclosure-malformed');
  expect(refusal({ _sd: [7] }, [])).toBe('disclosure-malformed');
});

test('the published short status lists are read and written as published', () => {
  for (const { bits, lst, octets } of lists.lists) {
    expect(Buffer.from(unfoldBits(lst, bits)!.octets).toString('hex')).toBe(octets);
    expect(foldBits(new StatusBits(new Uint8Array(Buffer.from(octets, 'hex')), bits))).toBe(lst);
  }
  const sixteen = unfoldBits(lists.lists[0].lst, 1)!;
  expect(Array.from({ length: 16 }, (_, i) => sixteen.at(i))).toEqual([1, 0, 0, 1, 1, 1, 0, 1, 1, 1, 0, 0, 0, 1, 0, 1]);
});

test('the published list of 2^20 entries has its eleven entries set and no other', () => {
  const { bits, lst, size, set } = lists.long;
  const list = unfoldBits(lst, bits)!;
  expect(list.size).toBe(size);
  const found: number[] = [];
  for (let i = 0; i < size; i++) if (list.at(i) !== 0) found.push(i);
  expect(found).toEqual(set);
});

test('a status list that is cut off, is no list, or would unfold without end is refused', () => {
  expect(unfoldBits(lists.long.lst.slice(0, -20), 1)).toBeNull();
  expect(unfoldBits('bm90IHpsaWI', 2)).toBeNull();
  expect(unfoldBits('', 2)).toBeNull();
  expect(unfoldBits(lists.lists[0].lst, 3)).toBeNull();
  expect(unfoldBits(foldBits(StatusBits.ofSize(2 ** 27, 2)), 2)).toBeNull();
});

test('base 45 is that of RFC 9285', () => {
  expect(base45(octetsOf('AB'))).toBe('BB8');
  expect(base45(octetsOf('Hello!!'))).toBe('%69 VD92EX0');
  expect(base45(octetsOf('base-45'))).toBe('UJCLQE7W581');
  expect(Buffer.from(fromBase45('QED8WEX0')!).toString()).toBe('ietf!');
  expect([fromBase45('GGW'), fromBase45('A'), fromBase45(':::')]).toEqual([null, null, null]);
});
