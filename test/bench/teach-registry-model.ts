/**
 * Learns the weights that the registry ships, from invented people of training seeds that no bench measures with: parts by EM on unlabelled pairs,
 * then the calibration line on the labelled best candidates of another training seed. Prints the model.
 */
import { exp } from '@samaritan/scenarios/values/numeric';
import { makeRegister } from '../../packages/server/src/bench/registry/made.ts';
import { frequencies } from '../../packages/server/src/registry/matching/frequencies.ts';
import type { Model } from '../../packages/server/src/registry/matching/model.ts';
import { prepare } from '../../packages/server/src/registry/matching/prepared.ts';
import { train } from '../../packages/server/src/registry/matching/train.ts';
import type { Described } from '../../packages/server/src/registry/record/licence.ts';

const people = Number(process.argv[2] ?? 40_000);

function learn(): Model {
  const made = makeRegister(101, people, 0.25);
  const names = frequencies(made.register.records);
  const { records } = made.register;
  function* candidates(): Generator<readonly [Described, Described]> {
    for (const { described } of made.roster) {
      for (const at of made.register.candidates(prepare(described))) {
        const found = records[at];
        if (found !== undefined) yield [described, found];
      }
    }
  }
  function* strangers(): Generator<readonly [Described, Described]> {
    for (let i = 0; i < 1_500_000; i++) {
      const asked = made.roster[(i * 7919) % made.roster.length];
      const found = records[(i * 104_729 + Math.floor(i / records.length)) % records.length];
      if (asked !== undefined && found !== undefined) yield [asked.described, found];
    }
  }
  return train({ candidates: candidates(), strangers: strangers(), asked: made.roster.length }, { names, rounds: 15 });
}

/** Logistic regression of "the best candidate is the person" on its weight, by Newton's method, lightly held to slope one. */
function calibrate(model: Model): Model {
  const made = makeRegister(102, people, 0.5);
  const names = frequencies(made.register.records);
  const points = made.roster.flatMap((row) => {
    const { at, matches } = made.register.check(row.described, model, names);
    const best = matches.reduce((top, { weight }, i) => (weight > (matches[top]?.weight ?? 0) ? i : top), 0);
    const match = matches[best];
    return match === undefined
      ? []
      : [
          {
            x: match.weight,
            y: Number(made.register.people[at[best] ?? -1] === row.gold.person),
            isImpostor: row.gold.kind === 'impostor',
          },
        ];
  });
  let [a, b] = [0, 0.5];
  const honest = points.filter(({ isImpostor }) => !isImpostor);
  for (let i = 0; i < 40; i++) {
    const sums = { ga: 0, gb: 0, aa: 1e-9, ab: 0, bb: 1e-9 };
    for (const { x: raw, y } of honest) {
      const x = Math.max(-30, Math.min(30, raw));
      const p = 1 / (1 + exp(-0.6931471805599453 * (a + b * x)));
      const w = Math.max(1e-12, p * (1 - p)) * 0.6931471805599453;
      sums.ga += y - p;
      sums.gb += (y - p) * x;
      sums.aa += w;
      sums.ab += w * x;
      sums.bb += w * x * x;
    }
    const det = sums.aa * sums.bb - sums.ab * sums.ab;
    const [da, db] = [(sums.bb * sums.ga - sums.ab * sums.gb) / det, (sums.aa * sums.gb - sums.ab * sums.ga) / det];
    a += Math.max(-2, Math.min(2, da));
    b += Math.max(-0.2, Math.min(0.2, db));
  }
  return { ...model, calibration: { at0: a, slope: b } };
}

const rounded = (value: number): number => Number(value.toPrecision(4));
console.log(
  JSON.stringify(calibrate(learn()), (_, value: unknown) => (typeof value === 'number' ? rounded(value) : value)),
);
