import type { Desk } from '@samaritan/scenarios/schema/seat';
import { countryOf } from '@samaritan/scenarios/schema/tree';
import type { PlaceId, UnitId } from '@samaritan/scenarios/values/id';
import type { DestinationPolicy, UnitKind } from '@samaritan/scenarios/vocabulary/resources';
import type { Intent } from '../act.ts';
import { ask } from '../asking.ts';
import { type Duty, once } from '../duty.ts';
import { countryOfPlace, keysOf, kilometres, nearestFirst } from '../geography.ts';
import { deskOf, instrumentWith, isAcross, seatsThat } from '../neighbours.ts';
import type { Outlook } from '../outlook.ts';
import { perDesk } from '../per-briefing.ts';
import { fleetOf } from '../providers.ts';
import { report } from '../speech.ts';
import { figuresOf } from './everyone.ts';

/** How many to send. All judgement but the strike team. */
const response = {
  /** Before anybody has counted: a strike team of five ambulances and its leader (MODEL.md 2.2). */
  first: 6,
  /** What a desk sends that thinks of an ordinary call. */
  ordinary: 2,
  /** Ambulances for each person hurt: four in ten need one, 1.3 a trip (MODEL.md 2.1), and each makes one and a half trips. */
  each: 0.2,
  /** Where the hospitals that operate are this many km away, each makes no more than one trip in time. */
  far: 45,
  eachWhenFar: 0.35,
  /** Theatres of a hospital that operates on more than the odd patient. */
  theatres: 3,
  /** Patients waiting at a small hospital from which it is passed by. */
  fullFrom: 12,
  /** Those who can wait and sit, for each bus (MODEL.md 2.1), and how few of them it is not worth a bus for. */
  seatsEach: 20,
  fewest: 5,
  /** Share of the minimal among the hurt while nobody has sorted them. */
  minimal: 0.5,
  /** Minutes after the first units before a scene is thought to have too many, and how many more than patients it keeps. */
  settled: 90,
  spare: 2,
} as const;

const ambulances: readonly UnitKind[] = ['advanced', 'basic', 'helicopter'];
const buses: readonly UnitKind[] = ['bus'];

/** Sites this dispatch answers for: in its own country. */
const ownSites = (look: Outlook): readonly PlaceId[] => look.incidents().filter((site) => !isForeign(look, site));

const isForeign = ({ briefing, own }: Outlook, site: PlaceId): boolean =>
  countryOfPlace(briefing, site) !== countryOf(briefing, own.of);

