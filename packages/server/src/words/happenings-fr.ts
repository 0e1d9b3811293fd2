import type { ResourceKind } from '@samaritan/scenarios/vocabulary/resources';
import { ofInstrument } from './french-article.ts';
import { formatList, formatNumber, noBreak } from './format.ts';
import type { SayHappening } from './happenings.ts';
import {
  oneResourceLabels,
  phaseLabels,
  policyLabels,
  resourceLabels,
  standardLabels,
  triageLabels,
} from './labels/care.ts';
import { declarationLabels, instrumentStateLabels, orderLabels } from './labels/law.ts';
import { waitingFr } from './transfer-words.ts';

const colon = `${noBreak}: `;
const count = (n: number): string => formatNumber(n, 'fr');
const goods = (kind: ResourceKind, n: number): string =>
  `${count(n)} ${(n === 1 ? oneResourceLabels : resourceLabels)[kind].fr}`;
const by = {
  hazard: "à cause de l'événement",
  order: 'par ordre',
  command: 'par son responsable',
  control: 'par la direction',
} as const;
const advice = {
  'stay-away': 'restez à distance',
  'spread-hospitals': 'allez aux hôpitaux plus éloignés',
  'volunteers-register': "les volontaires s'inscrivent d'abord",
} as const;
const stationBeds = { ward: 'en unité de soins', intensive: 'aux soins intensifs' } as const;
const transferReasons = {
  desk: 'refus du poste',
  'own-desk': 'refus du poste',
  'no-desk': "refus de l'hôpital",
  'cannot-treat': "l'hôpital ne peut pas les soigner",
  'not-in-force': "l'entente n'est pas en vigueur",
  'not-declared': "l'entente attend une déclaration",
} as const;
const ends = { 'end-ex': 'FinEx', stopped: 'Arrêt par la direction', until: 'Arrêt au moment demandé' } as const;

