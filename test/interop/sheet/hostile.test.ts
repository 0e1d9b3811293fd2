import { expect, test } from 'vitest';
import { openBook } from '../../../packages/server/src/interop/sheet/open.ts';
import { type SheetRefusal, refusalWords } from '../../../packages/server/src/interop/sheet/refusal.ts';
import { type PartToWrite, workbookOf, workbookParts, zipOf } from './zip-parts.ts';

const small = { sheets: [{ name: 'MSEL', data: '<row r="1"><c r="A1"><v>1</v></c></row>' }] };

async function refusalOf(bytes: Uint8Array): Promise<SheetRefusal | null> {
  const opened = await openBook(bytes);
  if (opened.ok) return null;
  const { en, fr } = refusalWords(opened.refusal);
  expect([en, fr].every((words) => words.length > 15 && words.length < 300)).toBe(true);
  expect(en).not.toBe(fr);
  return opened.refusal;
}

const withPart = (part: PartToWrite): Uint8Array => zipOf([...workbookParts(small), part]);

test('the plain workbook that the others are made from is read', async () => {
  expect(await refusalOf(workbookOf(small))).toBeNull();
});

test('a bomb is refused by what its list says, before anything is unpacked', async () => {
  const zeros = new Uint8Array(30_000_000);
  expect(await refusalOf(withPart({ name: 'xl/media/a.xml', content: zeros }))).toMatchObject({
    code: 'unpacks-too-far',
  });
  const many = Array.from({ length: 5 }, (_, i) => ({
    name: `xl/a${i}.xml`,
    content: 'a',
    stored: false,
    claims: { unpacked: 30_000_000, packed: 1_000_000 },
  }));
  expect(await refusalOf(zipOf([...workbookParts(small), ...many]))).toMatchObject({ code: 'unpacks-too-large' });
});

test('a part that unpacks to more than its list says is damaged, and no more of it is unpacked', async () => {
  const lying = { name: 'xl/lying.xml', content: new Uint8Array(5_000_000), claims: { unpacked: 100 } };
  expect(await refusalOf(withPart(lying))).toEqual({ code: 'damaged', part: 'xl/lying.xml' });
  expect(await refusalOf(withPart({ ...lying, claims: { unpacked: 0 } }))).toEqual({
    code: 'damaged',
    part: 'xl/lying.xml',
  });
});

test.each(['../../etc/cron.d/x', '/etc/passwd', 'C:\\x.xml', 'xl\\..\\..\\x.xml'])(
  'a path that reaches outside is refused: %s',
  async (name) => {
    expect(await refusalOf(withPart({ name, content: 'x' }))).toMatchObject({ code: 'part-outside' });
  },
);

test('a part that is there twice, or encrypted, is refused by name', async () => {
  expect(await refusalOf(withPart({ name: 'xl/Workbook.xml', content: '<x/>' }))).toEqual({
    code: 'part-twice',
    part: 'xl/Workbook.xml',
  });
  expect(await refusalOf(withPart({ name: 'xl/x.xml', content: 'x', flags: 1 }))).toEqual({
    code: 'part-encrypted',
    part: 'xl/x.xml',
  });
});

test('entities are refused in every part, however large they claim to grow', async () => {
  const laughs = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>';
  expect(await refusalOf(withPart({ name: 'xl/x.xml', content: laughs }))).toEqual({
    code: 'entities',
    part: 'xl/x.xml',
  });
});

test('values from another workbook are refused, a link on a text is not', async () => {
  expect(await refusalOf(withPart({ name: 'xl/externalLinks/externalLink1.xml', content: '<x/>' }))).toMatchObject({
    code: 'linked-workbook',
  });
  const after = '<hyperlinks><hyperlink ref="A1" display="https://example.org"/></hyperlinks>';
  expect(await refusalOf(workbookOf({ sheets: [{ ...small.sheets[0]!, after }] }))).toBeNull();
});

test('a value in a far corner is refused rather than laid out as a table of billions; a colour there is passed over', async () => {
  const at = (cell: string): Uint8Array =>
    workbookOf({
      sheets: [{ name: 'MSEL', data: `<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576">${cell}</row>` }],
    });
  expect(await refusalOf(at('<c r="A1048576"><v>1</v></c>'))).toMatchObject({ code: 'too-many-rows' });
  expect(await refusalOf(at('<c s="0" r="XFD1048576"><v>1</v></c>'))).toMatchObject({ code: 'too-many-rows' });
  expect(await refusalOf(at('<c r="A1048576" s="0"/>'))).toBeNull();
  const wide = workbookOf({ sheets: [{ name: 'MSEL', data: '<row r="1"><c r="XFD1"><v>1</v></c></row>' }] });
  expect(await refusalOf(wide)).toMatchObject({ code: 'too-many-columns' });
});

test('a claim of a huge extent without cells costs nothing', async () => {
  const parts = workbookParts(small).map((part) =>
    part.name.includes('sheet1')
      ? {
          ...part,
          content: String(part.content).replace(
            '<sheetData>',
            '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" width="9"/></cols><sheetData>',
          ),
        }
      : part,
  );
  expect(await refusalOf(zipOf(parts))).toBeNull();
});

test.each<[string, Uint8Array, SheetRefusal['code']]>([
  ['nothing', new Uint8Array(), 'empty'],
  ['an old or protected workbook', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'old-or-protected'],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'not-a-sheet'],
  ['an archive of something else', zipOf([{ name: 'readme.txt', content: 'hello' }]), 'not-a-workbook'],
  [
    'an OpenDocument sheet',
    zipOf([
      { name: 'mimetype', content: 'x', stored: true },
      { name: 'content.xml', content: '<x/>' },
    ]),
    'not-a-workbook',
  ],
  ['a workbook cut short', workbookOf(small).subarray(0, 900), 'damaged'],
  ['an archive without its list', Buffer.from('504b0304140000000000', 'hex'), 'damaged'],
  [
    'a workbook that is no XML',
    zipOf(
      workbookParts(small).map((part) => (part.name === 'xl/workbook.xml' ? { ...part, content: '<workbook' } : part)),
    ),
    'damaged',
  ],
])('%s is refused in words', async (_, bytes, code) => {
  expect((await refusalOf(bytes))?.code).toBe(code);
});

test('every beginning of a workbook is refused, and none throws', async () => {
  const whole = workbookOf(small);
  for (let length = 4; length < whole.length; length += 97)
    expect(await refusalOf(whole.subarray(0, length)), `${length}`).not.toBeNull();
});

test('a workbook with any one byte changed is read or refused, and never throws', async () => {
  const whole = workbookOf(small);
  for (let at = 0; at < whole.length; at += 13) {
    const bytes = Uint8Array.from(whole);
    bytes[at] = (bytes[at] ?? 0) ^ 0x5a;
    await expect(openBook(bytes)).resolves.toBeDefined();
  }
});
