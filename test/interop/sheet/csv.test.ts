import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOf } from '../../../packages/server/src/interop/sheet/cell.ts';
import { readCsv } from '../../../packages/server/src/interop/sheet/csv.ts';
import { escapeCell, unescapeCell } from '../../../packages/server/src/interop/sheet/escape.ts';
import { writeCsv } from '../../../packages/server/src/interop/sheet/write.ts';

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');

function read(bytes: Uint8Array): { readonly rows: readonly (readonly string[])[]; readonly text: unknown } {
  const book = readCsv(bytes);
  if (!book.ok) throw new Error(JSON.stringify(book.refusal));
  return { rows: book.value.sheets[0]!.rows.map((row) => row.map(textOf)), text: book.value.text };
}

test.each([
  ['UTF-8', Buffer.from('Heure;Texte\n1;é'), 'utf-8'],
  ['UTF-8 with its mark', Buffer.from('\uFEFFHeure;Texte\n1;é'), 'utf-8'],
  ['UTF-16 with its mark', Buffer.from('\uFEFFHeure;Texte\n1;é', 'utf16le'), 'utf-16le'],
  ['UTF-16 without', Buffer.from('Heure;Texte\n1;é', 'utf16le'), 'utf-16le'],
  ['UTF-16, high byte first', Buffer.from('\uFEFFHeure;Texte\n1;é', 'utf16le').swap16(), 'utf-16be'],
  ['Windows-1252', latin('Heure;Texte\n1;\u00e9'), 'windows-1252'],
])('%s is known by its bytes', (_, bytes, encoding) => {
  expect(read(bytes)).toEqual({
    rows: [
      ['Heure', 'Texte'],
      ['1', 'é'],
    ],
    text: { encoding, delimiter: ';' },
  });
});

test('the quotation marks and the euro of Windows-1252 are not lost', () => {
  expect(read(latin('a,b\n\x93x\x94,\x80\xe9')).rows[1]).toEqual(['“x”', '€é']);
});

test('cells may hold separators, line breaks and quotation marks; lines may end in any way', () => {
  expect(read(Buffer.from('a,b\r\n"x, ""y""\r\nz",2\n,"",\n')).rows).toEqual([
    ['a', 'b'],
    ['x, "y"\r\nz', '2'],
  ]);
  expect(read(Buffer.from('a\tb\rc\td')).rows).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});

test('commas in the texts do not make a comma the separator, and Excel’s own line about it is obeyed', () => {
  expect(read(Buffer.from('n;texte\n1;un, deux, trois\n2;a, b, c\n3;d')).text).toMatchObject({ delimiter: ';' });
  expect(read(Buffer.from('sep=|\na|b,c;d')).rows).toEqual([['a', 'b,c;d']]);
});

test('a quotation mark that nothing closes is told by its cell', () => {
  const open = readCsv(Buffer.from(`a,b\n1,"${'x\n'.repeat(20_000)}`));
  expect(open).toMatchObject({ ok: false, refusal: { code: 'cell-too-long', cell: 'B2' } });
});

test('any text comes back from an export, and none begins like a formula in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (tail) => {
      for (const text of [tail, `=${tail}`, `'=${tail}`, `''-${tail}`, `\t${tail}`, `@${tail}`, `'${tail}`]) {
        const cell = escapeCell(text);
        expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        expect(unescapeCell(cell)).toBe(text);
      }
    }),
  );
});

test('a sheet written as text is read as it was', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => !/\p{Cc}/u.test(text));
  fc.assert(
    fc.property(fc.array(fc.tuple(word, word, word), { minLength: 1, maxLength: 5 }), (rows) => {
      const columns = ['a', 'b', 'c'].map((header) => ({ header, width: 5 }));
      const bytes = writeCsv({ name: 'x', title: 'EXERCISE', columns, rows });
      expect(
        read(bytes)
          .rows.slice(2)
          .map((row) => row.map(unescapeCell)),
      ).toEqual(rows);
    }),
  );
});
