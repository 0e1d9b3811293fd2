import type { Desk } from '@samaritan/scenarios/schema/seat';
import type { Bilingual, OfficialName } from '@samaritan/scenarios/values/text';
import type { ObjectiveView } from '../../views/control/frame.ts';

/** A scenario as the library lists it. */
export interface LibraryEntry {
  readonly id: string;
  readonly title: Bilingual;
  readonly summary: Bilingual;
  readonly jurisdictions: readonly { readonly id: string; readonly name: Bilingual | OfficialName }[];
  readonly capabilities: readonly { readonly id: string; readonly name: OfficialName }[];
  /** How many. */
  readonly seats: number;
  /** How many. */
  readonly rows: number;
  readonly hours: number;
  readonly hazards: readonly { readonly id: string; readonly name: Bilingual; readonly mechanism: string }[];
  /** Made here, not shipped. */
  readonly own: boolean;
}

export interface LibraryScenario {
  readonly entry: LibraryEntry;
  /** Local date, time and zone, as the script says it. */
  readonly startEx: string;
  readonly endEx: number;
  readonly seats: readonly {
    readonly id: string;
    readonly name: Bilingual;
    readonly desk: Desk;
    readonly jurisdiction: string;
    readonly play: 'person' | 'autopilot';
  }[];
  readonly objectives: readonly ObjectiveView[];
  readonly levers: readonly {
    readonly name: string;
    /** At StartEx, where nobody chooses another. */
    readonly value: string;
    readonly values: readonly string[];
    /** Of a compact: the instrument it puts in force. */
    readonly instrument: OfficialName | null;
  }[];
  readonly rows: Readonly<Record<'contextual' | 'contingency' | 'expected-action', number>>;
  readonly briefing: Bilingual;
}

/** What a play by autopilot found, and how it came out. */
export interface DryRun {
  readonly findings: readonly { readonly level: 'fault' | 'warning'; readonly text: Bilingual }[];
  readonly metrics: readonly { readonly name: string; readonly value: number | null }[];
}
