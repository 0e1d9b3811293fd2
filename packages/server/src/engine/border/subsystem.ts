import { type PlaceId, id } from '@samaritan/scenarios/values/id';
import { between } from '@samaritan/scenarios/values/time';
import { type Draft, type EventOf, draft, none } from '../kernel/event.ts';
import type { Frozen } from '../kernel/frozen.ts';
import type { Subsystem } from '../kernel/subsystem.ts';
import type { ReadonlyWorld } from '../world.ts';
import { decideSetCrossing, decideSetLane } from './commands.ts';
import { sideOf } from './directions.ts';
import { admits, diversion } from './diversion.ts';
import { evolveBorder } from './evolve.ts';
import { laneFor, rankOf } from './lanes.ts';
import { obey, open, staffCrossings, strike } from './opening.ts';
import { beginAtOnce, nextInspection } from './passage.ts';
import { relane } from './relaning.ts';
import { type Border, type TravellerAtLine, travellerKey } from './state.ts';
import { joinInspection } from './vehicles.ts';
import { waitingAt } from './waiting.ts';

/** Crossings: open or shut, their lanes and queues, who is let through under what, and who is sent elsewhere. */
export const border: Subsystem<Border> = {
  name: 'border',
  state: (world) => world.border,
  decide: { SetCrossing: decideSetCrossing, SetLane: decideSetLane },
  due: {
    cleared: dueCleared,
    diverted: dueDiverted,
    release: (_world, entity) => [draft('PlazaReleased', { crossing: id<PlaceId>(entity) })],
    'open-by-order': (world, entity) => dueOpen(world, id<PlaceId>(entity), 'order'),
    'open-by-command': (world, entity) => dueOpen(world, id<PlaceId>(entity), 'command'),
  },
  react: {
    ExerciseStarted: staffCrossings,
    HazardStruck: strike,
    OrderInForce: obey,
    TravellerReachedCrossing: join,
    CrossingQueued: (world, { data }) => {
      const at = world.border.travellers.get(travellerKey(data.traveller));
      if (at === undefined) return none;
      return world.spared.includes('crossing') ? beginAtOnce(world, at, data.lane) : goIn(world, at);
    },
    InspectionBegun: (world, { data }) => {
      const at = world.border.travellers.get(travellerKey(data.traveller));
      return at === undefined ? none : goIn(world, at);
    },
    TravellerCleared: (world, { data }) => nextInspection(world, data.crossing),
    LaneSet: (world, { data }) => lanedAnew(world, data.crossing),
    EssentialWorkersAdmitted: (world, { data }) => lanedAnew(world, data.crossing),
    TravellersRelaned: (world, { data }) => pass(world, data.crossing),
    LeverTurned: (world, { data }) =>
      data.lever === 'nexus.card' ? [...world.border.crossings.keys()].flatMap((each) => relane(world, each)) : none,
    PlazaReleased: (world, { data }) => pass(world, data.crossing),
    CrossingClosed: (world, { data }) => [
      ...sendElsewhere(world, data.crossing),
      ...nextInspection(world, data.crossing),
    ],
    CrossingOpened: (world, { data }) => lanedAnew(world, data.crossing),
  },
  evolve: evolveBorder,
};

/** Joins the lane for its like; sent to another crossing where this one is shut to it and another is not. */
function join(world: ReadonlyWorld, { data }: EventOf<'TravellerReachedCrossing'>): readonly Draft[] {
  const crossing = world.border.crossings.get(data.crossing);
  const at = world.border.travellers.get(travellerKey(data.traveller));
  if (crossing === undefined || at === undefined) return none;
  const to = sideOf(world.scenario, crossing.id, data.to);
  const sent = admits(world, crossing, data) || world.spared.includes('crossing') ? none : diversion(world, at);
  if (sent.length > 0) return sent;
  const reached = data.to === to ? data : { ...data, to };
  return [
    draft(
      'CrossingQueued',
      {
        traveller: data.traveller,
        crossing: crossing.id,
        to,
        lane: laneFor(world, crossing, reached),
        rank: rankOf(world, reached),
      },
      data.card ? 'nexus.card' : undefined,
    ),
  ];
}

/** Who shares a vehicle goes in with it; then whoever is next. */
function goIn(world: ReadonlyWorld, { reached }: Frozen<TravellerAtLine>): readonly Draft[] {
  const together = joinInspection(world, reached.vehicle);
  return together.length > 0 ? together : nextInspection(world, reached.crossing);
}

/** Other lanes serve than before: first everyone stands in the right one, then whoever can goes in. */
function lanedAnew(world: ReadonlyWorld, changed: PlaceId): readonly Draft[] {
  const moves = relane(world, changed);
  return moves.length > 0 ? moves : pass(world, changed);
}

/**
 * A crossing lets through others than before: whoever can goes in here, and whoever waits at one that is shut to them goes
 * where they can pass.
 */
const pass = (world: ReadonlyWorld, changed: PlaceId): readonly Draft[] => [
  ...nextInspection(world, changed),
  ...[...world.border.crossings.keys()].flatMap((crossing) => sendElsewhere(world, crossing)),
];

/** Everyone who waits at a shut crossing and could pass at another. */
function sendElsewhere(world: ReadonlyWorld, id: PlaceId): readonly Draft[] {
  const crossing = world.border.crossings.get(id);
  if (crossing === undefined || crossing.open) return none;
  return waitingAt(crossing).flatMap(({ traveller }) => {
    const at = world.border.travellers.get(travellerKey(traveller));
    return at === undefined || admits(world, crossing, at.reached) ? none : diversion(world, at);
  });
}

function dueCleared(world: ReadonlyWorld, key: string): readonly Draft[] {
  const at = world.border.travellers.get(key);
  if (at === undefined || at.lane === null) return none;
  const { reached, lane, under, firstAt, lever } = at;
  const { traveller, crossing, to } = reached;
  const waited = between(firstAt, world.now);
  return [draft('TravellerCleared', { traveller, crossing, to, lane, under, waited }, lever ?? undefined)];
}

function dueDiverted(world: ReadonlyWorld, key: string): readonly Draft[] {
  const at = world.border.travellers.get(key);
  if (at === undefined || at.sentTo === null) return none;
  return [draft('TravellerReachedCrossing', { ...at.reached, crossing: at.sentTo })];
}

/** The plaza is released; whoever shut the crossing since has called this off. */
const dueOpen = (world: ReadonlyWorld, crossing: PlaceId, because: 'order' | 'command'): readonly Draft[] => [
  open(world, crossing, because),
];
