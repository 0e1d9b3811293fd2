import type { Bilingual, OfficialName } from '@samaritan/scenarios/values/text';
import type { Position } from '@samaritan/scenarios/values/position';
import type { Permission } from '@samaritan/scenarios/vocabulary/permissions';
import type { CommandType } from '@samaritan/scenarios/vocabulary/commands';
import type { Desk } from '@samaritan/scenarios/schema/seat';
import type { FigureName } from '@samaritan/scenarios/vocabulary/figures';

export interface PlaceCard {
  readonly id: string;
  readonly kind: 'site' | 'hospital' | 'base' | 'crossing' | 'stockpile' | 'outlet';
  readonly name: Bilingual;
  readonly in: string;
  readonly at: Position | null;
  /** A crossing has two ends, one a side. */
  readonly ends: readonly Position[];
}

export interface SeatCard {
  readonly id: string;
  readonly name: Bilingual;
  readonly desk: Desk;
  readonly jurisdiction: string;
  /** The places it controls: whom to ask about them. */
  readonly runs: readonly string[];
}

export interface JurisdictionCard {
  readonly id: string;
  readonly name: Bilingual | OfficialName;
  readonly code: string | null;
  readonly country: string;
  readonly parent: string | null;
  readonly zone: string;
}

/** What a seat's page must know before the first item: public, and this seat's own powers. Nothing of the script. */
export interface SeatBriefing {
  readonly exercise: {
    readonly id: string;
    readonly title: Bilingual;
    readonly startEx: string;
    readonly endEx: number;
  };
  /** The moment of StartEx in UTC, ISO 8601, and the zone of the seat. */
  readonly startsAt: string;
  readonly zone: string;
  readonly seat: SeatCard & {
    readonly may: readonly Permission[];
    readonly turns: readonly string[];
    readonly reportsTo: readonly string[];
    /** Commands this seat may give, in the order of its desk. */
    readonly commands: readonly CommandType[];
    /** Figures it reports of the places it runs. */
    readonly reports: readonly { readonly place: string; readonly figures: readonly FigureName[] }[];
  };
  readonly seats: readonly SeatCard[];
  readonly places: readonly PlaceCard[];
  readonly jurisdictions: readonly JurisdictionCard[];
  readonly means: readonly { readonly id: string; readonly name: Bilingual | null; readonly kind: string }[];
  readonly agreements: readonly {
    readonly id: string;
    readonly name: OfficialName;
    readonly parties: readonly string[];
    readonly citation: string | null;
    /** At StartEx; `listed` binds nobody yet. */
    readonly status: 'in-force' | 'listed';
  }[];
  readonly groups: readonly {
    readonly id: string;
    readonly name: Bilingual;
    readonly kind: string;
    readonly of: string;
    /** What a request for this team asks for. */
    readonly resource: string | null;
  }[];
  readonly levers: readonly { readonly name: string; readonly values: readonly string[] }[];
  readonly resources: readonly string[];
  /** Addresses of the map's outlines. */
  readonly maps: readonly string[];
  /** The scenario's briefing as Markdown, for everyone. */
  readonly text: Bilingual;
}
