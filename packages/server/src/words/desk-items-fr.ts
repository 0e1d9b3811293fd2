import { sayFigure } from './desk-figure.ts';
import type { SayContent } from './desk-items.ts';
import { bodyOf, goods, shownText } from './desk-words.ts';
import { formatNumber, noBreak } from './format.ts';
import { adviceLabels } from './labels/desk.ts';
import { figureLabels } from './labels/figures.ts';
import { declarationLabels, instrumentStateLabels, orderLabels, verdictLabels } from './labels/law.ts';
import { waitingFr } from './transfer-words.ts';

const colon = `${noBreak}: `;

const requestStates = {
  approved: 'Votre demande est approuvée',
  denied: 'Votre demande est refusée',
  shipped: 'Ce que vous avez demandé est en route',
  arrived: 'Ce que vous avez demandé est arrivé',
} as const;

const atDoor = {
  arrived: 'attend à la porte',
  checking: "fait l'objet d'une vérification",
  verified: 'a passé la vérification du permis',
  rejected: 'a été renvoyé',
  'on-shift': 'est au travail',
} as const;

const transferStates = {
  asked: 'Transfert demandé',
  accepted: 'Transfert accepté',
  refused: 'Transfert refusé',
  departed: 'Transfert en route',
} as const;

export const sayItemFr: SayContent = {
  inject: (_, s, words) => bodyOf(words, s.language) ?? '(sans texte)',
  message: (_, s, words) =>
    [words?.subject ?? null, words?.body ?? null]
      .flatMap((one) => (one === null || 'en' in one ? [] : [shownText(one, s.language)]))
      .filter((text) => text !== '')
      .join('. '),
  notice: (what, s, words) => {
    const text = bodyOf(words, s.language);
    const said =
      what.notice === 'real-emergency' ? "Urgence réelle. L'exercice est arrêté" : "L'urgence réelle est terminée";
    return text === null ? said : `${said}. ${text}`;
  },
  figures: (what, s) =>
    what.figures.length === 0
      ? 'Tableau des unités mis à jour'
      : what.figures
          .map(
            ({ place, figure, value }) =>
              `${s.place(place)}, ${figureLabels[figure].fr.toLowerCase()} ${sayFigure(figure, value, 'fr')}`,
          )
          .join(`${noBreak}; `),
  incident: (what, s) => `Incident${colon}${s.place(what.site)}`,
  request: (what, s) =>
    what.under === null
      ? `Demande de ${goods(what.resource, what.quantity, 'fr')}, pour ${s.place(what.deliverTo)}`
      : `Demande de ${goods(what.resource, what.quantity, 'fr')}, pour ${s.place(what.deliverTo)}, en vertu de ${s.instrument(what.under)}`,
  offer: (what) => `Offre de ${goods(what.resource, what.quantity, 'fr')}`,
  'request-state': (what) => requestStates[what.state],
  declaration: (what, s) => `${s.jurisdiction(what.jurisdiction)} déclare un ${declarationLabels[what.level].fr}`,
  order: (what, s) =>
    `${s.jurisdiction(what.jurisdiction)}, ${orderLabels[what.order].fr}${colon}${what.inForce ? 'en vigueur' : 'ordonnée, pas encore en vigueur'}`,
  instrument: (what, s) =>
    `${s.instrument(what.instrument)}${colon}${instrumentStateLabels[what.state as keyof typeof instrumentStateLabels]?.fr ?? what.state}`,
  crossing: (what, s) => `${s.place(what.crossing)}${colon}${what.open ? 'ouvert' : 'fermé'}`,
  lever: (what, s) => `${s.lever(what.lever)}${colon}désormais ${s.leverValue(what.value)}`,
  volunteers: (what, s) => `${s.group(what.group)}${colon}${formatNumber(what.count, 'fr')} à venir`,
  clinician: (what, s) =>
    `${s.clinician(what.clinician)} ${atDoor[what.state]}, ${s.place(what.hospital)}${what.verdict === null ? '' : ` (${verdictLabels[what.verdict].fr.toLowerCase()})`}`,
  warning: (what, s) => `Public alerté, ${s.place(what.site)}${colon}${adviceLabels[what.advice].fr}`,
  diversion: (what, s) =>
    what.diverting
      ? `${s.place(what.hospital)} détourne les ambulances`
      : `${s.place(what.hospital)} reprend tous les patients`,
  transfer: (what, s) => {
    const way = `${waitingFr(what.count, what.station)}, ${s.place(what.from)} à ${s.place(what.to)}`;
    const under = what.under === null ? '' : `, en vertu de ${s.instrument(what.under)}`;
    return `${transferStates[what.state]}${colon}${way}${under}`;
  },
};
