import type { CommandType } from '@samaritan/scenarios/vocabulary/commands';
import type { Bilingual } from '@samaritan/scenarios/values/text';
import { language } from '../../i18n/language.ts';

/** What each action is for, in a sentence. */
const purposes: Readonly<Record<CommandType, Bilingual>> = {
  SendMessage: { en: 'Tell or ask another desk in words.', fr: 'Dire ou demander quelque chose à un autre poste.' },
  ReportStatus: { en: 'Send your figures to those who need them.', fr: 'Transmettre vos chiffres à qui en a besoin.' },
  DispatchUnits: { en: 'Send ready units from a base you run.', fr: "Envoyer des unités prêtes d'une base." },
  RedirectUnits: { en: 'Turn units round that carry nobody.', fr: 'Réaffecter des unités sans patient.' },
  StageUnits: {
    en: 'Let units wait where they are soon needed.',
    fr: "Faire attendre des unités près d'où elles serviront.",
  },
  SetDestinationPolicy: {
    en: 'Say how hospitals are chosen for a scene.',
    fr: 'Dire comment choisir les hôpitaux depuis un lieu.',
  },
  RetriageCasualties: { en: 'Have the waiting sorted once more.', fr: 'Faire trier de nouveau ceux qui attendent.' },
  ActivateSurge: { en: 'Clear beds and theatres for many at once.', fr: 'Libérer lits et salles pour un afflux.' },
  SetDiversion: {
    en: 'Tell ambulances which patients not to bring.',
    fr: 'Dire aux ambulances quels patients ne pas amener.',
  },
  SetStandardOfCare: {
    en: 'Set how many patients one nurse looks after.',
    fr: 'Fixer combien de patients suit une infirmière.',
  },
  RequestTransfer: {
    en: 'Ask another hospital to take patients who wait.',
    fr: 'Demander à un autre hôpital de prendre des patients qui attendent.',
  },
  AnswerTransfer: {
    en: 'Say whether you take patients of another hospital.',
    fr: "Dire si vous prenez des patients d'un autre hôpital.",
  },
  CallBackStaff: { en: 'Call in those who are off duty.', fr: 'Rappeler ceux qui sont en congé.' },
  HoldOverStaff: { en: 'Keep the shift that is about to leave.', fr: 'Garder le quart qui allait partir.' },
  RequestResources: {
    en: 'Ask for people, vehicles or supplies.',
    fr: 'Demander du monde, des véhicules ou du matériel.',
  },
  OfferResources: { en: 'Offer what you can spare.', fr: 'Offrir ce dont vous pouvez vous passer.' },
  ApproveRequest: { en: 'Send what another desk asked for.', fr: "Envoyer ce qu'un autre poste a demandé." },
  DenyRequest: { en: 'Say no, and why.', fr: 'Dire non, et pourquoi.' },
  Declare: { en: 'Declare the emergency at your own level.', fr: "Déclarer l'état d'urgence à votre niveau." },
  IssueOrder: { en: 'Waive, open or close by order.', fr: 'Lever, ouvrir ou fermer par ordre.' },
  CallForVolunteers: { en: 'Ask a group of volunteers to come.', fr: 'Demander à un groupe de volontaires de venir.' },
  AssignVolunteers: { en: 'Send volunteers to a hospital.', fr: 'Envoyer des volontaires à un hôpital.' },
  VerifyLicence: { en: "Check one person's licence before others.", fr: "Vérifier d'abord le permis de quelqu'un." },
  AdmitOnBadge: { en: 'Let somebody work without a check.', fr: "Laisser travailler quelqu'un sans vérification." },
  SetCrossing: { en: 'Open or close a crossing you run.', fr: 'Ouvrir ou fermer un passage.' },
  SetLane: { en: 'Open or close lanes of a crossing.', fr: "Ouvrir ou fermer les voies d'un passage." },
  WarnPublic: { en: 'Send a public alert.', fr: 'Diffuser une alerte au public.' },
  ProtectPublic: {
    en: 'Have people leave, or stay inside.',
    fr: "Faire partir les gens, ou les garder à l'intérieur.",
  },
  TurnLever: { en: 'Change a rule you have authority over.', fr: 'Changer une règle qui relève de vous.' },
};

export const purposeOf = (type: CommandType): string => purposes[type][language()];
