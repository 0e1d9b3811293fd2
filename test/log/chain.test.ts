import fc from 'fast-check';
import { type CasualtyId, id } from '@samaritan/scenarios/values/id';
import { simTime } from '@samaritan/scenarios/values/time';
import { expect, test } from 'vitest';
import { type Event, draft } from '../../packages/server/src/engine/kernel/event.ts';
import { seedOf } from '../../packages/scenarios/src/values/chance.ts';
import { emptyWorld } from '../../packages/server/src/engine/world.ts';
import { canonical } from '../../packages/server/src/log/canonical.ts';
import type { LogHeader } from '../../packages/server/src/log/header.ts';
import { readLog } from '../../packages/server/src/log/reader.ts';
import { upcast, upcasterKey } from '../../packages/server/src/log/upcast.ts';
import { LogWriter } from '../../packages/server/src/log/writer.ts';
import { sha256 as hash } from '../../packages/server/src/study/sha.ts';

const header = {
  format: 'samaritan-log/1',
  engine: 'x',
  scenario: {},
  parameters: 'p',
  seed: 1,
  levers: {},
  skill: 'novice',
  forkOf: null,
} as unknown as LogHeader;

const died = (seq: number): Event => ({
  seq,
  at: simTime(seq * 1000),
  occurredAt: simTime(seq * 1000),
  v: 1,
  by: 'world',
  cause: { event: seq - 1 },
  ...draft('CasualtyDied', { casualty: id<CasualtyId>(`c${seq}`), where: null, phase: 'scene', rpm: 3 }),
});

function written(events: number): string {
  const lines: string[] = [];
  const writer = new LogWriter(header, hash, (line) => void lines.push(line));
  for (let seq = 1; seq <= events; seq++) writer.on(died(seq));
  writer.end(emptyWorld({ scenario: {} as never, seed: seedOf(1), levers: {} as never }));
  return `${lines.join('\n')}\n`;
}

const log = written(6);

test('a log reads back as it was written', () => {
  const reading = readLog(log, hash);
  expect(reading).toMatchObject({ ok: true, log: { header, trailer: { events: 6 } } });
  expect(reading.ok && reading.log.events).toEqual([1, 2, 3, 4, 5, 6].map(died));
});

test('a log with one character changed anywhere is refused, naming the line', () => {
  fc.assert(
    fc.property(fc.nat(log.length - 1), fc.constantFrom('0', 'x', '"', '{', ' ', '\n'), (place, other) => {
      fc.pre(log[place] !== other);
      const changed = log.slice(0, place) + other + log.slice(place + 1);
      const line = log.slice(0, place).split('\n').length;
      expect(readLog(changed, hash)).toMatchObject({ ok: false, fault: { line } });
    }),
    { numRuns: 2000 },
  );
});

test('a log cut anywhere is refused', () => {
  for (let length = 0; length < log.length; length += 7) expect(readLog(log.slice(0, length), hash).ok).toBe(false);
});

test('a line left out, doubled or put elsewhere breaks the chain', () => {
  const lines = log.trimEnd().split('\n');
  const without = lines.toSpliced(3, 1);
  const doubled = lines.toSpliced(3, 0, lines[3] ?? '');
  const swapped = lines.with(2, lines[3] ?? '').with(3, lines[2] ?? '');
  for (const bad of [without, doubled, swapped]) expect(readLog(`${bad.join('\n')}\n`, hash).ok).toBe(false);
});

test('a file that is no log is refused on its first line', () => {
  expect(readLog('', hash)).toMatchObject({ ok: false, fault: { line: 1, code: 'empty' } });
  expect(readLog('hello\n', hash)).toMatchObject({ ok: false, fault: { line: 1, code: 'not-json' } });
  expect(readLog('{"a":1}\n', hash)).toMatchObject({ ok: false, fault: { line: 1, code: 'not-a-header' } });
  expect(readLog('{"format":"samaritan-log/9"}\n', hash)).toMatchObject({
    ok: false,
    fault: { line: 1, code: 'format-unknown' },
  });
});

test('an event of a version not yet known is refused, not guessed at', () => {
  const lines = log.trimEnd().split('\n');
  const newer = (lines[1] ?? '').replace('"v":1', '"v":2');
  expect(readLog(`${[lines[0], newer].join('\n')}\n`, hash)).toMatchObject({
    ok: false,
    fault: { line: 2, code: 'version-unknown' },
  });
});

test('an upcaster raises an old event one version at a time, and a gap is our own fault', () => {
  const old = { ...died(1), v: 0 };
  const raise = new Map([[upcasterKey('CasualtyDied', 0), (data: unknown) => ({ ...(data as object), raised: true })]]);
  expect(upcast(old, raise)).toMatchObject({ v: 1, data: { casualty: 'c1', raised: true } });
  expect(() => upcast(old, new Map())).toThrow(/no upcaster raises CasualtyDied from version 0/);
});

const textOf = (value: unknown): string => {
  let text = '';
  canonical(value)((piece) => (text += piece));
  return text;
};

test('one value has one canonical text, whatever the order its keys, entries or members came in', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.integer()), (record) => {
      const shuffled = Object.fromEntries(Object.entries(record).toReversed());
      expect(textOf(shuffled)).toBe(textOf(record));
      const map = new Map(Object.entries(record));
      expect(textOf(new Map([...map].toReversed()))).toBe(textOf(map));
      expect(textOf(new Set([...map.keys()].toReversed()))).toBe(textOf(new Set(map.keys())));
    }),
  );
});

test('the canonical text of plain values is JSON that reads back as them', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(textOf(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('maps stand as pairs, sets as sorted lists, and a field without a value not at all', () => {
  const value = { b: new Map([['y', { z: 1, a: null }]]), a: new Set(['q', 'p']), c: undefined, d: [undefined], e: {} };
  expect(textOf(value)).toBe('{"a":["p","q"],"b":[["y",{"a":null,"z":1}]],"d":[null],"e":{}}');
});

test('a text has the same digest in pieces as whole', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.nat({ max: 2000 }), (some, times) => {
      const pieces = Array.from({ length: times }, () => some).flat();
      expect(hash((take) => pieces.forEach(take))).toBe(hash(pieces.join('')));
    }),
    { numRuns: 30 },
  );
});
