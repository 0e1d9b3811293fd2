import type { PlaceId, TransferId } from '@samaritan/scenarios/values/id';
import type { TransferStation } from '@samaritan/scenarios/vocabulary/resources';
import type { Intent } from '../act.ts';
import { type Duty, once } from '../duty.ts';
import { countryOfPlace, keysOf, kilometres } from '../geography.ts';
import { seatsThat, instrumentWith } from '../neighbours.ts';
import type { Outlook } from '../outlook.ts';
import { perDesk } from '../per-briefing.ts';

/** When patients are sent on, and where to. Patients, kilometres, minutes; all judgement. */
const trigger = {
  /** Patients for each theatre who may wait their turn; where there is no theatre, none does. */
  eachTheatre: 1,
  /** A hospital with fewer theatres, or fewer intensive places, has none to spare for others. */
  theatres: 3,
  intensive: 10,
  /** The line counts for so many kilometres more. */
  acrossCosts: 40,
  /** No further than this by road. */
  furthest: 250,
  /** From hearing of the event, until a novice thinks of it. */
  noviceAfter: 180,
  /** Until it is asked again, where patients still wait. */
  again: { skilled: 45, novice: 120 },
} as const;

/** What hospitals do with patients they cannot treat themselves, and with those of others. */
export const transferDuties: readonly Duty[] = [
  {
    name: 'answer for patients of another hospital',
    source:
      'No-refusal rule of trauma systems (Ontario’s life-or-limb policy; EMTALA § 489.24(f): a hospital with the means takes a transfer it has room for); read second-hand',
    pace: 'routine',
    novice: 'unasked',
    done: once('AnswerTransfer'),
    intents: (look) =>
      !look.may('run-hospital')
        ? []
        : look
            .of('transfer')
            .filter(
              ({ content: { transfer, to, state } }) =>
                state === 'asked' && look.runs('hospitals').includes(to) && !look.has('AnswerTransfer', transfer),
            )
            .map(({ content: { transfer, to, station } }) => answer(transfer, hasRoom(look, to, station))),
  },
  {
    name: 'ask another hospital to take patients',
    source:
      'Patients whom a hospital cannot treat are stabilised and sent on (ATLS; trauma systems); numbers judgement',
    pace: 'disaster',
    novice: 'unasked',
    done: once('RequestTransfer'),
    intents: (look) =>
      look.may('run-hospital') && isTime(look) ? look.runs('hospitals').flatMap((ward) => sendOn(look, ward)) : [],
  },
];

const answer = (transfer: TransferId, accept: boolean): Intent => ({
  type: 'AnswerTransfer',
  payload: { transfer, accept },
});

/** A practised desk asks as soon as somebody waits; one that never did so comes to it late. */
function isTime(look: Outlook): boolean {
  if (look.skill === 'skilled') return true;
  const [news] = look.of('incident');
  return news !== undefined && look.hasBeen(trigger.noviceAfter, news.arrivedAt);
}

function sendOn(look: Outlook, from: PlaceId): readonly Intent[] {
  const { theatres = 0, icu = 0 } = look.briefing.hospitals[from] ?? {};
  const surgery = (look.figure(from, 'surgeryWaiting') ?? 0) - theatres * trigger.eachTheatre;
  const intensive = (look.figure(from, 'intensiveWaiting') ?? 0) - (icu === 0 ? 0 : 1);
  return [
    ...(surgery > 0 ? askFor(look, from, { station: 'theatre', count: surgery }) : []),
    ...(intensive > 0 ? askFor(look, from, { station: 'intensive', count: intensive }) : []),
  ];
}

interface Wanted {
  readonly station: TransferStation;
  readonly count: number;
}

/** Of the nearest that can treat them, as far as heard; nobody while an earlier request is still being worked off. */
function askFor(look: Outlook, from: PlaceId, { station, count }: Wanted): readonly Intent[] {
  if (!look.isDue(trigger.again[look.skill], 'RequestTransfer', `${from}/${station}`)) return [];
  const said = look.of('transfer').filter(({ content }) => content.from === from && content.station === station);
  const refused = new Set(said.filter(({ content }) => content.state === 'refused').map(({ content }) => content.to));
  const to = nearest(look, `${from}/${station}`).find(
    (hospital) => !refused.has(hospital) && hasRoom(look, hospital, station),
  );
  if (to === undefined) return [];
  const [desk] = deskRunning(look, to);
  const under = desk === undefined ? null : instrumentWith(look, desk);
  return [{ type: 'RequestTransfer', payload: { from, to, station, count, under } }];
}

const deskRunning = perDesk((from, hospital: PlaceId) =>
  seatsThat(from, (seat) => from.briefing.seats[seat]?.runs.includes(hospital) === true),
);

/** Room as far as this desk has heard; where it has heard nothing, there is. */
function hasRoom(look: Outlook, hospital: PlaceId, station: TransferStation): boolean {
  const { theatres = 0, icu = 0 } = look.briefing.hospitals[hospital] ?? {};
  if (station === 'theatre')
    return theatres > 0 && (look.figure(hospital, 'surgeryWaiting') ?? 0) <= theatres * trigger.eachTheatre;
  if (station === 'intensive') return icu > 0 && (look.figure(hospital, 'intensiveFree') ?? 1) > 0;
  return (look.figure(hospital, 'bedsFree') ?? 1) > 0;
}

/** Hospitals that have enough of what the patients of a hospital wait for (`hospital/station`), nearest first; across the line counts as further. */
const nearest = perDesk(({ briefing }, wanted: string): readonly PlaceId[] => {
  const [from, station] = wanted.split('/') as [PlaceId, TransferStation];
  const far = (hospital: PlaceId): number =>
    kilometres(briefing, from, hospital) +
    (countryOfPlace(briefing, hospital) === countryOfPlace(briefing, from) ? 0 : trigger.acrossCosts);
  return keysOf(briefing.hospitals)
    .filter((hospital) => {
      const { theatres = 0, icu = 0 } = briefing.hospitals[hospital] ?? {};
      const enough = station === 'theatre' ? theatres >= trigger.theatres : icu >= trigger.intensive;
      return hospital !== from && enough && far(hospital) <= trigger.furthest;
    })
    .toSorted((a, b) => far(a) - far(b) || (a < b ? -1 : 1));
});
