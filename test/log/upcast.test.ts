import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { eventVersions } from '@samaritan/scenarios/vocabulary/event-types';
import { expect, test } from 'vitest';
import type { Event } from '../../packages/server/src/engine/kernel/event.ts';
import { readLog } from '../../packages/server/src/log/reader.ts';
import { upcast } from '../../packages/server/src/log/upcast.ts';
import { sha256 } from '../../packages/server/src/study/sha.ts';

const kept = gunzipSync(readFileSync(join(import.meta.dirname, '../fixtures/logs/0.1.0/st-croix-skilled.ndjson.gz')));

test('what a log of 0.1.0 says of injects is read as sent in the words of the script', () => {
  const reading = readLog(kept.toString(), sha256);
  if (!reading.ok) throw new Error(JSON.stringify(reading.fault));
  const { events } = reading.log;
  const sent = events.flatMap((event) => (event.type === 'InjectSent' ? [event.data] : []));
  const items = events.flatMap((event) =>
    (event.type === 'ItemSent' || event.type === 'ItemArrived') && event.data.content.kind === 'inject'
      ? [event.data.content]
      : [],
  );
  expect([sent.length > 5, items.length > 10]).toEqual([true, true]);
  for (const { edition, words } of [...sent, ...items]) expect([edition, words]).toEqual([0, null]);
  expect(events.filter(({ type, v }) => v !== eventVersions[type])).toEqual([]);
});

test('a note of the first version is read without a name', () => {
  const raised = (type: string, data: object): unknown =>
    upcast({
      seq: 1,
      at: 0,
      occurredAt: 0,
      type,
      v: 1,
      by: 'control',
      cause: { start: true },
      data,
    } as unknown as Event).data;
  expect(raised('JournalEntered', { seat: null, text: 's' })).toEqual({ staff: '', seat: null, text: 's' });
  expect(raised('ObservationRecorded', { objective: 'o', task: 0, text: 's' })).toEqual({
    staff: '',
    seat: null,
    objective: 'o',
    task: 0,
    text: 's',
  });
});
