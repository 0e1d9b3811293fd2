import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import type { CasualtyId, JurisdictionId, PlaceId } from '@samaritan/scenarios/values/id';
import { type SimTime, inMinutes, startEx } from '@samaritan/scenarios/values/time';
import type { Standard, Station } from '@samaritan/scenarios/vocabulary/resources';
import { countryOf } from '@samaritan/scenarios/schema/tree';
import type { Fold } from '../fold.ts';
import { type Moment, momentOf } from './moment.ts';
import { type Point, note } from './series.ts';

/** What one hospital went through. */
export interface HospitalRow {
  readonly hospital: PlaceId;
  /** Side of the line it stands on. */
  readonly country: JurisdictionId;
  /** Transfers included. */
  readonly arrived: number;
  readonly byThemselves: number;
  /** Patients carried from here to another hospital, and from others to here. */
  readonly sentOn: number;
  readonly takenIn: number;
  /** Most patients of the event waiting for a place, of any station; who is given one at the instant they come to it never waited. */
  readonly peakWaiting: number;
  readonly peakWaitingAt: Moment | null;
  readonly operated: number;
  /** Staffed beds, intensive care included. */
  readonly staffed: number;
  /** Inpatients, of before the event and of it, waiting ones included, at each time their number changed. */
  readonly inpatients: readonly Point[];
  /** Inpatients, of before the event and of it, waiting ones included, over staffed beds: at StartEx and at the worst. */
  readonly occupancyAtStart: number;
  readonly peakOccupancy: number;
  readonly peakOccupancyAt: Moment | null;
  readonly divertedMinutes: number;
  readonly surgedAt: Moment | null;
  readonly standard: Standard;
  /** Most rostered nurses missing at a shift. */
  readonly nursesMissing: number;
  /** Its own staff from across the line who began a shift after StartEx. */
  readonly commuters: number;
  /** Clinicians of teams and volunteers who began a shift. */
  readonly helpers: number;
  /** Of the helpers. */
  readonly volunteers: number;
  readonly died: number;
}

const severityOf: Readonly<Record<Standard, number>> = { conventional: 0, contingency: 1, crisis: 2 };
/** What a row is counted with, and no part of it. */
interface Counting {
  inpatients: number;
  waiting: number;
  /** When either count last changed, and the entries that last raised each. */
  changedAt: SimTime;
  waitingRose: Moment | null;
  inpatientsRose: Moment | null;
  divertedSince: SimTime | null;
}
type Row = { -readonly [K in keyof Omit<HospitalRow, 'inpatients'>]: HospitalRow[K] } & {
  readonly count: Counting;
  readonly inpatients: Point[];
};

