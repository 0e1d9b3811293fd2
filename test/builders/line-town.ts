import { type Scenario, type ScenarioSource, scenarioSchema } from '@samaritan/scenarios/schema/scenario';
import { type CommandId, type JurisdictionId, type PlaceId, type SeatId, id } from '@samaritan/scenarios/values/id';
import type { Result } from '@samaritan/scenarios/values/result';
import { type SimTime, minutes, simTime } from '@samaritan/scenarios/values/time';
import type { Command, CommandPayloads, CommandType } from '@samaritan/scenarios/vocabulary/commands';
import type { EventType } from '@samaritan/scenarios/vocabulary/event-types';
import type { BorderEvents } from '@samaritan/scenarios/vocabulary/events/border';
import type { LeverSettings } from '@samaritan/scenarios/vocabulary/levers';
import type { PictureItem } from '@samaritan/scenarios/vocabulary/picture';
import type { Refusal } from '@samaritan/scenarios/vocabulary/refusals';
import { authority } from '../../packages/server/src/engine/authority/subsystem.ts';
import { border } from '../../packages/server/src/engine/border/subsystem.ts';
import { information } from '../../packages/server/src/engine/information/subsystem.ts';
import { seedOf } from '../../packages/scenarios/src/values/chance.ts';
import { Engine } from '../../packages/server/src/engine/kernel/engine.ts';
import { type Draft, type Event, type EventOf, draft } from '../../packages/server/src/engine/kernel/event.ts';
import { room } from '../../packages/server/src/engine/room/subsystem.ts';
import { supply } from '../../packages/server/src/engine/supply/subsystem.ts';
import { type SparedWait, type World, emptyWorld } from '../../packages/server/src/engine/world.ts';
import { riverHead, words } from './river-head.ts';

const seat = { name: words };

/** Two towns on a river, a tunnel and a bridge between them, and a desk of each kind that word has to reach. */
export const lineTown = (over: Partial<ScenarioSource> = {}): Scenario =>
  scenarioSchema.parse({
    ...riverHead('line-town'),
    startEx: '2026-10-14T16:00 America/Detroit',
    endEx: 'T+12:00',
    seats: {
      'us-line': {
        ...seat,
        desk: 'border-agency',
        of: 'US',
        may: ['control-crossing', 'order'],
        runs: ['tunnel', 'bridge'],
      },
      'ca-line': { ...seat, desk: 'border-agency', of: 'CA' },
      federal: { ...seat, desk: 'emergency-office', of: 'US', may: ['declare'] },
      state: { ...seat, desk: 'emergency-office', of: 'US-MI', may: ['declare', 'request-resources'] },
      province: { ...seat, desk: 'emergency-office', of: 'CA-ON', may: ['approve-resources', 'offer-resources'] },
      county: { ...seat, desk: 'public-information', of: 'wayne', may: ['warn-public', 'protect-public'] },
      dispatch: { ...seat, desk: 'ems-dispatch', of: 'wayne', runs: ['medic-base'] },
      fire: { ...seat, desk: 'fire-command', of: 'wayne', runs: ['plaza'] },
      hospital: { ...seat, desk: 'hospital', of: 'wayne', runs: ['receiving'], may: ['request-resources'] },
      college: { ...seat, desk: 'regulator', of: 'US-MI' },
    },
    sites: { plaza: { name: words, in: 'wayne', at: [42.325, -83.04], crossing: 'tunnel' } },
    hospitals: {
      receiving: {
        name: words,
        in: 'wayne',
        at: [42.353, -83.054],
        staffed: 200,
        icu: 20,
        theatres: 8,
        occupied: 0.7,
        redCells: 20,
      },
      ouellette: { name: words, in: 'windsor', at: [42.308, -83.03], staffed: 300, icu: 20, theatres: 9, occupied: 1 },
    },
    bases: { 'medic-base': { name: words, in: 'wayne', at: [42.34, -83.05], fleet: { advanced: 4 } } },
    crossings: {
      tunnel: {
        name: words,
        at: [42.325, -83.04],
        between: ['wayne', 'windsor'],
        lanes: { general: 2, nexus: 1 },
        calm: '0:10',
      },
      bridge: {
        name: words,
        at: [42.312, -83.074],
        between: ['US-MI', 'CA-ON'],
        lanes: { general: 2, nexus: 1, fast: 1 },
        calm: '0:12',
      },
    },
    stockpiles: {
      depot: { name: words, in: 'US-MI', at: [42.4, -83.1], holds: { 'red-cells': 100, ventilators: 30 } },
      'north-depot': { name: words, in: 'CA-ON', at: [42.3, -82.9], holds: { 'red-cells': 100, 'trauma-kits': 50 } },
    },
    means: {
      phone: { kind: 'phone', delay: '0:02' },
      radio: { kind: 'radio', delay: '0:01' },
      'e-mail': { kind: 'e-mail', delay: '0:10' },
      fax: { kind: 'fax', delay: '0:01', capacity: 1, outages: ['T+1:00 to T+2:00'] },
      social: { kind: 'social', delay: '0:05' },
      alert: { kind: 'cap', delay: '0:01' },
    },
    hazards: {
      blast: { name: words, at: 'plaza', when: 'T+11:00', mechanism: 'vehicle-bomb', injured: 10, mix: { delayed: 1 } },
      crash: {
        name: words,
        at: 'plaza',
        when: 'T+11:00',
        mechanism: 'crash',
        injured: 10,
        mix: { delayed: 1 },
        closesFor: '1:00',
      },
    },
    msel: [],
    objectives: {},
    ...over,
  });

