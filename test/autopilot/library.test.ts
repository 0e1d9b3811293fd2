import { expect, test } from 'vitest';
import type { Command, WrittenCommand } from '@samaritan/scenarios/vocabulary/commands';
import type { Skill } from '../../packages/server/src/autopilot/act.ts';
import { seedOf } from '../../packages/scenarios/src/values/chance.ts';
import { play } from '../../packages/server/src/study/play.ts';
import { leversOf, libraryScenario } from '../builders/library.ts';

interface Played {
  readonly triggered: number;
  readonly spared: number;
  readonly deaths: number;
  readonly refused: number;
  readonly accepted: number;
}

/** Words stand open here: nobody reads them. */
const unsealed = (command: WrittenCommand): Command => command as unknown as Command;

function playAll(name: string, skill: Skill, seeds: readonly number[]): Played {
  const scenario = libraryScenario(name);
  const sum = { triggered: 0, spared: 0, deaths: 0, refused: 0, accepted: 0 };
  for (const seed of seeds)
    play({
      scenario,
      seed: seedOf(seed),
      levers: leversOf(scenario),
      skill,
      seal: unsealed,
      sink: (event) => {
        if (event.type === 'InjectSent' && event.data.kind === 'contingency') sum.triggered++;
        if (event.type === 'ContingencySpared') sum.spared++;
        if (event.type === 'CasualtyDied') sum.deaths++;
        if (event.type === 'CommandRefused') sum.refused++;
        if (event.type === 'CommandAccepted') sum.accepted++;
      },
    });
  return sum;
}

const share = ({ triggered, spared }: Played): number => triggered / (triggered + spared);

test.each([
  ['st-croix', [1, 2, 3]],
  ['strait', [1, 2]],
])('in %s a skilled desk needs few contingencies, a novice most of them, and fewer die of skill', (name, seeds) => {
  const skilled = playAll(name, 'skilled', seeds);
  const novice = playAll(name, 'novice', seeds);
  expect(share(skilled)).toBeLessThan(0.3);
  expect(share(novice)).toBeGreaterThan(0.7);
  expect(skilled.deaths).toBeLessThan(novice.deaths);
  // Refusals teach: a desk that went on asking for the impossible would fill the log.
  expect(skilled.refused / skilled.accepted).toBeLessThan(0.05);
});
