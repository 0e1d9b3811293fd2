import type { Desk } from '@samaritan/scenarios/schema/seat';
import { type ScenarioSource, scenarioSchema } from '@samaritan/scenarios/schema/scenario';
import {
  type CommandId,
  type MeansId,
  type PlaceId,
  type RowId,
  type SeatId,
  id,
} from '@samaritan/scenarios/values/id';
import { minutes, simTime } from '@samaritan/scenarios/values/time';
import type { CommandPayloads, CommandType } from '@samaritan/scenarios/vocabulary/commands';
import type { FigureName } from '@samaritan/scenarios/vocabulary/figures';
import type { ItemContent, PictureItem, SeatPicture, SeenUnit } from '@samaritan/scenarios/vocabulary/picture';
import type { Refusal } from '@samaritan/scenarios/vocabulary/refusals';
import type { Sealed } from '@samaritan/scenarios/vocabulary/sealed';
import { type Acted, type Intent, type Skill, act } from '../../packages/server/src/autopilot/act.ts';
import { type Briefing, briefingOf } from '../../packages/server/src/autopilot/briefing.ts';
import { aboutOf } from '../../packages/server/src/engine/information/about.ts';
import { riverHead, words } from './river-head.ts';

type SeatSource = ScenarioSource['seats'][string];
const seat = (desk: Desk, of: string, more: Partial<SeatSource>): SeatSource => ({ name: words, desk, of, ...more });

/** A river town: a struck plaza and two hospitals on one side, nurses and ambulances on the other. */
const source: ScenarioSource = {
  ...riverHead('desks'),
  startEx: '2026-10-14T16:00 America/Detroit',
  endEx: 'T+8:00',
  seats: {
    fire: seat('fire-command', 'wayne', {
      may: ['run-site', 'protect-public', 'request-resources'],
      runs: ['plaza'],
      reportsTo: ['dispatch', 'county'],
    }),
    dispatch: seat('ems-dispatch', 'wayne', {
      may: ['dispatch-units', 'request-resources'],
      runs: ['near-base', 'far-base'],
      reportsTo: ['county', 'windsor-dispatch'],
    }),
    ward: seat('hospital', 'wayne', {
      may: ['run-hospital', 'request-resources', 'verify-licences'],
      runs: ['general'],
      reportsTo: ['health', 'state'],
    }),
    county: seat('emergency-office', 'wayne', { may: ['declare', 'request-resources'], reportsTo: ['state'] }),
    state: seat('emergency-office', 'US-MI', {
      may: ['declare', 'order', 'request-resources', 'offer-resources', 'approve-resources', 'waive-licences'],
      reportsTo: ['province'],
    }),
    health: seat('health-authority', 'US-MI', {
      may: ['request-resources', 'approve-resources', 'assign-volunteers', 'warn-public', 'turn-levers'],
      turns: ['licence.data'],
      reportsTo: ['state'],
    }),
    licensing: seat('regulator', 'US-MI', { may: ['verify-licences', 'waive-licences'], reportsTo: ['state'] }),
    border: seat('border-agency', 'US', {
      may: ['control-crossing', 'order', 'turn-levers'],
      runs: ['bridge'],
      turns: ['nexus.card'],
      reportsTo: ['state'],
    }),
    press: seat('public-information', 'wayne', { may: ['warn-public'], reportsTo: ['county'] }),
    blood: seat('supply', 'US-MI', {
      may: ['offer-resources', 'approve-resources'],
      runs: ['blood-store'],
      reportsTo: ['health'],
    }),
    patrol: seat('police', 'wayne', {
      may: ['protect-public', 'control-crossing'],
      runs: ['bridge'],
      reportsTo: ['county'],
    }),
    province: seat('emergency-office', 'CA-ON', {
      may: ['declare', 'request-resources', 'offer-resources', 'approve-resources'],
      reportsTo: ['state'],
    }),
    'windsor-dispatch': seat('ems-dispatch', 'windsor', {
      may: ['dispatch-units', 'offer-resources', 'approve-resources'],
      runs: ['windsor-base'],
      reportsTo: ['province', 'dispatch'],
    }),
    colleges: seat('regulator', 'CA-ON', { may: ['open-emergency-class', 'verify-licences'], reportsTo: ['province'] }),
  },
  sites: {
    plaza: { name: words, in: 'wayne', at: [42.32, -83.04], crossing: 'bridge' },
    'windsor-plaza': { name: words, in: 'windsor', at: [42.31, -83.04] },
  },
  hospitals: {
    general: {
      name: words,
      in: 'wayne',
      at: [42.35, -83.05],
      staffed: 400,
      icu: 40,
      theatres: 10,
      occupied: 0.8,
      trauma: 'level-1',
      redCells: 90,
    },
    other: {
      name: words,
      in: 'wayne',
      at: [42.4, -83.1],
      staffed: 300,
      icu: 20,
      theatres: 6,
      occupied: 0.8,
      trauma: 'level-2',
    },
    windsor: { name: words, in: 'windsor', at: [42.3, -83.0], staffed: 300, icu: 20, theatres: 8, occupied: 1 },
  },
  bases: {
    'near-base': { name: words, in: 'wayne', at: [42.33, -83.05], fleet: { advanced: 8, basic: 4, bus: 2 } },
    'far-base': { name: words, in: 'wayne', at: [42.5, -83.2], fleet: { basic: 20 } },
    'windsor-base': { name: words, in: 'windsor', at: [42.29, -83.0], fleet: { advanced: 6, basic: 4 } },
  },
  crossings: {
    bridge: {
      name: words,
      at: [42.31, -83.05],
      between: ['wayne', 'windsor'],
      lanes: { general: 6, nexus: 1 },
      calm: '0:09',
    },
  },
  stockpiles: { 'blood-store': { name: words, in: 'wayne', at: [42.37, -83.07], holds: { 'red-cells': 1000 } } },
  staff: {
    'windsor-nurses': {
      kind: 'team',
      name: words,
      of: 'windsor',
      at: [42.3, -83.0],
      count: 60,
      class: { rn: 1 },
      licences: [{ issuer: 'CA-ON' }],
      resource: 'nurses',
    },
    'windsor-surgeons': {
      kind: 'team',
      name: words,
      of: 'windsor',
      at: [42.3, -83.0],
      count: 12,
      class: { 'physician-surgery': 1 },
      licences: [{ issuer: 'CA-ON' }],
      resource: 'surgical-team',
    },
    commuters: {
      kind: 'commuters',
      name: words,
      of: 'windsor',
      at: [42.3, -83.0],
      count: 400,
      class: { rn: 1 },
      licences: [{ issuer: 'US-MI' }],
      work: ['general', 'other'],
    },
    volunteers: {
      kind: 'volunteers',
      name: words,
      of: 'US-MI',
      at: [42.4, -83.2],
      count: 100,
      class: { rn: 1 },
      licences: [{ issuer: 'US-MI' }],
      work: ['general'],
    },
  },
  agreements: {
    nemac: { between: ['US-MI', 'CA-ON'], since: '2012-12-28', cite: 'MCL 3.881' },
    emac: { between: ['US-MI'], since: '1996', cite: 'PL 104-321' },
  },
  means: { phone: { kind: 'phone', delay: '0:02' }, 'e-mail': { kind: 'e-mail', delay: '0:05' } },
  hazards: {},
  msel: [],
  objectives: {},
};

