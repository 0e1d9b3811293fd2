import type { Bilingual } from '@samaritan/scenarios/values/text';
import type { AfterActionReport } from '../../evaluation/report/after-action.ts';
import type { Improvement } from '../../store/improvement.ts';

export interface ReportView {
  /** Of the last event it was made from. */
  readonly seq: number;
  /** While play goes on it is made of what was played so far, and without counterfactuals. */
  readonly ended: boolean;
  readonly report: AfterActionReport;
  readonly improvements: readonly Improvement[];
}

export interface FeedbackQuestion {
  readonly id: string;
  readonly kind: 'agreement' | 'text';
  readonly text: Bilingual;
}

export interface FeedbackAnswers {
  readonly question: FeedbackQuestion;
  readonly answers: readonly {
    readonly participant: string | null;
    readonly answer: string;
    readonly createdAt: string;
  }[];
}
