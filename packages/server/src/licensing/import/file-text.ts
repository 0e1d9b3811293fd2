import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Encoding } from '../../interop/sheet/cell.ts';

export interface FileShape {
  readonly bytes: number;
  /** SHA-256, by which the same file is known again wherever it lies. */
  readonly digest: string;
  readonly encoding: Encoding;
}

const chunk_bytes = 1 << 20;
/** Rows of one piece are one transaction, and live no longer than the collector's young generation. */
const piece_bytes = 1 << 18;

/**
 * One look at a whole file before anything of it is taken: by its end a file that is not UTF-8 is known to be Windows-1252. The rules are
 * those of spreadsheets (`decodeText`), for files that do not fit into memory.
 */
export async function inspectFile(file: string, tick: (bytes: number) => void = () => undefined): Promise<FileShape> {
  const hash = createHash('sha256');
  let bytes = 0;
  let first: Buffer | null = null;
  let whole = true;
  let rest: Buffer = Buffer.alloc(0);
  for await (const piece of createReadStream(file, { highWaterMark: chunk_bytes })) {
    const chunk = piece as Buffer;
    hash.update(chunk);
    bytes += chunk.length;
    first ??= chunk;
    if (whole) {
      const joined = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      const cut = unfinished(joined);
      whole = isUtf8(joined.subarray(0, joined.length - cut));
      rest = joined.subarray(joined.length - cut);
    }
    tick(bytes);
  }
  // A file that breaks off within a character is UTF-8 all the same, and its last row has a fault.
  const encoding = encodingOf(first ?? Buffer.alloc(0), whole);
  return { bytes, digest: hash.digest('hex'), encoding };
}

/** Bytes at the end that begin a character which the next chunk may end. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
}

function encodingOf(first: Buffer, isUtf8Whole: boolean): Encoding {
  if (first[0] === 0xff && first[1] === 0xfe) return 'utf-16le';
  if (first[0] === 0xfe && first[1] === 0xff) return 'utf-16be';
  const start = first.subarray(0, 4000);
  const zeros = [0, 0];
  for (let i = 0; i < start.length; i++) if (start[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > start.length * 0.35 && even === 0) return 'utf-16le';
  if (even > start.length * 0.35 && odd === 0) return 'utf-16be';
  return isUtf8Whole ? 'utf-8' : 'windows-1252';
}

export interface TextChunk {
  readonly text: string;
  /** Read of the file so far. */
  readonly bytes: number;
}

/** The text of a file piece by piece, without a byte order mark. */
export async function* fileText(file: string, encoding: Encoding): AsyncGenerator<TextChunk> {
  const decoder = new TextDecoder(encoding);
  let bytes = 0;
  for await (const piece of createReadStream(file, { highWaterMark: piece_bytes })) {
    const chunk = piece as Buffer;
    bytes += chunk.length;
    yield { text: decoder.decode(chunk, { stream: true }), bytes };
  }
  yield { text: decoder.decode(), bytes };
}
