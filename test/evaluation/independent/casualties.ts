import { casualtyPhases } from '@samaritan/scenarios/vocabulary/events/casualties';
import { type Wait, waits } from '@samaritan/scenarios/vocabulary/resources';
import type { EventOf } from '../../../packages/server/src/engine/kernel/event.ts';
import { type RawLog, firstBy, sum } from './raw-log.ts';
import { timeSpent } from './time-spent.ts';

/** One casualty, with the entries that decide what became of it. */
export interface Fate {
  readonly id: string;
  readonly hurt: EventOf<'CasualtyInjured'>;
  readonly care: EventOf<'DefinitiveCareBegun'> | undefined;
  readonly death: EventOf<'CasualtyDied'> | undefined;
  readonly dead: boolean;
  readonly preventable: boolean;
}

export function fates(log: RawLog): readonly Fate[] {
  const care = firstBy(log.of('DefinitiveCareBegun'), ({ data }) => data.casualty);
  const deaths = firstBy(log.of('CasualtyDied'), ({ data }) => data.casualty);
  return log.of('CasualtyInjured').map((hurt) => {
    const { casualty: id, severity, nearest } = hurt.data;
    const death = deaths.get(id);
    const atOnce = severity === 'dead';
    return {
      id,
      hurt,
      care: care.get(id),
      death,
      dead: atOnce || death !== undefined,
      preventable: !atOnce && death !== undefined && nearest?.survives === true,
    };
  });
}

export function outcome(log: RawLog) {
  const all = fates(log);
  const count = (test: (fate: Fate) => boolean): number => all.filter(test).length;
  const severities = ['immediate', 'delayed', 'minimal', 'expectant', 'dead'] as const;
  const atOnce = ({ hurt }: Fate): boolean => hurt.data.severity === 'dead';
  const lostAtOnce = (fate: Fate): boolean => atOnce(fate) || !fate.hurt.data.instantSurvives;
  const lostAtNearest = (fate: Fate): boolean => {
    const { nearest } = fate.hurt.data;
    return atOnce(fate) || (nearest === null ? !fate.hurt.data.instantSurvives : !nearest.survives);
  };
  return {
    injured: all.length,
    bySeverity: severities.flatMap((severity) => {
      const own = all.filter(({ hurt }) => hurt.data.severity === severity);
      return own.length === 0 ? [] : [{ severity, injured: own.length, died: own.filter(({ dead }) => dead).length }];
    }),
    died: count(({ dead }) => dead),
    atOnce: count(atOnce),
    diedIn: casualtyPhases.flatMap((phase) => {
      const here = count((fate) => !atOnce(fate) && fate.death?.data.phase === phase);
      return here === 0 ? [] : [{ phase, count: here }];
    }),
    toCome: count(({ dead, care }) => !dead && care?.data.survives === false),
    untreated: count(({ dead, care }) => !dead && care === undefined),
    instantDeaths: count(lostAtOnce),
    nearestDeaths: count(lostAtNearest),
    preventable: count(({ preventable }) => preventable),
    preventableSeqs: all.flatMap(({ preventable, death }) => (preventable ? [death?.seq ?? 0] : [])),
    savedBeyond: count((fate) => lostAtNearest(fate) && !fate.dead && fate.care?.data.survives === true),
    diedInBoth: all.filter(lostAtNearest).filter(({ dead }) => dead).length,
    diedWithoutNearest: count((fate) => fate.dead && !fate.preventable && !lostAtNearest(fate)),
    nearestToCome: all.filter(lostAtNearest).filter(({ dead, care }) => !dead && care?.data.survives === false).length,
    nearestUntreated: all.filter(lostAtNearest).filter(({ dead, care }) => !dead && care === undefined).length,
  };
}

/**
 * What a casualty lost, in milliseconds by wait. Of one who had care: the time spent less the nearest baseline's, kind by
 * kind, never the `lost` that the event says. Of one who had none: the same where above zero, up to death or the end.
 */
export function lostBy(log: RawLog, { hurt, care, death, id }: Fate): ReadonlyMap<Wait, number> {
  const stop = care?.at ?? death?.at ?? log.end;
  const spent = timeSpent(log, id, stop);
  const lost = new Map<Wait, number>();
  for (const wait of waits) {
    const here = (spent.get(wait) ?? 0) - (hurt.data.nearest?.waits[wait] ?? 0);
    lost.set(wait, care === undefined ? Math.max(0, here) : here);
  }
  return lost;
}

/** The wait at which most was lost; the earlier on the way of equals; nothing where no time was lost. */
export function mainWait(lost: ReadonlyMap<Wait, number>): Wait | null {
  const most = Math.max(0, ...lost.values());
  return most === 0 ? null : (waits.find((wait) => lost.get(wait) === most) ?? null);
}

export function minutes(log: RawLog) {
  const all = fates(log);
  const treated = all.filter(({ care }) => care !== undefined).map((fate) => ({ fate, lost: lostBy(log, fate) }));
  const main = all.filter(({ preventable }) => preventable).map((fate) => mainWait(lostBy(log, fate)));
  const mean = (total: number): number | null => (treated.length === 0 ? null : total / treated.length);
  const delay = sum(
    treated.map(
      ({ fate: { care, hurt } }) =>
        // Care here later than care there; where no hospital is suitable, later than the injury.
        ((care?.at ?? 0) - (hurt.data.nearest?.careAt ?? hurt.at)) / 60_000,
    ),
  );
  return {
    treated: treated.length,
    untreated: all.filter(({ care, hurt }) => care === undefined && hurt.data.severity !== 'dead').length,
    rows: waits.map((wait) => {
      const here = treated.map(({ lost }) => lost.get(wait) ?? 0);
      const total = sum(here) / 60_000;
      return {
        wait,
        sum: total,
        mean: mean(total),
        casualties: here.filter((ms) => ms > 0).length,
        preventable: main.filter((one) => one === wait).length,
      };
    }),
    delay: { sum: delay, mean: mean(delay) },
  };
}
