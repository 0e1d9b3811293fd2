import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import type { ObjectiveView } from '../views/control/frame.ts';
import { notYet } from './not-yet.ts';

export const objectivesView = (_scenario: Scenario): readonly ObjectiveView[] => notYet();
