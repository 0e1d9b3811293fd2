import type { Station, Wait } from '@samaritan/scenarios/vocabulary/resources';
import type { Event } from '../../../packages/server/src/engine/kernel/event.ts';
import type { RawLog } from './raw-log.ts';

/** A stretch of the way: what was waited for until `at`, or (null) a moment that never came. */
type Stretch = readonly [wait: Wait, at: number | null];

/** The time of one casualty from injury to `stop`, in milliseconds, by what it was spent on. */
export function timeSpent(log: RawLog, casualty: string, stop: number): ReadonlyMap<Wait, number> {
  const own = entriesOf(log, casualty);
  const hurt = own.find(({ type }) => type === 'CasualtyInjured');
  if (hurt?.type !== 'CasualtyInjured') throw new Error(casualty);
  const way = [...toTheDoor(log, hurt.data, own), ...inHospital(log, own, hurt.data.needsSurgery)];
  const spent = new Map<Wait, number>();
  let from: number = hurt.at;
  for (const [i, [wait, at]] of way.entries()) {
    // A moment that was passed over counts for nothing where a later one came; the last open wait takes all there is.
    if (at === null && way.slice(i + 1).some(([, later]) => later !== null)) continue;
    const to = Math.min(at ?? stop, stop);
    if (to <= from) continue;
    spent.set(wait, (spent.get(wait) ?? 0) + to - from);
    from = to;
  }
  if (from < stop) spent.set('door', (spent.get('door') ?? 0) + stop - from);
  return spent;
}

const entries = new WeakMap<RawLog, Map<string, Event[]>>();

/** Every entry that names the casualty, and those of the unit it is aboard while it is at a line. */
export function entriesOf(log: RawLog, casualty: string): readonly Event[] {
  const known = entries.get(log) ?? byCasualty(log);
  entries.set(log, known);
  return known.get(casualty) ?? [];
}

function byCasualty(log: RawLog): Map<string, Event[]> {
  const found = new Map<string, Event[]>();
  const aboard = new Map<string, readonly string[]>();
  for (const event of log.events) {
    const data = event.data as { readonly casualty?: string; readonly casualties?: readonly string[] };
    if (event.type === 'UnitDeparted') aboard.set(event.data.unit, event.data.casualties);
    let about = data.casualty === undefined ? (data.casualties ?? []) : [data.casualty];
    if (event.type === 'TravellerReachedCrossing' || event.type === 'TravellerCleared')
      about = event.data.traveller.kind === 'unit' ? (aboard.get(event.data.traveller.id) ?? []) : [];
    if (event.type === 'CasualtiesHandedOver') aboard.delete(event.data.unit);
    for (const one of about) found.set(one, [...(found.get(one) ?? []), event]);
  }
  return found;
}

function toTheDoor(
  log: RawLog,
  { hazard, site }: { readonly hazard: string; readonly site: string },
  own: readonly Event[],
): readonly Stretch[] {
  const door = own.find(({ type }) => type === 'PatientArrived')?.at ?? null;
  const first = (type: Event['type']): number | null =>
    own.find((event) => event.type === type && (door === null || event.at <= door))?.at ?? null;
  const alone = own.find(({ type }) => type === 'SelfPresenterLeft');
  if (alone?.type === 'SelfPresenterLeft')
    return [
      ['scene', alone.at],
      ['road', door === null ? null : door - alone.data.crossing],
      ['crossing', door],
    ];
  const called = log.of('CallReceived').find(({ data }) => data.hazard === hazard);
  const unit = log.of('UnitArrived').find(({ data }) => data.site && data.place === site);
  return [
    ['alert', called?.at ?? null],
    ['vehicle', unit?.at ?? null],
    ['scene', first('CasualtyTriaged')],
    ['vehicle', first('CasualtiesLoaded')],
    ['scene', first('UnitDeparted')],
    ['road', first('TravellerReachedCrossing')],
    ['crossing', first('TravellerCleared')],
    ['road', door],
  ];
}

interface Stretched {
  readonly at: number;
  readonly what: 'queued' | 'begun' | 'road' | 'crossing';
  readonly hospital: string;
  readonly station: Station;
}

/** In queues by what held them; in a place that is not yet the definitive one, on the way to the theatre or past the door. */
function inHospital(log: RawLog, own: readonly Event[], needsSurgery: boolean): readonly Stretch[] {
  let moving = false;
  const stays = own.flatMap((event): readonly Stretched[] => {
    const { at } = event;
    if (event.type === 'TransferLoaded') moving = true;
    if (event.type === 'TransferArrived') moving = false;
    if (event.type === 'PatientQueued') return [{ at, what: 'queued', ...event.data }];
    if (event.type === 'TreatmentBegun') return [{ at, what: 'begun', ...event.data }];
    const on: { readonly [T in Event['type']]?: 'road' | 'crossing' } = {
      TransferLoaded: 'road',
      TravellerReachedCrossing: 'crossing',
      TravellerCleared: 'road',
    };
    const what = on[event.type];
    return moving && what !== undefined ? [{ at, what, hospital: '', station: 'ward' as const }] : [];
  });
  const way: Stretch[] = [];
  const door: Stretch | undefined = stays[0] === undefined ? ['door', null] : ['door', stays[0].at];
  way.push(door);
  for (const [i, { at, what, hospital, station }] of stays.entries()) {
    const until = stays[i + 1]?.at ?? null;
    if (what === 'road' || what === 'crossing') way.push([what, until]);
    else if (what === 'queued') way.push(...held(log, { hospital, station, from: at, until }));
    else way.push([needsSurgery ? 'theatre' : 'door', until]);
  }
  return way;
}

function held(
  log: RawLog,
  span: { readonly hospital: string; readonly station: Station; readonly from: number; readonly until: number | null },
): readonly Stretch[] {
  const blocks = log
    .of('StationBlocked')
    .filter(({ data }) => data.hospital === span.hospital && data.station === span.station);
  let cause: Wait = 'door';
  const way: Stretch[] = [];
  for (const { at, data } of blocks) {
    if (span.until !== null && at >= span.until) break;
    if (at > span.from) way.push([cause, at]);
    cause = data.cause ?? 'door';
  }
  return [...way, [cause, span.until]];
}
