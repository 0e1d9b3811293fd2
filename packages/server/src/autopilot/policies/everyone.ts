import { type PlaceId, type SeatId, id } from '@samaritan/scenarios/values/id';
import type { ReportedFigure } from '@samaritan/scenarios/vocabulary/commands';
import type { FigureName } from '@samaritan/scenarios/vocabulary/figures';
import type { Intent } from '../act.ts';
import { type Duty, once } from '../duty.ts';
import type { Outlook } from '../outlook.ts';
import { phrases } from '../phrases.ts';
import { injectAnswered, message, report } from '../speech.ts';

/** Messages and injects that want an answer get one. */
export const answering: Duty = {
  name: 'answer what wants an answer',
  source: 'ICS 213: a message names a reply and who replied (EXERCISE.md 3.6); unanswered messages, EXERCISE.md 4.3',
  pace: 'disaster',
  novice: 'unasked',
  done: once('SendMessage', (about) => about.startsWith('inject-')),
  intents: (look) => [
    ...look
      .of('inject')
      .filter(({ content }) => content.wantsAnswer && !look.has('SendMessage', injectAnswered(content.row)))
      .flatMap(({ content }) => answer(look, look.own.reportsTo.slice(0, 1), injectAnswered(content.row))),
    ...look
      .of('message')
      .filter(({ content }) => content.wantsAnswer && !look.has('SendMessage', content.message))
      .flatMap(({ source, content }) =>
        content.as === undefined
          ? answer(look, senderOf(look, source), content.message)
          : message(look, { ...reply, to: [], answers: content.message, toSimCell: true }),
      ),
  ],
};

const answer = (look: Outlook, to: readonly SeatId[], answers: ReturnType<typeof injectAnswered>): readonly Intent[] =>
  message(look, { ...reply, to, answers });

const reply = { subject: phrases.reply.en, body: phrases.acting.en } as const;

const senderOf = (look: Outlook, source: string): readonly SeatId[] =>
  id<SeatId>(source) in look.briefing.seats ? [id<SeatId>(source)] : [];

/** Figures of the places a seat runs, to the desks it reports to, again and again. */
export const reporting: Duty = {
  name: 'report status',
  source: 'NIMS: incident status on ICS 209 (EXERCISE.md 3.6); how often is judgement',
  pace: 'routine',
  novice: 'unasked',
  done: once('ReportStatus'),
  intents: (look) =>
    look.incidents().length === 0 || !look.isDue(look.temper.reports, 'ReportStatus', look.own.reportsTo.join(','))
      ? []
      : report(look, look.own.reportsTo, figuresOf(look, look.own.runs)),
};

/** What the seat has heard of places, in the words of a report. */
export const figuresOf = (look: Outlook, places: readonly PlaceId[]): readonly ReportedFigure[] =>
  places.flatMap((place) => look.figures(place, reportable));

const reportable: readonly FigureName[] = [
  'injured',
  'dead',
  'immediateWaiting',
  'delayedWaiting',
  'minimalWaiting',
  'unitsAtScene',
  'arrived',
  'waiting',
  'criticalWaiting',
  'theatresFree',
  'bedsFree',
  'intensiveFree',
  'nursesOnDuty',
  'nursesMissing',
  'cliniciansWaiting',
  'redCells',
  'unitsReady',
  'open',
  'queue',
  'crossingMinutes',
  'stock',
];
