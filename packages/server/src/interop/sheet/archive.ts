import { inflateSync, strFromU8 } from 'fflate';
import { type Result, ok, refuse } from '@samaritan/scenarios/values/result';
import { columnOf } from './cell.ts';
import { type SheetRefusal, sheetBounds } from './refusal.ts';

interface Part {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
}

/**
 * Looks through a ZIP file before a library unpacks it: the list of its parts at the end of the file says how large each will
 * be, and no part is unpacked that says too much, that says nothing, or that turns out larger than it said. Gives the
 * names of the parts; refuses what could harm: bombs, paths outside, doubled parts, encryption, entities, other workbooks.
 */
export function inspectArchive(bytes: Uint8Array): Result<readonly string[], SheetRefusal> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const list = partsOf(bytes, view);
  if (!list.ok) return list;
  const parts = list.value;
  const wrong = wrongInList(parts);
  if (wrong !== null) return refuse(wrong);
  for (const part of parts) {
    if (!/\.(?:xml|rels|vml)$/i.test(part.name)) continue; // pictures and macros are never unpacked
    const content = unpack(bytes, view, part);
    if (content === null) return refuse({ code: 'damaged', part: part.name });
    const text = strFromU8(content, true);
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return refuse({ code: 'entities', part: part.name });
    const beyond = wrongExtent(part.name, text);
    if (beyond !== null) return refuse(beyond);
  }
  return ok(parts.map(({ name }) => name));
}

const endOfList = 0x06_05_4b_50;
const inList = 0x02_01_4b_50;
const beforePart = 0x04_03_4b_50;

function partsOf(bytes: Uint8Array, view: DataView): Result<readonly Part[], SheetRefusal> {
  const damaged = refuse<SheetRefusal>({ code: 'damaged', part: 'ZIP' });
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== endOfList) {
    if (end < bytes.length - 22 - 0xff_ff) return damaged;
    end--;
  }
  if (end < 0) return damaged;
  const count = view.getUint16(end + 10, true);
  if (count === 0xff_ff) return refuse({ code: 'too-many-parts', parts: count });
  if (count > sheetBounds.parts) return refuse({ code: 'too-many-parts', parts: count });
  const parts: Part[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== inList) return damaged;
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const name = strFromU8(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)), true);
    if ((view.getUint16(at + 8, true) & 1) === 1) return refuse({ code: 'part-encrypted', part: name });
    parts.push({
      name,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return ok(parts);
}

function wrongInList(parts: readonly Part[]): SheetRefusal | null {
  const seen = new Set<string>();
  let sum = 0;
  for (const { name, method, packed, unpacked } of parts) {
    if (/^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/.test(name)) return { code: 'part-outside', part: name };
    if (seen.has(name.toLowerCase())) return { code: 'part-twice', part: name };
    seen.add(name.toLowerCase());
    // 0xffffffff stands for a size too large for this field: far beyond what is read here.
    if (method !== 0 && method !== 8) return { code: 'damaged', part: name };
    if (method === 0 && packed !== unpacked) return { code: 'damaged', part: name };
    if (method === 8 && (packed === 0 || (unpacked === 0 && packed > 16))) return { code: 'damaged', part: name };
    sum += unpacked;
    if (sum > sheetBounds.unpacked) return { code: 'unpacks-too-large', bytes: sum };
    const ratio = unpacked / Math.max(1, packed);
    if (ratio > sheetBounds.ratio && unpacked > 100_000)
      return { code: 'unpacks-too-far', part: name, ratio: Math.round(ratio) };
    if (/(?:^|\/)externalLinks\//i.test(name)) return { code: 'linked-workbook', part: name };
  }
  return null;
}

/** The bytes of a part, or null where they are not what the list promised. Never more than promised is unpacked. */
function unpack(bytes: Uint8Array, view: DataView, part: Part): Uint8Array | null {
  if (part.at + 30 > bytes.length || view.getUint32(part.at, true) !== beforePart) return null;
  const from = part.at + 30 + view.getUint16(part.at + 26, true) + view.getUint16(part.at + 28, true);
  if (from + part.packed > bytes.length) return null;
  const packed = bytes.subarray(from, from + part.packed);
  if (part.method === 0) return packed;
  try {
    // One byte more than promised, so that a part which goes on is seen to.
    const content = inflateSync(packed, { out: new Uint8Array(part.unpacked + 1) });
    return content.length === part.unpacked ? content : null;
  } catch {
    return null;
  }
}

/**
 * Whether a worksheet has a value beyond the rows and columns that are read: what lies there must not be left out in silence, and
 * two cells in far corners would be laid out as a table of billions.
 */
function wrongExtent(part: string, text: string): SheetRefusal | null {
  const sheet = /(?:^|\/)worksheets\/([^/]+)\.xml$/i.exec(part)?.[1];
  if (sheet === undefined) return null;
  for (const [, letters = '', row = '', empty] of text.matchAll(
    /<(?:\w+:)?c\s(?:[^>]*?\s)?r=["']([A-Za-z]+)(\d+)["'][^>]*?(\/?)>/g,
  )) {
    if (empty === '/') continue; // no value, only a border or a colour
    if (Number(row) > sheetBounds.rows) return { code: 'too-many-rows', sheet };
    if (letters.length > 3 || columnOf(letters) >= sheetBounds.columns) return { code: 'too-many-columns', sheet };
  }
  return null;
}
