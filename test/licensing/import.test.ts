import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importFile } from '../../packages/server/src/licensing/import/import-file.ts';
import { licencesAfter, historyOf } from '../../packages/server/src/store/registry/licence.ts';
import { markOf } from '../../packages/server/src/store/registry/marking.ts';
import { Terms } from '../../packages/server/src/store/registry/term.ts';
import { type Desk, desk, file, header, now, orderOf, quietly, row } from './builders.ts';

const licences = (at: Desk) => licencesAfter(at.registry, 0, 100);

test('a file is taken once, however often it is loaded, and a corrected rest joins it', async () => {
  await using at = await desk();
  const first = await at.take(file(row(), row({ number: '2', birth_date: '1975-13-01' })));
  expect(first).toMatchObject({ state: 'done', taken: 2, tally: { added: 1, rejected: 1 } });
  expect(first.faults).toMatchObject([{ line: 3, column: 'birth_date', found: '1975-13-01' }]);
  expect(await at.take(file(row(), row({ number: '2', birth_date: '1975-13-01' })))).toMatchObject({
    state: 'done-before',
  });
  const mended = await at.take(file(row(), row({ number: '2', birth_date: '1975-12-01' })));
  expect(mended.tally).toEqual({ added: 1, changed: 0, same: 1, kept: 0, rejected: 0 });
  expect((await licences(at)).map(({ number }) => number)).toEqual(['4704-001', '2']);
});

test('a rejected row stands in a file beside with its line, column and reason in both languages, and no cell of it is a formula', async () => {
  await using at = await desk();
  const { rejects } = await at.take(file(row({ family_name: '=HYPERLINK(1)', status: 'good' })));
  const kept = readFileSync(rejects ?? '', 'utf8');
  expect(kept).toContain('2,status,"wanted one of active');
  expect(kept).toContain('attendu l’un de active');
  expect(kept).toContain("'=HYPERLINK(1)");
});

test('what is newer stands, what is older goes into the history and overwrites nothing', async () => {
  await using at = await desk();
  await at.take(file(row()));
  await at.take(file(row({ status: 'suspended', updated_at: '2026-11-22' })));
  const late = await at.take(file(row({ status: 'restricted', updated_at: '2026-11-21' })));
  expect(late.tally).toMatchObject({ kept: 1, changed: 0 });
  const [licence] = await licences(at);
  expect(licence?.status).toBe(4);
  expect((await historyOf(at.registry, [1])).map(({ status }) => status)).toEqual([0, 3]);
});

