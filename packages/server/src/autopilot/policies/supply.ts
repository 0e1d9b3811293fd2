import type { PlaceId } from '@samaritan/scenarios/values/id';
import type { Intent } from '../act.ts';
import { type Duty, once } from '../duty.ts';
import { keysOf, subdivisionOfPlace } from '../geography.ts';
import { ownSubdivision, seatsThat } from '../neighbours.ts';
import type { Outlook } from '../outlook.ts';
import { totalOf } from '../providers.ts';

/** Units of red cells below which a hospital is offered more, and how many are offered (judgement over MODEL.md 3.4). */
const low = 60;
const offered = 100;

/** A stockpile's or blood service's desk. Its shipments are answers to requests, which every desk gives. */
export const supply: readonly Duty[] = [
  {
    name: 'offer blood',
    source: 'MODEL.md 3.4: 264 units in 15 hours at the Royal London; push of blood to receiving hospitals (judgement)',
    pace: 'disaster',
    novice: 'prompted',
    done: once('OfferResources'),
    intents: (look) => {
      const has = totalOf(look, look.id, 'red-cells');
      if (!look.may('offer-resources') || has < 1) return [];
      return shortOfBlood(look).flatMap((hospital): readonly Intent[] => {
        const [to] = seatsThat(look, (seat) => look.briefing.seats[seat]?.runs.includes(hospital) ?? false);
        return to === undefined || look.has('OfferResources', `red-cells/${to}`)
          ? []
          : [
              {
                type: 'OfferResources',
                payload: { to, kind: 'red-cells', quantity: Math.min(offered, has), under: null },
              },
            ];
      });
    },
  },
];

const shortOfBlood = (look: Outlook): readonly PlaceId[] =>
  keysOf(look.briefing.hospitals)
    .filter((hospital) => subdivisionOfPlace(look.briefing, hospital) === ownSubdivision(look))
    .filter((hospital) => (look.figure(hospital, 'redCells') ?? low) < low);
