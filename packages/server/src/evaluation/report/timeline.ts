import type {
  HazardId,
  InstrumentId,
  JurisdictionId,
  MeansId,
  PlaceId,
  RequestId,
  SeatId,
  StaffGroupId,
  TransferId,
} from '@samaritan/scenarios/values/id';
import type { OrderKind } from '@samaritan/scenarios/vocabulary/commands';
import type { InstrumentState } from '@samaritan/scenarios/vocabulary/events/authority';
import type { CasualtyPhase } from '@samaritan/scenarios/vocabulary/events/casualties';
import type { TransferReason } from '@samaritan/scenarios/vocabulary/events/hospitals';
import type { Lever } from '@samaritan/scenarios/vocabulary/levers';
import type {
  DestinationPolicy,
  Label,
  ResourceKind,
  Standard,
  TransferStation,
} from '@samaritan/scenarios/vocabulary/resources';
import type { Fold } from '../fold.ts';
import type { Moment } from './moment.ts';

/** What is worth a line in the account of an exercise; words for each stand in `words`. */
export type Happening =
  | { readonly kind: 'hazard'; readonly hazard: HazardId; readonly site: PlaceId; readonly injured: number }
  | { readonly kind: 'call'; readonly site: PlaceId }
  | { readonly kind: 'first-unit'; readonly site: PlaceId }
  | { readonly kind: 'first-patient'; readonly hospital: PlaceId }
  | { readonly kind: 'first-operation'; readonly hospital: PlaceId }
  | { readonly kind: 'first-death'; readonly phase: CasualtyPhase }
  | { readonly kind: 'scene-cleared'; readonly site: PlaceId }
  | {
      readonly kind: 'declared';
      readonly jurisdiction: JurisdictionId;
      readonly level: 'local' | 'subdivision' | 'national';
      readonly by: SeatId;
    }
  | {
      readonly kind: 'ordered';
      readonly order: OrderKind;
      readonly jurisdiction: JurisdictionId;
      readonly by: SeatId;
    }
  | { readonly kind: 'order-in-force'; readonly order: OrderKind; readonly jurisdiction: JurisdictionId }
  | {
      readonly kind: 'instrument';
      readonly instrument: InstrumentId;
      readonly from: InstrumentState;
      readonly to: InstrumentState;
    }
  | {
      readonly kind: 'aid-requested';
      readonly resource: ResourceKind;
      readonly quantity: number;
      readonly from: SeatId;
      readonly to: SeatId;
      readonly under: InstrumentId | null;
    }
  | {
      readonly kind: 'aid-offered';
      readonly resource: ResourceKind;
      readonly quantity: number;
      readonly from: SeatId;
      readonly to: SeatId;
      readonly under: InstrumentId | null;
    }
  | {
      readonly kind: 'aid-approved';
      readonly resource: ResourceKind;
      readonly quantity: number;
      readonly deliverTo: PlaceId;
      readonly by: SeatId;
    }
  | {
      readonly kind: 'aid-denied';
      readonly resource: ResourceKind;
      readonly quantity: number;
      readonly deliverTo: PlaceId;
      readonly by: SeatId;
    }
  | {
      readonly kind: 'supplies-arrived';
      readonly resource: ResourceKind;
      readonly quantity: number;
      readonly place: PlaceId;
    }
  | { readonly kind: 'supply-ran-out'; readonly resource: ResourceKind; readonly place: PlaceId }
  | { readonly kind: 'lever-turned'; readonly lever: Lever; readonly from: string; readonly to: string }
  | {
      readonly kind: 'crossing-closed';
      readonly crossing: PlaceId;
      readonly because: 'hazard' | 'order' | 'command' | 'control';
    }
  | { readonly kind: 'crossing-opened'; readonly crossing: PlaceId; readonly because: 'order' | 'command' | 'control' }
  | { readonly kind: 'surge'; readonly hospital: PlaceId }
  | {
      readonly kind: 'beds-changed';
      readonly hospital: PlaceId;
      readonly station: 'ward' | 'intensive';
      readonly by: number;
    }
  | {
      readonly kind: 'stock-changed';
      readonly place: PlaceId;
      readonly resource: ResourceKind;
      readonly quantity: number;
    }
  | { readonly kind: 'deterioration'; readonly frozen: boolean }
  | { readonly kind: 'real-emergency'; readonly over: boolean }
  | { readonly kind: 'diversion'; readonly hospital: PlaceId; readonly divert: readonly Label[] }
  | {
      readonly kind: 'transfer-asked';
      readonly from: PlaceId;
      readonly to: PlaceId;
      readonly station: TransferStation;
      readonly count: number;
      readonly under: InstrumentId | null;
    }
  | {
      readonly kind: 'transfer-answered';
      readonly from: PlaceId;
      readonly to: PlaceId;
      readonly accepted: boolean;
      readonly because: TransferReason;
    }
  | { readonly kind: 'transfer-departed'; readonly from: PlaceId; readonly to: PlaceId }
  | { readonly kind: 'transfer-arrived'; readonly from: PlaceId; readonly to: PlaceId }
  | { readonly kind: 'standard'; readonly hospital: PlaceId; readonly standard: Standard }
  | { readonly kind: 'short-shift'; readonly hospital: PlaceId; readonly nursesMissing: number }
  | { readonly kind: 'volunteers-called'; readonly group: StaffGroupId }
  | { readonly kind: 'first-helper'; readonly hospital: PlaceId; readonly group: StaffGroupId }
  | { readonly kind: 'policy'; readonly site: PlaceId; readonly policy: DestinationPolicy }
  | { readonly kind: 'means-failed'; readonly means: MeansId }
  | { readonly kind: 'means-restored'; readonly means: MeansId }
  | {
      readonly kind: 'warned';
      readonly site: PlaceId;
      readonly advice: 'stay-away' | 'spread-hospitals' | 'volunteers-register';
    }
  | { readonly kind: 'protected'; readonly site: PlaceId; readonly action: 'shelter' | 'evacuate' }
  | { readonly kind: 'ended'; readonly because: 'end-ex' | 'stopped' | 'until' };

