import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportFile } from '../../packages/server/src/licensing/export/export-file.ts';
import { linkAll } from '../../packages/server/src/licensing/link/link.ts';
import { recordOf } from '../../packages/server/src/licensing/record/stored.ts';
import { licencesAfter } from '../../packages/server/src/store/registry/licence.ts';
import { Terms } from '../../packages/server/src/store/registry/term.ts';
import { type Desk, desk, file, now, row } from './builders.ts';

const watch = { now: '2026-11-24T12:00:00Z', tick: () => undefined };

const full = row({
  npi: '1234567893',
  minc: 'CAMD-1234-5678',
  email: 'e@example.org',
  other_names: '"Côté, Élodie"',
  restrictions: '"no night work, supervised"',
  status: 'restricted',
  affiliation: 'Hôpital général',
  affiliation_kind: 'hospital',
});

const recordsOf = async (at: Desk) => {
  const terms = await Terms.of(at.registry);
  return (await licencesAfter(at.registry, 0, 10)).map((one) => recordOf(one, terms));
};

test.for(['csv', 'fhir'] as const)('what is exported as %s comes in again as it was', async (format) => {
  await using from = await desk();
  await from.take(file(full, row({ number: '2', family_name: 'Nguyen', given_names: '', birth_date: '' })));
  const out = join(from.folder, `out.${format === 'fhir' ? 'ndjson' : 'csv'}`);
  expect(await exportFile(from.registry, { file: out, format, issuer: null }, watch)).toBe(2);
  await using to = await desk();
  expect((await to.take('', { file: out })).tally).toMatchObject({ added: 2, rejected: 0 });
  expect(await recordsOf(to)).toEqual(await recordsOf(from));
});

test('in FHIR the licences of one person are one practitioner, each with who verified it and how old that is', async () => {
  await using at = await desk();
  await at.take(file(full, row({ issuer: 'US-OH', number: '7', npi: '1234567893' })));
  await linkAll(at.registry, { now, tick: () => undefined });
  const out = join(at.folder, 'out.ndjson');
  await exportFile(at.registry, { file: out, format: 'fhir', issuer: null }, watch);
  const resources = readFileSync(out, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { resourceType: string });
  const of = (type: string) => resources.filter(({ resourceType }) => resourceType === type);
  expect(of('Practitioner')).toMatchObject([{ qualification: [{}, {}] }]);
  expect(of('PractitionerRole')).toHaveLength(1);
  expect(of('Organization')).toHaveLength(3);
  expect(of('VerificationResult')).toMatchObject([
    { status: 'validated', targetLocation: ['Practitioner.qualification[0]'], lastPerformed: '2026-11-20T10:00:00Z' },
    { status: 'validated', targetLocation: ['Practitioner.qualification[1]'] },
  ]);
});

test('half of a FHIR file is taken as far as it goes, and a resource of another kind is named', async () => {
  await using at = await desk();
  await at.take(file(full));
  const out = join(at.folder, 'out.ndjson');
  await exportFile(at.registry, { file: out, format: 'fhir', issuer: null }, watch);
  const whole = readFileSync(out, 'utf8');
  await using to = await desk();
  const report = await to.take(`{"resourceType":"Patient","id":"1"}\n${whole.slice(0, -40)}`, { format: 'fhir' });
  expect(report.tally).toMatchObject({ added: 1, rejected: 2 });
  expect(report.faults).toMatchObject([{ line: 1, column: 'resourceType', found: 'Patient' }, { line: 6 }]);
});
