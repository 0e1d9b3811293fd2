import type { Language } from '@samaritan/scenarios/values/text';
import { papersEn } from './papers-en.ts';
import { papersFr } from './papers-fr.ts';

/** One kind of paper: what stands above its title, its title for an exercise, and what to do with it. */
export interface PaperWords {
  readonly kicker: string;
  readonly title: (exercise: string) => string;
  readonly lead: string;
}

/** Everything that exercise papers say beside the script's own words. */
export interface PapersWords {
  readonly made: string;
  readonly seats: PaperWords & {
    readonly parts: Readonly<
      Record<'who' | 'duty' | 'may' | 'runs' | 'reach' | 'means' | 'agreements' | 'paper', string>
    >;
    readonly who: readonly [organisation: string, jurisdiction: string, desk: string, first: string];
    readonly everyone: string;
    readonly none: Readonly<Record<'runs' | 'agreements', string>>;
    readonly turns: (levers: string) => string;
    readonly heads: Readonly<Record<'runs' | 'reach' | 'means' | 'agreements', readonly string[]>>;
    readonly askedFirst: string;
    readonly paper: readonly string[];
    readonly form: {
      readonly title: string;
      readonly note: string;
      readonly blanks: readonly string[];
      readonly body: string;
    };
  };
  readonly runs: {
    readonly hospital: (h: {
      readonly staffed: number;
      readonly icu: number;
      readonly theatres: number;
      readonly occupied: string;
    }) => string;
    readonly site: string;
    readonly kinds: Readonly<Record<'hospital' | 'site' | 'base' | 'crossing' | 'stockpile' | 'outlet', string>>;
  };
  readonly means: { readonly delay: (minutes: string) => string; readonly capacity: (count: number | null) => string };
  readonly agreement: { readonly 'in-force': string; readonly listed: string };
  readonly cards: PaperWords & {
    readonly row: (n: string, kind: string) => string;
    readonly heads: readonly [due: string, from: string, to: string, by: string, expects: string, notes: string];
    readonly watch: string;
    readonly give: string;
    readonly given: string;
    readonly seen: string;
    readonly reply: string;
    readonly answerWanted: string;
  };
  readonly plan: PaperWords & {
    readonly sections: Readonly<
      Record<'overview' | 'roles' | 'rules' | 'times' | 'means' | 'participants' | 'logistics', string>
    >;
    readonly roles: readonly (readonly [role: string, does: string])[];
    readonly roleHeads: readonly [string, string];
    readonly rules: readonly string[];
    readonly times: readonly (readonly [what: string, when: 'blank' | 'start' | 'end'])[];
    readonly timeHeads: readonly [string, string];
    readonly logistics: readonly string[];
    readonly participantHeads: readonly string[];
  };
  readonly handbook: PaperWords & {
    readonly sections: Readonly<
      Record<'scenario' | 'control' | 'events' | 'outages' | 'help' | 'law' | 'msel' | 'evaluation' | 'rating', string>
    >;
    readonly control: readonly string[];
    readonly eventHeads: readonly string[];
    readonly outageHeads: readonly string[];
    readonly helpHeads: readonly string[];
    readonly leverHeads: readonly string[];
    readonly mselHeads: readonly string[];
    readonly noOutage: string;
    readonly evaluation: readonly string[];
    readonly expects: (row: string) => string;
    readonly doneBy: (at: string) => string;
  };
  readonly guides: PaperWords & {
    readonly fields: readonly string[];
    readonly heads: readonly [capability: string, rating: string];
    readonly taskHeads: readonly string[];
    readonly observation: (task: string) => string;
    readonly explain: string;
    readonly finals: readonly string[];
    readonly evaluator: readonly string[];
    readonly key: string;
    readonly keyHeads: readonly [string, string];
    readonly keyNotes: Readonly<Record<'P' | 'S' | 'M' | 'U', string>>;
  };
}

/** The words of papers in one language. */
export const papersWords = (language: Language): PapersWords => (language === 'en' ? papersEn : papersFr);
