import { expect, test } from 'vitest';
import { Answers, type Ground } from '../../packages/server/src/autopilot/answers.ts';
import type { Skill } from '../../packages/server/src/autopilot/act.ts';
import { seedOf } from '../../packages/scenarios/src/values/chance.ts';
import type { World } from '../../packages/server/src/engine/world.ts';
import { type Decider, autopilot } from '../../packages/server/src/study/decider.ts';
import { play } from '../../packages/server/src/study/play.ts';
import { sealQuietly } from '../../packages/server/src/study/quiet.ts';
import { leversOf, libraryScenario } from '../builders/library.ts';

const ground = (): Ground => ({ changed: 0, namedBy: null });

test('an answer is worked out again once what it rests on has changed, and not before', () => {
  const answers = new Answers();
  const [word, other] = [ground(), ground()];
  let times = 0;
  const ask = (reading: number, now: number): number => {
    answers.turnTo(reading, now);
    return answers.ask('question', () => {
      answers.restOn(word);
      return ++times;
    });
  };
  expect([ask(1, 0), ask(1, 5)]).toEqual([1, 1]);
  other.changed = 2;
  expect(ask(2, 6)).toBe(1);
  word.changed = 3;
  expect([ask(3, 7), ask(3, 8)]).toEqual([2, 2]);
});

test('an answer holds from the moment it was given until the time it named', () => {
  const answers = new Answers();
  let times = 0;
  const ask = (now: number): number => {
    answers.turnTo(1, now);
    return answers.ask('question', () => {
      answers.holdUntil(now + 10);
      answers.holdUntil(now + 20);
      return ++times;
    });
  };
  expect([ask(100), ask(109)]).toEqual([1, 1]);
  expect([ask(110), ask(105)]).toEqual([2, 3]);
});

test('an answer rests on what the answers it asked for rest on, kept or not', () => {
  const answers = new Answers();
  const word = ground();
  answers.turnTo(1, 0);
  const inner = (): number =>
    answers.ask('inner', () => {
      answers.restOn(word);
      answers.holdUntil(50);
      return word.changed;
    });
  const outer = (): number => answers.ask('outer', () => inner() * 10);
  inner();
  expect(outer()).toBe(0);
  word.changed = 2;
  answers.turnTo(2, 10);
  expect(outer()).toBe(20);
  answers.turnTo(2, 60);
  word.changed = 4; // unannounced: only the time can have it asked for again
  expect(outer()).toBe(40);
});

/** The world with one seat's picture copied, which nobody has looked at before. */
const unseen = (world: World, seat: Parameters<Decider['decide']>[1]): World => {
  const picture = world.information.pictures.get(seat);
  const pictures = new Map(picture === undefined ? [] : [[seat, { ...picture }]]);
  return { ...world, information: { ...world.information, pictures } };
};

const plays: readonly (readonly [string, Skill])[] = [
  ['st-croix', 'novice'],
  ['st-croix', 'skilled'],
  ['strait', 'skilled'],
];

test.each(plays)('in %s a %s desk decides at each look as one that takes its seat there and then', (name, skill) => {
  const scenario = libraryScenario(name);
  let looks = 0;
  const differing: string[] = [];
  const decider = (world: World): Decider => {
    const seated = autopilot(world, skill, sealQuietly);
    const newcomer = autopilot(world, skill, sealQuietly);
    return {
      decide: (at, seat, wake) => {
        looks++;
        const decided = seated.decide(at, seat, wake);
        const other = newcomer.decide(unseen(at, seat), seat, wake);
        if (JSON.stringify(decided) !== JSON.stringify(other)) differing.push(`${seat} ${wake}`);
        return decided;
      },
      instead: () => [],
    };
  };
  play({ scenario, levers: leversOf(scenario), skill, seed: seedOf(11), seal: sealQuietly, sink: () => {}, decider });
  expect(looks).toBeGreaterThan(100);
  expect(differing).toEqual([]);
});
