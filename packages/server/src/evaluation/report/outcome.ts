import { type CasualtyPath, type CasualtyPaths, diedPreventably, isDead } from '../casualty-paths.ts';
import { type CasualtyPhase, casualtyPhases } from '@samaritan/scenarios/vocabulary/events/casualties';
import type { Severity } from '@samaritan/scenarios/vocabulary/severity';

/** What came of the casualties, beside what would have come of the same casualties in both baselines. */
export interface Outcome {
  readonly injured: number;
  readonly bySeverity: readonly { readonly severity: Severity; readonly injured: number; readonly died: number }[];
  readonly died: number;
  readonly atOnce: number;
  readonly diedIn: readonly { readonly phase: CasualtyPhase; readonly count: number }[];
  /** Alive at the end, in care that came too late. */
  readonly toCome: number;
  /** Alive at the end and without definitive care. */
  readonly untreated: number;
  /** Deaths with definitive care at the moment of injury: a bound no play can beat. */
  readonly instantDeaths: number;
  /** Deaths with care at the nearest suitable hospital, no queue, crossings at their calm time. */
  readonly nearestDeaths: number;
  readonly preventable: number;
  /** Log entries of the preventable deaths. */
  readonly preventableSeqs: readonly number[];
  /** Alive at the end, and not to die, though the nearest baseline would have lost them. */
  readonly savedBeyond: number;
  /** Dead in play, and lost by the nearest baseline too; with `preventable` and `diedWithoutNearest` this makes `died`. */
  readonly diedInBoth: number;
  /** Dead though care at once would have saved them, and no hospital was suitable: neither preventable nor in the baseline. */
  readonly diedWithoutNearest: number;
  /** Lost by the nearest baseline and alive at the end: to die yet, or without definitive care. With `diedInBoth` and `savedBeyond` these make `nearestDeaths`. */
  readonly nearestToCome: number;
  readonly nearestUntreated: number;
}

const severities: readonly Severity[] = ['immediate', 'delayed', 'minimal', 'expectant', 'dead'];

/** Counts both baselines over the same casualties; a casualty without a nearest hospital dies in that baseline only if it dies with instant care. */
export function outcome({ casualties }: CasualtyPaths): Outcome {
  const count = (test: (path: CasualtyPath) => boolean): number => casualties.filter(test).length;
  const isToCome = (path: CasualtyPath): boolean => !isDead(path) && path.care?.survives === false;
  const diesInstantly = (path: CasualtyPath): boolean => path.severity === 'dead' || !path.instantSurvives;
  const diesAtNearest = (path: CasualtyPath): boolean =>
    path.severity === 'dead' || !(path.nearest?.survives ?? path.instantSurvives);
  const preventable = casualties.filter(diedPreventably);
  return {
    injured: casualties.length,
    bySeverity: severities
      .map((severity) => ({
        severity,
        injured: count((p) => p.severity === severity),
        died: count((p) => p.severity === severity && isDead(p)),
      }))
      .filter(({ injured }) => injured > 0),
    died: count(isDead),
    atOnce: count((p) => p.severity === 'dead'),
    diedIn: casualtyPhases
      .map((phase) => ({ phase, count: count((p) => p.severity !== 'dead' && p.died?.phase === phase) }))
      .filter((row) => row.count > 0),
    toCome: count(isToCome),
    untreated: count((p) => !isDead(p) && p.care === null),
    instantDeaths: count(diesInstantly),
    nearestDeaths: count(diesAtNearest),
    preventable: preventable.length,
    preventableSeqs: preventable.map(({ died }) => died?.seq ?? 0),
    savedBeyond: count((p) => diesAtNearest(p) && !isDead(p) && p.care?.survives === true),
    diedInBoth: count((p) => diesAtNearest(p) && isDead(p)),
    diedWithoutNearest: count((p) => isDead(p) && !diesAtNearest(p) && !diedPreventably(p)),
    nearestToCome: count((p) => diesAtNearest(p) && isToCome(p)),
    nearestUntreated: count((p) => diesAtNearest(p) && !isDead(p) && p.care === null),
  };
}