export const emsDispatch: readonly Duty[] = [
  {
    name: 'send the first units',
    source: 'Dispatch practice: the nearest units at once (judgement; strike team MODEL.md 2.2)',
    pace: 'routine',
    novice: 'unasked',
    done: once('DispatchUnits'),
    intents: (look) =>
      ownSites(look).flatMap((site) =>
        look.has('DispatchUnits', site) || look.figure(site, 'injured') === 0
          ? []
          : send(look, site, ambulances, look.skill === 'skilled' ? response.first : response.ordinary),
      ),
  },
  {
    name: 'send what the count asks for',
    source: 'NIMS: response in proportion to the incident; numbers judgement over MODEL.md 2.1',
    pace: 'routine',
    novice: 'prompted',
    done: (look) => look.sent('DispatchUnits').length > 1,
    intents: (look) => ownSites(look).flatMap((site) => topUp(look, site)),
  },
  {
    name: 'send buses for those who can sit',
    source: 'MODEL.md 2.1 and 2.2: buses carry the minimal, 20 to 40 a trip',
    pace: 'disaster',
    novice: 'prompted',
    done: (look) => look.gave('DispatchUnits').some(({ kind }) => buses.includes(kind)),
    intents: (look) =>
      ownSites(look).flatMap((site) => {
        const sitting = look.figure(site, 'minimalWaiting') ?? (look.figure(site, 'injured') ?? 0) * response.minimal;
        const wanted = Math.ceil(sitting / response.seatsEach) - sentTo(look, site, buses);
        return sitting < response.fewest || wanted < 1 ? [] : send(look, site, buses, wanted);
      }),
  },
  {
    name: 'spread the casualties',
    source:
      'MODEL.md 2.3: quotas by trauma level at first, capacity once hospitals have reported (CDC predictor, SIMEDIS 2018)',
    pace: 'disaster',
    novice: 'prompted',
    done: once('SetDestinationPolicy'),
    intents: (look) => ownSites(look).flatMap((site) => policyFor(look, site)),
  },
  {
    name: 'tell hospitals and emergency offices',
    source: 'NIMS: dispatch notifies receiving hospitals and the emergency office; HAVE exchange (EXERCISE.md 3.7)',
    pace: 'routine',
    novice: 'prompted',
    done: (look) => look.gave('ReportStatus').some(({ to }) => to.some((seat) => deskOf(look, seat) === 'hospital')),
    intents: (look) => {
      const to = toldOfScenes(look);
      const last = look.gave('ReportStatus').findLast((one) => to.every((seat) => one.to.includes(seat)));
      const stale = last === undefined || look.isDue(look.temper.reports, 'ReportStatus', to.join(','));
      return stale ? report(look, to, figuresOf(look, ownSites(look))) : [];
    },
  },
  {
    name: 'ask for ambulances across the line',
    source: 'MODEL.md 6.3: cross-border ambulances are called ahead under an agreement; when, judgement',
    pace: 'disaster',
    novice: 'prompted',
    done: once('RequestResources', (about) => about.startsWith('ambulances/')),
    intents: (look) =>
      ownSites(look).flatMap((site) => {
        const short = wantedAt(look, site) - sentTo(look, site, ambulances);
        return short < 1 || left(look, ambulances) > 0
          ? []
          : ask(look, { kind: 'ambulances', quantity: short, deliverTo: () => [site] });
      }),
  },
  {
    name: 'send on what a scene has no more use for',
    source: 'NIMS staging: units a scene does not need wait where they can be sent on from; when, judgement',
    pace: 'disaster',
    novice: 'prompted',
    done: (look) => look.has('RedirectUnits') || look.has('StageUnits'),
    intents: sendOn,
  },
  {
    name: 'offer ambulances across the line',
    source: 'Automatic aid among neighbours of the line (MODEL.md 6.3); judgement',
    pace: 'disaster',
    novice: 'prompted',
    done: once('OfferResources'),
    intents: (look) => offer(look),
  },
];

const told: readonly (Desk | undefined)[] = ['hospital', 'emergency-office', 'health-authority', 'border-agency'];
const toldOfScenes = perDesk((from) => seatsThat(from, (seat) => told.includes(deskOf(from, seat))));

const wantedAt = (look: Outlook, site: PlaceId): number => {
  const hurt = look.figure(site, 'injured');
  return hurt === null ? response.first : Math.ceil(hurt * (isFar(look, site) ? response.eachWhenFar : response.each));
};

const isFar = perDesk(
  ({ briefing }, site: PlaceId) =>
    !keysOf(briefing.hospitals).some(
      (hospital) =>
        (briefing.hospitals[hospital]?.theatres ?? 0) >= response.theatres &&
        kilometres(briefing, site, hospital) <= response.far,
    ),
);

function topUp(look: Outlook, site: PlaceId): readonly Intent[] {
  if (!look.has('DispatchUnits', site)) return [];
  const short = wantedAt(look, site) - sentTo(look, site, ambulances);
  return short < 1 || look.figure(site, 'injured') === null ? [] : send(look, site, ambulances, short);
}

/** Units this dispatch has sent to a site, by kind. */
const sentTo = (look: Outlook, site: PlaceId, kinds: readonly UnitKind[]): number =>
  look
    .gave('DispatchUnits')
    .filter(({ to, kind }) => to === site && kinds.includes(kind))
    .reduce((sum, { count }) => sum + count, 0);

/** Units of a kind not sent from a base yet, and no more than stand ready there. */
function leftAt(look: Outlook, base: PlaceId, kind: UnitKind): number {
  const gone = look
    .gave('DispatchUnits')
    .filter((one) => one.base === base && one.kind === kind)
    .reduce((sum, { count }) => sum + count, 0);
  return Math.max(
    0,
    Math.min(fleetOf(look.briefing, base, [kind]) - gone, look.figure(base, 'unitsReady') ?? Number.MAX_SAFE_INTEGER),
  );
}

const left = (look: Outlook, kinds: readonly UnitKind[]): number =>
  look.runs('bases').reduce((sum, base) => sum + kinds.reduce((of, kind) => of + leftAt(look, base, kind), 0), 0);

const nearestHospitals = perDesk(({ briefing }, site: PlaceId) =>
  nearestFirst(briefing, keysOf(briefing.hospitals), site),
);

