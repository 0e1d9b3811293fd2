import type { CompactValue, LeverValue, PlainLever } from '@samaritan/scenarios/vocabulary/levers';
import type { Labels } from '../label.ts';

export const leverLabels = {
  'licence.data': { en: 'Licence data', fr: 'Données sur les permis' },
  'licence.recognition': { en: 'Recognition of licences', fr: 'Reconnaissance des permis' },
  'play.depth': { en: 'Depth of play', fr: 'Profondeur du jeu' },
  'nexus.card': { en: 'Card of trusted travellers', fr: 'Carte des voyageurs fiables' },
  'arms.carriage': { en: 'Carriage of arms across the line', fr: "Port d'armes outre-frontière" },
} as const satisfies Labels<PlainLever>;

export const leverValueLabels = {
  'on-request': { en: 'on request', fr: 'sur demande' },
  electronic: { en: 'electronic', fr: 'électronique' },
  prepositioned: { en: 'pre-positioned', fr: "en place d'avance" },
  'by-instrument': { en: 'by instrument', fr: 'par instrument' },
  waiver: { en: 'waiver', fr: 'levée' },
  harmonised: { en: 'harmonised', fr: 'harmonisée' },
  national: { en: 'national', fr: 'nationale' },
  provincial: { en: 'provincial', fr: 'provinciale' },
  local: { en: 'local', fr: 'locale' },
  none: { en: 'none', fr: 'aucune' },
  separate: { en: 'separate', fr: 'distinctes' },
  single: { en: 'single', fr: 'unique' },
  absent: { en: 'absent', fr: 'absent' },
  reciprocal: { en: 'reciprocal', fr: 'réciproque' },
  listed: { en: 'listed', fr: 'inscrit' },
  'in-force': { en: 'in force', fr: 'en vigueur' },
} as const satisfies Labels<{ [L in PlainLever]: LeverValue<L> }[PlainLever] | CompactValue>;