test.for([
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${file(row())}`)],
  ['UTF-16', Buffer.from(`\uFEFF${file(row())}`, 'utf16le')],
  ['UTF-16 without a mark', Buffer.from(file(row()), 'utf16le')],
  ['UTF-16 in the other order', Buffer.from(`\uFEFF${file(row())}`, 'utf16le').swap16()],
  ['Windows-1252', Buffer.from(file(row()), 'latin1')],
] as const)('names keep their accents from %s', async ([, bytes]) => {
  await using at = await desk();
  await at.take(bytes);
  expect((await licences(at))[0]).toMatchObject({ given: 'Élodie' });
});

test('the same title is another profession in another province, and a title that nobody bears is a fault', async () => {
  await using at = await desk();
  const { faults } = await at.take(
    file(
      row({ issuer: 'CA-ON', class: 'RPN', number: '1' }),
      row({ issuer: 'CA-BC', class: 'RPN', number: '1' }),
      row({ issuer: 'US-MI', class: 'RPN', number: '1' }),
      row({ class: 'MD', number: '7' }),
    ),
  );
  const terms = await Terms.of(at.registry);
  expect((await licences(at)).map((one) => terms.word(one.class))).toEqual(['lpn', 'psych-nurse', 'physician-family']);
  expect(faults).toMatchObject([{ line: 4, column: 'class', found: 'RPN' }]);
});

test('half a file is taken as far as it goes', async () => {
  await using at = await desk();
  const whole = Buffer.from(file(row(), row({ number: '2', given_names: 'Anaïs' })));
  const half = whole.subarray(0, whole.indexOf('Anaïs') + 4);
  const report = await at.take(half);
  expect(report).toMatchObject({ encoding: 'utf-8', tally: { added: 1, rejected: 1 } });
  expect(report.faults).toMatchObject([{ line: 3 }]);
  expect((await licences(at))[0]).toMatchObject({ given: 'Élodie' });
});

test.for([
  ['an empty file', '', 'empty'],
  ['a header alone', `${header}\n`, 'no rows'],
  ['a column that stands twice', `${header},number\n${row()},1\n`, 'twice: number'],
  ['a column that is missing', 'issuer,class,number\nUS-MI,RN,1\n', 'lacks: family_name'],
] as const)('%s is refused before anything is read', async ([, text, wanted]) => {
  await using at = await desk();
  await expect(at.take(text)).rejects.toThrow(wanted);
  expect(await licences(at)).toEqual([]);
});

test('what a register cannot have said is rejected by itself: the future, a NUL, a name without end, an unclosed quotation mark', async () => {
  await using at = await desk();
  const report = await at.take(
    file(
      row({ number: '1', updated_at: '2031-01-01' }),
      row({ number: '2', family_name: 'A\0B' }),
      row({ number: '3', family_name: 'x'.repeat(5000) }),
      row({ number: '4', family_name: '"Unclosed' }),
      row({ number: '5', family_name: '李', given_names: '伟' }),
      row({ number: '6', npi: '1234567890' }),
    ),
  );
  expect(report.faults.map(({ line, column }) => [line, column])).toEqual([
    [2, 'updated_at'],
    [3, 'family_name'],
    [4, 'family_name'],
    [5, ''],
    [7, 'npi'],
  ]);
  expect(await licences(at)).toMatchObject([{ number: '5', family: '李', given: '伟' }]);
});

test('two people with one number are both told of, and the number is in doubt until the register corrects it', async () => {
  await using at = await desk();
  const other = { family_name: 'Nguyen', given_names: 'Van', birth_date: '1991-01-01' };
  const report = await at.take(file(row(), row(other)));
  expect(report).toMatchObject({ tally: { added: 1, rejected: 1 }, faults: [{ line: 3, column: 'number' }] });
  expect(await licences(at)).toMatchObject([{ contested: 1, family: 'Tremblay' }]);
  await at.take(`${header},event\n${row({ ...other, updated_at: '2026-11-23' })},corrected\n`);
  expect(await licences(at)).toMatchObject([{ contested: 0, family: 'Nguyen' }]);
});

test('an event changes what it names and leaves the rest, and is known again when it is told twice', async () => {
  await using at = await desk();
  await at.take(file(row()));
  const events = (event: string) =>
    `issuer,class,number,event,status_from,updated_at\nUS-MI,rn,4704001,${event},2026-11-22,2026-11-22\n`;
  expect((await at.take(events('revoked'))).tally).toMatchObject({ changed: 1 });
  expect((await at.take(`${events('revoked')}US-MI,rn,999,revoked,,2026-11-22\n`)).tally).toMatchObject({
    same: 1,
    rejected: 1,
  });
  expect(await licences(at)).toMatchObject([{ status: 5, family: 'Tremblay', expires: 20270501 }]);
});

test('an interrupted import goes on where it was, and first of all says that it is not whole', async () => {
  await using at = await desk();
  const big = join(at.folder, 'big.csv');
  const rows = Array.from({ length: 9000 }, (_, i) =>
    row({ number: String(i), status: i === 8999 ? 'bad' : 'active', specialty: 'x'.repeat(90) }),
  );
  writeFileSync(big, file(...rows));
  const stop = new AbortController();
  const half = await importFile(at.registry, orderOf(big), {
    ...quietly(stop.signal),
    tick: ({ doing }) => (doing === 'reading' ? stop.abort() : undefined),
  });
  expect(half.state).toBe('interrupted');
  expect(half.taken).toBeLessThan(9000);
  expect(await markOf(at.registry, 'state')).toBe('loading');
  const rest = await importFile(at.registry, orderOf(big), quietly());
  expect(rest).toMatchObject({ state: 'done', before: half.taken, taken: 9000, tally: { added: 8999, rejected: 1 } });
  expect(rest.faults).toMatchObject([{ line: 9001 }]);
  expect(await markOf(at.registry, 'state')).toBe('whole');
});

test('a provider who names a licence in NPPES is found by the other name, and nothing is verified by it', async () => {
  await using at = await desk();
  await at.take(file(row()));
  const columns = [
    'NPI',
    'Entity Type Code',
    'Provider Last Name (Legal Name)',
    'Provider First Name',
    'Provider Middle Name',
    'Provider Other Last Name',
    'Provider Other First Name',
    'Provider Other Middle Name',
    'Last Update Date',
    'NPI Deactivation Date',
    'NPI Reactivation Date',
    'Healthcare Provider Taxonomy Code_1',
    'Provider License Number_1',
    'Provider License Number State Code_1',
  ];
  const nppes = [
    columns.map((one) => `"${one}"`).join(','),
    '"1234567893","1","Gagnon","Élodie","","Tremblay","Élodie","","11/01/2026","","","163W00000X","4704001","MI"',
    '"1234567893","2","","","","","","","11/01/2026","","","","",""',
  ];
  const report = await at.take(`${nppes.join('\r\n')}\r\n`, { source: 'NPPES', class: 'self' });
  expect(report.tally).toMatchObject({ kept: 1, rejected: 0 });
  expect(await licences(at)).toMatchObject([{ family: 'Tremblay', status: 0, npi: null }]);
  expect(await at.registry.rows('select family, npi from licence_alias')).toEqual([
    { family: 'Gagnon', npi: 1234567893 },
  ]);
});

test('a clock that is set back rejects what it takes for the future and loses nothing', async () => {
  await using at = await desk();
  writeFileSync(join(at.folder, 'a.csv'), file(row()));
  const past = { ...quietly(), now: () => new Date(now.getTime() - 40 * 86_400_000) };
  const report = await importFile(at.registry, orderOf(join(at.folder, 'a.csv')), past);
  expect(report).toMatchObject({ tally: { added: 0, rejected: 1 } });
  expect(readFileSync(report.rejects ?? '', 'utf8')).toContain('Tremblay');
});
