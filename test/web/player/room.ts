import { type SeatId, id } from '@samaritan/scenarios/values/id';
import { simTime } from '@samaritan/scenarios/values/time';
import { type SeatFacts, noFacts, takeIn } from '../../../packages/web/src/live/seat-facts.ts';
import type { FormGround, FormValues } from '../../../packages/web/src/player/forms/description.ts';
import { namesOf } from '../../../packages/web/src/player/names.ts';
import type { SeatBriefing } from '../../../packages/server/src/views/seat/briefing-view.ts';
import { nothingReached } from '../../../packages/server/src/views/seat/reached.ts';
import { seatBriefing } from '../../../packages/server/src/views/seat/seat-briefing.ts';
import { seatFrame } from '../../../packages/server/src/views/seat/seat-frame.ts';
import { speaker } from '../../../packages/server/src/words/speaker.ts';
import { leversOf, libraryScenario } from '../../builders/library.ts';
import { played } from '../../builders/river-towns.ts';
import { frameSources } from '../../builders/seat-sources.ts';

export const scenario = libraryScenario('st-croix');

export const briefingOf = (seat: string): SeatBriefing =>
  seatBriefing(scenario, id<SeatId>(seat), {
    exercise: { id: 'x', title: scenario.title },
    startsAt: '2026-10-07T17:30:00Z',
    levers: leversOf(scenario),
    text: { en: '', fr: '' },
    maps: [],
  });

const world = played({ scenario, seed: 21, until: simTime(3 * 3_600_000) }).world;

/** What a desk of St. Croix knows after three hours, played by the autopilot. */
export function factsOf(seat: string): SeatFacts {
  const picture = world.information.pictures.get(id<SeatId>(seat));
  if (picture === undefined) throw new Error(`no picture of ${seat}`);
  const facts = noFacts();
  takeIn(facts, seatFrame(picture, nothingReached, frameSources(scenario, picture.seat, world.now)));
  return facts;
}

export function groundOf(seat: string, values: FormValues = {}, facts: SeatFacts = factsOf(seat)): FormGround {
  const briefing = briefingOf(seat);
  return { briefing, facts, speaker: speaker(namesOf(briefing), 'en'), values };
}
