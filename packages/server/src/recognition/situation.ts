import type { InstrumentId, JurisdictionId } from '@samaritan/scenarios/values/id';
import type { CompactValue, LeverValue } from '@samaritan/scenarios/vocabulary/levers';

export type DeclarationLevel = 'local' | 'subdivision' | 'national';

/** A request that the host has made and not withdrawn. */
export interface HostRequest {
  readonly under: InstrumentId;
  /** Licensed helpers were part of what was asked for, which the Michigan text of NEMAC wants (MCL 3.886). */
  readonly licensedHelp: boolean;
}

/** Says for some jurisdictions that an instrument stands otherwise than in the reference data. */
export interface InstrumentStanding {
  readonly value: CompactValue;
  /** Empty: for all. */
  readonly between: readonly JurisdictionId[];
}

/** What the law asks about the place and the hour. The order of lists means nothing. */
export interface LegalSituation {
  /** State or province (ISO 3166-2) where help is given. */
  readonly host: JurisdictionId;
  /** Local date at the host, `2026-10-14`. */
  readonly date: string;
  /** A time of disaster, declared or not. */
  readonly disaster: boolean;
  /** There are more casualties than the host's own crews can serve. */
  readonly massCasualty: boolean;
  /** In force for the host, by level. */
  readonly declarations: readonly DeclarationLevel[];
  readonly requests: readonly HostRequest[];
  /** Orders of the host in force that touch licences. */
  readonly orders: readonly ('licence-waiver' | 'open-emergency-class')[];
  /** The place of work co-ordinates volunteers under the host's law (UEVHPA sec. 2 and 5), as a hospital in a disaster does. */
  readonly hostEntity: boolean;
  /** Instruments that stand otherwise than in the reference data: agreements of the scenario, levers `compact.ID`. */
  readonly standing: { readonly [instrument: string]: InstrumentStanding };
  /** Lever `licence.recognition`. */
  readonly recognition: LeverValue<'licence.recognition'>;
}
