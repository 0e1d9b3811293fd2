import type { EventOf } from '../../../packages/server/src/engine/kernel/event.ts';
import { fates } from './casualties.ts';
import { clinicianHours, outsiders } from './credentials.ts';
import { bedHours } from './hospitals.ts';
import { localAge, pictureError } from './picture.ts';
import { type RawLog, countryOf, sum } from './raw-log.ts';

export interface MetricValue {
  readonly value: number | null;
  readonly exercised: boolean;
}

const absent: MetricValue = { value: null, exercised: false };

/** Each metric of a run from its bare entries. */
export function metrics(log: RawLog): Readonly<Record<string, MetricValue>> {
  const { staff, bases, sites, hazards, agreements, levers } = log.scenario;
  const groups = Object.values(staff);
  const when = (possible: boolean, value: number | null): MetricValue =>
    possible ? { value, exercised: true } : absent;
  const harm = Object.keys(hazards).length > 0;
  const helpers = groups.some(({ kind }) => kind !== 'commuters');
  const senders = [
    ...groups.flatMap(({ kind, of }) => (kind === 'team' ? [of] : [])),
    ...Object.values(bases).map((base) => base.in),
  ];
  const places = [...senders, ...Object.values(sites).map((site) => site.in)];
  const sides = new Set(places.map((place) => countryOf(log.scenario, place)));
  const compacts =
    Object.keys(agreements).length > 0 || Object.keys(levers).some((lever) => lever.startsWith('compact.'));
  const all = fates(log);
  const outside = outsiders(log);
  const arrived = log.of('ClinicianArrived').map(({ data }) => data.clinician);
  const came = new Set(arrived.filter((clinician) => outside.has(clinician)));
  const working = new Set(log.of('ShiftBegun').map(({ data }) => data.clinician));
  const given = timeGiven(log, outside);
  const lines = lineMinutes(log, ({ traveller }) => traveller.kind === 'clinician');
  const convoys = lineMinutes(log, (reached, at) => isConvoy(log, reached, at));
  const gap = pictureError(log);
  const age = localAge(log);
  return {
    deaths: when(harm, all.filter(({ dead }) => dead).length),
    preventable_deaths: when(harm, all.filter(({ preventable }) => preventable).length),
    deaths_to_come: when(harm, all.filter(({ dead, care }) => !dead && care?.data.survives === false).length),
    alive_without_care: when(harm, all.filter(({ dead, care }) => !dead && care === undefined).length),
    helper_hours_at_bedside: when(helpers, sum([...given.values()]) / 3_600_000),
    helpers_at_work: when(helpers, given.size),
    clinician_hours_waiting: when(helpers, clinicianHours(log).hours),
    minutes_to_first_cross_border_unit: when(
      harm && sides.size > 1 && senders.length > 0,
      sinceStrike(log, acrossTheLine(log)),
    ),
    minutes_to_first_mutual_aid_unit: when(harm && compacts, sinceStrike(log, underAgreement(log))),
    bed_hours_over_capacity: when(harm, bedHours(log)),
    patients_transferred: when(
      harm && Object.keys(log.scenario.hospitals).length > 1,
      log.of('TransferArrived').length,
    ),
    doses_before_onset: absent,
    picture_error: when(gap !== null, gap),
    local_picture_age_minutes: when(age !== null, age),
    impostors_admitted: when(
      groups.some(({ impostors }) => impostors > 0),
      log.of('ShiftBegun').filter(({ data }) => data.impostor).length,
    ),
    responders_refused_or_idle: when(helpers, [...came].filter((one) => !working.has(one)).length),
    responder_crossing_minutes: when(lines !== null, lines),
    convoy_minutes_at_line: when(convoys !== null, convoys),
  };
}

/** Time that each true outsider who began a shift was at work until sent elsewhere or to the end, in milliseconds. */
function timeGiven(log: RawLog, outside: ReadonlySet<string>): ReadonlyMap<string, number> {
  const given = new Map<string, number>();
  for (const { at, seq, data } of log.of('ShiftBegun')) {
    const { clinician, impostor } = data;
    if (impostor || !outside.has(clinician)) continue;
    const left = log.of('ClinicianSetOut').find((e) => e.data.clinician === clinician && e.seq > seq);
    // A shift begun twice in one place is one.
    const again = log.of('ShiftBegun').find((e) => e.data.clinician === clinician && e.seq > seq);
    const until = Math.min(left?.at ?? log.end, again?.at ?? log.end);
    given.set(clinician, (given.get(clinician) ?? 0) + until - at);
  }
  return given;
}

