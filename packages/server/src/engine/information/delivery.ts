import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import type { meansKinds } from '@samaritan/scenarios/schema/means';
import { type MeansId, type SeatId, id } from '@samaritan/scenarios/values/id';
import { type Duration, type SimTime, after, duration, plus } from '@samaritan/scenarios/values/time';
import type { Lever } from '@samaritan/scenarios/vocabulary/levers';
import type { ItemContent } from '@samaritan/scenarios/vocabulary/picture';
import { chance, lognormal, purpose } from '@samaritan/scenarios/values/chance';
import { type Draft, type EventOf, draft } from '../kernel/event.ts';
import type { ReadonlyWorld } from '../world.ts';
import { delivery } from './parameters.ts';
import { relayTo } from './relay.ts';

type MeansKind = (typeof meansKinds)[number];

/** Something to be told to seats, before a means takes it. */
export interface Letter {
  readonly to: readonly SeatId[];
  /** Unique with the seat: the name of the thing told and, where it can happen again, its ordinal. */
  readonly topic: string;
  readonly source: string;
  readonly means: MeansId;
  readonly observedAt: SimTime;
  readonly content: ItemContent;
  /** Time until the teller comes to tell it, after which the means takes its own. */
  readonly later?: Duration;
  /** Relayed down the levels that take no part in play; from this seat, or from nobody in particular. */
  readonly relayed?: { readonly from: SeatId | null };
}

const onTheWay = purpose('information.delay');

/**
 * The letters on their way, each at its turn: a means of limited capacity takes one after another, none in an outage, and
 * then needs its delay. Relays come on top, and name their lever.
 */
export function post(world: ReadonlyWorld, letters: readonly Letter[]): readonly Draft[] {
  const freeAt = new Map<MeansId, SimTime>();
  const sent: Draft[] = [];
  for (const letter of letters)
    letter.to.forEach((seat, i) => {
      if (letter.to.indexOf(seat) === i) sent.push(postOne(world, letter, { seat, freeAt }));
    });
  return sent;
}

interface Envelope {
  readonly seat: SeatId;
  /** When each means is free again, counting the letters of this batch. */
  readonly freeAt: Map<MeansId, SimTime>;
}

function postOne(world: ReadonlyWorld, letter: Letter, { seat, freeAt }: Envelope): Draft {
  const { topic, source, means, observedAt, content, later } = letter;
  const item = `${topic}/${seat}`;
  const { scenario, information } = world;
  const state = information.means.get(means);
  const median = scenario.means[means]?.delay ?? duration(0);
  const delay = duration(lognormal(chance(world.seed, onTheWay, id(item)), median, delivery.spread));
  const relay = letter.relayed === undefined ? noRelay : relayTo(world, seat, letter.relayed.from);
  const rest = plus(plus(delay, later ?? duration(0)), relay.takes);
  const kept = { item, seat, source, means, observedAt, rest, content };
  return state?.cut === true
    ? draft('ItemKept', kept, relay.lever)
    : sendOn(world, { kept, lever: relay.lever }, freeAt);
}

interface OnItsWay {
  readonly kept: EventOf<'ItemKept'>['data'];
  readonly lever: Lever | undefined;
}

/** Given to a means that works: at its turn, after any outage of the script, and then the rest of its way. */
function sendOn(world: ReadonlyWorld, { kept, lever }: OnItsWay, freeAt: Map<MeansId, SimTime>): Draft {
  const { rest, ...letter } = kept;
  const { means } = letter;
  const { scenario, information } = world;
  const state = information.means.get(means);
  const free = freeAt.get(means) ?? state?.freeAt ?? world.now;
  const passes = afterOutage(scenario, means, {
    at: free > world.now ? free : world.now,
    mendedAt: state?.mendedAt ?? null,
  });
  const { item, seat, source, observedAt, content } = letter;
  const arrivesAt = after(passes, rest);
  const capacity = scenario.means[means]?.capacity;
  if (capacity === undefined)
    return draft('ItemSent', { item, seat, source, means, observedAt, arrivesAt, content }, lever);
  const passesAt = after(passes, duration(delivery.capacitySpan / capacity));
  freeAt.set(means, passesAt);
  return draft('ItemSent', { item, seat, source, means, observedAt, arrivesAt, content, passesAt }, lever);
}

/** What was given to a means while control had it down, now that it is back: in the order it was given. */
export function sendKept(world: ReadonlyWorld, means: MeansId): readonly Draft[] {
  const freeAt = new Map<MeansId, SimTime>();
  return [...world.information.kept.values()]
    .filter((kept) => kept.means === means)
    .map((kept) => sendOn(world, { kept, lever: undefined }, freeAt));
}

const noRelay: { readonly takes: Duration; readonly lever: Lever | undefined } = {
  takes: duration(0),
  lever: undefined,
};

interface Passing {
  readonly at: SimTime;
  readonly mendedAt: SimTime | null;
}

/** The earliest moment from `at` on at which this means is not out; an outage that control has ended early is over. */
function afterOutage(scenario: Scenario, means: MeansId, { at, mendedAt }: Passing): SimTime {
  const outages = scenario.means[means]?.outages;
  if (outages === undefined || outages.length === 0) return at;
  let passes = at;
  for (const { from, to } of outages.toSorted((a, b) => a.from - b.from))
    if (from <= passes && passes < to && (mendedAt === null || mendedAt < from)) passes = to;
  return passes;
}

/** The scenario's first means of the first of these kinds that it has, else its first means of all. */
export function meansOf({ scenario }: ReadonlyWorld, kinds: readonly MeansKind[]): MeansId {
  const { byKind, first } = meansOfScenario(scenario);
  for (const kind of kinds) {
    const found = byKind.get(kind);
    if (found !== undefined) return found;
  }
  return first;
}

interface FirstMeans {
  readonly byKind: ReadonlyMap<MeansKind, MeansId>;
  readonly first: MeansId;
}

const firstMeans = new WeakMap<Scenario, FirstMeans>();

/** The first means of each kind; worked out once, for a scenario never changes. */
function meansOfScenario(scenario: Scenario): FirstMeans {
  const known = firstMeans.get(scenario);
  if (known !== undefined) return known;
  const all = Object.keys(scenario.means) as MeansId[];
  const byKind = new Map<MeansKind, MeansId>();
  for (const means of all) {
    const kind = scenario.means[means]?.kind;
    if (kind !== undefined && !byKind.has(kind)) byKind.set(kind, means);
  }
  const made = { byKind, first: all[0] ?? id<MeansId>('in-person') };
  firstMeans.set(scenario, made);
  return made;
}
