import { expect, test } from 'vitest';
import { Checker } from '../../../packages/server/src/licensing/check/checker.ts';
import { linkAll } from '../../../packages/server/src/licensing/link/link.ts';
import { openRegistry } from '../../../packages/server/src/store/registry/registry.ts';
import { atOntario, desk, file, now, nowLook, row, somebody } from '../../licensing/builders.ts';
import { postgresDatabase } from '../postgres.ts';

test('on PostgreSQL a register comes in, changes, is linked and asked by the same queries, and real stands apart from exercise', async () => {
  await using postgres = await postgresDatabase();
  const place = { url: postgres.url };
  await using at = await desk(await openRegistry(place, 'real'));
  const many = Array.from({ length: 70 }, (_, i) =>
    row({ number: String(i), birth_date: `19${60 + (i % 40)}-01-0${1 + (i % 9)}`, family_name: `Name${i}` }),
  );
  const other = { issuer: 'US-OH', number: '7', npi: '1234567893', status: 'revoked' };
  expect(
    (await at.take(file(row({ npi: '1234567893', affiliation: 'Here' }), row(other), row(), ...many))).tally,
  ).toMatchObject({
    added: 72,
  });
  const later = await at.take(file(row({ npi: '1234567893', status: 'suspended', updated_at: '2026-11-22' })));
  expect(later.tally).toMatchObject({ changed: 1, added: 0 });
  expect((await at.take(file(row({ updated_at: '2026-01-01' })))).tally).toMatchObject({ kept: 1 });
  await linkAll(at.registry, { now, tick: () => undefined });
  const checker = await Checker.of(at.registry);
  const answer = await checker.check(somebody(), atOntario, nowLook);
  expect(answer).toMatchObject({
    sanctioned: true,
    found: { by: 'number' },
    licences: [{ standing: { status: 'suspended' } }, { isSanction: true }],
  });
  const named = somebody({
    number: null,
    name: { family: 'Name33', given: 'Élodie', other: [] },
    birthDate: '1993-01-07',
  });
  expect((await checker.check(named, atOntario, nowLook)).licences).toMatchObject([{ record: { number: '33' } }]);
  const exercise = await openRegistry(place, 'exercise');
  try {
    expect(await exercise.rows('select * from licence')).toEqual([]);
  } finally {
    await exercise.close();
  }
});