const nearestBases = perDesk(({ briefing, own }, site: PlaceId) =>
  nearestFirst(
    briefing,
    own.runs.filter((place) => place in briefing.bases),
    site,
  ),
);

/** Up to `wanted` units of these kinds from the nearest bases first. */
function send(look: Outlook, site: PlaceId, kinds: readonly UnitKind[], wanted: number): readonly Intent[] {
  if (!look.may('dispatch-units')) return [];
  let still = wanted;
  const intents: Intent[] = [];
  for (const base of nearestBases(look, site)) {
    for (const kind of kinds) {
      const count = Math.min(still, leftAt(look, base, kind));
      if (count < 1) continue;
      still -= count;
      intents.push({ type: 'DispatchUnits', payload: { base, kind, count, to: site } });
    }
  }
  return intents;
}

function policyFor(look: Outlook, site: PlaceId): readonly Intent[] {
  if (!look.may('dispatch-units') || !look.has('DispatchUnits', site)) return [];
  const last = look.gave('SetDestinationPolicy').findLast((one) => one.site === site)?.policy ?? 'nearest';
  const policy = last === 'capacity' ? last : wantedPolicy(look, site);
  return last === policy ? [] : [{ type: 'SetDestinationPolicy', payload: { site, policy } }];
}

/**
 * Among trauma centres quotas, until two hospitals have said what they can take, then by that. Where the next centre is far,
 * the nearest hospital stabilises, until it has said that it is full. A novice stays with quotas.
 */
function wantedPolicy(look: Outlook, site: PlaceId): DestinationPolicy {
  if (look.skill === 'novice') return 'quota';
  const hospitals = nearestHospitals(look, site);
  if (!isFar(look, site))
    return hospitals.filter((one) => look.figure(one, 'theatresFree') !== null).length >= 2 ? 'capacity' : 'quota';
  const [nearest] = hospitals;
  return nearest !== undefined && (look.figure(nearest, 'waiting') ?? 0) >= response.fullFrom ? 'capacity' : 'nearest';
}

const dispatchAcross = perDesk((from) =>
  seatsThat(from, (seat) => deskOf(from, seat) === 'ems-dispatch' && isAcross(from, seat)),
);

function offer(look: Outlook): readonly Intent[] {
  if (!look.may('offer-resources') || !look.incidents().some((site) => isForeign(look, site))) return [];
  const spare = Math.floor(left(look, ['advanced', 'basic']) / 2);
  const [to] = dispatchAcross(look);
  if (to === undefined || spare < 1 || look.has('OfferResources', `ambulances/${to}`)) return [];
  const under = instrumentWith(look, to);
  return [{ type: 'OfferResources', payload: { to, kind: 'ambulances', quantity: spare, under } }];
}

const waitingFigures = ['immediateWaiting', 'delayedWaiting', 'minimalWaiting'] as const;

/** People heard to wait at a scene; null where nobody has said. */
function waitingAt(look: Outlook, site: PlaceId): number | null {
  const heard = waitingFigures.map((figure) => look.figure(site, figure));
  return heard.every((value) => value === null) ? null : heard.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

/** Units the board shows at a scene beyond its patients: to another scene that is short, or to stage at the nearest base. */
function sendOn(look: Outlook): readonly Intent[] {
  if (!look.may('dispatch-units')) return [];
  const sites = ownSites(look);
  for (const site of sites) {
    const waiting = waitingAt(look, site);
    const began = look.sent('DispatchUnits').find(({ about }) => about === site);
    if (waiting === null || began === undefined || !look.hasBeen(response.settled, began.at)) continue;
    const surplus = unitsAt(look, site).slice(waiting + response.spare);
    if (surplus.length === 0) continue;
    const short = sites.find((other) => other !== site && (waitingAt(look, other) ?? 0) > unitsAt(look, other).length);
    const [base] = nearestBases(look, site);
    if (short !== undefined) return [{ type: 'RedirectUnits', payload: { units: surplus, to: short } }];
    if (base !== undefined) return [{ type: 'StageUnits', payload: { units: surplus, at: base } }];
  }
  return [];
}

/** At the scene or on the way to it, by name. */
const unitsAt = (look: Outlook, site: PlaceId): readonly UnitId[] =>
  [...look.units()]
    .filter(({ status, at, to }) => (status === 'on-scene' && at === site) || (status === 'responding' && to === site))
    .map(({ unit }) => unit)
    .toSorted();
