import { type Duration, inMinutes } from '@samaritan/scenarios/values/time';
import { type Wait, waits } from '@samaritan/scenarios/vocabulary/resources';
import { type CasualtyPaths, diedPreventably } from '../casualty-paths.ts';
import { lostBy, mainWait } from '../lost-minutes.ts';

/** Where the minutes went, against definitive care at the nearest suitable hospital without a queue. */
export interface MinutesLost {
  /** Casualties whose definitive care began; the table is theirs. */
  readonly treated: number;
  /** Hurt, not dead at once, and without definitive care at death or the end; not in the table. */
  readonly untreated: number;
  readonly rows: readonly MinutesRow[];
  /** Sum and mean of care later than in the baseline, minutes; the rows' sums add up to it. */
  readonly delay: { readonly sum: number; readonly mean: number | null };
}

export interface MinutesRow {
  readonly wait: Wait;
  /** Below zero where play was quicker than the baseline. */
  readonly sum: number;
  readonly mean: number | null;
  /** Casualties who lost anything here. */
  readonly casualties: number;
  /** Preventable deaths that lost more here than anywhere else, those without care included. */
  readonly preventable: number;
}

/** Adds up the logged losses, and names the main wait of each preventable death. */
export function minutesLost(paths: CasualtyPaths): MinutesLost {
  const treated = paths.casualties.filter(({ care }) => care !== null);
  const untreated = paths.casualties.filter(({ care, severity }) => care === null && severity !== 'dead').length;
  const main = paths.casualties.filter(diedPreventably).map((path) => mainWait(lostBy(path, paths)));
  const rows = waits.map((wait): MinutesRow => {
    const lost = treated.map(({ care }): number => care?.lost[wait] ?? 0);
    const sum = inMinutes(lost.reduce((a, b) => a + b, 0) as Duration);
    return {
      wait,
      sum,
      mean: treated.length === 0 ? null : sum / treated.length,
      casualties: lost.filter((ms) => ms > 0).length,
      preventable: main.filter((one) => one === wait).length,
    };
  });
  const delay = inMinutes(treated.reduce((sum, { care }) => sum + (care?.delay ?? 0), 0) as Duration);
  return {
    treated: treated.length,
    untreated,
    rows,
    delay: { sum: delay, mean: treated.length === 0 ? null : delay / treated.length },
  };
}
