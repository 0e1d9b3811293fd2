import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { type PlaceId, id } from '@samaritan/scenarios/values/id';
import type { UnitKind } from '@samaritan/scenarios/vocabulary/resources';
import { type Line, line, riverTowns } from './river-towns.ts';

const mercy = id<PlaceId>('mercy');
const general = id<PlaceId>('general');

/** River towns whose smaller hospital operates on nobody, though many who need it walk in there; vehicles of one kind alone where said. */
export function transferTown(kind?: UnitKind): Scenario {
  const town = riverTowns({
    over: {
      hazards: {
        blast: {
          name: { en: 'Blast', fr: 'Explosion' },
          at: 'plaza',
          when: 'T+0:10',
          mechanism: 'vehicle-bomb',
          injured: 240,
          mix: { dead: 0, immediate: 0.1, delayed: 0.7, minimal: 0.2 },
          selfPresent: 1,
        },
      },
    },
  });
  const at = town.hospitals[mercy];
  if (at === undefined) throw new Error('no hospital');
  const fleets = Object.entries(town.bases).map(([name, base]) => [name, { ...base, fleet: { [kind ?? '']: 2 } }]);
  const bases: Scenario['bases'] = kind === undefined ? town.bases : Object.fromEntries(fleets);
  return { ...town, bases, hospitals: { ...town.hospitals, [mercy]: { ...at, theatres: 0 } } };
}

/** Its desk asks the larger hospital to take so many; this is the first line of the script. */
export const asksToOperate = (count: number): Line =>
  line(60, 'mercy-desk', 'RequestTransfer', { from: mercy, to: general, station: 'theatre', count, under: null });

export const answersTransfer = (accept: boolean): Line =>
  line(90, 'general-desk', 'AnswerTransfer', { transfer: id('transfer-mercy-desk-1'), accept });