/** Names stand after a colon, so that no article has to agree with a name that the scenario chose. */
export const sayHappeningFr: SayHappening = {
  hazard: (what, s) =>
    what.injured === 0
      ? `${s.hazard(what.hazard)}${colon}${s.place(what.site)}`
      : `${s.hazard(what.hazard)}${colon}${count(what.injured)} ${what.injured === 1 ? 'victime' : 'victimes'}, ${s.place(what.site)}`,
  call: (what, s) => `Premier appel reçu${colon}${s.place(what.site)}`,
  'first-unit': (what, s) => `Première unité sur les lieux${colon}${s.place(what.site)}`,
  'first-patient': (what, s) => `Première victime reçue${colon}${s.place(what.hospital)}`,
  'first-operation': (what, s) => `Première opération commencée${colon}${s.place(what.hospital)}`,
  'first-death': (what) => `Premier décès${colon}${phaseLabels[what.phase].fr.toLowerCase()}`,
  'scene-cleared': (what, s) => `Lieux dégagés${colon}${s.place(what.site)}`,
  declared: (what, s) =>
    `${s.seat(what.by)} déclare l'${declarationLabels[what.level].fr}${colon}${s.jurisdiction(what.jurisdiction)}`,
  ordered: (what, s) =>
    `Ordre donné, ${s.seat(what.by)}${colon}${orderLabels[what.order].fr}, ${s.jurisdiction(what.jurisdiction)}`,
  'order-in-force': (what, s) =>
    `En vigueur, ${s.jurisdiction(what.jurisdiction)}${colon}${orderLabels[what.order].fr}`,
  instrument: (what, s) => `${s.instrument(what.instrument)}${colon}${instrumentStateLabels[what.to].fr}`,
  'aid-requested': (what, s) =>
    what.under === null
      ? `Demande, ${s.seat(what.from)} à ${s.seat(what.to)}${colon}${goods(what.resource, what.quantity)}`
      : `Demande, ${s.seat(what.from)} à ${s.seat(what.to)}${colon}${goods(what.resource, what.quantity)}, en vertu ${ofInstrument(s.instrument(what.under))}`,
  'aid-offered': (what, s) =>
    `Offre, ${s.seat(what.from)} à ${s.seat(what.to)}${colon}${goods(what.resource, what.quantity)}`,
  'aid-approved': (what, s) =>
    `Demande approuvée par ${s.seat(what.by)}${colon}${goods(what.resource, what.quantity)}, ${s.place(what.deliverTo)}`,
  'aid-denied': (what, s) =>
    `Demande refusée par ${s.seat(what.by)}${colon}${goods(what.resource, what.quantity)}, ${s.place(what.deliverTo)}`,
  'supplies-arrived': (what, s) => `Arrivée, ${s.place(what.place)}${colon}${goods(what.resource, what.quantity)}`,
  'supply-ran-out': (what, s) => `Épuisement, ${s.place(what.place)}${colon}${resourceLabels[what.resource].fr}`,
  'lever-turned': (what, s) =>
    `${s.lever(what.lever)}${colon}de «${noBreak}${s.leverValue(what.from)}${noBreak}» à «${noBreak}${s.leverValue(what.to)}${noBreak}»`,
  'crossing-closed': (what, s) => `Passage fermé ${by[what.because]}${colon}${s.place(what.crossing)}`,
  'crossing-opened': (what, s) => `Passage ouvert ${by[what.because]}${colon}${s.place(what.crossing)}`,
  'beds-changed': (what, s) =>
    `Lits ${what.by > 0 ? 'ajoutés' : 'retirés'} par la direction, ${s.place(what.hospital)}${colon}${count(Math.abs(what.by))} ${stationBeds[what.station]}`,
  'stock-changed': (what, s) =>
    `Stock fixé par la direction, ${s.place(what.place)}${colon}${goods(what.resource, what.quantity)}`,
  deterioration: (what) =>
    what.frozen ? "L'état des victimes est figé par la direction" : "L'état des victimes recommence à se dégrader",
  'real-emergency': (what) =>
    what.over ? "L'urgence réelle est terminée" : "Exercice interrompu en raison d'une urgence réelle",
  surge: (what, s) => `Capacité de pointe activée${colon}${s.place(what.hospital)}`,
  diversion: (what, s) =>
    what.divert.length === 0
      ? `Fin du détournement${colon}${s.place(what.hospital)}`
      : `Détournement (${formatList(
          what.divert.map((label) => triageLabels[label].fr),
          'fr',
        )})${colon}${s.place(what.hospital)}`,
  'transfer-asked': (what, s) =>
    `Transfert demandé, ${s.place(what.from)} à ${s.place(what.to)}${colon}${waitingFr(what.count, what.station)}${
      what.under === null ? '' : `, en vertu ${ofInstrument(s.instrument(what.under))}`
    }`,
  'transfer-answered': (what, s) =>
    what.accepted
      ? `Transfert accepté, ${s.place(what.from)} à ${s.place(what.to)}`
      : `Transfert refusé, ${s.place(what.from)} à ${s.place(what.to)}${colon}${transferReasons[what.because]}`,
  'transfer-departed': (what, s) => `Transfert parti, ${s.place(what.from)} à ${s.place(what.to)}`,
  'transfer-arrived': (what, s) => `Transfert arrivé, ${s.place(what.from)} à ${s.place(what.to)}`,
  standard: (what, s) => `Norme de soins ${standardLabels[what.standard].fr}${colon}${s.place(what.hospital)}`,
  'short-shift': (what, s) =>
    `Relève, ${s.place(what.hospital)}${colon}${count(what.nursesMissing)} infirmières et infirmiers absents`,
  'volunteers-called': (what, s) => `Appel de volontaires${colon}${s.group(what.group)}`,
  'first-helper': (what, s) => `Premier membre au travail, ${s.place(what.hospital)}${colon}${s.group(what.group)}`,
  policy: (what, s) => `Règle de destination, ${s.place(what.site)}${colon}${policyLabels[what.policy].fr}`,
  'means-failed': (what, s) => `Panne${colon}${s.means(what.means)}`,
  'means-restored': (what, s) => `Rétabli${colon}${s.means(what.means)}`,
  warned: (what, s) => `Alerte au public, ${s.place(what.site)}${colon}${advice[what.advice]}`,
  protected: (what, s) =>
    what.action === 'shelter'
      ? `Consigne au public, ${s.place(what.site)}${colon}s'abriter`
      : `Consigne au public, ${s.place(what.site)}${colon}évacuer`,
  ended: (what) => ends[what.because],
};
