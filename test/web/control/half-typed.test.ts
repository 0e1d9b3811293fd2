import { expect, test } from 'vitest';
import { HalfTyped } from '../../../packages/web/src/facilitator/half-typed.ts';

function browser(text: string | null = null) {
  let kept = text;
  const open = (): HalfTyped => new HalfTyped({ kept: () => kept, keep: (written) => void (kept = written) });
  return { open, kept: () => kept };
}

test('a dialog that was typed into is open again after a reload with all its fields, until it is sent or cancelled', () => {
  const { open } = browser();
  const first = open();
  first.begin({ kind: 'journal' });
  first.field('minute', 780);
  const [, setText] = first.field<string>('text', '');
  expect(open().left).toBeNull();
  setText('The chief was');
  const after = open();
  expect(after.left).toEqual({ kind: 'journal' });
  // What another reload would start the field with does not matter.
  expect([after.field('minute', 795)[0](), after.field<string>('text', '')[0]()]).toEqual([780, 'The chief was']);
  after.begin(null);
  expect(open().left).toBeNull();
  expect(open().field<string>('text', '')[0]()).toBe('');
});

test('what another version left opens nothing', () => {
  for (const text of ['', '{', '[]', '{"dialog":1,"fields":{}}', '{"dialog":null}', '{"dialog":{"kind":"add"}}'])
    expect(browser(text).open().left, text).toBeNull();
});
