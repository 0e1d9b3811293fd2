import { words } from '../words.ts';

/** What the components themselves say. */
export const ui = words({
  en: {
    exercise: 'EXERCISE',
  },
  fr: {
    exercise: 'EXERCICE',
  },
});
