import type { CommandPayloads } from '@samaritan/scenarios/vocabulary/commands';
import type { Advice } from '@samaritan/scenarios/vocabulary/picture';
import type { UnitKind, UnitStatus } from '@samaritan/scenarios/vocabulary/resources';
import type { Labels } from '../label.ts';

export const unitKindLabels = {
  basic: { en: 'basic ambulances', fr: 'ambulances de base' },
  advanced: { en: 'advanced ambulances', fr: 'ambulances de soins avancés' },
  bus: { en: 'buses', fr: 'autobus' },
  helicopter: { en: 'helicopters', fr: 'hélicoptères' },
} as const satisfies Labels<UnitKind>;

/** Of one unit, between its base and its number. */
export const oneUnitLabels = {
  basic: { en: 'basic', fr: 'unité de base' },
  advanced: { en: 'advanced', fr: 'unité de soins avancés' },
  bus: { en: 'bus', fr: 'autobus' },
  helicopter: { en: 'helicopter', fr: 'hélicoptère' },
} as const satisfies Labels<UnitKind>;

export const adviceLabels = {
  'stay-away': { en: 'stay away', fr: 'restez à distance' },
  'spread-hospitals': { en: 'use hospitals farther away', fr: 'allez aux hôpitaux plus éloignés' },
  'volunteers-register': { en: 'volunteers register first', fr: "volontaires, inscrivez-vous d'abord" },
  shelter: { en: 'shelter where they are', fr: 'abritez-vous sur place' },
  evacuate: { en: 'leave the area', fr: 'quittez les lieux' },
} as const satisfies Labels<Advice>;

export const unitStatusLabels = {
  ready: { en: 'ready', fr: 'prête' },
  responding: { en: 'on its way', fr: 'en route' },
  'on-scene': { en: 'at the scene', fr: 'sur les lieux' },
  transporting: { en: 'transporting', fr: 'en transport' },
  'off-loading': { en: 'handing over', fr: 'en déchargement' },
  returning: { en: 'returning', fr: 'de retour' },
  staged: { en: 'staged', fr: 'en attente' },
} as const satisfies Labels<UnitStatus>;

export const laneLabels = {
  general: { en: 'general', fr: 'générales' },
  nexus: { en: 'NEXUS', fr: 'NEXUS' },
  fast: { en: 'FAST', fr: 'EXPRES' },
  emergency: { en: 'emergency', fr: "d'urgence" },
} as const satisfies Labels<CommandPayloads['SetLane']['lane']>;
