import { expect, test } from 'vitest';
import { allPapers } from '../../packages/server/src/documents/papers/all-papers.ts';
import { sheetDocx } from '../../packages/server/src/documents/docx/sheet-docx.ts';
import { sheetPdf } from '../../packages/server/src/documents/pdf/sheet-pdf.ts';
import { textsOf } from '../../packages/server/src/documents/sheet/runs.ts';
import { extractText, getDocumentProxy } from 'unpdf';
import { paragraphsOf, partsOf, wordsOf } from '../builders/package-parts.ts';
import { libraryScenario } from '../builders/library.ts';
import { reportTown } from '../builders/report-town.ts';

const languages = ['en', 'fr'] as const;
const library = ['st-croix', 'strait'].map(libraryScenario);
const textOf = (paper: keyof typeof allPapers, scenario = library[0], language: 'en' | 'fr' = 'en'): string => {
  if (scenario === undefined) throw new Error('no scenario');
  return textsOf(allPapers[paper](scenario, language)).join('\n');
};

test.each(languages)(
  'no seat sheet and no exercise plan holds a text of the script, a hazard or an outage (%s)',
  (language) => {
    for (const scenario of library)
      for (const paper of ['seat-sheets', 'exercise-plan'] as const) {
        const text = textOf(paper, scenario, language);
        const secrets = [
          ...scenario.msel.map((row) => row.text[language]),
          ...scenario.msel.flatMap(({ notes }) => (notes === undefined ? [] : [notes[language]])),
          ...Object.values(scenario.hazards).map(({ name }) => name[language]),
          scenario.exercise.threat[language],
          scenario.summary[language],
        ];
        expect(secrets.length).toBeGreaterThan(15);
        expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
      }
  },
);

test('two seat sheets of scripts that differ only in what will happen are the same', () => {
  const [plain, other] = [
    reportTown(),
    reportTown({ msel: [], means: { radio: { kind: 'radio', delay: '0:01', outages: ['T+0:30 to T+1:00'] } } }),
  ];
  expect(textOf('seat-sheets', other)).toBe(textOf('seat-sheets', plain));
  expect(textOf('controller-evaluator-handbook', other)).not.toBe(textOf('controller-evaluator-handbook', plain));
});

test('a seat sheet names only the agreements that its seat knows of', () => {
  const scenario = reportTown({
    agreements: {
      nemac: { between: ['US-MI', 'CA-ON'], since: '2012-12-28', cite: 'MCL 3.886', knownTo: ['province'] },
    },
  });
  const sheet = allPapers['seat-sheets'](scenario, 'en');
  const knows = (seat: string): boolean =>
    textsOf({ ...sheet, sections: sheet.sections.filter(({ id }) => id === `seat-${seat}`) })
      .join()
      .includes('MCL 3.886');
  expect([knows('province'), knows('state')]).toEqual([true, false]);
});

test.each(languages)(
  'each row of the script has one card, and the whole script is in the handbook (%s)',
  (language) => {
    for (const scenario of library) {
      const cards = allPapers['inject-cards'](scenario, language).sections.flatMap(({ blocks }) => blocks);
      expect(cards).toHaveLength(scenario.msel.length);
      for (const [i, row] of scenario.msel.entries())
        expect(JSON.stringify(cards[i])).toContain(JSON.stringify(row.text[language]).slice(1, -1));
      const handbook = textOf('controller-evaluator-handbook', scenario, language);
      for (const row of scenario.msel) expect(handbook).toContain(row.text[language]);
    }
  },
);

test('what a player is handed holds neither the deadline nor the row it leads to', () => {
  const [scenario] = library;
  if (scenario === undefined) throw new Error('no scenario');
  const cards = allPapers['inject-cards'](scenario, 'en').sections.flatMap(({ blocks }) => blocks);
  const handed = cards.flatMap((card) =>
    card.kind === 'card' ? card.blocks.filter(({ kind }) => kind === 'card') : [],
  );
  expect(handed).toHaveLength(scenario.msel.filter(({ kind }) => kind !== 'expected-action').length);
  expect(JSON.stringify(handed)).not.toMatch(/row \d|T\+\d|Should lead/);
});

test.each(languages)(
  'each objective has a guide with its tasks, a blank for every rating and who rates (%s)',
  (language) => {
    for (const scenario of library) {
      const { sections } = allPapers['evaluation-guides'](scenario, language);
      const objectives = Object.values(scenario.objectives);
      expect(sections).toHaveLength(objectives.length + 1);
      for (const [i, objective] of objectives.entries()) {
        const blocks = sections[i]?.blocks ?? [];
        const blanks = blocks.filter(({ kind }) => kind === 'blank');
        // Date, organisation, venue; a note a task; explanation, strengths, areas; name, telephone, e-mail, date.
        expect(blanks).toHaveLength(3 + objective.tasks.length + 3 + 4);
        for (const task of objective.tasks)
          expect(JSON.stringify(blocks)).toContain(JSON.stringify(task.text[language]).slice(1, -1));
      }
    }
  },
);

test.each(Object.keys(allPapers) as (keyof typeof allPapers)[])(
  '%s is the same in Word and PDF, and marked on every page',
  async (name) => {
    const sheet = allPapers[name](reportTown(), 'fr');
    const parts = partsOf(await sheetDocx(sheet));
    const body = (parts['word/document.xml'] ?? '')
      .replace(/<w:sdt>.*?<\/w:sdt>/s, '')
      .replace(/<w:pStyle w:val="ContentsTitle"\/>.*?<\/w:p>/s, '</w:p>');
    expect(wordsOf(paragraphsOf(body).join(' '))).toEqual(wordsOf(textsOf(sheet).join(' ')));
    const { text } = await extractText(await getDocumentProxy(await sheetPdf(sheet)), { mergePages: false });
    const found = new Set(wordsOf(text.join(' ')));
    expect(wordsOf(textsOf(sheet).join(' ')).filter((word) => !found.has(word))).toEqual([]);
    for (const page of text)
      expect(wordsOf(page).filter((word) => word === 'EXERCICE').length).toBeGreaterThanOrEqual(2);
  },
);
