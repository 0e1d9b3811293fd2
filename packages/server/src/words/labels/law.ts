import type { OrderKind } from '@samaritan/scenarios/vocabulary/commands';
import type { InstrumentState } from '@samaritan/scenarios/vocabulary/events/authority';
import type { VerificationPath } from '@samaritan/scenarios/vocabulary/resources';
import type { VerdictKind } from '@samaritan/scenarios/vocabulary/verdict';
import type { Labels } from '../label.ts';

export const verdictLabels = {
  recognised: { en: 'May practise', fr: 'Peut exercer' },
  'recognised-with-limits': { en: 'With limits', fr: 'Avec limites' },
  'needs-registration': { en: 'Register first', fr: "S'inscrire d'abord" },
  'not-recognised': { en: 'May not', fr: 'Ne peut pas' },
  unknown: { en: 'Cannot say', fr: 'Impossible à dire' },
} as const satisfies Labels<VerdictKind>;

export const pathLabels = {
  'on-request': { en: 'Asked of the register', fr: 'Demandé au registre' },
  electronic: { en: 'Looked up online', fr: 'Consulté en ligne' },
  prepositioned: { en: 'Read from data on hand', fr: 'Lu dans les données sur place' },
  badge: { en: 'On a badge', fr: 'Sur présentation du badge' },
} as const satisfies Labels<VerificationPath>;

export const orderLabels = {
  'licence-waiver': { en: 'waiver of licence rules', fr: 'levée des règles de permis' },
  'open-emergency-class': { en: 'opening of the emergency class', fr: "ouverture de la catégorie d'urgence" },
  'essential-workers-cross': {
    en: 'passage of essential workers',
    fr: 'passage des travailleurs essentiels',
  },
  'close-border': { en: 'closure of the border', fr: 'fermeture de la frontière' },
  'reopen-border': { en: 'reopening of the border', fr: 'réouverture de la frontière' },
  'end-emergency': { en: 'end of the emergency', fr: "fin de l'état d'urgence" },
  'end-licence-waiver': {
    en: 'end of the waiver of licence rules',
    fr: 'fin de la levée des règles de permis',
  },
  'close-emergency-class': { en: 'closing of the emergency class', fr: "fermeture de la catégorie d'urgence" },
} as const satisfies Labels<OrderKind>;

export const instrumentStateLabels = {
  absent: { en: 'absent', fr: 'absent' },
  listed: { en: 'listed, not in force', fr: 'inscrit, non en vigueur' },
  dormant: { en: 'in force, not used', fr: 'en vigueur, non invoqué' },
  requested: { en: 'asked under', fr: 'invoqué' },
  active: { en: 'active', fr: 'actif' },
  ended: { en: 'ended', fr: 'terminé' },
} as const satisfies Labels<InstrumentState>;

export const declarationLabels = {
  local: { en: 'local emergency', fr: "état d'urgence local" },
  subdivision: { en: 'state or provincial emergency', fr: "état d'urgence de l'État ou de la province" },
  national: { en: 'national emergency', fr: "état d'urgence national" },
} as const;

/** What let a traveller through, where it is no instrument. */
export const passageLabels = {
  nexus: { en: 'NEXUS card', fr: 'carte NEXUS' },
  'called-ahead': { en: 'called ahead', fr: "annoncé d'avance" },
  'essential-workers-cross': { en: 'order on essential workers', fr: 'ordre sur les travailleurs essentiels' },
  'threat-raised': { en: 'heightened watch', fr: 'surveillance renforcée' },
  uncoordinated: { en: 'nobody had called ahead', fr: "sans annonce d'avance" },
  spared: { en: 'wait spared', fr: 'attente épargnée' },
} as const;

export const travellerLabels = {
  unit: { en: 'ambulances', fr: 'ambulances' },
  clinician: { en: 'clinicians', fr: 'cliniciens' },
  shipment: { en: 'shipments', fr: 'envois' },
} as const;
