import { type AfterActionReport, afterActionReport } from '../evaluation/report/after-action.ts';
import { measureOfLog } from './measured.ts';
import { type Played, counterfactuals } from './counterfactuals.ts';

/**
 * The report of a played exercise, its counterfactuals run with the seats' own commands. Gives the number of runs done
 * after each.
 */
export function* afterAction(played: Played): Generator<number, AfterActionReport> {
  const { waits, levers: leverRows } = yield* counterfactuals(played, measureOfLog(played));
  return afterActionReport({ ...played, counterfactuals: waits, leverRows });
}
