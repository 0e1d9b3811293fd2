import { type Scenario, type ScenarioSource, scenarioSchema } from '@samaritan/scenarios/schema/scenario';
import { type CommandId, type PlaceId, type SeatId, id } from '@samaritan/scenarios/values/id';
import { ok } from '@samaritan/scenarios/values/result';
import { type SimTime, minutes, simTime } from '@samaritan/scenarios/values/time';
import type { LeverSettings } from '@samaritan/scenarios/vocabulary/levers';
import { seedOf } from '../../packages/scenarios/src/values/chance.ts';
import { Engine } from '../../packages/server/src/engine/kernel/engine.ts';
import { type Draft, type Event, type EventOf, draft } from '../../packages/server/src/engine/kernel/event.ts';
import type { AnySubsystem } from '../../packages/server/src/engine/kernel/subsystem.ts';
import { msel } from '../../packages/server/src/engine/msel/subsystem.ts';
import { room } from '../../packages/server/src/engine/room/subsystem.ts';
import { type World, emptyWorld } from '../../packages/server/src/engine/world.ts';

const words = { en: 'Text', fr: 'Texte' };

/** A border town with one of everything, to hang a script on. */
export const scriptScenario = (script: Partial<ScenarioSource> = {}): Scenario =>
  scenarioSchema.parse({
    id: 'script',
    title: words,
    summary: words,
    exercise: {
      scope: words,
      sponsor: words,
      pointOfContact: 'Director',
      missionAreas: ['response'],
      threat: words,
    },
    startEx: '2026-10-14T16:00 America/Detroit',
    endEx: 'T+2:00',
    map: ['town'],
    jurisdictions: { US: {}, 'US-MI': { in: 'US' }, CA: {}, 'CA-ON': { in: 'CA' } },
    seats: {
      general: { name: words, desk: 'hospital', of: 'US-MI', may: ['run-hospital'], runs: ['general-hospital'] },
      state: {
        name: words,
        desk: 'emergency-office',
        of: 'US-MI',
        may: ['declare', 'request-resources', 'run-hospital'],
      },
      province: { name: words, desk: 'emergency-office', of: 'CA-ON', may: ['approve-resources'] },
    },
    sites: { plaza: { name: words, in: 'US-MI', at: [42.3, -83] } },
    hospitals: {
      'general-hospital': {
        name: words,
        in: 'US-MI',
        at: [42.3, -83.1],
        staffed: 100,
        icu: 10,
        theatres: 4,
        occupied: 0.7,
      },
      'other-hospital': {
        name: words,
        in: 'US-MI',
        at: [42.4, -83.1],
        staffed: 50,
        icu: 5,
        theatres: 2,
        occupied: 0.7,
      },
    },
    crossings: { bridge: { name: words, at: [42.3, -83.05], between: ['US-MI', 'CA-ON'], lanes: {}, calm: '0:05' } },
    means: { phone: { kind: 'phone', delay: '0:01' } },
    hazards: {},
    msel: [],
    objectives: {},
    ...script,
  });

export const levers: LeverSettings = {
  'licence.data': 'on-request',
  'licence.recognition': 'by-instrument',
  'play.depth': 'local',
  'nexus.card': 'none',
  'arms.carriage': 'absent',
};

/** Stands for the hospitals: does what a desk asks, as an event of that desk. */
const hand: AnySubsystem = {
  name: 'hospitals',
  state: (world) => world.hospitals,
  decide: { ActivateSurge: (_, { payload }) => ok([draft('SurgeActivated', { hospital: payload.hospital })]) },
  evolve: {},
};

/** A script played by itself: what happens in the world is written into it by the test. */
export class ScriptRun {
  readonly world: World;
  readonly events: Event[] = [];
  readonly #engine = new Engine([room, hand, msel]);
  #commands = 0;

  constructor(script: Partial<ScenarioSource> | Scenario) {
    const scenario = 'title' in script ? (script as Scenario) : scriptScenario(script);
    this.world = emptyWorld({ scenario, seed: seedOf(1), levers });
    this.#engine.start(this.world, this.#sink);
  }

  /** Lets time pass up to and including a minute. */
  until(minute: number): this {
    while (this.#engine.step(this.world, at(minute), this.#sink));
    this.world.now = at(minute);
    return this;
  }

  /** Something happens at the present instant, by itself. */
  happens(...drafts: readonly Draft[]): this {
    this.#engine.note(this.world, drafts, { start: true }, this.#sink);
    return this;
  }

  /** A desk activates surge. */
  surges(seat: string, hospital = 'general-hospital'): this {
    this.#engine.submit(
      this.world,
      {
        id: id<CommandId>(`${seat}-${++this.#commands}`),
        seat: id<SeatId>(seat),
        actor: 'person',
        type: 'ActivateSurge',
        payload: { hospital: id<PlaceId>(hospital) },
      },
      this.#sink,
    );
    return this;
  }

  ends(because: 'end-ex' | 'until' = 'end-ex'): this {
    return this.happens(draft('ExerciseEnded', { because }));
  }

  of<T extends Event['type']>(type: T): readonly EventOf<T>['data'][] {
    return this.events.filter((event): event is EventOf<T> & Event => event.type === type).map(({ data }) => data);
  }

  /** The same events taken in by another world, without asking any rule. */
  replayed(): World {
    const { scenario, seed } = this.world;
    const world = emptyWorld({ scenario, seed, levers });
    for (const event of this.events) this.#engine.apply(world, event);
    return world;
  }

  readonly #sink = (event: Event): void => void this.events.push(event);
}

export const at = (minute: number): SimTime => simTime(minutes(minute));
