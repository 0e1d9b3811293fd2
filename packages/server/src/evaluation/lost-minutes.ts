import type { WaitTable } from '@samaritan/scenarios/vocabulary/events/casualties';
import { type Wait, waits } from '@samaritan/scenarios/vocabulary/resources';
import { type SimTime, duration, simTime } from '@samaritan/scenarios/values/time';
import type { CasualtyPath, CasualtyPaths } from './casualty-paths.ts';

/**
 * What a casualty lost at each wait against the nearest baseline: as logged when definitive care began, or, for one who never
 * reached it, the time from injury to death or the end by what it was spent on, less the baseline's share of each.
 */
export function lostBy(path: CasualtyPath, paths: CasualtyPaths): WaitTable {
  if (path.care !== null) return path.care.lost;
  const spent = spentBy(path, paths);
  const table: { [W in Wait]?: WaitTable[W] } = {};
  for (const wait of waits) {
    const lost = Math.max(0, (spent.get(wait) ?? 0) - (path.nearest?.waits[wait] ?? 0));
    if (lost > 0) table[wait] = duration(lost);
  }
  return table;
}

/** The wait a casualty lost most at; null where none cost anything. Of equals, the earlier on the way. */
export function mainWait(lost: WaitTable): Wait | null {
  let most: Wait | null = null;
  for (const wait of waits) {
    const here = lost[wait] ?? 0;
    if (here > 0 && here > (most === null ? 0 : (lost[most] ?? 0))) most = wait;
  }
  return most;
}

/** Time from injury to death or the end of one who had no definitive care, by wait. */
function spentBy(path: CasualtyPath, paths: CasualtyPaths): ReadonlyMap<Wait, number> {
  const stop = path.died?.at ?? paths.end;
  const spent = new Map<Wait, number>();
  let from: number = path.injured.at;
  const until = (at: SimTime | undefined, wait: Wait): void => {
    const to = Math.min(Math.max(at ?? stop, from), stop);
    spent.set(wait, (spent.get(wait) ?? 0) + to - from);
    from = to;
  };
  const { departed, arrived, queued } = path;
  if (departed === null || path.loaded !== null) {
    until(paths.called.get(path.site)?.at, 'alert');
    until(paths.firstUnit.get(path.site)?.at, 'vehicle');
    until(path.triaged?.at, 'scene');
    until(path.loaded?.at, 'vehicle');
  }
  until(departed?.at, 'scene');
  if (path.crossing !== null) {
    until(path.crossing.from, 'road');
    until(path.crossing.to ?? undefined, 'crossing');
  }
  if (arrived?.self === true) until(simTime(arrived.at - path.crossingAlone), 'road');
  until(arrived?.at, arrived?.self === true ? 'crossing' : 'road');
  until(queued?.at, 'door');
  for (const block of heldBy(path, paths)) until(block.until, block.cause);
  return spent;
}

/** What held the queue the casualty stood in last, span by span; a queue that nothing is said to hold waits at the door. */
function heldBy(
  { queued }: CasualtyPath,
  paths: CasualtyPaths,
): readonly { cause: Wait; until: SimTime | undefined }[] {
  if (queued === null) return [];
  const history = paths.blocks.get(`${queued.hospital}/${queued.station}`) ?? [];
  const before = history.findLast(({ at }) => at <= queued.at);
  const after = history.filter(({ at }) => at > queued.at);
  return [before, ...after].map((block, i) => ({ cause: block?.cause ?? 'door', until: after[i]?.at }));
}
