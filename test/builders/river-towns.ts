import { type Scenario, type ScenarioSource, scenarioSchema } from '@samaritan/scenarios/schema/scenario';
import { type CommandId, type SeatId, id } from '@samaritan/scenarios/values/id';
import { type SimTime, minutes, simTime } from '@samaritan/scenarios/values/time';
import type { Command, CommandPayloads, CommandType } from '@samaritan/scenarios/vocabulary/commands';
import type { Skill } from '../../packages/server/src/autopilot/act.ts';
import { seedOf } from '../../packages/scenarios/src/values/chance.ts';
import type { Event, EventOf } from '../../packages/server/src/engine/kernel/event.ts';
import type { World } from '../../packages/server/src/engine/world.ts';
import { type Metrics, metrics } from '../../packages/server/src/evaluation/metrics.ts';
import type { Decider } from '../../packages/server/src/study/decider.ts';
import { play } from '../../packages/server/src/study/play.ts';
import { sealQuietly } from '../../packages/server/src/study/quiet.ts';
import { leversOf } from './library.ts';
import { riverHead, words } from './river-head.ts';

const seat = { name: words };

/** A minute of exercise time as scripts write it. */
const clock = (minute: number): string => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;

/** When the bomb goes off, in minutes; everything else in the towns is reckoned from it. */
export interface Towns {
  readonly strikes?: number;
  readonly over?: Partial<ScenarioSource>;
}

/**
 * Detroit's side and Windsor's, a desk for each permission, a bomb on the plaza of the bridge between them, a team across the
 * line and volunteers beside it, all of them cardholders.
 */
export const riverTowns = ({ strikes = 10, over = {} }: Towns = {}): Scenario =>
  scenarioSchema.parse({
    ...riverHead('river-towns'),
    startEx: '2026-10-14T10:00 America/Detroit',
    endEx: `T+${clock(strikes + 720)}`,
    seats: {
      state: {
        ...seat,
        desk: 'emergency-office',
        of: 'US-MI',
        may: ['declare', 'request-resources', 'offer-resources', 'assign-volunteers', 'waive-licences'],
      },
      province: { ...seat, desk: 'emergency-office', of: 'CA-ON', may: ['approve-resources', 'offer-resources'] },
      ministry: { ...seat, desk: 'health-authority', of: 'CA-ON', may: ['declare', 'assign-volunteers'] },
      regulator: {
        ...seat,
        desk: 'regulator',
        of: 'US-MI',
        may: ['verify-licences', 'turn-levers'],
        turns: ['licence.data', 'licence.recognition', 'play.depth', 'nexus.card', 'arms.carriage'],
      },
      customs: {
        ...seat,
        desk: 'border-agency',
        of: 'US',
        may: ['control-crossing', 'order'],
        runs: ['bridge', 'ferry'],
      },
      dispatch: { ...seat, desk: 'ems-dispatch', of: 'wayne', may: ['dispatch-units'], runs: ['medic-base'] },
      'north-dispatch': { ...seat, desk: 'ems-dispatch', of: 'windsor', may: ['dispatch-units'], runs: ['north-base'] },
      fire: { ...seat, desk: 'fire-command', of: 'wayne', may: ['run-site'], runs: ['plaza'] },
      'general-desk': {
        ...seat,
        desk: 'hospital',
        of: 'wayne',
        may: ['run-hospital', 'verify-licences'],
        runs: ['general'],
      },
      'mercy-desk': { ...seat, desk: 'hospital', of: 'wayne', may: ['run-hospital'], runs: ['mercy'] },
      county: { ...seat, desk: 'public-information', of: 'wayne', may: ['warn-public', 'protect-public'] },
      'county-office': { ...seat, desk: 'emergency-office', of: 'wayne' },
    },
    sites: { plaza: { name: words, in: 'wayne', at: [42.325, -83.04], crossing: 'ferry' } },
    hospitals: {
      general: {
        name: words,
        in: 'wayne',
        at: [42.34, -83.05],
        staffed: 200,
        icu: 20,
        theatres: 6,
        occupied: 0.8,
        trauma: 'level-1',
        redCells: 60,
      },
      mercy: { name: words, in: 'wayne', at: [42.4, -83.1], staffed: 60, icu: 5, theatres: 2, occupied: 0.7 },
      north: { name: words, in: 'windsor', at: [42.308, -83.03], staffed: 80, icu: 6, theatres: 2, occupied: 0.9 },
    },
    bases: {
      'medic-base': { name: words, in: 'wayne', at: [42.335, -83.045], fleet: { advanced: 5, basic: 3 } },
      'north-base': { name: words, in: 'windsor', at: [42.3, -83.02], fleet: { advanced: 3 } },
    },
    crossings: {
      bridge: {
        name: words,
        at: [42.312, -83.074],
        between: ['US-MI', 'CA-ON'],
        lanes: { general: 2, nexus: 1 },
        calm: '0:10',
      },
      ferry: { name: words, at: [42.324, -83.041], between: ['US-MI', 'CA-ON'], lanes: { general: 1 }, calm: '0:20' },
    },
    stockpiles: { cache: { name: words, in: 'windsor', at: [42.3, -83.01], holds: { 'red-cells': 80 } } },
    staff: {
      team: {
        kind: 'team',
        name: words,
        of: 'windsor',
        at: [42.307, -83.03],
        count: 10,
        class: { 'rn-emergency': 0.6, 'physician-surgery': 0.4 },
        licences: [{ issuer: 'CA-ON' }],
        via: 'bridge',
        resource: 'surgical-team',
        readyAfter: '0:10',
        travel: '0:10',
        nexus: 1,
      },
      volunteers: {
        kind: 'volunteers',
        name: words,
        of: 'windsor',
        at: [42.307, -83.03],
        count: 20,
        class: { rn: 1 },
        licences: [{ issuer: 'CA-ON' }],
        work: ['general'],
        via: 'bridge',
        from: `T+${clock(strikes + 30)}`,
        nexus: 1,
        impostors: 0.2,
      },
      /** Whom no standing law of Ontario's lets work there. */
      'michigan-volunteers': {
        kind: 'volunteers',
        name: words,
        of: 'wayne',
        at: [42.33, -83.05],
        count: 20,
        class: { rn: 1 },
        licences: [{ issuer: 'US-MI' }],
        work: ['north'],
        via: 'bridge',
      },
    },
    agreements: { nemac: { between: ['US-MI', 'CA-ON'], since: '2012-12-28', cite: 'MCL 3.886' } },
    means: {
      phone: { kind: 'phone', delay: '0:02' },
      'e-mail': { kind: 'e-mail', delay: '0:05' },
      alert: { kind: 'cap', delay: '0:01' },
    },
    hazards: {
      blast: {
        name: words,
        at: 'plaza',
        when: `T+${clock(strikes)}`,
        mechanism: 'vehicle-bomb',
        injured: 40,
        mix: { dead: 0.05, immediate: 0.25, delayed: 0.3, minimal: 0.4 },
        selfPresent: 0.3,
      },
    },
    msel: [],
    objectives: {},
    ...over,
  });

