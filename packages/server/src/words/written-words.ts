import type { Language } from '@samaritan/scenarios/values/text';
import type { InterventionKind } from '../evaluation/report/notes.ts';
import type { Labels } from './label.ts';

/** How a report says what people wrote and judged. */
export interface WrittenWords {
  readonly erased: string;
  readonly evaluator: (letter: string) => string;
  readonly controller: (letter: string) => string;
  readonly parts: Readonly<Record<'ratings' | 'observations' | 'interventions', string>>;
  readonly columns: Readonly<Record<'ratings' | 'observations' | 'interventions' | 'agreement', readonly string[]>>;
  readonly whole: string;
  readonly differ: (ratings: string) => string;
  readonly agree: string;
  readonly journal: (entry: { readonly who: string; readonly text: string; readonly entered: string }) => string;
  readonly hotWash: string;
  readonly agreement: string;
}

const en: WrittenWords = {
  erased: 'erased',
  evaluator: (letter) => `Evaluator ${letter}`,
  controller: (letter) => `Controller ${letter}`,
  parts: {
    ratings: 'What evaluators gave',
    observations: 'What evaluators saw',
    interventions: 'What control changed in play, and why',
  },
  columns: {
    ratings: ['Objective or task', 'Evaluator', 'Given', 'Proposed by the log', 'Explanation', 'Entry'],
    observations: ['Seen at', 'Objective or task', 'Whose deed', 'Evaluator', 'What was seen', 'Entry'],
    interventions: ['Time', 'Controller', 'Change', 'Reason', 'Entry'],
    agreement: ['Statement', 'Answers', 'Mean', '1', '2', '3', '4', '5'],
  },
  whole: 'The whole objective',
  differ: (ratings) => `Evaluators differ: ${ratings}.`,
  agree: 'Evaluators agree.',
  journal: ({ who, text, entered }) => `Outside the tool, ${who}: ${text} (entered at ${entered})`,
  hotWash: 'Hot wash: what participants answered',
  agreement: '1: strongly disagree. 5: strongly agree.',
};

const fr: WrittenWords = {
  erased: 'effacé',
  evaluator: (letter) => `Évaluateur ${letter}`,
  controller: (letter) => `Contrôleur ${letter}`,
  parts: {
    ratings: 'Cotes données par les évaluateurs',
    observations: 'Observations des évaluateurs',
    interventions: 'Ce que la direction a modifié en cours de jeu, et pourquoi',
  },
  columns: {
    ratings: ['Objectif ou tâche', 'Évaluateur', 'Cote donnée', 'Proposée par le journal', 'Explication', 'Entrée'],
    observations: ['Vu à', 'Objectif ou tâche', 'Poste en cause', 'Évaluateur', 'Ce qui a été vu', 'Entrée'],
    interventions: ['Heure', 'Contrôleur', 'Modification', 'Motif', 'Entrée'],
    agreement: ['Énoncé', 'Réponses', 'Moyenne', '1', '2', '3', '4', '5'],
  },
  whole: "L'objectif dans son ensemble",
  differ: (ratings) => `Les évaluateurs ne s'accordent pas : ${ratings}.`,
  agree: "Les évaluateurs s'accordent.",
  journal: ({ who, text, entered }) => `Hors de l'outil, ${who} : ${text} (saisi à ${entered})`,
  hotWash: 'Retour à chaud : réponses des participants',
  agreement: '1 : tout à fait en désaccord. 5 : tout à fait d’accord.',
};

/** The words for what people wrote, in one language. */
export const writtenWords = (language: Language): WrittenWords => (language === 'en' ? en : fr);

export const interventionLabels = {
  'crossing-open': { en: 'Crossing opened', fr: 'Passage ouvert' },
  'crossing-closed': { en: 'Crossing closed', fr: 'Passage fermé' },
  beds: { en: 'Beds changed', fr: 'Lits modifiés' },
  hazard: { en: 'Hazard set off', fr: 'Danger déclenché' },
  'means-down': { en: 'Means cut', fr: 'Moyen coupé' },
  'means-up': { en: 'Means restored', fr: 'Moyen rétabli' },
  stock: { en: 'Stock changed', fr: 'Réserve modifiée' },
  lever: { en: 'Lever set', fr: 'Levier réglé' },
  frozen: { en: 'Deterioration frozen', fr: 'Dégradation suspendue' },
  emergency: { en: 'Real emergency', fr: 'Urgence réelle' },
} as const satisfies Labels<InterventionKind>;
