import { expect, test } from 'vitest';
import { formatFault } from '../../../packages/scenarios/src/load/fault.ts';
import { parseYaml } from '../../../packages/scenarios/src/load/yaml-text.ts';

test.each([
  [
    'a: 1\nb: {c: 2, c: 3}\na: 2\n',
    [
      '2:11: found the key c a second time, wanted each key once',
      '3:1: found the key a a second time, wanted each key once',
    ],
  ],
  ['a:\n\tb: 1\n', ['2:1: found a tab, wanted spaces to indent with']],
  [
    'a: b: c\n',
    ['1:4: found a colon within a value, wanted quotation marks around the text, or the block on lines of its own'],
  ],
  [
    'a: { b: "one }\nc: { d: "two", e: "three" }\n',
    ['1:9: found a quotation mark that nothing closes on its line, wanted a closing quotation mark'],
  ],
  [
    "a:\n  - { b: 'one }\n  - { b: 2 }\n",
    ['2:10: found a quotation mark that nothing closes on its line, wanted a closing quotation mark'],
  ],
  [
    'a: "one\nb: "two"\n',
    ['1:4: found a quotation mark that nothing closes on its line, wanted a closing quotation mark'],
  ],
  ['a: 1\n---\nb: 2\n', ['2:1: found a second document, wanted one']],
  ['- a\n', ['1:1: found no block of keys, wanted a scenario: id, title …']],
  ['', ['1:1: found no block of keys, wanted a scenario: id, title …']],
  ['a: &x [*x]\n', ['1:8: found *x, wanted an alias of something else than what it stands in']],
  ['a: *x\nb: *y\n', ['1:4: found *x, wanted an anchor &x before it', '2:4: found *y, wanted an anchor &y before it']],
  ['%YAML 1.1\n---\na: yes\n', ['1:1: found %YAML 1.1, wanted no directives']],
  ['a: !secret x\n', ['1:4: found a tag (Unresolved tag: !secret), wanted plain values']],
  ['? [a]\n: b\n', ['1:3: found a key that is no word, wanted a plain word']],
])('%j is refused with each fault at its line and column', (text, wanted) => {
  const parsed = parseYaml(text, 'x.yaml');
  expect(parsed.ok ? [] : parsed.faults.map(formatFault)).toEqual(wanted.map((one) => `x.yaml:${one}`));
});

test('times with colons, dates and words such as no stay texts', () => {
  const parsed = parseYaml('a: 1:30\nb: 2012-12-28\nc: no\nd: T+0:05\n', 'x.yaml');
  expect(parsed.ok && parsed.value).toEqual({ a: '1:30', b: '2012-12-28', c: 'no', d: 'T+0:05' });
});

test('a quoted text may run over lines', () => {
  const parsed = parseYaml('a: "one\n  two: three"\nb: 2\n', 'x.yaml');
  expect(parsed.ok && parsed.value).toEqual({ a: 'one two: three', b: 2 });
});

test('ten lines of aliases that stand for a billion values are refused without being followed', () => {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
  for (let n = 1; n < 10; n++) {
    const before = `*a${n - 1}`;
    lines.push(`a${n}: &a${n} [${Array.from({ length: 10 }, () => before).join(', ')}]`);
  }
  const parsed = parseYaml(lines.join('\n'), 'x.yaml');
  expect(parsed.ok ? [] : parsed.faults.map(({ found }) => found)).toEqual([
    expect.stringMatching(/^\d+ values, aliases counted$/),
  ]);
});

test.each([
  ['brackets', '['.repeat(60_000)],
  ['nested flow lists', `a: ${'['.repeat(1000)}${']'.repeat(1000)}`],
  ['nested block lists', `a:\n ${'- '.repeat(1000)}x`],
  ['a long text', `a: ${'x'.repeat(2_100_000)}`],
  ['aliases', `a: &a 1\nb: [${Array.from({ length: 300 }, () => '*a').join(', ')}]`],
])('%s beyond the bounds are one fault', (_what, text) => {
  const parsed = parseYaml(text, 'x.yaml');
  expect(parsed.ok ? [] : parsed.faults.map(({ wanted }) => wanted)).toEqual([expect.stringMatching(/^at most/)]);
});
