import { eventVersions } from '@samaritan/scenarios/vocabulary/event-types';
import type { Event } from '../engine/kernel/event.ts';
import type { Hash } from './hash.ts';
import { type LogHeader, type LogTrailer, logFormat, unsealedTrailer } from './header.ts';
import { upcast } from './upcast.ts';

/** Why a log is not believed: the first line (from 1) that is not as it was written, and what is wrong with it. */
export interface LogFault {
  readonly line: number;
  readonly code:
    | 'empty'
    | 'not-json'
    | 'not-a-header'
    | 'format-unknown'
    | 'not-an-event'
    | 'version-unknown'
    | 'chain-broken'
    | 'out-of-sequence'
    | 'no-trailer'
    | 'trailer-altered'
    | 'not-ended'
    | 'outcome-differs'
    | 'world-differs';
  readonly found: string;
  readonly wanted: string;
}

export interface ReadLog {
  readonly header: LogHeader;
  readonly events: readonly Event[];
  readonly trailer: LogTrailer;
}

export type LogReading =
  | { readonly ok: true; readonly log: ReadLog }
  | { readonly ok: false; readonly fault: LogFault };

type Parsed = { readonly prev?: unknown } & Record<string, unknown>;

/** Reads a whole log and checks its chain on the exact bytes; one byte changed anywhere is refused, naming the line. */
export function readLog(text: string, hash: Hash): LogReading {
  if (text === '') return fault(1, 'empty', 'nothing', 'a header line');
  const lines = text.split('\n');
  if (lines.pop() !== '')
    return fault(lines.length + 1, 'not-ended', 'a last line cut short', 'a line feed at the end');
  const [first = '', ...rest] = lines;
  const header = parse(first);
  if (header === null) return fault(1, 'not-json', excerpt(first), 'a JSON object');
  if (header['format'] === undefined) return fault(1, 'not-a-header', excerpt(first), 'a log header');
  if (header['format'] !== logFormat) return fault(1, 'format-unknown', JSON.stringify(header['format']), logFormat);
  const events: Event[] = [];
  let before = first;
  for (const [i, line] of rest.entries()) {
    const number = i + 2;
    const parsed = parse(line);
    if (parsed === null) return fault(number, 'not-json', excerpt(line), 'a JSON object');
    const expected = hash(before);
    if (parsed['trailer'] === true)
      return endAt(number, lines, { header: header as never, events, parsed, head: expected, hash });
    if (parsed.prev !== expected) return brokenAt(number, line, rest[i + 1], hash);
    const { prev: _, ...event } = parsed;
    if (!isEvent(event)) return fault(number, 'not-an-event', excerpt(line), 'an event of the vocabulary');
    if (event.seq !== i + 1) return fault(number, 'out-of-sequence', String(event.seq), String(i + 1));
    if (event.v > eventVersions[event.type])
      return fault(
        number,
        'version-unknown',
        `${event.type} version ${event.v}`,
        `at most ${eventVersions[event.type]}`,
      );
    events.push(event);
    before = line;
  }
  return fault(lines.length + 1, 'no-trailer', 'the end of the file', 'a trailer line');
}

/** The link into this line is broken: if the next line still vouches for this one, the one before was changed. */
function brokenAt(number: number, line: string, next: string | undefined, hash: Hash): LogReading {
  const vouched = next === undefined ? null : parse(next);
  const intact = vouched !== null && (vouched.prev ?? vouched['head']) === hash(line);
  return fault(
    intact ? number - 1 : number,
    'chain-broken',
    'a line that was changed after it was written',
    'the bytes its hash was taken of',
  );
}

interface Ending {
  readonly header: LogHeader;
  readonly events: readonly Event[];
  readonly parsed: Parsed;
  readonly head: string;
  readonly hash: Hash;
}

function endAt(number: number, lines: readonly string[], { header, events, parsed, head, hash }: Ending): LogReading {
  if (number !== lines.length)
    return fault(number + 1, 'trailer-altered', 'lines after the trailer', 'the end of the file');
  const { trailer: _, seal: __, ...rest } = parsed;
  const trailer = {
    trailer: true,
    ...rest,
    seal: hash(unsealedTrailer({ trailer: true, ...rest } as LogTrailer)),
  } as LogTrailer;
  const line = lines[number - 1] ?? '';
  if (JSON.stringify(trailer) !== line)
    return fault(number, 'trailer-altered', excerpt(line), 'the bytes its own seal was taken of');
  if (trailer.head !== head)
    return fault(
      number - 1,
      'chain-broken',
      'a last event that was changed after it was written',
      'the bytes its hash was taken of',
    );
  if (trailer.events !== events.length)
    return fault(number, 'trailer-altered', `${events.length} events`, `${trailer.events} events`);
  return { ok: true, log: { header, events: events.map((event) => upcast(event)), trailer } };
}

function isEvent(value: object): value is Event {
  const { type, seq, at, v, data } = value as Partial<Event>;
  return (
    typeof type === 'string' &&
    Object.hasOwn(eventVersions, type) &&
    typeof seq === 'number' &&
    typeof at === 'number' &&
    typeof v === 'number' &&
    typeof data === 'object'
  );
}

function parse(line: string): Parsed | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Parsed) : null;
  } catch {
    return null;
  }
}

const excerpt = (line: string): string => (line.length > 60 ? `${line.slice(0, 57)}…` : line);

const fault = (line: number, code: LogFault['code'], found: string, wanted: string): LogReading => ({
  ok: false,
  fault: { line, code, found, wanted },
});