/** Levers at their first values. */
export const firstLevers: LeverSettings = {
  'licence.data': 'on-request',
  'licence.recognition': 'by-instrument',
  'play.depth': 'national',
  'nexus.card': 'none',
  'arms.carriage': 'absent',
};

export interface TableOptions {
  readonly scenario?: Scenario;
  readonly seed?: number;
  readonly levers?: Partial<LeverSettings>;
  readonly spared?: readonly SparedWait[];
}

/** Room, law, line, stock and word, with the rest of the world spoken for by the test. */
export class Table {
  readonly world: World;
  readonly log: Event[] = [];
  readonly #engine = new Engine([room, authority, border, supply, information]);
  #commands = 0;

  constructor({ scenario = lineTown(), seed = 7, levers = {}, spared = [] }: TableOptions = {}) {
    this.world = emptyWorld({ scenario, seed: seedOf(seed), levers: { ...firstLevers, ...levers }, spared });
    this.#engine.start(this.world, this.#sink);
  }

  readonly #sink = (event: Event): void => void this.log.push(event);

  /** Something happens that another part of the world would say. */
  say(...drafts: readonly Draft[]): this {
    this.#engine.note(this.world, drafts, { start: true }, this.#sink);
    return this;
  }

  /** Time passes until so many minutes after StartEx. */
  until(minute: number): this {
    const end = simTime(minutes(minute));
    while (this.#engine.step(this.world, end, this.#sink));
    this.world.now = end;
    return this;
  }

  command<T extends CommandType>(by: string, type: T, payload: CommandPayloads[T]): Result<null, Refusal> {
    const given = {
      id: id<CommandId>(`${by}-1-${++this.#commands}`),
      seat: id<SeatId>(by),
      actor: 'person',
      type,
      payload,
    } as unknown as Command;
    return this.#engine.submit(this.world, given, this.#sink);
  }

  events<T extends EventType>(type: T): readonly EventOf<T>[] {
    return this.log.filter((event): event is EventOf<T> & Event => event.type === type);
  }

  items(of: string): readonly PictureItem[] {
    return this.world.information.pictures.get(id<SeatId>(of))?.items ?? [];
  }

  /** The first item of a kind in a seat's picture; undefined where there is none. */
  item(of: string, kind: PictureItem['content']['kind']): PictureItem | undefined {
    return this.items(of).find(({ content }) => content.kind === kind);
  }

  heard(of: string, place: string, figure: string): number | undefined {
    return this.world.information.pictures.get(id<SeatId>(of))?.heard.get(`${place}/${figure}`)?.value;
  }

  /** The same log folded without asking any rule. */
  replayed(): World {
    const { scenario, seed, spared } = this.world;
    const levers = this.world.authority.levers;
    const world = emptyWorld({ scenario, seed, levers, spared });
    const engine = new Engine([room, authority, border, supply, information]);
    for (const event of this.log) engine.apply(world, event);
    world.now = this.world.now;
    return world;
  }
}

export type Reached = BorderEvents['TravellerReachedCrossing'];

/** Somebody stands at the tunnel on the way to Detroit; everything is ordinary but what the test says. */
export const reached = (name: string, over: Partial<Reached> = {}): Draft =>
  draft('TravellerReachedCrossing', {
    traveller: { kind: 'clinician', id: name },
    crossing: id<PlaceId>('tunnel'),
    to: id<JurisdictionId>('US-MI'),
    card: false,
    calledAhead: false,
    patients: 0,
    armedEscort: false,
    under: null,
    vehicle: null,
    ...over,
  });

export const place = (name: string): PlaceId => id(name);
export const at = (minute: number): SimTime => simTime(minutes(minute));

/** Plain data of a world, for comparing one with another. */
export const plain = ({ timers, ...world }: World): unknown =>
  JSON.parse(
    JSON.stringify({ ...world, timers: timers.list() }, (_key, value: unknown) =>
      value instanceof Map ? [...value] : value instanceof Set ? [...value] : value,
    ),
  );
