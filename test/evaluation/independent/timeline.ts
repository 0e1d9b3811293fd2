import type { Event } from '../../../packages/server/src/engine/kernel/event.ts';
import { type RawLog, momentOf } from './raw-log.ts';

/** What an entry tells a reader, and of what it may tell only the first. */
interface Told {
  readonly what: object;
  readonly once?: string;
}

export function timeline(log: RawLog): unknown {
  const told = new Set<string>();
  const rows: unknown[] = [];
  let policy = '';
  for (const event of log.events) {
    const found = happening(log, event);
    if (found === null) continue;
    if (found.once !== undefined) {
      if (told.has(found.once)) continue;
      told.add(found.once);
    }
    if (event.type === 'DestinationPolicySet') {
      const { site, policy: chosen } = event.data;
      if (`${site} ${chosen}` === policy) continue;
      policy = `${site} ${chosen}`;
    }
    rows.push({ ...momentOf(event), what: found.what });
  }
  return rows;
}

/** Nothing of what already stands at StartEx, and nothing of what is no news. */
function happening(log: RawLog, event: Event): Told | null {
  switch (event.type) {
    case 'HazardStruck': {
      const { hazard, site, injured } = event.data;
      return { what: { kind: 'hazard', hazard, site, injured } };
    }
    case 'CallReceived':
      return { what: { kind: 'call', site: event.data.site } };
    case 'UnitArrived': {
      const { place, site } = event.data;
      return site ? { what: { kind: 'first-unit', site: place }, once: `unit ${place}` } : null;
    }
    case 'PatientArrived': {
      const { hospital } = event.data;
      return { what: { kind: 'first-patient', hospital }, once: `patient ${hospital}` };
    }
    case 'TreatmentBegun': {
      const { hospital, station } = event.data;
      return station === 'theatre' ? { what: { kind: 'first-operation', hospital }, once: 'operation' } : null;
    }
    case 'CasualtyDied':
      return { what: { kind: 'first-death', phase: event.data.phase }, once: 'death' };
    case 'SceneCleared':
      return { what: { kind: 'scene-cleared', site: event.data.site } };
    case 'SurgeActivated':
      return { what: { kind: 'surge', hospital: event.data.hospital } };
    case 'DiversionSet':
      return { what: { kind: 'diversion', hospital: event.data.hospital, divert: event.data.divert } };
    case 'TransferRequested': {
      const { from, to, station, count, under } = event.data;
      return { what: { kind: 'transfer-asked', from, to, station, count, under } };
    }
    case 'TransferAnswered': {
      const { transfer, accepted, because } = event.data;
      const asked = log.of('TransferRequested').find(({ data }) => data.transfer === transfer);
      return {
        what: { kind: 'transfer-answered', from: asked?.data.from, to: asked?.data.to, accepted, because },
      };
    }
    case 'TransferDeparted':
      return { what: { kind: 'transfer-departed', from: event.data.from, to: event.data.to } };
    case 'TransferArrived':
      return { what: { kind: 'transfer-arrived', from: event.data.from, to: event.data.to } };
    case 'StandardOfCareSet':
      return { what: { kind: 'standard', hospital: event.data.hospital, standard: event.data.standard } };
    case 'ShiftChanged': {
      const { hospital, missing } = event.data;
      return missing.nurse > 0 ? { what: { kind: 'short-shift', hospital, nursesMissing: missing.nurse } } : null;
    }
    case 'VolunteersCalled':
      return { what: { kind: 'volunteers-called', group: event.data.group } };
    case 'ShiftBegun': {
      const { clinician, hospital, kind } = event.data;
      const group = log.of('ClinicianSetOut').find(({ data }) => data.clinician === clinician)?.data.group;
      if (kind === 'commuters' || group === undefined) return null;
      return { what: { kind: 'first-helper', hospital, group }, once: `helper ${hospital} ${group}` };
    }
    case 'DestinationPolicySet':
      return event.at > 0 ? { what: { kind: 'policy', site: event.data.site, policy: event.data.policy } } : null;
    case 'ExerciseEnded':
      return { what: { kind: 'ended', because: event.data.because } };
    default:
      return ofDesks(event) ?? ofAid(log, event);
  }
}

function ofDesks(event: Event): Told | null {
  switch (event.type) {
    case 'EmergencyDeclared': {
      const { jurisdiction, level, by } = event.data;
      return { what: { kind: 'declared', jurisdiction, level, by } };
    }
    case 'OrderIssued': {
      const { order, jurisdiction, by } = event.data;
      return { what: { kind: 'ordered', order, jurisdiction, by } };
    }
    case 'OrderInForce':
      return { what: { kind: 'order-in-force', order: event.data.order, jurisdiction: event.data.jurisdiction } };
    case 'InstrumentMoved': {
      const { instrument, from, to } = event.data;
      return event.at > 0 && from !== to ? { what: { kind: 'instrument', instrument, from, to } } : null;
    }
    case 'LeverTurned': {
      const { lever, from, to } = event.data;
      return event.at > 0 ? { what: { kind: 'lever-turned', lever, from, to } } : null;
    }
    case 'CrossingClosed':
      return { what: { kind: 'crossing-closed', crossing: event.data.crossing, because: event.data.because } };
    case 'CrossingOpened':
      return { what: { kind: 'crossing-opened', crossing: event.data.crossing, because: event.data.because } };
    case 'MeansFailed':
      return { what: { kind: 'means-failed', means: event.data.means } };
    case 'MeansRestored':
      return { what: { kind: 'means-restored', means: event.data.means } };
    case 'PublicWarned':
      return { what: { kind: 'warned', site: event.data.site, advice: event.data.advice } };
    case 'PublicProtected':
      return { what: { kind: 'protected', site: event.data.site, action: event.data.action } };
    default:
      return null;
  }
}

function ofAid(log: RawLog, event: Event): Told | null {
  switch (event.type) {
    case 'AidRequested':
    case 'AidOffered': {
      const { kind: resource, quantity, from, to, under } = event.data;
      const kind = event.type === 'AidRequested' ? 'aid-requested' : 'aid-offered';
      return { what: { kind, resource, quantity, from, to, under } };
    }
    case 'RequestApproved':
    case 'RequestDenied': {
      const asked = log.of('AidRequested').findLast(({ seq, data }) => {
        return data.request === event.data.request && seq < event.seq;
      });
      if (asked === undefined) return null;
      const { kind: resource, deliverTo } = asked.data;
      const sent = event.type === 'RequestApproved';
      const quantity = event.type === 'RequestApproved' ? event.data.quantity : asked.data.quantity;
      return {
        what: { kind: sent ? 'aid-approved' : 'aid-denied', resource, quantity, deliverTo, by: event.data.by },
      };
    }
    case 'ResourcesArrived': {
      const { kind: resource, quantity, to: place } = event.data;
      return { what: { kind: 'supplies-arrived', resource, quantity, place } };
    }
    case 'SupplyRanOut': {
      const { kind: resource, place } = event.data;
      return { what: { kind: 'supply-ran-out', resource, place }, once: `out ${place} ${resource}` };
    }
    default:
      return null;
  }
}
