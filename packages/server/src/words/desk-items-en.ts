import { sayFigure } from './desk-figure.ts';
import type { SayContent } from './desk-items.ts';
import { bodyOf, goods, shownText } from './desk-words.ts';
import { formatNumber } from './format.ts';
import { adviceLabels } from './labels/desk.ts';
import { figureLabels } from './labels/figures.ts';
import { declarationLabels, instrumentStateLabels, orderLabels, verdictLabels } from './labels/law.ts';
import { waitingEn } from './transfer-words.ts';

const requestStates = {
  approved: 'Your request is approved',
  denied: 'Your request is denied',
  shipped: 'What you asked for is on its way',
  arrived: 'What you asked for has arrived',
} as const;

const atDoor = {
  arrived: 'is at the door',
  checking: 'is being checked',
  verified: 'has passed the licence check',
  rejected: 'was turned away',
  'on-shift': 'is at work',
} as const;

const transferStates = {
  asked: 'Transfer asked for',
  accepted: 'Transfer agreed',
  refused: 'Transfer refused',
  departed: 'Transfer on the road',
} as const;

export const sayItemEn: SayContent = {
  inject: (_, s, words) => bodyOf(words, s.language) ?? '(no text)',
  message: (_, s, words) =>
    [words?.subject ?? null, words?.body ?? null]
      .flatMap((one) => (one === null || 'en' in one ? [] : [shownText(one, s.language)]))
      .filter((text) => text !== '')
      .join('. '),
  notice: (what, s, words) => {
    const text = bodyOf(words, s.language);
    const said =
      what.notice === 'real-emergency' ? 'Real emergency. The exercise is stopped' : 'The real emergency is over';
    return text === null ? said : `${said}. ${text}`;
  },
  figures: (what, s) =>
    what.figures.length === 0
      ? 'Unit board brought up to date'
      : what.figures
          .map(
            ({ place, figure, value }) =>
              `${s.place(place)}, ${figureLabels[figure].en.toLowerCase()} ${sayFigure(figure, value, 'en')}`,
          )
          .join('; '),
  incident: (what, s) => `Incident at ${s.place(what.site)}`,
  request: (what, s) =>
    what.under === null
      ? `Request for ${goods(what.resource, what.quantity, 'en')}, to ${s.place(what.deliverTo)}`
      : `Request for ${goods(what.resource, what.quantity, 'en')}, to ${s.place(what.deliverTo)}, under ${s.instrument(what.under)}`,
  offer: (what) => `Offer of ${goods(what.resource, what.quantity, 'en')}`,
  'request-state': (what) => requestStates[what.state],
  declaration: (what, s) => `${s.jurisdiction(what.jurisdiction)} declares a ${declarationLabels[what.level].en}`,
  order: (what, s) =>
    `${s.jurisdiction(what.jurisdiction)}, ${orderLabels[what.order].en}: ${what.inForce ? 'in force' : 'ordered, not yet in force'}`,
  instrument: (what, s) =>
    `${s.instrument(what.instrument)}: ${instrumentStateLabels[what.state as keyof typeof instrumentStateLabels]?.en ?? what.state}`,
  crossing: (what, s) => `${s.place(what.crossing)} is ${what.open ? 'open' : 'closed'}`,
  lever: (what, s) => `${s.lever(what.lever)} is now ${s.leverValue(what.value)}`,
  volunteers: (what, s) => `${s.group(what.group)}: ${formatNumber(what.count, 'en')} to come`,
  clinician: (what, s) =>
    `${s.clinician(what.clinician)} ${atDoor[what.state]}, ${s.place(what.hospital)}${what.verdict === null ? '' : ` (${verdictLabels[what.verdict].en.toLowerCase()})`}`,
  warning: (what, s) => `Public warned about ${s.place(what.site)}: ${adviceLabels[what.advice].en}`,
  diversion: (what, s) =>
    what.diverting
      ? `${s.place(what.hospital)} diverts ambulances`
      : `${s.place(what.hospital)} takes all patients again`,
  transfer: (what, s) => {
    const way = `${waitingEn(what.count, what.station)}, ${s.place(what.from)} to ${s.place(what.to)}`;
    const under = what.under === null ? '' : `, under ${s.instrument(what.under)}`;
    return `${transferStates[what.state]}: ${way}${under}`;
  },
};
