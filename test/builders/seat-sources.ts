import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import type { SeatId } from '@samaritan/scenarios/values/id';
import type { SimTime } from '@samaritan/scenarios/values/time';
import { namesOf } from '../../packages/server/src/evaluation/report/names.ts';
import type { Standing } from '../../packages/server/src/views/seat/expected.ts';
import type { WordSources } from '../../packages/server/src/views/seat/item-words.ts';
import type { FrameSources } from '../../packages/server/src/views/seat/seat-frame.ts';
import type { LogSources } from '../../packages/server/src/views/seat/unit-log.ts';
import { sayEntry } from '../../packages/server/src/words/desk-log.ts';
import { speaker } from '../../packages/server/src/words/speaker.ts';

/** A seat's public facts, as the server takes them from the scenario. */
export const standingOf = (scenario: Scenario, of: SeatId): Standing => {
  const seat = scenario.seats[of];
  if (seat === undefined) throw new Error(`no seat ${of}`);
  const { runs, may, reportsTo } = seat;
  return { runs, may, reportsTo, means: scenario.means };
};

/** Words behind seals are the seals themselves here. */
export const wordSources = (scenario: Scenario): WordSources => ({
  words: (seal) => ({ text: seal }),
  script: (row) => scenario.msel.find(({ n }) => n === row)?.text ?? null,
});

/** A frame's sources at a moment, for a page that has nothing yet. */
export const frameSources = (scenario: Scenario, seat: SeatId, at: SimTime): FrameSources => ({
  ...wordSources(scenario),
  standing: standingOf(scenario, seat),
  clock: { state: 'running', at, wall: '2026-10-07T18:00:00.000Z', speed: 1, because: null },
  holding: { actor: 'person', notice: null },
  shown: null,
});

/** A unit log's sources, said with the scenario's names. */
export function logSources(scenario: Scenario): LogSources {
  const names = namesOf(scenario);
  const [en, fr] = [speaker(names, 'en'), speaker(names, 'fr')];
  return { ...wordSources(scenario), say: (entry) => ({ en: sayEntry(entry, en), fr: sayEntry(entry, fr) }) };
}
