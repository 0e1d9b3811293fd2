import type { InstrumentId, JurisdictionId } from '@samaritan/scenarios/values/id';
import type { DeclarationLevel, LegalSituation } from '../../recognition/situation.ts';

/** What a desk says of the place and the hour, and of how the person comes. */
export interface Circumstances {
  readonly host: JurisdictionId;
  readonly declared: readonly DeclarationLevel[];
  /** The instrument under which the host asked for this help; null: nobody asked. */
  readonly requestedUnder: InstrumentId | null;
  readonly orders: LegalSituation['orders'];
  readonly registered: boolean;
  readonly registrations: readonly InstrumentId[];
  readonly hostEntity: boolean;
  readonly massCasualty: boolean;
  /** The government that sends the person; null where none does. */
  readonly serves: JurisdictionId | null;
  /** Somebody at the host asked for this person. */
  readonly called: boolean;
}

/** The situation on a day, as the reference data has the law of it. */
export const situationOf = (of: Circumstances, date: string): LegalSituation => ({
  host: of.host,
  date,
  disaster: of.declared.length > 0 || of.massCasualty,
  massCasualty: of.massCasualty,
  declarations: of.declared,
  requests: of.requestedUnder === null ? [] : [{ under: of.requestedUnder, licensedHelp: true }],
  orders: of.orders,
  hostEntity: of.hostEntity,
  standing: {},
  recognition: 'by-instrument',
});
