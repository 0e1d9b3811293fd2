import { type InstrumentId, type JurisdictionId, type LicenceClassId, id } from '@samaritan/scenarios/values/id';
import type { HeldLicence, PersonFacts } from '../../packages/server/src/recognition/facts.ts';
import { recognise } from '../../packages/server/src/recognition/recognise.ts';
import { rules } from '../../packages/server/src/recognition/rules.ts';
import type { LegalSituation } from '../../packages/server/src/recognition/situation.ts';

export const instrument = (name: string): InstrumentId => id<InstrumentId>(name);
export const jurisdiction = (code: string): JurisdictionId => id<JurisdictionId>(code);
export const licenceClass = (name: string): LicenceClassId => id<LicenceClassId>(name);

/** An active licence of a regulator, with nothing special about it. */
export const licence = (issuer: string, of: string, changed: Partial<HeldLicence> = {}): HeldLicence => ({
  issuer: jurisdiction(issuer),
  class: licenceClass(of),
  status: 'active',
  multistate: false,
  ...changed,
});

/** Somebody whom nobody sent or registered, with one active licence of the place they come from. */
export const person = (home: string, said: string, changed: Partial<PersonFacts> = {}): PersonFacts => ({
  said: licenceClass(said),
  licences: [licence(home, said)],
  home: jurisdiction(home),
  registered: false,
  registrations: [],
  serves: null,
  requestedUnder: null,
  called: false,
  ...changed,
});

/** The same person as one of those sent under an instrument. */
export const sentUnder = (facts: PersonFacts, name: string): PersonFacts => ({
  ...facts,
  requestedUnder: instrument(name),
  called: true,
});

/** A quiet autumn day of 2026 at a host. */
export const quietDay = (host: string, changed: Partial<LegalSituation> = {}): LegalSituation => ({
  host: jurisdiction(host),
  date: '2026-10-14',
  disaster: false,
  massCasualty: false,
  declarations: [],
  requests: [],
  orders: [],
  hostEntity: false,
  standing: {},
  recognition: 'by-instrument',
  ...changed,
});

/** The hour after an explosion at a host: nothing is declared or asked for yet. */
export const disasterAt = (host: string, changed: Partial<LegalSituation> = {}): LegalSituation =>
  quietDay(host, { disaster: true, massCasualty: true, hostEntity: true, ...changed });

/** The host has asked for licensed help under an instrument. */
export const asked = (name: string): Pick<LegalSituation, 'requests'> => ({
  requests: [{ under: instrument(name), licensedHelp: true }],
});

/** The verdict by the rules of the reference data, in short. */
export function verdictOn(facts: PersonFacts, situation: LegalSituation): string {
  const { kind, by } = recognise(facts, situation, rules);
  return by === null ? kind : `${kind} by ${by}`;
}
