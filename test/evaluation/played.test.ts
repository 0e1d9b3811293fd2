import { hours, simTime } from '@samaritan/scenarios/values/time';
import { expect, test } from 'vitest';
import type { Event } from '../../packages/server/src/engine/kernel/event.ts';
import { seedOf } from '../../packages/scenarios/src/values/chance.ts';
import { aarSchema } from '../../packages/server/src/documents/aar-schema.ts';
import { afterActionReport } from '../../packages/server/src/evaluation/report/after-action.ts';
import { play } from '../../packages/server/src/study/play.ts';
import { sealQuietly } from '../../packages/server/src/study/quiet.ts';
import { agree } from '../builders/agreement.ts';
import { schemaFaults } from '../builders/json-schema.ts';
import { leversOf, libraryScenario } from '../builders/library.ts';

test('the report of a played exercise gives the numbers that its bare events give, and keeps to its schema', () => {
  const scenario = libraryScenario('st-croix');
  const levers = leversOf(scenario);
  const events: Event[] = [];
  play({
    scenario,
    seed: seedOf(7),
    levers,
    skill: 'skilled',
    until: simTime(hours(3)),
    seal: sealQuietly,
    sink: (event) => void events.push(event),
  });
  expect(events.length).toBeGreaterThan(1000);
  const judged = { scenario, seed: 7, skill: 'skilled', levers, events, counterfactuals: [], leverRows: [] };
  const report = afterActionReport(judged);
  agree(report, scenario, events);
  expect(schemaFaults(JSON.parse(JSON.stringify(report)), aarSchema)).toEqual([]);
});
