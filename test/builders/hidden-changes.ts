import { type PlaceId, type SeatId, id } from '@samaritan/scenarios/values/id';
import { orderKinds } from '@samaritan/scenarios/vocabulary/commands';
import { leverNames, valuesOf } from '@samaritan/scenarios/vocabulary/levers';
import { labels } from '@samaritan/scenarios/vocabulary/resources';
import { newRow } from '../../packages/server/src/engine/msel/state.ts';
import type { World } from '../../packages/server/src/engine/world.ts';
import { secret } from './every-command.ts';

/** Changes of the truth that a seat has no way to know of, made in a world that was played up to now. */
type Change = (world: World, seat: SeatId) => void;

const runs = ({ scenario }: World, seat: SeatId, place: string): boolean =>
  scenario.seats[seat]?.runs.some((own) => own === place) === true;

export const hiddenChanges: Readonly<Record<string, Change>> = {
  'how badly casualties are hurt': (world) => {
    for (const casualty of world.casualties.all.values())
      Object.assign(casualty, {
        threshold: 1 - casualty.threshold,
        rpm: 12 - casualty.rpm,
        severity: casualty.severity === 'immediate' ? 'minimal' : 'immediate',
        needsSurgery: !casualty.needsSurgery,
        diesAt: null,
      });
  },
  'who is not what they say': (world) => {
    for (const one of world.staffing.clinicians.values()) Object.assign(one, { impostor: !one.impostor });
  },
  'who stands at the door of another hospital': (world, seat) => {
    for (const one of world.staffing.clinicians.values())
      if (!runs(world, seat, one.hospital))
        Object.assign(
          one,
          one.arrivedAt === null ? { arrivedAt: world.now, phase: 'turned-away' } : { arrivedAt: null },
        );
  },
  'what another hospital does': (world, seat) => {
    for (const [place, hospital] of world.hospitals.all) {
      if (runs(world, seat, place)) continue;
      const divert = hospital.divert.length > 0 ? [] : labels.slice(0, 2);
      Object.assign(hospital, { divert, waiting: 0, surgeSince: hospital.surgeSince === null ? world.now : null });
      for (const station of Object.values(hospital.stations)) station.queue = [];
      const staff = world.staffing.hospitals.get(place);
      if (staff !== undefined) Object.assign(staff, { calledBack: !staff.calledBack, heldUntil: world.now });
    }
  },
  'what stands at a crossing of others': (world, seat) => {
    for (const [place, crossing] of world.border.crossings)
      if (!runs(world, seat, place))
        for (const lanes of crossing.directions.values())
          for (const lane of Object.values(lanes)) Object.assign(lane, { lanes: lane.lanes + 1, queue: [] });
  },
  'requests made by others and not to this seat': (world, seat) => {
    const others = (Object.keys(world.scenario.seats) as SeatId[]).filter((other) => other !== seat);
    const [from, to] = others;
    if (from === undefined || to === undefined) return;
    for (const request of world.authority.requests.values())
      if (request.from !== seat && request.to !== seat) Object.assign(request, { state: 'denied' });
    world.authority.requests.set(secret, { ...hiddenRequest(world), from, to });
  },
  'a request that is still on its way to this seat': (world, seat) => {
    const from = (Object.keys(world.scenario.seats) as SeatId[]).find((other) => other !== seat) ?? seat;
    world.authority.requests.set(secret, { ...hiddenRequest(world), from, to: seat });
  },
  'what other desks declared and ordered, unheard': (world, seat) => {
    for (const jurisdiction of new Set(Object.values(world.scenario.seats).map(({ of }) => of))) {
      if (world.authority.told.get(`declaration:${jurisdiction}`)?.has(seat) === true) continue;
      if (world.information.pictures.get(seat)?.sent.some(({ type }) => type === 'Declare') === true) continue;
      world.authority.declarations.push({ jurisdiction, level: 'local', at: world.now });
      for (const order of orderKinds)
        world.authority.orders.push({ order, jurisdiction, at: world.now, inForceSince: null });
    }
  },
  'levers that others are turning': (world) => {
    for (const lever of leverNames)
      if (!world.authority.turning.has(lever))
        world.authority.turning.set(lever, { value: valuesOf(lever).at(-1) ?? '', by: id('other'), at: world.now });
  },
  'volunteers called by others': (world, seat) => {
    const own = world.information.pictures.get(seat)?.sent.some(({ type }) => type === 'CallForVolunteers') === true;
    if (!own) for (const group of world.staffing.groups.values()) group.called = !group.called;
  },
  'units of another dispatch, and its policy': (world, seat) => {
    for (const unit of world.ems.units.values())
      if (unit.seat !== seat && !runs(world, seat, unit.base)) Object.assign(unit, { status: 'staged', patients: [] });
    const own = world.information.pictures.get(seat)?.sent.some(({ type }) => type === 'SetDestinationPolicy') === true;
    if (!own) for (const scene of world.ems.scenes.values()) scene.policy = 'quota';
  },
  "what lies on others' shelves": (world, seat) => {
    for (const [place, stock] of world.supply.stock)
      if (!runs(world, seat, place)) for (const kind of stock.keys()) stock.set(kind, 0);
  },
  'what control has done to the plan and keeps to itself': (world) => {
    for (const row of world.msel.rows.values())
      Object.assign(row, { held: true, edition: row.edition + 1, words: { en: secret, fr: null }, cameDue: world.now });
    const from = (Object.keys(world.scenario.seats) as SeatId[])[0] ?? null;
    const to = from === null ? [] : [from];
    const written = { from: 'mayor', to, means: id<never>('phone'), at: null, text: { en: null, fr: null } };
    world.msel.rows.set(id('A9'), newRow({ ...written, row: id('A9'), wantsAnswer: true }));
    for (const message of world.information.messages.values()) message.settled = !message.settled;
    world.information.messages.set(id(secret), { from: null, to, settled: true });
    world.casualties.frozenSince = world.casualties.frozenSince === null ? world.now : null;
  },
  'messages between others': (world, seat) => {
    for (const [other, received] of world.information.received) if (other !== seat) received.add('secret-message');
  },
};

const hiddenRequest = ({ now }: World) =>
  ({
    id: secret,
    kind: 'red-cells',
    quantity: 3,
    deliverTo: id<PlaceId>('general'),
    under: null,
    at: now,
    state: 'sent',
    held: null,
  }) as const;
