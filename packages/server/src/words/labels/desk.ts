import type { CommandPayloads } from '@samaritan/scenarios/vocabulary/commands';
import type { UnitKind, UnitStatus } from '@samaritan/scenarios/vocabulary/resources';
import type { Labels } from '../label.ts';

export const unitKindLabels = {
  basic: { en: 'basic ambulances', fr: 'ambulances de base' },
  advanced: { en: 'advanced ambulances', fr: 'ambulances de soins avancés' },
  bus: { en: 'buses', fr: 'autobus' },
  helicopter: { en: 'helicopters', fr: 'hélicoptères' },
} as const satisfies Labels<UnitKind>;

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
