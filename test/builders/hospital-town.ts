import { type Scenario, type ScenarioSource, scenarioSchema } from '@samaritan/scenarios/schema/scenario';
import {
  type CasualtyId,
  type ClinicianId,
  type CommandId,
  type HazardId,
  type Id,
  type PlaceId,
  type RequestId,
  type SeatId,
  type StaffGroupId,
  id,
} from '@samaritan/scenarios/values/id';
import { type SimTime, minutes, simTime } from '@samaritan/scenarios/values/time';
import type { Command, CommandPayloads } from '@samaritan/scenarios/vocabulary/commands';
import type { LeverSettings } from '@samaritan/scenarios/vocabulary/levers';
import type { Label } from '@samaritan/scenarios/vocabulary/resources';
import type { Severity } from '@samaritan/scenarios/vocabulary/severity';
import { seedOf } from '../../packages/scenarios/src/values/chance.ts';
import { Engine } from '../../packages/server/src/engine/kernel/engine.ts';
import { type Draft, type Event, type EventOf, draft } from '../../packages/server/src/engine/kernel/event.ts';
import { subsystems } from '../../packages/server/src/engine/subsystems.ts';
import { type SparedWait, type World, emptyWorld } from '../../packages/server/src/engine/world.ts';

const words = { en: 'Text', fr: 'Texte' };

/** The hospital the tests look at. */
export const general = id<PlaceId>('general');
/** Another, across town. */
export const mercy = id<PlaceId>('mercy');
export const team = id<StaffGroupId>('ontario-team');
export const volunteers = id<StaffGroupId>('ontario-volunteers');

/** Two hospitals in Michigan with a bridge to Ontario, and a nemac between them; nothing strikes by itself. */
export const hospitalTown = (more: Partial<ScenarioSource> = {}): Scenario =>
  scenarioSchema.parse({
    id: 'hospital-town',
    title: words,
    summary: words,
    exercise: {
      scope: words,
      sponsor: words,
      pointOfContact: 'Director',
      missionAreas: ['response'],
      threat: words,
    },
    startEx: '2026-10-14T10:00 America/Detroit',
    endEx: 'T+24:00',
    map: ['town'],
    jurisdictions: {
      US: {},
      'US-MI': { in: 'US' },
      'US-OH': { in: 'US' },
      wayne: { in: 'US-MI', kind: 'county' },
      CA: {},
      'CA-ON': { in: 'CA' },
      windsor: { in: 'CA-ON', kind: 'municipality' },
    },
    seats: {
      general: {
        name: words,
        desk: 'hospital',
        of: 'wayne',
        may: ['run-hospital', 'verify-licences'],
        runs: ['general'],
      },
      mercy: { name: words, desk: 'hospital', of: 'wayne', may: ['run-hospital', 'verify-licences'], runs: ['mercy'] },
      state: {
        name: words,
        desk: 'emergency-office',
        of: 'US-MI',
        may: ['declare', 'request-resources', 'assign-volunteers'],
      },
      province: { name: words, desk: 'emergency-office', of: 'CA-ON', may: ['approve-resources'] },
      dispatch: { name: words, desk: 'ems-dispatch', of: 'wayne', may: ['dispatch-units'] },
    },
    sites: { plaza: { name: words, in: 'wayne', at: [42.325, -83.04] } },
    hospitals: {
      general: {
        name: words,
        in: 'wayne',
        at: [42.36, -83.08],
        staffed: 100,
        icu: 10,
        theatres: 4,
        occupied: 0.7,
        trauma: 'level-1',
        redCells: 1000,
      },
      mercy: {
        name: words,
        in: 'wayne',
        at: [42.4, -83.1],
        staffed: 50,
        icu: 5,
        theatres: 1,
        occupied: 0.6,
      },
    },
    crossings: {
      bridge: {
        name: words,
        at: [42.312, -83.074],
        between: ['US-MI', 'CA-ON'],
        lanes: { general: 4 },
        calm: '0:05',
      },
    },
    staff: {
      'ontario-team': {
        kind: 'team',
        name: words,
        of: 'windsor',
        at: [42.307, -83.03],
        count: 12,
        class: { 'rn-emergency': 0.5, 'physician-surgery': 0.25, 'physician-anesthesia': 0.25 },
        licences: [{ issuer: 'CA-ON' }],
        via: 'bridge',
        resource: 'surgical-team',
        readyAfter: '0:30',
        travel: '0:20',
      },
      'ontario-volunteers': {
        kind: 'volunteers',
        name: words,
        of: 'windsor',
        at: [42.307, -83.03],
        count: 40,
        class: { rn: 1 },
        licences: [{ issuer: 'CA-ON' }],
        work: ['general'],
        via: 'bridge',
        from: 'T+6:00',
      },
    },
    agreements: { nemac: { between: ['US-MI', 'CA-ON'], since: '2012-12-28', cite: 'MCL 3.886' } },
    means: { phone: { kind: 'phone', delay: '0:01' } },
    hazards: {},
    msel: [],
    objectives: {},
    ...more,
  });

