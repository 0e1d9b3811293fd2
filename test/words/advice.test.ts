import { expect, test } from 'vitest';
import { namesOf } from '../../packages/server/src/evaluation/report/names.ts';
import { sayItem } from '../../packages/server/src/words/desk-items.ts';
import { speaker } from '../../packages/server/src/words/speaker.ts';
import { libraryScenario } from '../builders/library.ts';

test('an order to leave is told to a desk in its own language', () => {
  const names = namesOf(libraryScenario('st-croix'));
  const told = { kind: 'warning', site: 'ferry-plaza', advice: 'evacuate' } as never;
  expect(sayItem(told, null, speaker(names, 'en'))).toContain('leave the area');
  expect(sayItem(told, null, speaker(names, 'fr'))).toContain('quittez les lieux');
});
