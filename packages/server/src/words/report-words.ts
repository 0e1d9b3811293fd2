import type { Language } from '@samaritan/scenarios/values/text';
import type { MetricId } from '../evaluation/metrics.ts';
import type { FindingStatus } from '../evaluation/report/finding.ts';
import type { DeathStep } from '../evaluation/report/finding.ts';
import type { GapKind } from '../evaluation/report/gaps.ts';
import type { Outcome } from '../evaluation/report/outcome.ts';
import type { Strength } from '../evaluation/report/strengths.ts';
import type { Wait } from '@samaritan/scenarios/vocabulary/resources';
import { reportEn } from './report-en.ts';
import { reportFr } from './report-fr.ts';

/** Numbers of the opening sentence. */
export interface Headline {
  /** The clock at the last entry, while play goes on; null once the exercise is over. */
  readonly soFar: string | null;
  readonly injured: number;
  readonly died: number;
  readonly preventable: number;
  readonly toCome: number;
  /** Alive and without definitive care. */
  readonly untreated: number;
  /** Between them all; null where no clinician from outside reached a hospital. */
  readonly clinicianHours: number | null;
  /** The widest gap: what the seat had been told, and the truth. */
  readonly worst: { readonly seat: string; readonly told: number; readonly truth: number } | null;
  /** Seats never told of a casualty, the worst gap of all; empty where there was none. */
  readonly untold: string;
}

/** Column heads, by table. */
export interface ColumnWords {
  readonly time: string;
  readonly entry: string;
  readonly happened: string;
  readonly truth: string;
  readonly hospital: readonly string[];
  readonly crossing: readonly string[];
  readonly passage: readonly string[];
  readonly outcome: readonly string[];
  readonly severity: readonly string[];
  readonly where: readonly string[];
  readonly minutes: readonly string[];
  readonly objectives: readonly string[];
  readonly tasks: readonly string[];
  readonly verdicts: readonly string[];
  readonly reasons: readonly string[];
  readonly paths: readonly string[];
  readonly levers: readonly string[];
  readonly metrics: readonly string[];
  readonly tests: readonly string[];
  readonly plan: readonly string[];
  readonly participants: readonly string[];
  readonly msel: readonly string[];
  readonly chain: readonly string[];
}

/** The titles of the sections, by the anchor each has. */
export interface SectionWords {
  readonly overview: string;
  readonly happened: string;
  readonly outcome: string;
  readonly objectives: string;
  readonly credentials: string;
  readonly strengths: string;
  readonly areas: string;
  readonly levers: string;
  readonly plan: string;
  readonly participants: string;
  readonly msel: string;
}

