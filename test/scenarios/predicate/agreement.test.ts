import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundedEnvironment } from '../../../packages/scenarios/src/predicate/environment.ts';
import { compilePredicate } from '../../../packages/scenarios/src/predicate/predicate.ts';
import { tabledFacts } from './facts-table.ts';

/**
 * One expression in two spellings: `ours` reads facts, `theirs` reads variables of the same values in the expression
 * library, which keeps doubles and whole numbers apart.
 */
interface Twin {
  readonly ours: string;
  readonly theirs: string;
}

const table = { 'truth.deaths': 3, elapsed: 61.5, 'truth.helpersOnShift': 0, 'truth.crossing.open(tunnel)': true };
const words = { 'truth.lever(licence.data)': 'on-request', 'truth.instrument(nemac)': 'active' };
const twin = (ours: string, theirs: string): Twin => ({ ours, theirs });

const numberLeaf = fc.oneof(
  fc.constantFrom(twin('truth.deaths', 'deaths'), twin('elapsed', 'elapsed'), twin('truth.helpersOnShift', 'helpers')),
  fc.integer({ min: 0, max: 99 }).map((n) => twin(String(n), `${n}.0`)),
  fc.integer({ min: 0, max: 99 }).map((n) => twin(`${n}.5`, `${n}.5`)),
);
const textLeaf = fc.constantFrom(
  twin('truth.lever("licence.data")', 'lever'),
  twin('truth.instrument("nemac")', 'instrument'),
  twin('"on"', '"on"'),
  twin("'active'", "'active'"),
);

const joined = (op: string, [a, b]: readonly [Twin, Twin]): Twin =>
  twin(`(${a.ours} ${op} ${b.ours})`, `(${a.theirs} ${op} ${b.theirs})`);
const joins = (of: fc.Arbitrary<Twin>, ...ops: readonly [string, ...string[]]): fc.Arbitrary<Twin> =>
  fc.tuple(fc.constantFrom(...ops), fc.tuple(of, of)).map(([op, pair]) => joined(op, pair));

const { condition } = fc.letrec<{ number: Twin; text: Twin; condition: Twin }>((tie) => ({
  number: fc.oneof(
    { maxDepth: 3 },
    numberLeaf,
    joins(tie('number'), '+', '-', '*', '/'),
    tie('number').map((n) => twin(`-${n.ours}`, `-${n.theirs}`)),
    fc
      .tuple(tie('condition'), tie('number'), tie('number'))
      .map(([c, a, b]) => twin(`(${c.ours} ? ${a.ours} : ${b.ours})`, `(${c.theirs} ? ${a.theirs} : ${b.theirs})`)),
  ),
  text: fc.oneof({ maxDepth: 3 }, textLeaf, joins(tie('text'), '+')),
  condition: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(twin('truth.crossing("tunnel").open', 'open'), twin('true', 'true'), twin('false', 'false')),
    joins(tie('number'), '<', '<=', '>', '>=', '==', '!='),
    joins(tie('text'), '<', '<=', '>', '>=', '==', '!='),
    joins(tie('condition'), '&&', '||', '==', '!='),
    tie('condition').map((c) => twin(`!${c.ours}`, `!${c.theirs}`)),
    fc
      .tuple(tie('number'), fc.array(numberLeaf, { minLength: 1, maxLength: 4 }))
      .map(([n, all]) =>
        twin(
          `(${n.ours} in [${all.map((one) => one.ours).join(', ')}])`,
          `(${n.theirs} in [${all.map((one) => one.theirs).join(', ')}])`,
        ),
      ),
    fc
      .tuple(fc.constantFrom('startsWith', 'endsWith', 'contains'), textLeaf, textLeaf)
      .map(([method, a, b]) => twin(`${a.ours}.${method}(${b.ours})`, `${a.theirs}.${method}(${b.theirs})`)),
  ),
}));

test('evaluation agrees with the expression library on every expression both understand', () => {
  const library = boundedEnvironment()
    .registerVariable('deaths', 'double')
    .registerVariable('elapsed', 'double')
    .registerVariable('helpers', 'double')
    .registerVariable('open', 'bool')
    .registerVariable('lever', 'string')
    .registerVariable('instrument', 'string');
  const values = { deaths: 3, elapsed: 61.5, helpers: 0, open: true, lever: 'on-request', instrument: 'active' };
  const source = tabledFacts({ ...table, ...words });
  fc.assert(
    fc.property(condition, ({ ours, theirs }) => {
      const answer = compilePredicate(ours);
      fc.pre(answer.ok || !answer.faults.some((fault) => fault.wanted.startsWith('at most')));
      if (!answer.ok) throw new Error(`${ours}: ${JSON.stringify(answer.faults)}`);
      expect(answer.predicate.evaluate(source)).toBe(library.evaluate(theirs, values));
    }),
    { numRuns: 1000 },
  );
});

test('what an explanation says of a predicate is what evaluation answers', () => {
  const source = tabledFacts({ ...table, ...words });
  fc.assert(
    fc.property(condition, ({ ours }) => {
      const answer = compilePredicate(ours);
      fc.pre(answer.ok);
      if (!answer.ok) return;
      const { predicate } = answer;
      const [verdict, ...rest] = predicate.explain(source).split(': ');
      expect(verdict).toBe(String(predicate.evaluate(source)));
      expect(rest.join(': ')).not.toBe('');
    }),
  );
});
