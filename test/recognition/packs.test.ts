import { expect, test } from 'vitest';
import { rulePackFiles, rulePackHashes } from '@samaritan/scenarios/reference/rule-pack-files';
import { checkedPacks, rulePacks } from '@samaritan/scenarios/reference/rule-packs';
import { canonicalJson } from '@samaritan/scenarios/values/canonical-json';
import { refuse } from '@samaritan/scenarios/values/result';
import { sha256 } from '../../packages/server/src/study/sha.ts';
import { lawManifest } from '../docs/law-manifest.ts';

test('the packs of law are those of the manifest: node test/docs/law-manifest.ts writes it', () => {
  expect(rulePackHashes).toEqual(lawManifest());
  expect(checkedPacks(sha256).ok).toBe(true);
});

test('a pack with one word changed is refused by name, whether or not a rule reads that word', () => {
  for (const [wanted, by] of [
    ['"inForce":null', '"inForce":true'],
    ['emscompact.gov;', 'elsewhere;'],
    ['"foreign-licence"', '"inexact-class"'],
  ] as const) {
    const at = rulePackFiles.findIndex((file) => JSON.stringify(file).includes(wanted));
    expect(at).toBeGreaterThanOrEqual(0);
    const changed = rulePackFiles.map((file, i): unknown =>
      i === at ? JSON.parse(JSON.stringify(file).replace(wanted, by)) : file,
    );
    expect(checkedPacks(sha256, changed)).toEqual(refuse([{ id: rulePacks[at]?.id, fault: 'changed' }]));
  }
});

test('a pack that is missing, new or no pack at all is refused', () => {
  const [first, ...rest] = rulePackFiles;
  const name = rulePacks[0]?.id;
  expect(checkedPacks(sha256, rest)).toEqual(refuse([{ id: name, fault: 'missing' }]));
  expect(checkedPacks(sha256, [first], {})).toEqual(refuse([{ id: name, fault: 'not-in-manifest' }]));
  expect(checkedPacks(sha256, [{ format: 'else' }], {})).toEqual(refuse([{ id: '#1', fault: 'not-a-pack' }]));
});

test('the order of keys and blanks of a file do not change its hash', () => {
  expect(canonicalJson({ b: [1, { d: 'é', c: null }], a: true })).toBe('{"a":true,"b":[1,{"c":null,"d":"é"}]}');
});

test('every pack says who reviewed it and when, and why no text of the law is hashed', () => {
  for (const { reviewer, reviewedOn, text, version } of rulePacks) {
    expect(reviewedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(version).toBeGreaterThan(0);
    expect(reviewer).not.toBe(''); // null until somebody puts a name to it
    expect(text.hash === null).toBe(text.why !== null);
  }
});