/** Everything the report says that is not in its figures. Whole sentences; numbers go in as numbers. */
export interface ReportWords {
  readonly exercise: string;
  readonly title: (exercise: string) => string;
  readonly kicker: string;
  readonly skip: string;
  readonly contents: string;
  readonly page: string;
  readonly sections: SectionWords;
  readonly parts: Readonly<
    Record<
      | 'timeline'
      | 'picture'
      | 'hospitals'
      | 'crossings'
      | 'passages'
      | 'baselines'
      | 'severity'
      | 'where'
      | 'minutes'
      | 'tasks'
      | 'ratings'
      | 'verdicts'
      | 'reasons'
      | 'paths'
      | 'cost'
      | 'chain'
      | 'decisions'
      | 'tests'
      | 'metrics',
      string
    >
  >;
  readonly overview: readonly string[];
  readonly columns: ColumnWords;
  readonly headline: (headline: Headline) => string;
  /** What the report must not be taken for, stated before anything else is read. */
  readonly limits: { readonly title: string; readonly lines: (player: string | null) => readonly string[] };
  readonly made: (run: { readonly events: number; readonly seed: number; readonly player: string | null }) => string;
  readonly notes: Readonly<
    Record<
      | 'truth'
      | 'picture'
      | 'occupancy'
      | 'baselines'
      | 'minutes'
      | 'ratings'
      | 'ratingRule'
      | 'levers'
      | 'leversReplayed'
      | 'leversNotComparable'
      | 'instruments'
      | 'unverified'
      | 'plan'
      | 'condition'
      | 'findings'
      | 'metrics'
      | 'frenchNames',
      string
    >
  >;
  readonly none: Readonly<
    Record<
      | 'told'
      | 'instrument'
      | 'findings'
      | 'strengths'
      | 'levers'
      | 'crossings'
      | 'checks'
      | 'plan'
      | 'tests'
      | 'rating'
      | 'blank',
      string
    >
  >;
  readonly chart: {
    readonly picture: (c: {
      readonly truth: number;
      readonly worst: Headline['worst'];
      readonly untold: string;
      readonly at: string;
    }) => string;
    readonly trueCount: (value: number) => string;
    readonly toldCount: (seat: string, value: number | null) => string;
    readonly minutes: (c: { readonly wait: string; readonly minutes: string }) => string;
    readonly gap: (gap: { readonly truth: number; readonly told: number }) => string;
  };
  readonly seats: (counts: { readonly seats: number; readonly organisations: number }) => string;
  readonly played: (people: {
    readonly start: string;
    readonly end: string;
    readonly planned: string | null;
  }) => string;
  readonly closure: (closure: {
    readonly from: string;
    readonly to: string | null;
    readonly because: 'hazard' | 'order' | 'command' | 'control';
  }) => string;
  readonly strength: (
    strength: Strength,
    said: { readonly task: string; readonly at: string | null; readonly row: string },
  ) => string;
  readonly waitArea: (area: {
    readonly wait: Wait;
    readonly preventable: number;
    readonly minutes: number;
    readonly casualties: number;
  }) => string;
  readonly targetArea: (area: {
    readonly task: string;
    readonly status: 'late' | 'missed';
    readonly at: string | null;
  }) => string;
  /** Where help or word failed; `of` is the count itself where nothing else is known. */
  readonly gap: Readonly<
    Record<
      GapKind,
      (gap: {
        readonly names: string;
        readonly count: number;
        readonly of: number;
        readonly supplies: string;
      }) => string
    >
  >;
  readonly gapRemedy: Readonly<Record<GapKind, string>>;
  readonly causeOf: Readonly<Record<Wait, string>>;
  readonly remedyOf: Readonly<Record<Wait, string>>;
  /** What to do about a target: a deed never done, a deed done late, or a figure out of its bounds. */
  readonly practise: (target: { readonly task: string; readonly kind: 'missed' | 'late' | 'figure' }) => string;
  readonly status: Readonly<Record<FindingStatus, string>>;
  /** Whether a run took exactly this wait away, or something that only bears on it. */
  readonly bears: { readonly removes: string; readonly other: string };
  /** Of the helpers at a hospital. */
  readonly volunteers: (count: number) => string;
  /** How deaths in play and in the nearest baseline go together. */
  readonly reconciled: (outcome: Outcome) => string;
  readonly livesSaved: (lives: number) => string;
  readonly changed: {
    readonly waitSpared: (wait: string) => string;
    readonly leverSet: (lever: string, value: string) => string;
    readonly commandLeftOut: (command: string) => string;
  };
  readonly metric: (id: MetricId) => string;
  /** A row of the script that control has not let go. */
  readonly rowHeld: string;
  readonly step: (
    step: Pick<DeathStep, 'what'>,
    said: { readonly place: string; readonly station: string; readonly label: string; readonly wait: string },
  ) => string;
  readonly behind: (root: { readonly seat: string; readonly command: string; readonly at: string } | null) => string;
  /** Links of a chain that are not shown. */
  readonly moreLinks: (count: number) => string;
  readonly never: string;
  readonly target: {
    readonly deed: (deed: { readonly event: string; readonly by: string; readonly within: string | null }) => string;
    readonly atLeast: (bound: { readonly measure: string; readonly value: number }) => string;
    readonly atMost: (bound: { readonly measure: string; readonly value: number }) => string;
  };
  readonly planned: {
    readonly time: (at: string) => string;
    readonly condition: (predicate: string) => string;
    readonly ifMissing: (row: string) => string;
    readonly deadline: (at: string) => string;
    readonly span: (from: string, to: string) => string;
    readonly ready: string;
  };
  /** A step by control, with when and, where its time was changed, to when. */
  readonly rowStep: (step: { readonly what: string; readonly at: string; readonly to: string | null }) => string;
  /** A source as the script names it, its marks of doubt in the reader's language. */
  readonly reference: (text: string) => string;
  readonly times: (count: number) => string;
  /** A label and what it is the label of. */
  readonly pair: (label: string, text: string) => string;
  readonly rating: { readonly proposed: (rating: string) => string; readonly given: (rating: string) => string };
  readonly commands: (counts: { readonly accepted: number; readonly refused: number }) => string;
  readonly impostors: (counts: {
    readonly arrived: number;
    readonly admitted: number;
    readonly rejected: number;
  }) => string;
  readonly checks: (counts: {
    readonly arrived: number;
    readonly atWork: number;
    readonly turnedAway: number;
    readonly waiting: number;
  }) => string;
  readonly cost: (cost: {
    readonly hours: number;
    readonly recognition: number;
    readonly desk: number;
    readonly verification: number;
  }) => string;
  readonly untreated: (counts: {
    readonly treated: number;
    readonly untreated: number;
    readonly mean: number | null;
  }) => string;
  readonly levelsPaired: (replications: number) => string;
}

/** The words of a report in one language: of an exercise that is over, or of one whose log goes on. */
export const reportWords = (language: Language, isOver = true): ReportWords =>
  language === 'en' ? reportEn(isOver ? 'the end' : 'this point') : reportFr(isOver ? 'la fin' : 'ce stade');
