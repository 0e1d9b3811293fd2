import type { MselRow } from '@samaritan/scenarios/schema/scenario';
import { fold } from './fold.ts';

type Kind = MselRow['kind'];

const names: Readonly<Record<Kind, readonly string[]>> = {
  contextual: [
    'contextual',
    'contextual inject',
    'context',
    'inject',
    'information',
    'info',
    'scripted',
    'scheduled',
    'key event',
    'contextuel',
    'contextuelle',
    'injection contextuelle',
    'contexte',
    'injection',
    'intrant',
    'evenement cle',
    'c',
  ],
  contingency: [
    'contingency',
    'contingency inject',
    'contingent',
    'conditional',
    'backup',
    'on call',
    'as required',
    'contingence',
    'injection de contingence',
    'conditionnel',
    'conditionnelle',
    'eventuel',
    'eventuelle',
    'de secours',
    'au besoin',
    'de reserve',
  ],
  'expected-action': [
    'expected action',
    'expected action event',
    'expected',
    'expected player action',
    'player action',
    'action',
    'observed',
    'observation',
    'action attendue',
    'attendue',
    'attendu',
    'action du joueur',
    'reaction attendue',
    'mesure attendue',
    'ea',
    'aa',
  ],
};

const kinds: ReadonlyMap<string, Kind> = new Map([
  ...names.contextual.map((name) => [name, 'contextual'] as const),
  ...names.contingency.map((name) => [name, 'contingency'] as const),
  ...names['expected-action'].map((name) => [name, 'expected-action'] as const),
]);

/** The kind of row that a word stands for, in English or French; null for other words. */
export const kindOf = (text: string): Kind | null => kinds.get(fold(text)) ?? null;
