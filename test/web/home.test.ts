import { describe, expect, test } from 'vitest';
import { leastPassword, missingFrom } from '../../packages/web/src/home/new-account.ts';
import { changedLevers, seedOf, wrongIn } from '../../packages/web/src/home/new-exercise.ts';
import { proseOf } from '../../packages/web/src/home/prose.ts';
import { localStart } from '../../packages/web/src/home/start-words.ts';
import { lockedUntil } from '../../packages/web/src/home/failure.ts';
import { readCode, writtenCode } from '../../packages/web/src/join/code.ts';

describe('a new account', () => {
  test('wants a name, an address and ten characters, each said for itself', () => {
    expect(missingFrom({ name: ' ', email: 'nobody', password: 'x'.repeat(leastPassword - 1) })).toEqual([
      'name',
      'email',
      'password',
    ]);
    expect(missingFrom({ name: 'A. Tremblay', email: 'a@example.org', password: 'x'.repeat(leastPassword) })).toEqual(
      [],
    );
  });
});

describe('a new exercise', () => {
  test('draws its seed by chance where none is typed, and takes no more than the server does', () => {
    expect(seedOf('')).toBeUndefined();
    expect(seedOf('4 294 967 295')).toBe(4_294_967_295);
    expect(['4294967296', '-1', '1.5', 'seven'].map(seedOf)).toEqual([null, null, null, null]);
  });

  test('wants a title in both languages', () => {
    expect(wrongIn({ titleEn: 'St. Croix', titleFr: ' ', seed: 'x', levers: {} })).toEqual(['titleFr', 'seed']);
  });

  test('sends only the levers that differ from the script', () => {
    const levers = [
      { name: 'licence.data', value: 'on-request' },
      { name: 'compact.emac', value: 'in-force' },
    ];
    expect(changedLevers(levers, { 'licence.data': 'electronic', 'compact.emac': 'in-force' })).toEqual({
      'licence.data': 'electronic',
    });
  });

  test('says StartEx by the clocks of its own zone, winter and summer', () => {
    expect(localStart('2026-10-14T16:00 America/Detroit')).toBe('Wednesday, October 14, 2026, 16:00\u00A0EDT');
    expect(localStart('2026-01-14T16:00 America/Detroit')).toBe('Wednesday, January 14, 2026, 16:00\u00A0EST');
  });
});

describe('a short code', () => {
  test('is read however it is typed, and written to be read out', () => {
    expect(readCode(' k7qf-3m9x ')).toBe('K7QF3M9X');
    expect(writtenCode('k7qf 3m9x')).toBe('K7QF-3M9X');
    expect(writtenCode('k7q')).toBe('K7Q');
  });

  test('that was wrong too often tells until when', () => {
    expect(lockedUntil('locked-until 2026-10-14T16:00:30.000Z')).toBe(Date.parse('2026-10-14T16:00:30Z'));
    expect(lockedUntil('guess-wrong')).toBeNull();
  });
});

describe('a briefing', () => {
  test('is set as heads, paragraphs, lists and tables, without its title', () => {
    const blocks = proseOf(
      '# Title\n\n## Where you are\n\nTwo towns, **one** river,\n`T+` everywhere.\n\n- one\n  goes on\n- two\n\n| a | b |\n| --- | --- |\n| 1 | 2 |',
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(['head', 'text', 'list', 'table']);
    expect(blocks[1]?.lines[0]?.map(({ kind, text }) => `${kind}:${text}`)).toEqual([
      'plain:Two towns, ',
      'strong:one',
      'plain: river, ',
      'code:T+',
      'plain: everywhere.',
    ]);
    expect(blocks[2]?.lines.map((line) => line[0]?.text)).toEqual(['one goes on', 'two']);
    expect(blocks[3]?.cells.map((row) => row.map((cell) => cell[0]?.text))).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  test('holds no markup of another kind: what looks like it is shown as it is written', () => {
    const [block] = proseOf('<img src=x onerror=alert(1)> [a](javascript:b)');
    expect(block?.lines[0]?.[0]?.text).toBe('<img src=x onerror=alert(1)> [a](javascript:b)');
  });
});
