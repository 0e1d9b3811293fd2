import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import type { Language } from '@samaritan/scenarios/values/text';
import type { LeverSettings } from '@samaritan/scenarios/vocabulary/levers';
import type { Skill } from '../../autopilot/act.ts';
import type { MetricId } from '../../evaluation/metrics.ts';

export const documentKinds = ['html', 'docx', 'pdf', 'json'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Long work, done on a thread of its own and never on the loop that serves. */
export type Job =
  | { readonly kind: 'dry-run'; readonly scenario: Scenario; readonly levers: LeverSettings; readonly skill: Skill }
  | {
      readonly kind: 'report';
      /** The log's first line. */
      readonly header: string;
      /** Its other lines, as they are stored. */
      readonly lines: readonly string[];
      /** With its counterfactuals, which play the exercise again many times. */
      readonly whole: boolean;
    }
  | {
      readonly kind: 'document';
      readonly report: string;
      readonly language: Language;
      readonly format: DocumentKind;
    };

export interface Answers {
  readonly 'dry-run': {
    readonly unreached: readonly string[];
    readonly metrics: readonly { readonly name: MetricId; readonly value: number | null }[];
  };
  /** JSON. */
  readonly report: string;
  readonly document: Uint8Array;
}
