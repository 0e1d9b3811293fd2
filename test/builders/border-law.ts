import { type Scenario, type ScenarioSource, scenarioSchema } from '@samaritan/scenarios/schema/scenario';
import { type CommandId, type SeatId, id } from '@samaritan/scenarios/values/id';
import { minutes, simTime } from '@samaritan/scenarios/values/time';
import type { CommandPayloads, CommandType, Command } from '@samaritan/scenarios/vocabulary/commands';
import type { LeverSettings } from '@samaritan/scenarios/vocabulary/levers';
import type { ItemContent } from '@samaritan/scenarios/vocabulary/picture';
import type { Refusal } from '@samaritan/scenarios/vocabulary/refusals';
import { initialLevers } from '../../packages/server/src/engine/authority/levers.ts';
import { seedOf } from '../../packages/scenarios/src/values/chance.ts';
import { Engine } from '../../packages/server/src/engine/kernel/engine.ts';
import type { Event, EventOf } from '../../packages/server/src/engine/kernel/event.ts';
import { subsystems } from '../../packages/server/src/engine/subsystems.ts';
import { type World, emptyWorld } from '../../packages/server/src/engine/world.ts';

const words = { en: 'Text', fr: 'Texte' };
const at = (lat: number): [number, number] => [lat, -83];

/** Michigan and Ontario with a desk at each level, Ohio beyond, and no hazard: law and nothing else. */
export const borderLaw = (changed: Partial<ScenarioSource> = {}): Scenario =>
  scenarioSchema.parse({
    id: 'border-law',
    title: words,
    summary: words,
    exercise: { scope: words, sponsor: words, pointOfContact: 'Director', missionAreas: ['response'], threat: words },
    startEx: '2026-10-14T16:00 America/Detroit',
    endEx: 'T+48:00',
    map: ['line'],
    jurisdictions: {
      US: {},
      'US-MI': { in: 'US' },
      wayne: { in: 'US-MI', kind: 'county', name: words },
      'US-OH': { in: 'US' },
      CA: {},
      'CA-ON': { in: 'CA' },
      windsor: { in: 'CA-ON', kind: 'municipality', name: words },
    },
    seats: {
      state: {
        name: words,
        desk: 'emergency-office',
        of: 'US-MI',
        may: ['declare', 'request-resources', 'offer-resources', 'approve-resources', 'waive-licences'],
      },
      county: {
        name: words,
        desk: 'emergency-office',
        of: 'wayne',
        may: ['declare', 'request-resources'],
        reportsTo: ['state', 'windsor-ems'],
      },
      regulator: {
        name: words,
        desk: 'regulator',
        of: 'US-MI',
        may: ['verify-licences', 'turn-levers'],
        turns: ['licence.data'],
      },
      ohio: { name: words, desk: 'emergency-office', of: 'US-OH', may: ['approve-resources'] },
      province: {
        name: words,
        desk: 'emergency-office',
        of: 'CA-ON',
        may: ['declare', 'offer-resources', 'approve-resources', 'open-emergency-class'],
      },
      'windsor-ems': { name: words, desk: 'ems-dispatch', of: 'windsor', may: ['approve-resources'] },
      customs: { name: words, desk: 'border-agency', of: 'US', may: ['control-crossing'], runs: ['bridge'] },
    },
    hospitals: {
      general: { name: words, in: 'wayne', at: at(42.3), staffed: 100, icu: 10, theatres: 4, occupied: 0.7 },
    },
    crossings: {
      bridge: { name: words, at: at(42.32), between: ['US-MI', 'CA-ON'], lanes: { general: 4 }, calm: '0:05' },
    },
    stockpiles: {
      'windsor-cache': { name: words, in: 'windsor', at: at(42.35), holds: { 'red-cells': 50 } },
      'ohio-cache': { name: words, in: 'US-OH', at: at(41.7), holds: { 'red-cells': 50 } },
    },
    agreements: {
      nemac: { between: ['US-MI', 'CA-ON'], since: '2012-12-28', cite: 'MCL 3.886' },
      emac: { between: ['US-MI', 'US-OH'], since: '1996', cite: 'PL 104-321' },
      'mi-333-16171': { between: ['US-MI'], since: '1978', cite: 'MCL 333.16171' },
    },
    means: { phone: { kind: 'phone', delay: '0:02' } },
    hazards: {},
    msel: [],
    objectives: {},
    ...changed,
  });

/** The exercise of law: desks command, time passes, and what happened can be asked. */
export class LawRun {
  readonly world: World;
  readonly events: Event[] = [];
  readonly levers: LeverSettings;
  readonly #engine = new Engine(subsystems);
  #commands = 0;

  constructor(scenario: Scenario = borderLaw(), set: Readonly<Record<string, string>> = {}) {
    const started = initialLevers(scenario, set);
    if (!started.ok) throw new Error(JSON.stringify(started.refusal));
    this.levers = started.value;
    this.world = emptyWorld({ scenario, seed: seedOf(7), levers: this.levers });
    this.#engine.start(this.world, this.#sink);
  }

  until(minute: number): this {
    const end = simTime(minutes(minute));
    while (this.#engine.step(this.world, end, this.#sink));
    this.world.now = end;
    return this;
  }

  /** Gives a command, and the refusal it met; null where it was accepted. */
  command<T extends CommandType>(seat: string, type: T, payload: CommandPayloads[T]): Refusal | null {
    const command = { id: id<CommandId>(`${seat}-${++this.#commands}`), seat: id<SeatId>(seat), actor: 'person', type };
    const answer = this.#engine.submit(this.world, { ...command, payload } as unknown as Command, this.#sink);
    return answer.ok ? null : answer.refusal;
  }

  of<T extends Event['type']>(type: T): readonly EventOf<T>[] {
    return this.events.filter((event): event is EventOf<T> & Event => event.type === type);
  }

  /** What has reached a seat's stream, oldest first. */
  heard(seat: string): readonly ItemContent[] {
    return (this.world.information.pictures.get(id<SeatId>(seat))?.items ?? []).map(({ content }) => content);
  }

  /** The same events taken in by another world, without asking any rule. */
  replayed(): World {
    const world = emptyWorld({ scenario: this.world.scenario, seed: this.world.seed, levers: this.levers });
    for (const event of this.events) this.#engine.apply(world, event);
    world.now = this.world.now;
    return world;
  }

  readonly #sink = (event: Event): void => void this.events.push(event);
}
