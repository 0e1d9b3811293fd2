declare const kind: unique symbol;

/** A string that says in its type what it names. */
export type Id<Kind extends string> = string & { readonly [kind]: Kind };

export type SeatId = Id<'seat'>;
export type JurisdictionId = Id<'jurisdiction'>;
export type OrganisationId = Id<'organisation'>;
/** Any place: site, hospital, EMS base, crossing, stockpile, media outlet. Kinds of place share one space of names. */
export type PlaceId = Id<'place'>;
export type UnitId = Id<'unit'>;
export type CasualtyId = Id<'casualty'>;
export type ClinicianId = Id<'clinician'>;
export type StaffGroupId = Id<'staff-group'>;
export type HazardId = Id<'hazard'>;
export type MeansId = Id<'means'>;
/** An MSEL row's number as written, e.g. `12` or `12a`. */
export type RowId = Id<'msel-row'>;
export type ObjectiveId = Id<'objective'>;
/** An instrument of `data/instruments.json`, e.g. `nemac`. */
export type InstrumentId = Id<'instrument'>;
/** A licence class of `data/licence-classes.json`, e.g. `rn`. */
export type LicenceClassId = Id<'licence-class'>;
export type CapabilityId = Id<'capability'>;
/** Chosen by the sender of a command; seen twice, it is answered as the first time. */
export type CommandId = Id<'command'>;
export type MessageId = Id<'message'>;
export type RequestId = Id<'request'>;
export type ShipmentId = Id<'shipment'>;
/** A hospital's request to send patients to another. */
export type TransferId = Id<'transfer'>;

/** Brands a string that a parser or the engine has established as the id of its kind. */
export const id = <T extends Id<string>>(text: string): T => text as T;
