import { capabilities } from '@samaritan/scenarios/reference/capabilities';
import { instruments } from '@samaritan/scenarios/reference/instruments';
import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { destinationPolicies, resourceKinds } from '@samaritan/scenarios/vocabulary/resources';
import { expect, test } from 'vitest';
import { aarHtml } from '../../packages/server/src/documents/aar-html.ts';
import { seedOf } from '../../packages/scenarios/src/values/chance.ts';
import type { Event } from '../../packages/server/src/engine/kernel/event.ts';
import { afterActionReport } from '../../packages/server/src/evaluation/report/after-action.ts';
import { namesOf } from '../../packages/server/src/evaluation/report/names.ts';
import { play } from '../../packages/server/src/study/play.ts';
import { sealQuietly } from '../../packages/server/src/study/quiet.ts';
import { reportWords } from '../../packages/server/src/words/report-words.ts';
import { leversOf, libraryScenario } from '../builders/library.ts';
import { textOfHtml } from '../builders/package-parts.ts';

function frenchReport(scenario: Scenario): string {
  const events: Event[] = [];
  const levers = leversOf(scenario);
  play({
    scenario,
    seed: seedOf(7),
    levers,
    skill: 'skilled',
    seal: sealQuietly,
    sink: (event) => events.push(event),
  });
  const judged = { scenario, seed: 7, skill: 'skilled', levers, events, counterfactuals: [], leverRows: [] };
  return textOfHtml(aarHtml(afterActionReport(judged), 'fr').replaceAll(/<code[^>]*>.*?<\/code>/gs, ' '));
}

/** What stands in English on purpose: names that have no other, and the sources that targets rest on. */
const englishOf = ({ objectives, ...scenario }: Scenario): readonly string[] =>
  [
    ...Object.values(objectives).flatMap(({ tasks }) => tasks.flatMap(({ reference }) => reference ?? [])),
    ...Object.values(objectives)
      .flatMap(({ tasks }) => tasks.flatMap(({ reference }) => reference ?? []))
      .map((reference) => reportWords('fr').reference(reference)),
    ...instruments.flatMap(({ name }) => (name.fr === null ? [name.en] : [])),
    ...[...capabilities.values()].flatMap(({ name }) => (name.fr === null ? [name.en] : [])),
    ...Object.values(namesOf({ ...scenario, objectives }))
      .flatMap((table: Readonly<Record<string, { readonly en: string; readonly fr: string | null }>>) =>
        Object.values(table),
      )
      .flatMap(({ en, fr }) => (en === fr ? [en] : [])),
  ].toSorted((a, b) => b.length - a.length);

const english =
  /(?<![\p{L}-])(?:the|of|and|with|at|for|by|was|were|from|this|that|has|have|other|than|none|waiting|nearest|seat|unit|yes|over|under|to|team|volunteers|register|emergency|workers|cross|hospital|casualty)(?![\p{L}-])/giu;

test.each(['st-croix', 'strait'])('the French report of %s holds no English word and no id', (name) => {
  const scenario = libraryScenario(name);
  let text = frenchReport(scenario);
  for (const one of englishOf(scenario)) text = text.replaceAll(one, ' ');
  const around = [...text.matchAll(english)].map(({ index }) => text.slice(Math.max(0, index - 60), index + 60));
  expect(around).toEqual([]);
  const named: Readonly<Record<string, object>> = { ...namesOf(scenario) };
  const ids = [
    ...Object.values(named).flatMap((table) => Object.keys(table)),
    ...resourceKinds,
    ...destinationPolicies,
  ];
  const kebab = new Set(ids.filter((one) => one.includes('-')));
  const words = text.match(/[\p{L}\d]+(?:-[\p{L}\d]+)+/gu) ?? [];
  expect(words.length).toBeGreaterThan(5);
  expect(words.filter((word) => kebab.has(word) || /^[a-z-]+-\d+$/.test(word))).toEqual([]);
});