type Reached = EventOf<'TravellerReachedCrossing'>;

function isConvoy(log: RawLog, reached: Reached['data'], at: number): boolean {
  if (reached.armedEscort) return true;
  const threat = log.of('ThreatRaised').findLast((e) => e.data.crossing === reached.crossing && e.at <= at);
  if (threat === undefined || at >= threat.data.until) return false;
  return reached.patients > 0 || (reached.traveller.kind === 'clinician' && reached.under !== null);
}

/** Mean minutes of whoever is meant, from the first line reached to the first clearance after it, or to the end. */
function lineMinutes(log: RawLog, isMeant: (reached: Reached['data'], at: number) => boolean): number | null {
  const since = new Map<string, number>();
  const spent = new Map<string, number>();
  for (const event of log.events) {
    if (event.type === 'TravellerReachedCrossing' && isMeant(event.data, event.at)) {
      const { id } = event.data.traveller;
      if (!since.has(id)) since.set(id, event.at);
    }
    if (event.type === 'TravellerCleared') {
      const { id } = event.data.traveller;
      const from = since.get(id);
      if (from !== undefined && !spent.has(id)) spent.set(id, event.at - from);
    }
  }
  if (since.size === 0) return null;
  const times = [...since].map(([id, from]) => spent.get(id) ?? log.end - from);
  return sum(times) / times.length / 60_000;
}

function sinceStrike(log: RawLog, times: readonly number[]): number | null {
  const struck = log.of('HazardStruck')[0]?.at;
  return struck === undefined || times.length === 0 ? null : (Math.min(...times) - struck) / 60_000;
}

/** Country of a scene, hospital, base or stockpile; of a crossing none. */
function sideOf({ scenario }: RawLog, place: string): string | undefined {
  const { sites, hospitals, bases, stockpiles } = scenario;
  const all = { ...sites, ...hospitals, ...bases, ...stockpiles } as Record<string, { in: string } | undefined>;
  const of = all[place]?.in;
  return of === undefined ? undefined : countryOf(scenario, of);
}

/** When units and members of teams stood at a place in another country than theirs. */
function acrossTheLine(log: RawLog): readonly number[] {
  const units = log.of('UnitArrived').flatMap(({ at, seq, data: { unit, place } }) => {
    const base = log.of('UnitJoined').findLast((joined) => joined.data.unit === unit && joined.seq < seq)?.data.base;
    const there = sideOf(log, place);
    return base !== undefined && there !== undefined && there !== sideOf(log, base) ? [at] : [];
  });
  const members = log.of('ClinicianArrived').flatMap(({ at, data: { clinician, hospital } }) => {
    const group = log.of('ClinicianSetOut').find(({ data }) => data.clinician === clinician)?.data.group;
    const team = group === undefined ? undefined : log.scenario.staff[group];
    if (team?.kind !== 'team') return [];
    return countryOf(log.scenario, team.of) === sideOf(log, hospital) ? [] : [at];
  });
  return [...units, ...members];
}

/** When units lent, members sent and loads shipped under a named instrument stood where they were wanted. */
function underAgreement(log: RawLog): readonly number[] {
  const units = log.of('UnitArrived').flatMap(({ at, seq, data: { unit, place } }) => {
    const joined = log.of('UnitJoined').filter((e) => e.data.unit === unit && e.seq < seq);
    const lent = joined.some(({ data }) => data.lent !== undefined && data.lent.under !== null);
    return lent && joined.every(({ data }) => data.base !== place) ? [at] : [];
  });
  const members = log.of('ClinicianArrived').flatMap(({ at, data: { clinician } }) => {
    const setOut = log.of('ClinicianSetOut').find(({ data }) => data.clinician === clinician)?.data;
    if (setOut === undefined || setOut.under === null) return [];
    return log.scenario.staff[setOut.group]?.kind === 'team' ? [at] : [];
  });
  const loads = log.of('ResourcesArrived').flatMap(({ at, data }) => {
    const shipped = log.of('ResourcesShipped').find((e) => e.data.shipment === data.shipment)?.data;
    return shipped !== undefined && shipped.under !== null ? [at] : [];
  });
  return [...units, ...members, ...loads];
}