export const leversOf = (more: Partial<LeverSettings> = {}): LeverSettings => ({
  'licence.data': 'on-request',
  'licence.recognition': 'by-instrument',
  'play.depth': 'local',
  'nexus.card': 'none',
  'arms.carriage': 'absent',
  'compact.nemac': 'in-force',
  ...more,
});

export interface Hurt {
  readonly severity?: Severity;
  readonly needsSurgery?: boolean;
  readonly label?: Label | null;
  readonly hospital?: PlaceId;
}

interface Setting {
  readonly scenario?: Scenario;
  readonly seed?: number;
  readonly levers?: Partial<LeverSettings>;
  readonly spared?: readonly SparedWait[];
}

/** A town played by the real rules, into which the test writes what happens and what desks ask. */
export class Town {
  readonly world: World;
  readonly events: Event[] = [];
  readonly #setting: Required<Omit<Setting, 'levers'>> & { readonly levers: LeverSettings };
  readonly #engine = new Engine(subsystems);
  #commands = 0;

  constructor({ scenario = hospitalTown(), seed = 1, levers = {}, spared = [] }: Setting = {}) {
    this.#setting = { scenario, seed, levers: leversOf(levers), spared };
    this.world = this.#empty();
    this.#engine.start(this.world, this.#sink);
  }

  /** Lets time pass up to and including a minute. */
  until(minute: number): this {
    while (this.#engine.step(this.world, at(minute), this.#sink));
    this.world.now = at(minute);
    return this;
  }

  happens(...drafts: readonly Draft[]): this {
    this.#engine.note(this.world, drafts, { start: true }, this.#sink);
    return this;
  }

  /** Somebody is hurt and is brought to a hospital at this instant; lives long enough for any wait. */
  arrives(name: string, { severity = 'immediate', needsSurgery = false, label, hospital = general }: Hurt = {}): this {
    const casualty = id<CasualtyId>(name);
    return this.happens(
      draft('CasualtyInjured', {
        casualty,
        hazard: id<HazardId>('blast'),
        site: id<PlaceId>('plaza'),
        severity,
        rpm: 10,
        threshold: 0.01,
        age: 'adult',
        needsSurgery,
        leavesAt: null,
        diesAfter: null,
        instantSurvives: true,
        nearest: null,
      }),
      draft('PatientArrived', {
        casualty,
        hospital,
        mode: 'unit',
        label: label === undefined ? (severity === 'dead' ? 'dead' : severity) : label,
      }),
    );
  }

  /** A desk gives a command; true where it is accepted. */
  asks<T extends Command['type']>(seat: string, type: T, payload: CommandPayloads[T]): ReturnType<Engine['submit']> {
    const command = {
      id: id<CommandId>(`${seat}-${++this.#commands}`),
      seat: id<SeatId>(seat),
      actor: 'person',
      type,
      payload,
    } as unknown as Command;
    return this.#engine.submit(this.world, command, this.#sink);
  }

  /** The state asks for the Ontario team under the compact, and the province sends it. */
  sendsTeam(quantity = 12): this {
    this.happens(
      draft('AidRequested', {
        request,
        kind: 'surgical-team',
        quantity,
        from: id<SeatId>('state'),
        to: id<SeatId>('province'),
        deliverTo: general,
        under: id('nemac'),
        priority: 'urgent',
      }),
    );
    return this.happens(draft('RequestApproved', { request, provider: team, quantity, by: id<SeatId>('province') }));
  }

  of<T extends Event['type']>(type: T): readonly EventOf<T>['data'][] {
    return this.eventsOf(type).map(({ data }) => data);
  }

  eventsOf<T extends Event['type']>(type: T): readonly EventOf<T>[] {
    return this.events.filter((event) => event.type === type) as unknown as readonly EventOf<T>[];
  }

  /** The same events taken in by another world, without asking any rule. */
  replayed(): World {
    const world = this.#empty();
    for (const event of this.events) this.#engine.apply(world, event);
    return world;
  }

  #empty(): World {
    const { scenario, seed, levers, spared } = this.#setting;
    return emptyWorld({ scenario, seed: seedOf(seed), levers, spared });
  }

  readonly #sink = (event: Event): void => void this.events.push(event);
}

const request = id<RequestId>('request-1');

export const at = (minute: number): SimTime => simTime(minutes(minute));
export const casualty = (name: string): CasualtyId => id<CasualtyId>(name);
export const clinician = (of: Id<string>, n: number): ClinicianId => id<ClinicianId>(`${of}/${n}`);
