import type { SayCommand } from './desk-commands.ts';
import { sayFigure } from './desk-figure.ts';
import { goods, shownText } from './desk-words.ts';
import { formatList, formatNumber, noBreak } from './format.ts';
import { policyLabels, standardLabels, triageLabels } from './labels/care.ts';
import { laneLabels, unitKindLabels } from './labels/desk.ts';
import { figureLabels } from './labels/figures.ts';
import { declarationLabels, orderLabels } from './labels/law.ts';
import type { Speaker } from './speaker.ts';
import { waitingFr } from './transfer-words.ts';

const colon = `${noBreak}: `;
const seats = (ids: readonly string[], s: Speaker): string =>
  formatList(
    ids.map((id) => s.seat(id)),
    'fr',
  );
const units = (ids: readonly string[], s: Speaker): string =>
  formatList(
    ids.map((id) => s.unit(id)),
    'fr',
  );
const provider = (id: string, s: Speaker): string => (s.group(id) === id ? s.place(id) : s.group(id));
const priorities = { urgent: 'urgente', routine: 'courante' } as const;

export const sayCommandFr: SayCommand = {
  SendMessage: (p, s) =>
    `${p.answers === undefined ? 'Message à' : 'Réponse à'} ${seats(p.to, s)}, ${s.means(p.means)}${colon}${[
      p.subject,
      p.body,
    ]
      .map((text) => shownText(text, 'fr'))
      .filter((text) => text !== '')
      .join('. ')}`,
  ReportStatus: (p, s) =>
    `Bilan à ${seats(p.to, s)}, ${s.means(p.means)}${colon}${p.figures
      .map(
        ({ place, figure, value }) =>
          `${s.place(place)}, ${figureLabels[figure].fr.toLowerCase()} ${sayFigure(figure, value, 'fr')}`,
      )
      .join(`${noBreak}; `)}`,
  DispatchUnits: (p, s) =>
    `Envoi de ${formatNumber(p.count, 'fr')} ${unitKindLabels[p.kind].fr} de ${s.place(p.base)} vers ${s.place(p.to)}`,
  RedirectUnits: (p, s) => `Réaffectation vers ${s.place(p.to)}${colon}${units(p.units, s)}`,
  StageUnits: (p, s) => `Mise en attente, ${s.place(p.at)}${colon}${units(p.units, s)}`,
  SetDestinationPolicy: (p, s) => `Destinations depuis ${s.place(p.site)}${colon}${policyLabels[p.policy].fr}`,
  RetriageCasualties: (p, s) => `Nouveau triage, ${s.place(p.site)}`,
  ActivateSurge: (p, s) => `Capacité de pointe activée, ${s.place(p.hospital)}`,
  SetDiversion: (p, s) =>
    p.divert.length === 0
      ? `${s.place(p.hospital)} reprend tous les patients`
      : `${s.place(p.hospital)} détourne les patients de catégorie ${formatList(
          p.divert.map((label) => triageLabels[label].fr),
          'fr',
        )}`,
  SetStandardOfCare: (p, s) => `Norme de soins, ${s.place(p.hospital)}${colon}${standardLabels[p.standard].fr}`,
  RequestTransfer: (p, s) =>
    `Transfert demandé, ${s.place(p.from)} à ${s.place(p.to)}${colon}${waitingFr(p.count, p.station)}${
      p.under === null ? '' : `, en vertu de ${s.instrument(p.under)}`
    }`,
  AnswerTransfer: (p) => (p.accept ? 'Transfert accepté' : 'Transfert refusé'),
  CallBackStaff: (p, s) => `Personnel rappelé, ${s.place(p.hospital)}`,
  HoldOverStaff: (p, s) => `Quart prolongé, ${s.place(p.hospital)}`,
  RequestResources: (p, s) =>
    `Demande ${priorities[p.priority]} à ${s.seat(p.to)}${colon}${goods(p.kind, p.quantity, 'fr')}, pour ${s.place(p.deliverTo)}${
      p.under === null ? '' : `, en vertu de ${s.instrument(p.under)}`
    }`,
  OfferResources: (p, s) =>
    `Offre à ${s.seat(p.to)}${colon}${goods(p.kind, p.quantity, 'fr')}${p.under === null ? '' : `, en vertu de ${s.instrument(p.under)}`}`,
  ApproveRequest: (p, s) => `Demande approuvée${colon}${formatNumber(p.quantity, 'fr')}, ${provider(p.provider, s)}`,
  DenyRequest: (p) => `Demande refusée${colon}${shownText(p.reason, 'fr')}`,
  Declare: (p) => `Déclaration${colon}${declarationLabels[p.level].fr}`,
  IssueOrder: (p) => `Ordre donné${colon}${orderLabels[p.order].fr}`,
  CallForVolunteers: (p, s) => `Appel aux volontaires${colon}${s.group(p.group)}`,
  AssignVolunteers: (p, s) =>
    `Affectation à ${s.place(p.hospital)}${colon}${formatNumber(p.count, 'fr')}, ${s.group(p.group)}`,
  VerifyLicence: (p, s) => `Vérification du permis mise en tête${colon}${s.clinician(p.clinician)}`,
  AdmitOnBadge: (p, s) => `Admission sur badge${colon}${s.clinician(p.clinician)}`,
  SetCrossing: (p, s) => `${s.place(p.crossing)}${colon}${p.open ? 'ouverture' : 'fermeture'}`,
  SetLane: (p, s) => `${s.place(p.crossing)}, voies ${laneLabels[p.lane].fr}${colon}${formatNumber(p.lanes, 'fr')}`,
  WarnPublic: (p, s) => `Alerte au public, ${s.place(p.site)}${colon}${shownText(p.text, 'fr')}`,
  ProtectPublic: (p, s) =>
    p.action === 'shelter' ? `Mise à l'abri, ${s.place(p.site)}` : `Évacuation, ${s.place(p.site)}`,
  TurnLever: (p, s) => `${s.lever(p.lever)}${colon}${s.leverValue(p.value)}`,
};