export const deskBriefing: Briefing = briefingOf(scenarioSchema.parse(source));

type Given = { readonly [T in CommandType]: { readonly type: T; readonly payload: CommandPayloads[T] } }[CommandType];

/** A seat's picture, put together by hand: what came when, what was heard, what was sent. Minutes throughout. */
export class Picture {
  readonly #items: PictureItem[] = [];
  readonly #units: SeenUnit[] = [];
  readonly #heard: [string, { value: number; observedAt: number; arrivedAt: number }][] = [];
  readonly #sent: { at: number; command: Given }[] = [];
  readonly #refused: { at: number; command: Given; refusal: Refusal }[] = [];

  told(minute: number, content: ItemContent, source = 'somebody'): this {
    const at = simTime(minutes(minute));
    const n = this.#items.length + 1;
    this.#items.push({ n, source, means: id<MeansId>('phone'), observedAt: at, arrivedAt: at, content });
    return this;
  }

  incident(minute = 0, site = 'plaza'): this {
    return this.told(minute, { kind: 'incident', site: id<PlaceId>(site) });
  }

  inject(minute: number, row: string, wantsAnswer = false): this {
    return this.told(minute, {
      kind: 'inject',
      row: id<RowId>(row),
      from: 'caller',
      wantsAnswer,
      edition: 0,
      words: null,
    });
  }

  message(minute: number, message: string, source: string): this {
    const words = id<Sealed>('#');
    const content = { kind: 'message', subject: words, body: words, answers: null, wantsAnswer: true } as const;
    return this.told(minute, { ...content, message: id(message) }, source);
  }

  heard(place: string, figures: { readonly [F in FigureName]?: number }, minute = 0): this {
    const at = minutes(minute);
    for (const [figure, value] of Object.entries(figures))
      this.#heard.push([`${place}/${figure}`, { value, observedAt: at, arrivedAt: at }]);
    return this;
  }

  did(minute: number, ...commands: readonly Intent[]): this {
    for (const command of commands) this.#sent.push({ at: minute, command: command as Given });
    return this;
  }

  /** Units on the dispatch board. */
  units(...board: readonly SeenUnit[]): this {
    this.#units.push(...board);
    return this;
  }

  refused(minute: number, refusal: Refusal, command: Intent): this {
    this.#refused.push({ at: minute, refusal, command: command as Given });
    return this;
  }

  of(seat: string): SeatPicture {
    const stamped = ({ at, command }: { at: number; command: Given }) => ({
      id: id<CommandId>(`${seat}-${at}-${command.type}`),
      actor: 'person' as const,
      at: simTime(minutes(at)),
      type: command.type,
      about: aboutOf(command),
      payload: command.payload,
    });
    return {
      seat: id<SeatId>(seat),
      items: [...this.#items],
      heard: new Map(
        this.#heard.map(([key, { value, observedAt, arrivedAt }]) => [
          key,
          { value, observedAt: simTime(observedAt), arrivedAt: simTime(arrivedAt), source: 'somebody' },
        ]),
      ),
      units: new Map(this.#units.map((one) => [one.unit, one])),
      sent: this.#sent.map(stamped),
      refused: this.#refused.map((one) => ({ ...stamped(one), refusal: one.refusal })),
    };
  }
}

/** What a desk does at a minute; its luck is the middle of every span. */
export const acts = (seat: string, skill: Skill, minute: number, picture: Picture): Acted =>
  act({
    picture: picture.of(seat),
    seat: id<SeatId>(seat),
    skill,
    now: simTime(minutes(minute)),
    briefing: deskBriefing,
    luck: () => 0.5,
  });

/** The payloads of the commands of one type among what a desk does. */
export const ofType = <T extends CommandType>(acted: Acted, type: T): readonly CommandPayloads<string>[T][] =>
  acted.intents.flatMap((intent) => (intent.type === type ? [intent.payload as CommandPayloads<string>[T]] : []));