export interface TimelineEntry extends Moment {
  readonly what: Happening;
}

interface Answer {
  readonly request: RequestId;
  readonly by: SeatId;
  readonly quantity?: number;
}

/**
 * The account of an exercise in order of the log: decisions, closures, failures, and the first of each thing that came
 * often. Instruments and levers as they stand at StartEx are no happening.
 */
export function timeline(): Fold<readonly TimelineEntry[]> {
  const entries: TimelineEntry[] = [];
  const seen = new Set<string>();
  const groupOf = new Map<string, StaffGroupId>();
  const asked = new Map<RequestId, { resource: ResourceKind; quantity: number; deliverTo: PlaceId }>();
  const transfers = new Map<TransferId, { readonly from: PlaceId; readonly to: PlaceId }>();
  let lastPolicy = '';
  const note = ({ at, seq }: Moment, what: Happening): void => {
    entries.push({ at, seq, what });
  };
  const first = (moment: Moment, once: string, what: Happening): void => {
    if (seen.has(once)) return;
    seen.add(once);
    note(moment, what);
  };

  /** Of the quantity sent, where one is named; of the quantity asked for, where the request is denied. */
  const answer = (moment: Moment, kind: 'aid-approved' | 'aid-denied', data: Answer): void => {
    const request = asked.get(data.request);
    if (request !== undefined)
      note(moment, { kind, ...request, quantity: data.quantity ?? request.quantity, by: data.by });
  };

  return {
    hears: {
      HazardStruck: (e) => {
        const { hazard, site, injured } = e.data;
        note(e, { kind: 'hazard', hazard, site, injured });
      },
      CallReceived: (e) => note(e, { kind: 'call', site: e.data.site }),
      UnitArrived: (e) => {
        if (e.data.site) first(e, `unit/${e.data.place}`, { kind: 'first-unit', site: e.data.place });
      },
      PatientArrived: (e) =>
        first(e, `patient/${e.data.hospital}`, { kind: 'first-patient', hospital: e.data.hospital }),
      TreatmentBegun: (e) => {
        if (e.data.station === 'theatre') first(e, 'operation', { kind: 'first-operation', hospital: e.data.hospital });
      },
      CasualtyDied: (e) => first(e, 'death', { kind: 'first-death', phase: e.data.phase }),
      SceneCleared: (e) => note(e, { kind: 'scene-cleared', site: e.data.site }),
      EmergencyDeclared: (e) => note(e, { kind: 'declared', ...e.data }),
      OrderIssued: (e) => note(e, { kind: 'ordered', ...e.data }),
      OrderInForce: (e) => note(e, { kind: 'order-in-force', ...e.data }),
      InstrumentMoved: (e) => {
        const { instrument, from, to } = e.data;
        if (e.at > 0 && from !== to) note(e, { kind: 'instrument', instrument, from, to });
      },
      AidRequested: (e) => {
        const { request, kind: resource, quantity, from, to, under, deliverTo } = e.data;
        asked.set(request, { resource, quantity, deliverTo });
        note(e, { kind: 'aid-requested', resource, quantity, from, to, under });
      },
      AidOffered: (e) => {
        const { kind: resource, quantity, from, to, under } = e.data;
        note(e, { kind: 'aid-offered', resource, quantity, from, to, under });
      },
      RequestApproved: (e) => answer(e, 'aid-approved', e.data),
      RequestDenied: (e) => answer(e, 'aid-denied', e.data),
      ResourcesArrived: (e) => {
        const { kind: resource, quantity, to: place } = e.data;
        note(e, { kind: 'supplies-arrived', resource, quantity, place });
      },
      SupplyRanOut: (e) => {
        const { kind: resource, place } = e.data;
        first(e, `out/${place}/${resource}`, { kind: 'supply-ran-out', resource, place });
      },
      LeverTurned: (e) => {
        if (e.at > 0) note(e, { kind: 'lever-turned', ...e.data });
      },
      CrossingClosed: (e) => note(e, { kind: 'crossing-closed', ...e.data }),
      CrossingOpened: (e) => note(e, { kind: 'crossing-opened', ...e.data }),
      BedsChanged: ({ at, seq, data: { hospital, station, by } }) =>
        note({ at, seq }, { kind: 'beds-changed', hospital, station, by }),
      StockCounted: (e) => {
        const { place, kind: resource, quantity } = e.data;
        if (e.by === 'control') note(e, { kind: 'stock-changed', place, resource, quantity });
      },
      DeteriorationFrozen: (e) => note(e, { kind: 'deterioration', frozen: true }),
      DeteriorationResumed: (e) => note(e, { kind: 'deterioration', frozen: false }),
      RealEmergencyDeclared: (e) => note(e, { kind: 'real-emergency', over: false }),
      RealEmergencyEnded: (e) => note(e, { kind: 'real-emergency', over: true }),
      SurgeActivated: (e) => note(e, { kind: 'surge', ...e.data }),
      DiversionSet: (e) => note(e, { kind: 'diversion', ...e.data }),
      TransferRequested: (e) => {
        const { transfer, from, to, station, count, under } = e.data;
        transfers.set(transfer, { from, to });
        note(e, { kind: 'transfer-asked', from, to, station, count, under });
      },
      TransferAnswered: (e) => {
        const way = transfers.get(e.data.transfer);
        const { accepted, because } = e.data;
        if (way !== undefined) note(e, { kind: 'transfer-answered', ...way, accepted, because });
      },
      TransferDeparted: (e) => note(e, { kind: 'transfer-departed', from: e.data.from, to: e.data.to }),
      TransferArrived: (e) => note(e, { kind: 'transfer-arrived', from: e.data.from, to: e.data.to }),
      StandardOfCareSet: (e) => note(e, { kind: 'standard', hospital: e.data.hospital, standard: e.data.standard }),
      ShiftChanged: (e) => {
        const { hospital, missing } = e.data;
        if (missing.nurse > 0) note(e, { kind: 'short-shift', hospital, nursesMissing: missing.nurse });
      },
      VolunteersCalled: (e) => note(e, { kind: 'volunteers-called', group: e.data.group }),
      ClinicianSetOut: (e) => groupOf.set(e.data.clinician, e.data.group),
      ShiftBegun: (e) => {
        const group = groupOf.get(e.data.clinician);
        if (group === undefined || e.data.kind === 'commuters') return;
        first(e, `helper/${e.data.hospital}/${group}`, { kind: 'first-helper', hospital: e.data.hospital, group });
      },
      DestinationPolicySet: (e) => {
        const { site, policy } = e.data;
        if (`${site}/${policy}` === lastPolicy || e.at === 0) return;
        lastPolicy = `${site}/${policy}`;
        note(e, { kind: 'policy', site, policy });
      },
      MeansFailed: (e) => note(e, { kind: 'means-failed', means: e.data.means }),
      MeansRestored: (e) => note(e, { kind: 'means-restored', means: e.data.means }),
      PublicWarned: (e) => note(e, { kind: 'warned', site: e.data.site, advice: e.data.advice }),
      PublicProtected: (e) => note(e, { kind: 'protected', ...e.data }),
      ExerciseEnded: (e) => note(e, { kind: 'ended', because: e.data.because }),
    },
    result: () => entries,
  };
}
