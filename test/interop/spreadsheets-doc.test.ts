import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatSimTime } from '@samaritan/scenarios/values/time';
import { exportedFields, fieldWords, fields } from '../../packages/server/src/interop/msel/fields.ts';
import { importMsel } from '../../packages/server/src/interop/msel/import-msel.ts';
import { parseMapping } from '../../packages/server/src/interop/msel/mapping.ts';
import { readTime } from '../../packages/server/src/interop/msel/times.ts';
import { bookOf, stCroix } from './msel/sheet.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/spreadsheets.md'), 'utf8');
const example = /```json\n([\s\S]+?)```/.exec(page)?.[1] ?? '';

function mapping() {
  const parsed = parseMapping(example);
  if (!parsed.ok) throw new Error(parsed.refusal.join('; '));
  return parsed.value;
}

test('every time of the page is read as the page says', () => {
  const times = [...page.matchAll(/^\| `([^`]+)` \| (T\+\d+:\d\d) \|$/gm)];
  expect(times.length).toBeGreaterThan(10);
  const read = times.map(([, written = '']) => {
    const answer = readTime({ kind: 'text', text: written }, null, mapping().times);
    return [written, answer.ok ? formatSimTime(answer.at) : answer.why];
  });
  expect(read).toEqual(times.map(([, written, at]) => [written, at]));
});

test('the mapping of the page reads a sheet such as it describes', () => {
  const sheet = [
    ['Exercise'],
    ['#', 'Clock', 'For', 'Inject', 'Evaluator'],
    [1, '14:30', 'The Shack', 'A queue', 'Lee'],
  ];
  expect(importMsel(bookOf(sheet), mapping(), stCroix)).toMatchObject({
    problems: [],
    rows: [
      {
        n: 1,
        when: 'T+1:00',
        from: 'SimCell',
        to: 'border',
        by: 'phone',
        text: { en: 'A queue' },
        columns: { Evaluator: 'Lee' },
      },
    ],
  });
});

test('the page names every field, and every exported column by its header in both languages', () => {
  expect(fields.filter((field) => !page.includes(`\`${field}\``))).toEqual([]);
  const headers = exportedFields.flatMap((field) =>
    field.startsWith('notes') ? [] : [fieldWords[field].header.en, fieldWords[field].header.fr],
  );
  expect(headers.filter((header) => !page.includes(header))).toEqual([]);
});
