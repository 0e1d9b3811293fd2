import type { Actor, CommandType } from '@samaritan/scenarios/vocabulary/commands';
import type { Permission } from '@samaritan/scenarios/vocabulary/permissions';
import type { MselRow } from '@samaritan/scenarios/schema/scenario';
import type { RowStatus } from '../../evaluation/report/msel.ts';
import type { Rating, TaskStatus } from '../../evaluation/report/objectives.ts';
import type { Level } from '../../evaluation/report/participants.ts';
import type { RowStep } from '../../evaluation/report/row-steps.ts';
import type { Poete } from '../../evaluation/wait-remedies.ts';
import type { Labels } from '../label.ts';

export const levelLabels = {
  national: { en: 'National', fr: 'National' },
  subdivision: { en: 'State or province', fr: 'État ou province' },
  local: { en: 'Local', fr: 'Local' },
} as const satisfies Labels<Level>;

export const actorLabels = {
  person: { en: 'person', fr: 'personne' },
  'autopilot-novice': { en: 'autopilot, novice', fr: 'pilote automatique, novice' },
  'autopilot-skilled': { en: 'autopilot, skilled', fr: 'pilote automatique, aguerri' },
  control: { en: 'control', fr: 'direction' },
} as const satisfies Labels<Actor>;

export const rowKindLabels = {
  contextual: { en: 'Contextual', fr: 'Contextuelle' },
  contingency: { en: 'Contingency', fr: 'De contingence' },
  'expected-action': { en: 'Expected action', fr: 'Action attendue' },
} as const satisfies Labels<MselRow['kind']>;

export const rowStatusLabels = {
  sent: { en: 'Sent', fr: 'Envoyée' },
  spared: { en: 'Not needed', fr: 'Inutile' },
  seen: { en: 'Done in time', fr: 'Faite à temps' },
  'seen-late': { en: 'Done late', fr: 'Faite en retard' },
  missed: { en: 'Not done', fr: 'Non faite' },
  held: { en: 'Held to the end', fr: "Retenue jusqu'à la fin" },
  skipped: { en: 'Skipped', fr: 'Sautée' },
  'not-reached': { en: 'Not reached', fr: 'Non atteinte' },
} as const satisfies Labels<RowStatus>;

export const rowStepLabels = {
  added: { en: 'Added in play', fr: 'Ajoutée en cours de jeu' },
  held: { en: 'Held', fr: 'Retenue' },
  'came-due': { en: 'Came due', fr: 'Arrivée à échéance' },
  released: { en: 'Released', fr: 'Libérée' },
  skipped: { en: 'Skipped', fr: 'Sautée' },
  edited: { en: 'Edited', fr: 'Modifiée' },
  shifted: { en: 'Shifted', fr: 'Décalée' },
  sent: { en: 'Sent by control', fr: 'Envoyée par la direction' },
} as const satisfies Labels<RowStep['what']>;

export const taskStatusLabels = {
  met: { en: 'Met', fr: 'Atteinte' },
  late: { en: 'Late', fr: 'En retard' },
  missed: { en: 'Missed', fr: 'Manquée' },
  open: { en: 'Open', fr: 'Ouverte' },
} as const satisfies Labels<TaskStatus>;

/** Names of HSEEP's ratings. */
export const ratingLabels = {
  P: { en: 'Performed without challenges', fr: 'Réalisé sans difficulté' },
  S: { en: 'Performed with some challenges', fr: 'Réalisé avec certaines difficultés' },
  M: { en: 'Performed with major challenges', fr: 'Réalisé avec des difficultés importantes' },
  U: { en: 'Unable to be performed', fr: 'Non réalisé' },
} as const satisfies Labels<Rating>;

export const poeteLabels = {
  planning: { en: 'Planning', fr: 'Planification' },
  organization: { en: 'Organization', fr: 'Organisation' },
  equipment: { en: 'Equipment', fr: 'Équipement' },
  training: { en: 'Training', fr: 'Formation' },
  exercise: { en: 'Exercise', fr: 'Exercice' },
} as const satisfies Labels<Poete>;

export const missionAreaLabels = {
  prevention: { en: 'Prevention', fr: 'Prévention' },
  protection: { en: 'Protection', fr: 'Protection' },
  mitigation: { en: 'Mitigation', fr: 'Atténuation' },
  response: { en: 'Response', fr: 'Intervention' },
  recovery: { en: 'Recovery', fr: 'Rétablissement' },
} as const;

