import type { PlaceId } from '@samaritan/scenarios/values/id';
import type { Intent } from '../act.ts';
import { request } from '../asking.ts';
import { type Duty, once } from '../duty.ts';
import { deskOf } from '../neighbours.ts';
import type { Outlook } from '../outlook.ts';

/** Labels on casualties who still wait are looked at again this often, in minutes (judgement: the decay table's half hour). */
const retriageEvery = 30;
/** Casualties who wait for each unit at the scene before more units are asked for (judgement). */
const waitingEach = 3;
/** Minutes after which what waits at a scene says how many units it lacks (judgement). */
const settled = 10;

const ownSites = (look: Outlook): readonly PlaceId[] => look.incidents().filter((site) => look.own.runs.includes(site));

const waiting = (look: Outlook, site: PlaceId): number =>
  (look.figure(site, 'immediateWaiting') ?? 0) + (look.figure(site, 'delayedWaiting') ?? 0);

/** The command post at the scene. Its size-up (ICS 201) is the first of the reports that every desk makes. */
export const fireCommand: readonly Duty[] = [
  {
    name: 'isolate',
    source:
      'NIMS ICS: life safety of those not yet hurt comes first; clear the area around an explosion (judgement which of the two)',
    pace: 'disaster',
    novice: 'prompted',
    done: once('ProtectPublic'),
    intents: (look) =>
      !look.may('protect-public')
        ? []
        : ownSites(look)
            .filter((site) => !look.has('ProtectPublic', `${site}/evacuate`))
            .map((site): Intent => ({ type: 'ProtectPublic', payload: { site, action: 'evacuate' } })),
  },
  {
    name: 'ask for units',
    source: 'NIMS ICS: resources are ordered through dispatch (ICS 213RR); how many is judgement',
    pace: 'disaster',
    novice: 'prompted',
    done: once('RequestResources'),
    intents: (look) => ownSites(look).flatMap((site) => askForUnits(look, site)),
  },
  {
    name: 'triage again',
    source: 'SALT and START: triage is repeated while casualties wait (MODEL.md 1.1); interval judgement',
    pace: 'disaster',
    novice: 'prompted',
    done: once('RetriageCasualties'),
    intents: (look) =>
      !look.may('run-site')
        ? []
        : ownSites(look)
            .filter((site) => waiting(look, site) > 0 && isKnownFor(look, site, retriageEvery))
            .filter((site) => look.isDue(retriageEvery, 'RetriageCasualties', site))
            .map((site): Intent => ({ type: 'RetriageCasualties', payload: { site } })),
  },
];

/** Whether this command was first told of the incident at a site so many minutes ago. */
function isKnownFor(look: Outlook, site: PlaceId, minutes: number): boolean {
  const first = look.of('incident').find(({ content }) => content.site === site);
  return first !== undefined && look.hasBeen(minutes, first.arrivedAt);
}

function askForUnits(look: Outlook, site: PlaceId): readonly Intent[] {
  const dispatch = look.own.reportsTo.find((seat) => deskOf(look, seat) === 'ems-dispatch');
  const short = Math.ceil(waiting(look, site) / waitingEach) - (look.figure(site, 'unitsAtScene') ?? 0);
  if (!look.may('request-resources') || dispatch === undefined || short < 1 || !isKnownFor(look, site, settled))
    return [];
  if (look.has('RequestResources', `ambulances/${dispatch}`)) return [];
  return [request(look, dispatch, { kind: 'ambulances', quantity: short, deliverTo: site })];
}
