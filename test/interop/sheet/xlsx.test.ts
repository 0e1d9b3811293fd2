import { expect, test } from 'vitest';
import { type Sheet, textOf } from '../../../packages/server/src/interop/sheet/cell.ts';
import { openBook } from '../../../packages/server/src/interop/sheet/open.ts';
import { type WorkbookToWrite, workbookOf } from './zip-parts.ts';

async function sheetsOf(workbook: WorkbookToWrite): Promise<readonly Sheet[]> {
  const opened = await openBook(workbookOf(workbook));
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
  return opened.value.sheets;
}

const texts = (sheet: Sheet | undefined): readonly (readonly string[])[] =>
  (sheet?.rows ?? []).map((row) => row.map(textOf));

test('shared, inline and rich texts are the words a person sees', async () => {
  const [sheet] = await sheetsOf({
    sheets: [
      {
        name: 'MSEL',
        data: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="inlineStr"><is><t xml:space="preserve"> à la suite </t></is></c></row>',
      },
    ],
    shared: ['<t>Time &amp; place</t>', '<r><rPr><b/></rPr><t>in</t></r><r><t>ject</t></r>'],
  });
  expect(texts(sheet)).toEqual([['Time & place', 'inject', '', ' à la suite ']]);
});

test('a number is a date only where its format says so, and lengths past a day keep their hours', async () => {
  const [sheet] = await sheetsOf({
    sheets: [
      {
        name: 'MSEL',
        data: '<row r="1"><c r="A1" s="1"><v>46309.604166666664</v></c><c r="B1"><v>46309.604166666664</v></c><c r="C1" s="2"><v>1.0625</v></c><c r="D1" s="3"><v>0.5</v></c></row>',
      },
    ],
    formats: ['yyyy-mm-dd hh:mm', '[h]:mm', 'h:mm'],
  });
  expect(sheet?.rows[0]?.map((cell) => cell?.kind)).toEqual(['moment', 'number', 'moment', 'moment']);
  expect(texts(sheet)[0]?.[0]).toBe('2026-10-14 14:30');
  expect(sheet?.rows[0]?.[2]).toEqual({ kind: 'moment', serial: 1.0625 });
  expect(sheet?.rows[0]?.[3]).toEqual({ kind: 'moment', serial: 0.5 });
});

test('a workbook that counts days from 1904 gives the same dates and times of day', async () => {
  const [sheet] = await sheetsOf({
    sheets: [
      {
        name: 'MSEL',
        data: '<row r="1"><c r="A1" s="1"><v>44847.604166666664</v></c><c r="B1" s="2"><v>0.5</v></c></row>',
      },
    ],
    formats: ['yyyy-mm-dd hh:mm', 'h:mm'],
    from1904: true,
  });
  expect(texts(sheet)).toEqual([['2026-10-14 14:30', '12:00']]);
});

test('of a formula there is the value saved with it, and where none was saved an error', async () => {
  const [sheet] = await sheetsOf({
    sheets: [
      {
        name: 'MSEL',
        data: '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>WEBSERVICE("http://example.org")</f></c><c r="C1" t="e"><v>#REF!</v></c><c r="D1" t="b"><v>1</v></c></row>',
      },
    ],
  });
  expect(sheet?.rows[0]).toEqual([
    { kind: 'number', value: 2 },
    { kind: 'error', text: '=WEBSERVICE("http://example.org")' },
    { kind: 'error', text: '#REF!' },
    { kind: 'truth', value: true },
  ]);
});

test('hidden sheets are not read, and joined cells are known', async () => {
  const sheets = await sheetsOf({
    sheets: [
      { name: 'old', data: '<row r="1"><c r="A1"><v>1</v></c></row>', state: 'hidden' },
      {
        name: 'MSEL',
        data: '<row r="1"><c r="A1" t="inlineStr"><is><t>Text</t></is></c></row>',
        after: '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
      },
    ],
  });
  expect(sheets.map(({ name }) => name)).toEqual(['MSEL']);
  expect(sheets[0]?.merges).toEqual([{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }]);
});
