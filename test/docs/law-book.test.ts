import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulePacks } from '@samaritan/scenarios/reference/rule-packs';
import { lawBook, withChapters } from './law-book.ts';

const document = readFileSync(lawBook, 'utf8');

test('the book of law is what the packs say: node test/docs/law-book.ts writes it', () => {
  expect(withChapters(document)).toBe(document);
});

test('every instrument has its chapter, and what nobody saw of it stands there', () => {
  for (const { id, record } of rulePacks) {
    expect(document).toContain(`\`${id}\`, version`);
    for (const field of record?.fieldsNotVerified ?? []) expect(document).toContain(field);
  }
});