/** One row a hospital, in the order the scenario names them; untouched ones too. */
export function hospitalRows(scenario: Scenario): Fold<readonly HospitalRow[]> {
  const rows = new Map(
    Object.entries(scenario.hospitals).map(([id, hospital]): [PlaceId, Row] => [
      id as PlaceId,
      emptyRow(id as PlaceId, countryOf(scenario, hospital.in), hospital.staffed),
    ]),
  );
  const places = new Map<CasualtyId, { readonly row: Row; readonly bed: boolean; readonly waiting: boolean }>();

  const leave = (casualty: CasualtyId, at: SimTime): void => {
    const place = places.get(casualty);
    if (place === undefined) return;
    settlePeaks(place.row, at);
    if (place.bed) countBeds(place.row, at, -1);
    if (place.waiting) place.row.count.waiting--;
    places.delete(casualty);
  };
  const take = (
    moment: Moment,
    casualty: CasualtyId,
    row: Row | undefined,
    at: { station: Station; waiting: boolean },
  ): void => {
    const [waitingBefore, inpatientsBefore] = [row?.count.waiting ?? 0, row?.count.inpatients ?? 0];
    leave(casualty, moment.at);
    if (row === undefined) return;
    settlePeaks(row, moment.at);
    const bed = at.station === 'ward' || at.station === 'intensive';
    if (bed) countBeds(row, moment.at, 1);
    if (at.waiting) row.count.waiting++;
    places.set(casualty, { row, bed, waiting: at.waiting });
    if (row.count.waiting > waitingBefore) row.count.waitingRose = momentOf(moment);
    if (row.count.inpatients > inpatientsBefore) row.count.inpatientsRose = momentOf(moment);
  };

  return {
    hears: {
      HospitalOpened: ({ at, data: { hospital, baseline } }) => {
        const row = rows.get(hospital);
        if (row === undefined) return;
        countBeds(row, at, baseline.ward + baseline.intensive - row.count.inpatients);
        row.occupancyAtStart = occupancyOf(row);
        row.peakOccupancy = row.occupancyAtStart;
      },
      PatientArrived: ({ data }) => {
        const row = rows.get(data.hospital);
        if (row === undefined) return;
        row.arrived++;
        if (data.mode === 'self') row.byThemselves++;
      },
      TransferLoaded: (e) => leave(e.data.casualty, e.at),
      TransferDeparted: ({ data: { from } }) => {
        const row = rows.get(from);
        if (row !== undefined) row.sentOn++;
      },
      TransferArrived: ({ data: { to } }) => {
        const row = rows.get(to);
        if (row === undefined) return;
        row.arrived++;
        row.takenIn++;
      },
      PatientQueued: (e) =>
        take(e, e.data.casualty, rows.get(e.data.hospital), { station: e.data.station, waiting: true }),
      TreatmentBegun: (e) => {
        const row = rows.get(e.data.hospital);
        take(e, e.data.casualty, row, { station: e.data.station, waiting: false });
        if (row !== undefined && e.data.station === 'theatre') row.operated++;
      },
      TreatmentEnded: (e) => leave(e.data.casualty, e.at),
      PatientLeft: (e) => leave(e.data.casualty, e.at),
      CasualtyDied: (e) => {
        leave(e.data.casualty, e.at);
        const row = e.data.where === null ? undefined : rows.get(e.data.where);
        if (row !== undefined && (e.data.phase === 'hospital-door' || e.data.phase === 'hospital-care')) row.died++;
      },
      BedsFreed: ({ at, data: { hospital, ward, intensive } }) => {
        const row = rows.get(hospital);
        if (row === undefined) return;
        settlePeaks(row, at);
        countBeds(row, at, -(ward + intensive));
      },
      SurgeActivated: (e) => {
        const row = rows.get(e.data.hospital);
        if (row !== undefined) row.surgedAt ??= momentOf(e);
      },
      StandardOfCareSet: ({ data: { hospital, standard } }) => {
        const row = rows.get(hospital);
        if (row !== undefined && severityOf[standard] > severityOf[row.standard]) row.standard = standard;
      },
      DiversionSet: ({ at, data: { hospital, divert } }) => {
        const row = rows.get(hospital);
        if (row !== undefined) divertUntil(row, at, divert.length > 0 ? at : null);
      },
      ShiftChanged: ({ data: { hospital, missing } }) => {
        const row = rows.get(hospital);
        if (row !== undefined) row.nursesMissing = Math.max(row.nursesMissing, missing.nurse);
      },
      ShiftBegun: ({ data: { hospital, kind } }) => {
        const row = rows.get(hospital);
        if (row === undefined) return;
        if (kind === 'commuters') row.commuters++;
        else row.helpers++;
        if (kind === 'volunteers') row.volunteers++;
      },
    },
    result: (end) =>
      [...rows.values()].map((row) => {
        divertUntil(row, end, row.count.divertedSince === null ? null : end);
        settlePeaks(row, null);
        const { count: _, ...said } = row;
        return said;
      }),
  };
}

function countBeds(row: Row, at: SimTime, more: number): void {
  row.count.inpatients += more;
  note(row.inpatients, at, row.count.inpatients);
}

const occupancyOf = ({ staffed, count: { inpatients } }: Row): number => (staffed === 0 ? 0 : inpatients / staffed);

/** Before a count changes: what stood when the instant of the last change was over may be a peak. Null: nothing comes any more. */
function settlePeaks(row: Row, at: SimTime | null): void {
  if (at === row.count.changedAt) return;
  if (row.count.waiting > row.peakWaiting) {
    row.peakWaiting = row.count.waiting;
    row.peakWaitingAt = row.count.waitingRose;
  }
  if (occupancyOf(row) > row.peakOccupancy) {
    row.peakOccupancy = occupancyOf(row);
    row.peakOccupancyAt = row.count.inpatientsRose;
  }
  row.count.changedAt = at ?? row.count.changedAt;
}

/** Counts the diversion up to `at`; it goes on from `since`, or not. */
function divertUntil(row: Row, at: SimTime, since: SimTime | null): void {
  if (row.count.divertedSince !== null) row.divertedMinutes += inMinutes((at - row.count.divertedSince) as SimTime);
  row.count.divertedSince = since;
}

const emptyRow = (hospital: PlaceId, country: JurisdictionId, staffed: number): Row => ({
  hospital,
  country,
  staffed,
  inpatients: [],
  count: {
    inpatients: 0,
    waiting: 0,
    changedAt: startEx,
    waitingRose: null,
    inpatientsRose: null,
    divertedSince: null,
  },
  arrived: 0,
  byThemselves: 0,
  sentOn: 0,
  takenIn: 0,
  peakWaiting: 0,
  peakWaitingAt: null,
  operated: 0,
  occupancyAtStart: 0,
  peakOccupancy: 0,
  peakOccupancyAt: null,
  divertedMinutes: 0,
  surgedAt: null,
  standard: 'conventional',
  nursesMissing: 0,
  commuters: 0,
  helpers: 0,
  volunteers: 0,
  died: 0,
});
