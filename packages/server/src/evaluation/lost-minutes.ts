import type { WaitTable } from '@samaritan/scenarios/vocabulary/events/casualties';
import { type Wait, waits } from '@samaritan/scenarios/vocabulary/resources';
import { type SimTime, duration, simTime } from '@samaritan/scenarios/values/time';
import type { CasualtyPath, CasualtyPaths, Stay } from './casualty-paths.ts';

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

/**
 * Time from injury to death or the end of one who had no definitive care, by wait. A moment passed over spends nothing where
 * a later one came; what is open at the end is spent on the first wait that did not end.
 */
function spentBy(path: CasualtyPath, paths: CasualtyPaths): ReadonlyMap<Wait, number> {
  const stop = path.died?.at ?? paths.end;
  const spent = new Map<Wait, number>();
  let from: number = path.injured.at;
  let open: Wait | null = null;
  const spend = (to: number, wait: Wait): void => {
    if (to > from) spent.set(wait, (spent.get(wait) ?? 0) + to - from);
    from = Math.max(from, to);
  };
  const until = (at: SimTime | null | undefined, wait: Wait): void => {
    if (at === null || at === undefined) open ??= wait;
    else {
      spend(Math.min(at, stop), wait);
      open = null;
    }
  };
  toTheDoor(path, paths, until);
  for (const [i, stay] of path.stays.entries()) {
    const next = path.stays[i + 1]?.at;
    if (stay.what === 'queued') for (const block of heldIn(stay, next, paths)) until(block.until, block.cause);
    else if (stay.what === 'at-line') until(next, 'crossing');
    else if (stay.what === 'loaded' || stay.what === 'crossed') until(next, 'road');
    else until(next, path.needsSurgery ? 'theatre' : 'door');
  }
  spend(stop, open ?? 'door');
  return spent;
}

type Until = (at: SimTime | null | undefined, wait: Wait) => void;

function toTheDoor(path: CasualtyPath, paths: CasualtyPaths, until: Until): void {
  const { departed, arrived, loaded, crossing } = path;
  const alone = departed !== null && loaded === null;
  if (!alone) {
    until(paths.called.get(path.hazard)?.at, 'alert');
    until(paths.firstUnit.get(path.site)?.at, 'vehicle');
    until(path.triaged?.at, 'scene');
    until(loaded?.at, 'vehicle');
  }
  until(departed?.at, 'scene');
  if (crossing !== null) {
    until(crossing.from, 'road');
    until(crossing.to, 'crossing');
  }
  if (alone && arrived !== null) until(simTime(arrived.at - path.crossingAlone), 'road');
  until(arrived?.at, alone && arrived !== null ? 'crossing' : 'road');
  until(path.stays[0]?.at, 'door');
}

/** What held a queue, span by span, up to the casualty's next place. A queue that nothing is said to hold waits at the door. */
function heldIn(
  { hospital, station, at: from }: Stay,
  next: SimTime | undefined,
  paths: CasualtyPaths,
): readonly { readonly cause: Wait; readonly until: SimTime | undefined }[] {
  const history = paths.blocks.get(`${hospital}/${station}`) ?? [];
  const before = history.findLast(({ at }) => at <= from);
  const during = history.filter(({ at }) => at > from && (next === undefined || at < next));
  return [before, ...during].map((block, i) => ({ cause: block?.cause ?? 'door', until: during[i]?.at ?? next }));
}
