import type { JSX } from 'solid-js';
import { t } from '../i18n/t.ts';

/** The tape along the top edge and the word hung from it. On every page; it never moves and never flashes. */
export function ExerciseWord(): JSX.Element {
  return (
    <>
      <div class="exercise-tape" aria-hidden="true" />
      <span class="exercise-word">{t('exercise')}</span>
      <span class="exercise-foot" aria-hidden="true">
        {t('exercise')}
      </span>
    </>
  );
}
