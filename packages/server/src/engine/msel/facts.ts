import { countryOf } from '@samaritan/scenarios/schema/tree';
import { type InstrumentId, type PlaceId, type SeatId, id } from '@samaritan/scenarios/values/id';
import { between, inMinutes } from '@samaritan/scenarios/values/time';
import type { FactName, Facts } from '@samaritan/scenarios/vocabulary/facts';
import { isLever } from '@samaritan/scenarios/vocabulary/levers';
import { type HeardFigure, heardKey } from '@samaritan/scenarios/vocabulary/picture';
import type { Station } from '@samaritan/scenarios/vocabulary/resources';
import type { ReadonlyWorld } from '../world.ts';

type Value = number | boolean | string;
type Read = (world: ReadonlyWorld, first: string, second: string, third: string) => Value;

/** What the vocabulary means in this world at this instant. Counts of what is not there are 0; what has no state is `absent`. */
export const factsOf = (world: ReadonlyWorld): Facts => ({
  read: (fact, args) => readings[fact](world, args[0] ?? '', args[1] ?? '', args[2] ?? ''),
});

const readings: { readonly [F in FactName]: Read } = {
  'truth.hospital.occupancy': (world, h) => {
    const staffed = world.scenario.hospitals[id<PlaceId>(h)]?.staffed ?? 0;
    return staffed === 0 ? 0 : (taken(world, h, 'ward') + taken(world, h, 'intensive')) / staffed;
  },
  'truth.hospital.waiting': (world, h) => world.hospitals.all.get(id<PlaceId>(h))?.waiting ?? 0,
  'truth.hospital.arrived': (world, h) => world.hospitals.all.get(id<PlaceId>(h))?.arrived ?? 0,
  'truth.hospital.nurses': (world, h) => {
    const staff = world.staffing.hospitals.get(id<PlaceId>(h));
    return staff === undefined ? 0 : staff.onDuty.nurse + staff.helpers.nurse;
  },
  'truth.hospital.nursesMissing': (world, h) => world.staffing.hospitals.get(id<PlaceId>(h))?.missing.nurse ?? 0,
  'truth.hospital.cliniciansWaiting': (world, h) => world.msel.tally.cliniciansWaiting.get(id<PlaceId>(h)) ?? 0,
  'truth.hospital.redCells': (world, h) => world.supply.stock.get(id<PlaceId>(h))?.get('red-cells') ?? 0,
  'truth.hospital.surging': (world, h) => (world.hospitals.all.get(id<PlaceId>(h))?.surgeSince ?? null) !== null,
  'truth.site.waiting': (world, site) => world.ems.scenes.get(id<PlaceId>(site))?.present.size ?? 0,
  'truth.site.units': (world, site) => {
    let units = 0;
    for (const unit of world.ems.units.values()) if (unit.at === site && unit.status === 'on-scene') units++;
    return units;
  },
  'truth.crossing.open': (world, c) => world.border.crossings.get(id<PlaceId>(c))?.open ?? false,
  'truth.crossing.queue': (world, c) => {
    let queue = 0;
    for (const lanes of world.border.crossings.get(id<PlaceId>(c))?.directions.values() ?? [])
      for (const lane of Object.values(lanes)) queue += lane.queue.length;
    return queue;
  },
  'truth.casualties': (world, asked) => {
    let all = 0;
    for (const [severity, count] of world.msel.tally.casualties)
      if (asked === 'any' || asked === severity) all += count;
    return all;
  },
  'truth.deaths': (world) => world.msel.tally.deaths,
  'truth.helpersOnShift': (world) => {
    let helpers = 0;
    for (const [home, byHost] of world.msel.tally.shifts)
      for (const [host, count] of byHost)
        if (countryOf(world.scenario, home) !== countryOf(world.scenario, host)) helpers += count;
    return helpers;
  },
  'truth.lever': (world, lever) => (isLever(lever) ? (world.authority.levers[lever] ?? 'absent') : 'absent'),
  'truth.instrument': (world, instrument) =>
    world.authority.instruments.get(id<InstrumentId>(instrument))?.state ?? 'absent',
  'picture.figure': (world, seat, place, figure) => heard(world, seat, place, figure)?.value ?? -1,
  'picture.age': (world, seat, place, figure) => {
    const latest = heard(world, seat, place, figure);
    return latest === undefined ? 1e9 : inMinutes(between(latest.observedAt, world.now));
  },
  'picture.unanswered': (world, seat) => unanswered(world, id<SeatId>(seat)),
  'done.count': (world, type) => world.msel.done.get(type) ?? 0,
  'done.by': (world, type, seat) => (world.msel.done.get(`${type}/${seat}`) ?? 0) > 0,
  elapsed: (world) => inMinutes(world.now),
};

function taken(world: ReadonlyWorld, hospital: string, station: Station): number {
  const at = world.hospitals.all.get(id<PlaceId>(hospital))?.stations[station];
  return at === undefined ? 0 : at.baseline + at.inCare.size;
}

const heard = (world: ReadonlyWorld, seat: string, place: string, figure: string): HeardFigure | undefined =>
  world.information.pictures.get(id<SeatId>(seat))?.heard.get(heardKey(id<PlaceId>(place), figure));

/** Messages and injects in the seat's picture that want an answer, less the answers it sent. */
function unanswered(world: ReadonlyWorld, seat: SeatId): number {
  const picture = world.information.pictures.get(seat);
  if (picture === undefined) return 0;
  const answered = new Set(picture.sent.filter(({ type }) => type === 'SendMessage').map(({ about }) => about));
  return picture.items.filter(
    ({ content }) =>
      (content.kind === 'message' && content.wantsAnswer && !answered.has(content.message)) ||
      (content.kind === 'inject' && content.wantsAnswer && !answered.has(`inject-${content.row}`)),
  ).length;
}
