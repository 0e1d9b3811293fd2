import type { Language } from '@samaritan/scenarios/values/text';
import type { Labels } from './label.ts';
import { policyLabels, resourceLabels, standardLabels } from './labels/care.ts';
import { commandLabels } from './labels/conduct.ts';
import { adviceLabels, unitKindLabels } from './labels/desk.ts';
import { declarationLabels, instrumentStateLabels, orderLabels } from './labels/law.ts';

/** Where a clinician comes from. */
const origins = {
  commuters: { en: 'commuters', fr: 'navetteurs' },
  team: { en: 'team asked for', fr: 'équipe demandée' },
  volunteers: { en: 'volunteers', fr: 'volontaires' },
} as const;

/** Of one lane; the labels of the desk are for several. */
const lanes = {
  general: { en: 'general', fr: 'générale' },
  nexus: { en: 'NEXUS', fr: 'NEXUS' },
  fast: { en: 'FAST', fr: 'EXPRES' },
  emergency: { en: 'emergency', fr: 'urgence' },
} as const;

/** The words that a field of an event may hold, by the field's name. */
const values: Readonly<Record<string, Labels<string>>> = {
  policy: policyLabels,
  advice: adviceLabels,
  action: adviceLabels,
  order: orderLabels,
  standard: standardLabels,
  level: declarationLabels,
  state: instrumentStateLabels,
  lane: lanes,
  type: commandLabels,
  kind: { ...resourceLabels, ...unitKindLabels, ...origins },
};

/** A value of a field as it is said; undefined where it is no word of ours. */
export const sayValue = (field: string, value: string, language: Language): string | undefined =>
  values[field]?.[value]?.[language];
