import type { FeedbackQuestion } from '../shapes/report.ts';

/** What every participant is asked after play: statements to agree with (1 to 5), and words of their own. */
export const feedbackQuestions: readonly FeedbackQuestion[] = [
  {
    id: 'realistic',
    kind: 'agreement',
    text: { en: 'The exercise was plausible and realistic.', fr: 'L’exercice était plausible et réaliste.' },
  },
  {
    id: 'organised',
    kind: 'agreement',
    text: { en: 'The exercise was well organised.', fr: 'L’exercice était bien organisé.' },
  },
  {
    id: 'my-role',
    kind: 'agreement',
    text: {
      en: 'My seat let me practise what I would do in a real emergency.',
      fr: 'Mon poste m’a permis de pratiquer ce que je ferais dans une urgence réelle.',
    },
  },
  {
    id: 'right-people',
    kind: 'agreement',
    text: {
      en: 'The right organisations took part, on both sides of the border.',
      fr: 'Les bonnes organisations ont participé, des deux côtés de la frontière.',
    },
  },
  {
    id: 'better-prepared',
    kind: 'agreement',
    text: {
      en: 'My organisation is better prepared after this exercise.',
      fr: 'Mon organisation est mieux préparée après cet exercice.',
    },
  },
  {
    id: 'strengths',
    kind: 'text',
    text: { en: 'What went well, and should be kept?', fr: 'Qu’est-ce qui a bien marché et doit être conservé ?' },
  },
  {
    id: 'improve',
    kind: 'text',
    text: {
      en: 'What must be improved, by whom, and by when?',
      fr: 'Que faut-il améliorer, par qui et d’ici quand ?',
    },
  },
  {
    id: 'agreements',
    kind: 'text',
    text: {
      en: 'Which agreement, plan or contact across the border did you miss?',
      fr: 'Quelle entente, quel plan ou quel contact de l’autre côté de la frontière vous a manqué ?',
    },
  },
  {
    id: 'conduct',
    kind: 'text',
    text: {
      en: 'What should be different in the next exercise itself?',
      fr: 'Qu’est-ce qui devrait changer dans le prochain exercice lui-même ?',
    },
  },
];
