import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import type { Language } from '@samaritan/scenarios/values/text';
import type { LeverSettings } from '@samaritan/scenarios/vocabulary/levers';
import type { Sealed } from '@samaritan/scenarios/vocabulary/sealed';
import type { Skill } from '../../autopilot/act.ts';
import type { allPapers } from '../../documents/papers/all-papers.ts';
import type { HotWash } from '../../documents/written.ts';
import type { MetricId } from '../../evaluation/metrics.ts';
import type { Mapping } from '../../interop/msel/mapping.ts';
import type { RosterLook, SheetLook } from '../shapes/sheets.ts';

/** Files; and `screen`, the blocks of the page, JSON. */
export const documentKinds = ['html', 'docx', 'pdf', 'json'] as const;
export type DocumentKind = (typeof documentKinds)[number] | 'screen';
export const paperKinds = ['html', 'docx', 'pdf'] as const;
export type PaperKind = (typeof paperKinds)[number];
export type PaperName = keyof typeof allPapers;

/** Words that stand behind seals and have not been erased, what the staff are called, and what was answered after play. */
export interface WrittenBeside {
  readonly bodies: readonly { readonly seal: Sealed; readonly text: string }[];
  readonly names: Readonly<Record<string, string>>;
  readonly hotWash: readonly HotWash[];
}

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
      readonly written: WrittenBeside;
    }
  | {
      readonly kind: 'paper';
      readonly scenario: Scenario;
      readonly paper: PaperName;
      readonly language: Language;
      readonly format: PaperKind;
    }
  | {
      readonly kind: 'msel';
      readonly scenario: Scenario;
      readonly language: Language;
      readonly format: 'xlsx' | 'csv';
    }
  | {
      readonly kind: 'sheet';
      readonly bytes: Uint8Array;
      readonly scenario: Scenario;
      /** Null: to be guessed. */
      readonly mapping: Mapping | null;
    }
  | { readonly kind: 'roster'; readonly bytes: Uint8Array; readonly scenario: Scenario };

export interface Answers {
  readonly 'dry-run': {
    readonly unreached: readonly string[];
    readonly metrics: readonly { readonly name: MetricId; readonly value: number | null }[];
  };
  /** JSON. */
  readonly report: string;
  readonly document: Uint8Array;
  readonly paper: Uint8Array;
  readonly msel: Uint8Array;
  readonly sheet: SheetLook;
  readonly roster: RosterLook;
}
