import type { Encoding } from './cell.ts';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * The text of bytes without a label: by its byte order mark, else UTF-16 where every second byte is zero, else UTF-8 where
 * it is valid, else Windows-1252, in which Excel of the Americas and of western Europe writes CSV. Null for what is no text.
 */
export function decodeText(bytes: Uint8Array): Decoded | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes.subarray(2), 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes.subarray(2), 'utf-16be');
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (!marked) {
    const zeros = [0, 0];
    for (let i = 0; i < Math.min(bytes.length, 4000); i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
    const [even = 0, odd = 0] = zeros;
    const half = Math.min(bytes.length, 4000) / 2;
    if (odd > half * 0.7 && even === 0) return utf16(bytes, 'utf-16le');
    if (even > half * 0.7 && odd === 0) return utf16(bytes, 'utf-16be');
    if (even + odd > 0) return null;
  }
  const text = utf8(marked ? bytes.subarray(3) : bytes);
  return text === null ? { text: windows1252(bytes), encoding: 'windows-1252' } : { text, encoding: 'utf-8' };
}

/** The text in UTF-8 with a byte order mark, by which Excel knows it. */
export function encodeUtf8(text: string): Uint8Array {
  const bytes: number[] = [0xef, 0xbb, 0xbf];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0xff_fd;
    const point = code >= 0xd8_00 && code <= 0xdf_ff ? 0xff_fd : code;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x8_00) bytes.push(0xc0 | (point >> 6), 0x80 | (point & 0x3f));
    else if (point < 0x1_00_00) bytes.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 0x3f), 0x80 | (point & 0x3f));
    else {
      bytes.push(0xf0 | (point >> 18), 0x80 | ((point >> 12) & 0x3f));
      bytes.push(0x80 | ((point >> 6) & 0x3f), 0x80 | (point & 0x3f));
    }
  }
  return Uint8Array.from(bytes);
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded | null {
  if (bytes.length % 2 === 1) return null;
  const [high, low] = encoding === 'utf-16be' ? [0, 1] : [1, 0];
  const units: number[] = [];
  for (let i = 0; i < bytes.length; i += 2) units.push(((bytes[i + high] ?? 0) << 8) | (bytes[i + low] ?? 0));
  return { text: joined(units), encoding };
}

/** Strict: null at the first sequence that is not UTF-8, an overlong one or half a surrogate pair included. */
function utf8(bytes: Uint8Array): string | null {
  const points: number[] = [];
  for (let i = 0; i < bytes.length;) {
    const first = bytes[i] ?? 0;
    const length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
    if (length === 0 || i + length > bytes.length) return null;
    let point = length === 1 ? first : first & (0xff >> (length + 1));
    for (let k = 1; k < length; k++) {
      const next = bytes[i + k] ?? 0;
      if ((next & 0xc0) !== 0x80) return null;
      point = (point << 6) | (next & 0x3f);
    }
    if (length === 3 && (point < 0x8_00 || (point >= 0xd8_00 && point <= 0xdf_ff))) return null;
    if (length === 4 && (point < 0x1_00_00 || point > 0x10_ff_ff)) return null;
    points.push(point);
    i += length;
  }
  return joinedPoints(points);
}

/** 0x80 to 0x9f; the five that the standard leaves out stand for themselves, as in browsers. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const windows1252 = (bytes: Uint8Array): string => {
  const units: number[] = [];
  for (const byte of bytes) units.push(byte >= 0x80 && byte < 0xa0 ? (upper.codePointAt(byte - 0x80) ?? byte) : byte);
  return joined(units);
};

// In slices, since a call takes only so many arguments.
const joined = (units: readonly number[]): string => inSlices(units, (slice) => String.fromCharCode(...slice));
const joinedPoints = (points: readonly number[]): string => inSlices(points, (slice) => String.fromCodePoint(...slice));

function inSlices(of: readonly number[], text: (slice: readonly number[]) => string): string {
  let all = '';
  for (let i = 0; i < of.length; i += 8192) all += text(of.slice(i, i + 8192));
  return all;
}
