import type { PlaceId } from '@samaritan/scenarios/values/id';
import type { Intent } from '../act.ts';
import { type Duty, once } from '../duty.ts';
import { seatsThat } from '../neighbours.ts';
import type { Outlook } from '../outlook.ts';
import { perDesk } from '../per-briefing.ts';
import { totalOf } from '../providers.ts';
import { hospitalsHere } from './need.ts';

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
        const [to] = seatsOf(look, hospital);
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

/** Seats that run a hospital. */
const seatsOf = perDesk((from, hospital: PlaceId) =>
  seatsThat(from, (seat) => from.briefing.seats[seat]?.runs.includes(hospital) ?? false),
);

const shortOfBlood = (look: Outlook): readonly PlaceId[] =>
  hospitalsHere(look).filter((hospital) => (look.figure(hospital, 'redCells') ?? low) < low);
