import { expect, test } from 'vitest';
import { levelsOfPart, parts } from '../../packages/server/src/registry/matching/levels.ts';
import { matchLevelWords, matchPartWords, matchReasonWords } from '../../packages/server/src/words/match-words.ts';

test('every part and level of a match, and every reason, reads in both languages', () => {
  const levels = parts.flatMap((part) => levelsOfPart[part].map((level) => matchLevelWords({ part, level })));
  const all = [...levels, ...Object.values(matchPartWords), ...Object.values(matchReasonWords)];
  for (const { en, fr } of all) {
    expect(en).not.toBe('');
    expect(fr).not.toBe(en);
  }
  expect(matchLevelWords({ part: 'birth', level: 'part' })).not.toEqual(
    matchLevelWords({ part: 'family', level: 'part' }),
  );
});
