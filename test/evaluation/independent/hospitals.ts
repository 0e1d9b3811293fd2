import { type Moment, type RawLog, countryOf, line, momentOf, sum } from './raw-log.ts';

type Place = { readonly station: string; readonly waiting: boolean };

const isBed = ({ station }: Place): boolean => station === 'ward' || station === 'intensive';

/** What stands in one hospital after each entry that changes it. */
export interface Standing extends Moment {
  readonly inpatients: number;
  readonly waiting: number;
}

/**
 * Everyone of the event in, or waiting for, a place of this hospital, written down after each entry that moves somebody and
 * counted afresh each time.
 */
export function standings(log: RawLog, hospital: string): readonly Standing[] {
  const patients = new Map<string, Place>();
  const list: Standing[] = [];
  let before = 0;
  for (const event of log.events) {
    let touched = true;
    if (event.type === 'HospitalOpened' && event.data.hospital === hospital)
      before = event.data.baseline.ward + event.data.baseline.intensive;
    else if (event.type === 'BedsFreed' && event.data.hospital === hospital)
      before -= event.data.ward + event.data.intensive;
    else if (event.type === 'PatientQueued' || event.type === 'TreatmentBegun') {
      const { casualty, station } = event.data;
      if (event.data.hospital === hospital)
        patients.set(casualty, { station, waiting: event.type === 'PatientQueued' });
      else touched = patients.delete(casualty);
    } else if (
      event.type === 'TreatmentEnded' ||
      event.type === 'PatientLeft' ||
      event.type === 'TransferLoaded' ||
      event.type === 'CasualtyDied'
    )
      touched = patients.delete(event.data.casualty);
    else touched = false;
    if (!touched) continue;
    const all = [...patients.values()];
    list.push({
      ...momentOf(event),
      inpatients: before + all.filter(isBed).length,
      waiting: all.filter(({ waiting }) => waiting).length,
    });
  }
  return list;
}

/** Bed-hours above the staffed beds, over all hospitals. */
export function bedHours(log: RawLog): number {
  let over = 0;
  for (const [hospital, { staffed }] of Object.entries(log.scenario.hospitals)) {
    const list = standings(log, hospital);
    for (const [i, { at, inpatients }] of list.entries())
      over += Math.max(0, inpatients - staffed) * ((list[i + 1]?.at ?? log.end) - at);
  }
  return over / 3_600_000;
}

const graver = ['conventional', 'contingency', 'crisis'] as const;

export function hospitals(log: RawLog): unknown {
  return Object.entries(log.scenario.hospitals).map(([hospital, planned]) => {
    const here = <T extends { readonly data: { readonly hospital: string } }>(list: readonly T[]): readonly T[] =>
      list.filter(({ data }) => data.hospital === hospital);
    const list = standings(log, hospital);
    const arrived = here(log.of('PatientArrived'));
    const takenIn = log.of('TransferArrived').filter(({ data }) => data.to === hospital).length;
    const share = (inpatients: number): number => (planned.staffed === 0 ? 0 : inpatients / planned.staffed);
    const atStart = share(list[0]?.inpatients ?? 0);
    const busiest = peak(list, ({ waiting }) => waiting, 0);
    const fullest = peak(list, ({ inpatients }) => share(inpatients), atStart);
    const standards = here(log.of('StandardOfCareSet')).map(({ data }) => graver.indexOf(data.standard));
    const died = log
      .of('CasualtyDied')
      .filter(({ data }) => data.where === hospital && ['hospital-door', 'hospital-care'].includes(data.phase));
    const begun = here(log.of('ShiftBegun')).map(({ data }) => data.kind);
    const surged = here(log.of('SurgeActivated'))[0];
    return {
      hospital,
      country: countryOf(log.scenario, planned.in),
      arrived: arrived.length + takenIn,
      byThemselves: arrived.filter(({ data }) => data.mode === 'self').length,
      sentOn: log.of('TransferDeparted').filter(({ data }) => data.from === hospital).length,
      takenIn,
      peakWaiting: busiest.value,
      peakWaitingAt: busiest.moment,
      operated: here(log.of('TreatmentBegun')).filter(({ data }) => data.station === 'theatre').length,
      staffed: planned.staffed,
      inpatients: line(list.map(({ at, inpatients }) => ({ at, value: inpatients }))),
      occupancyAtStart: atStart,
      peakOccupancy: fullest.value,
      peakOccupancyAt: fullest.moment,
      divertedMinutes: diverted(log, hospital),
      surgedAt: surged === undefined ? null : momentOf(surged),
      standard: graver[Math.max(0, ...standards)],
      nursesMissing: Math.max(0, ...here(log.of('ShiftChanged')).map(({ data }) => data.missing.nurse)),
      commuters: begun.filter((kind) => kind === 'commuters').length,
      helpers: begun.filter((kind) => kind !== 'commuters').length,
      volunteers: begun.filter((kind) => kind === 'volunteers').length,
      died: died.length,
    };
  });
}

/**
 * The highest value that stood when an instant was over, and the last entry of the first such instant that raised it; nothing
 * where it never went above `from`.
 */
function peak(
  all: readonly Standing[],
  of: (one: Standing) => number,
  from: number,
): { value: number; moment: Moment | null } {
  const settled = all.filter(({ at }, i) => all[i + 1]?.at !== at);
  const value = Math.max(from, ...settled.map(of));
  const first = value > from ? settled.find((one) => of(one) === value) : undefined;
  const rises = all.filter((one, i) => i > 0 && of(one) > of(all[i - 1] ?? one));
  const risen = first === undefined ? undefined : rises.findLast(({ at }) => at <= first.at);
  return { value, moment: risen === undefined ? null : momentOf(risen) };
}

function diverted(log: RawLog, hospital: string): number {
  const set = log.of('DiversionSet').filter(({ data }) => data.hospital === hospital);
  const spans = set.map(({ at, data }, i) => (data.divert.length > 0 ? (set[i + 1]?.at ?? log.end) - at : 0));
  return sum(spans) / 60_000;
}
