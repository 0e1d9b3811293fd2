import type { Bilingual } from '@samaritan/scenarios/values/text';
import type { Mapping } from '../../interop/msel/mapping.ts';
import type { CellProblem } from '../../interop/msel/problem.ts';
import type { SourceRow } from '../../interop/msel/read-row.ts';
import type { RosterEntry } from '../../interop/roster/roster.ts';

/** How a sheet is read: guessed, or as somebody said. A file that cannot be read at all says why. */
export type SheetLook =
  | {
      readonly ok: true;
      readonly sheets: readonly string[];
      /** Null where no row of headers was found: one must be chosen. */
      readonly mapping: Mapping | null;
      readonly rows: readonly SourceRow[];
      readonly problems: readonly CellProblem[];
      /** Rows left out for a fault. */
      readonly left: number;
    }
  | { readonly ok: false; readonly text: Bilingual };

/** What came of applying a sheet: the scenario made of it, or the rows added in play, or everything that stands against it. */
export type SheetApplied =
  | {
      readonly ok: true;
      readonly scenario: string | null;
      readonly rows: number;
      readonly left: number;
      /** Texts that have no French: the English stands in until somebody writes it. */
      readonly untranslated: number;
    }
  | { readonly ok: false; readonly faults: readonly Bilingual[] };

export interface KeptMapping {
  readonly id: string;
  readonly name: string;
  readonly mapping: Mapping;
  readonly savedAt: string;
}

/** Who is to sit where, as a roster says; a file that cannot be read at all says why. */
export type RosterLook =
  | { readonly ok: true; readonly entries: readonly RosterEntry[]; readonly problems: readonly CellProblem[] }
  | { readonly ok: false; readonly text: Bilingual };