export const commandLabels = {
  SendMessage: { en: 'Send a message', fr: 'Envoyer un message' },
  ReportStatus: { en: 'Report status', fr: 'Rendre compte de la situation' },
  DispatchUnits: { en: 'Dispatch units', fr: 'Dépêcher des unités' },
  RedirectUnits: { en: 'Redirect units', fr: 'Réorienter des unités' },
  StageUnits: { en: 'Stage units', fr: 'Mettre des unités en attente' },
  SetDestinationPolicy: { en: 'Set the destination policy', fr: 'Fixer la règle de destination' },
  RetriageCasualties: { en: 'Re-triage casualties', fr: 'Trier de nouveau les victimes' },
  ActivateSurge: { en: 'Activate surge', fr: 'Activer la capacité de pointe' },
  SetDiversion: { en: 'Divert ambulances', fr: 'Détourner les ambulances' },
  SetStandardOfCare: { en: 'Set the standard of care', fr: 'Fixer la norme de soins' },
  RequestTransfer: { en: 'Ask for a transfer', fr: 'Demander un transfert' },
  AnswerTransfer: { en: 'Answer a transfer', fr: 'Répondre à un transfert' },
  CallBackStaff: { en: 'Call staff back', fr: 'Rappeler le personnel' },
  HoldOverStaff: { en: 'Hold staff over', fr: 'Retenir le personnel' },
  RequestResources: { en: 'Request resources', fr: 'Demander des ressources' },
  OfferResources: { en: 'Offer resources', fr: 'Offrir des ressources' },
  ApproveRequest: { en: 'Approve a request', fr: 'Approuver une demande' },
  DenyRequest: { en: 'Deny a request', fr: 'Refuser une demande' },
  Declare: { en: 'Declare an emergency', fr: "Déclarer l'état d'urgence" },
  IssueOrder: { en: 'Issue an order', fr: 'Donner un ordre' },
  CallForVolunteers: { en: 'Call for volunteers', fr: 'Appeler des volontaires' },
  AssignVolunteers: { en: 'Assign volunteers', fr: 'Affecter des volontaires' },
  VerifyLicence: { en: 'Verify a licence', fr: 'Vérifier un permis' },
  AdmitOnBadge: { en: 'Admit on a badge', fr: 'Admettre sur badge' },
  SetCrossing: { en: 'Open or close a crossing', fr: 'Ouvrir ou fermer un passage' },
  SetLane: { en: 'Set lanes', fr: 'Régler les voies' },
  WarnPublic: { en: 'Warn the public', fr: 'Alerter le public' },
  ProtectPublic: { en: 'Shelter or evacuate', fr: 'Abriter ou évacuer' },
  TurnLever: { en: 'Turn a lever', fr: 'Actionner un levier' },
} as const satisfies Labels<CommandType>;

export const permissionLabels = {
  declare: { en: 'declare an emergency', fr: "déclarer l'état d'urgence" },
  order: { en: 'issue orders', fr: 'donner des ordres' },
  'request-resources': { en: 'request resources', fr: 'demander des ressources' },
  'offer-resources': { en: 'offer resources', fr: 'offrir des ressources' },
  'approve-resources': { en: 'approve requests', fr: 'approuver des demandes' },
  'assign-volunteers': { en: 'assign volunteers', fr: 'affecter des volontaires' },
  'verify-licences': { en: 'verify licences', fr: 'vérifier des permis' },
  'waive-licences': { en: 'waive licence rules', fr: 'lever les règles de permis' },
  'open-emergency-class': { en: 'open the emergency class', fr: "ouvrir la catégorie d'urgence" },
  'dispatch-units': { en: 'dispatch units', fr: 'dépêcher des unités' },
  'run-hospital': { en: 'run a hospital', fr: 'diriger un hôpital' },
  'run-site': { en: 'run a scene', fr: 'diriger les lieux' },
  'control-crossing': { en: 'control a crossing', fr: 'diriger un passage frontalier' },
  'warn-public': { en: 'warn the public', fr: 'alerter le public' },
  'protect-public': { en: 'shelter or evacuate', fr: 'abriter ou évacuer' },
  'turn-levers': { en: 'turn levers', fr: 'actionner des leviers' },
} as const satisfies Labels<Permission>;
