import type { ScenarioSource } from '@samaritan/scenarios/schema/scenario';

export const words = { en: 'Text', fr: 'Texte' };

type Head = Pick<ScenarioSource, 'id' | 'title' | 'summary' | 'exercise' | 'map' | 'jurisdictions'>;

/** What every town on the river between Wayne and Windsor has in common: its papers and the law's map. */
export const riverHead = (id: string): Head => ({
  id,
  title: words,
  summary: words,
  exercise: { scope: words, sponsor: words, pointOfContact: 'Director', missionAreas: ['response'], threat: words },
  map: ['town'],
  jurisdictions: {
    US: {},
    'US-MI': { in: 'US' },
    wayne: { in: 'US-MI', kind: 'county', name: words },
    CA: {},
    'CA-ON': { in: 'CA' },
    windsor: { in: 'CA-ON', kind: 'municipality', name: words },
  },
});
