import { capabilities } from '@samaritan/scenarios/reference/capabilities';
import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import type { Bilingual } from '@samaritan/scenarios/values/text';
import { targetText } from '../../documents/aar/objectives.ts';
import type { Event } from '../../engine/kernel/event.ts';
import { namesOf } from '../../evaluation/report/names.ts';
import { proposeRating, targetOf } from '../../evaluation/report/objectives.ts';
import type { EvaluationFrame, ObjectiveView } from '../../views/control/frame.ts';
import { objectivesView } from '../../views/control/objectives.ts';
import { eventLine } from '../../words/event-line.ts';
import { sayHappening } from '../../words/happenings.ts';
import { reportWords } from '../../words/report-words.ts';
import { type Speaker, speaker } from '../../words/speaker.ts';

export interface Speakers {
  readonly en: Speaker;
  readonly fr: Speaker;
}

/** Both languages over the names of a scenario. */
export function speakersOf(scenario: Scenario): Speakers {
  const names = namesOf(scenario);
  return { en: speaker(names, 'en', scenario.objectives), fr: speaker(names, 'fr', scenario.objectives) };
}

/** Says an entry of the log in both languages, without what somebody wrote. */
export const sayEvent =
  (speakers: Speakers) =>
  (event: Event): Bilingual => {
    if (event.type !== 'PublicProtected') return eventLine(event, speakers);
    // The kind of entry alone would not say whether the public was told to stay or to go.
    const told = { kind: 'protected', ...event.data } as const;
    return { en: sayHappening(told, speakers.en), fr: sayHappening(told, speakers.fr) };
  };

/** The objectives of a scenario, with targets and evidence in words. */
export function objectivesOf(scenario: Scenario): readonly ObjectiveView[] {
  const { en, fr } = speakersOf(scenario);
  const said = (target: Parameters<typeof targetOf>[0]): Bilingual => ({
    en: targetText(targetOf(target), reportWords('en'), en),
    fr: targetText(targetOf(target), reportWords('fr'), fr),
  });
  return objectivesView(scenario, {
    capability: (id) => capabilities.get(id)?.name ?? { en: id, fr: null },
    target: said,
    evidence: said,
  });
}

/** What the targets settled so far propose for each objective, by the rule of the report. */
export function proposals(scenario: Scenario, targets: EvaluationFrame['targets']): EvaluationFrame['proposed'] {
  return Object.keys(scenario.objectives).flatMap((objective) => {
    const settled = targets.filter((one) => one.objective === objective);
    const rating = proposeRating(settled.map(({ met }) => (met ? 'met' : 'missed')));
    return rating === null ? [] : [{ objective, task: null, rating }];
  });
}
