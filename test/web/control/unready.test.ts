import { expect, test } from 'vitest';
import { againstSending } from '../../../packages/web/src/facilitator/msel/row-words.ts';

test('a row that is ready has nothing against it; one that is not, everything, with what would change it', () => {
  expect(againstSending({ unready: [] })).toBe('');
  expect(againstSending({ unready: ['no-french', 'means-down'] })).toBe(
    'It has no French words. Edit it before it goes out. Its means is down. It waits until the means is back, unless you choose another.',
  );
});
