import { id } from '@samaritan/scenarios/values/id';
import { expect, test } from 'vitest';
import { commandId } from '../../../packages/web/src/live/command-id.ts';
import { type Answered, Outbox, type OutgoingCommand, writtenIn } from '../../../packages/web/src/live/outbox.ts';

const surge = (name: string): OutgoingCommand => ({
  id: name,
  type: 'ActivateSurge',
  payload: { hospital: id('general') },
});

/** A server that can be unplugged, and a browser's store. */
class Line {
  readonly got: string[] = [];
  plugged = true;
  kept: string | null = null;
  wrong = new Set<string>();
  outbox(): Outbox {
    return new Outbox({
      send: (command): Promise<Answered> => {
        if (!this.plugged) return Promise.reject(new Error('no line'));
        if (this.wrong.has(command.id)) return Promise.reject(new Error('malformed'));
        this.got.push(command.id);
        return Promise.resolve({ ok: true });
      },
      isLasting: (error) => error instanceof Error && error.message === 'malformed',
      kept: () => this.kept,
      keep: (text) => (this.kept = text),
      now: () => 1000,
    });
  }
}

test('a command is answered, and nothing is left waiting', async () => {
  const line = new Line();
  const outbox = line.outbox();
  expect(await outbox.give(surge('one'))).toEqual({ ok: true });
  expect(outbox.waiting()).toEqual([]);
  expect(line.kept).toBe('[]');
});

test('without a line a command is kept, and goes out when the line is back, in the order given', async () => {
  const line = new Line();
  const outbox = line.outbox();
  line.plugged = false;
  expect(await outbox.give(surge('one'))).toBe('kept');
  expect(await outbox.give(surge('two'))).toBe('kept');
  expect(outbox.waiting()).toHaveLength(2);
  line.plugged = true;
  await outbox.flush();
  expect(line.got).toEqual(['one', 'two']);
  expect(outbox.waiting()).toEqual([]);
});

test('a browser that dies loses nothing: the next page sends what was kept, under the same name', async () => {
  const line = new Line();
  line.plugged = false;
  await line.outbox().give(surge('one'));
  line.plugged = true;
  await line.outbox().flush();
  expect(line.got).toEqual(['one']);
});

test('what the server will never take does not stand in the way of what comes after it', async () => {
  const line = new Line();
  line.wrong.add('one');
  const outbox = line.outbox();
  expect(await outbox.give(surge('one'))).toBe('failed');
  expect(await outbox.give(surge('two'))).toEqual({ ok: true });
});

test('what waited and the server of a newer page will not take is said until it was read, over a reload too', async () => {
  const line = new Line();
  line.plugged = false;
  await line.outbox().give(surge('one'));
  line.plugged = true;
  line.wrong.add('one');
  const after = line.outbox();
  await after.flush();
  expect(after.waiting()).toEqual([]);
  expect(after.turnedAway().map(({ command, since }) => [command.id, since])).toEqual([['one', 1000]]);
  const again = line.outbox();
  expect([again.waiting().length, again.turnedAway().length]).toEqual([0, 1]);
  again.forget();
  expect(line.outbox().turnedAway()).toEqual([]);
  expect(writtenIn({ to: [], subject: 'A bus', body: ' is late ', reason: '' })).toBe('A bus / is late');
});

test('a store that holds anything else holds nothing to send', () => {
  for (const text of ['', '{', '{"a":1}', '[1,null]']) {
    const line = new Line();
    line.kept = text;
    expect(line.outbox().waiting()).toEqual([]);
  }
});

test('a command’s name begins with its seat and is one the server takes', () => {
  const name = commandId('calais-hospital');
  expect(name).toMatch(/^calais-hospital-[a-z0-9]{16}$/);
  expect(commandId('ä'.repeat(80))).toMatch(/^[A-Za-z0-9_-]{8,64}$/);
  expect(commandId('calais-hospital')).not.toBe(name);
});
