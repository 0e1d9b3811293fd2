import type { DeathStep } from '../../evaluation/report/finding.ts';
import { stationLabels, triageLabels, waitLabels } from '../../words/labels/care.ts';
import type { Page } from './page.ts';

/** What happened at one moment of the way to a death. */
export const stepText = (step: DeathStep, { words, say, language }: Page): string =>
  words.step(step, {
    place: step.place === null ? '' : say.place(step.place),
    station: step.station === null ? '' : stationLabels[step.station][language],
    label: step.label === null ? '' : triageLabels[step.label][language],
    wait: step.wait === null ? '' : waitLabels[step.wait][language],
  });
