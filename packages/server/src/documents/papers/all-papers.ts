import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import type { Language } from '@samaritan/scenarios/values/text';
import type { Sheet } from '../sheet/block.ts';
import { evaluationGuides } from './evaluation-guides.ts';
import { exercisePlan } from './exercise-plan.ts';
import { handbook } from './handbook.ts';
import { injectCards } from './inject-cards.ts';
import { seatSheets } from './seat-sheets.ts';

/** Every paper of an exercise by the name of its file, made from the script alone: play can go on where no system does. */
export const allPapers = {
  'exercise-plan': exercisePlan,
  'seat-sheets': seatSheets,
  'controller-evaluator-handbook': handbook,
  'inject-cards': injectCards,
  'evaluation-guides': evaluationGuides,
} as const satisfies Readonly<Record<string, (scenario: Scenario, language: Language) => Sheet>>;