/** One command of a script, at a minute of the exercise. */
export type Line = {
  [T in CommandType]: {
    readonly minute: number;
    readonly seat: string;
    readonly type: T;
    readonly payload: CommandPayloads[T];
  };
}[CommandType];

/** A line of a script; the id it will go by is `SEAT-N`, N its number in the script, from 1. */
export const line = <T extends CommandType>(minute: number, seat: string, type: T, payload: CommandPayloads[T]): Line =>
  ({ minute, seat, type, payload }) as Line;

/** Desks that do what the script says and nothing else. */
export function scripted(script: readonly Line[]): Decider {
  const left = script.map((of, i) => ({ ...of, name: `${of.seat}-${i + 1}` }));
  return {
    decide: (world, seat) => {
      const due = left.filter((one) => one.seat === seat && minutes(one.minute) <= world.now);
      for (const one of due) left.splice(left.indexOf(one), 1);
      const next = Math.min(...left.filter((one) => one.seat === seat).map(({ minute }) => minutes(minute)));
      return {
        commands: due.map(
          ({ type, payload, name }) =>
            ({ id: id<CommandId>(name), seat, actor: 'person', type, payload }) as unknown as Command,
        ),
        at: simTime(Math.min(next, world.scenario.endEx)),
      };
    },
    instead: () => [],
  };
}

/** An exercise that was played: its world at the end, and its log. */
export class Played {
  readonly world: World;
  readonly events: readonly Event[];
  readonly scenario: Scenario;

  constructor(scenario: Scenario, world: World, events: readonly Event[]) {
    this.scenario = scenario;
    this.world = world;
    this.events = events;
  }

  of<T extends Event['type']>(type: T): readonly EventOf<T>[] {
    return this.events.filter((event) => event.type === type) as unknown as readonly EventOf<T>[];
  }

  metrics(): Metrics {
    const fold = metrics(this.scenario);
    for (const event of this.events) fold.on(event);
    return fold.result();
  }
}

interface Setting {
  readonly scenario?: Scenario;
  readonly seed?: number;
  readonly levers?: Readonly<Record<string, string>>;
  readonly until?: SimTime;
  readonly skill?: Skill;
  /** The autopilot plays where nobody wrote a script. */
  readonly script?: readonly Line[];
}

/** A whole play of the towns. Throws where a line of the script is refused. */
export function played({
  scenario = riverTowns(),
  seed = 1,
  levers = {},
  until,
  skill = 'skilled',
  script,
}: Setting): Played {
  const events: Event[] = [];
  const world = play({
    scenario,
    seed: seedOf(seed),
    levers: leversOf(scenario, levers),
    skill,
    ...(until === undefined ? {} : { until }),
    seal: sealQuietly,
    sink: (event) => void events.push(event),
    ...(script === undefined ? {} : { decider: () => scripted(script) }),
  });
  const refused = events.find(({ type }) => type === 'CommandRefused');
  if (script !== undefined && refused !== undefined) throw new Error(JSON.stringify(refused));
  return new Played(scenario, world, events);
}

/** The state asks for the team under the compact ten minutes after the blast, and the province sends it. */
export const asksForTeam = (strikes = 10): readonly Line[] => [
  line(strikes + 10, 'state', 'RequestResources', {
    kind: 'surgical-team',
    quantity: 10,
    to: id<SeatId>('province'),
    deliverTo: id('general'),
    under: id('nemac'),
    priority: 'urgent',
  }),
  line(strikes + 25, 'province', 'ApproveRequest', {
    request: id('request-state-1'),
    provider: id('team'),
    quantity: 10,
  }),
];
