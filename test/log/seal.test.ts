import { id } from '@samaritan/scenarios/values/id';
import type { WrittenCommand } from '@samaritan/scenarios/vocabulary/commands';
import { expect, test } from 'vitest';
import { type Body, isIntact, seal } from '../../packages/server/src/log/seal.ts';
import { sha256 as hash } from '../../packages/server/src/study/sha.ts';

const message: WrittenCommand = {
  id: id('m1'),
  seat: id('desk'),
  actor: 'person',
  type: 'SendMessage',
  payload: { to: [id('other')], means: id('phone'), subject: 'Beds', body: 'We have none.' },
};

function sealed(salt: string): { readonly text: string; readonly bodies: readonly Body[] } {
  const bodies: Body[] = [];
  const command = seal(message, { salt: () => salt, hash, keep: (body) => void bodies.push(body) });
  return { text: JSON.stringify(command), bodies };
}

test('words of a command do not stand in what the world sees', () => {
  const { text, bodies } = sealed('pepper');
  expect(text).not.toContain('Beds');
  expect(text).not.toContain('none');
  expect(bodies.map((body) => body.text)).toEqual(['Beds', 'We have none.']);
  for (const body of bodies) expect(text).toContain(body.seal);
});

test('the same words under another salt have another seal, so a guess cannot be tested', () => {
  expect(sealed('a').bodies[0]?.seal).not.toBe(sealed('b').bodies[0]?.seal);
});

test('a body that was altered no longer fits its seal', () => {
  const [body] = sealed('pepper').bodies;
  expect(body && isIntact(body, hash)).toBe(true);
  expect(body && isIntact({ ...body, text: 'We have many.' }, hash)).toBe(false);
});
