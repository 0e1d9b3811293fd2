import type { PlaceId } from '@samaritan/scenarios/values/id';
import { type Duration, inMinutes } from '@samaritan/scenarios/values/time';
import type { Label, Station, Wait } from '@samaritan/scenarios/vocabulary/resources';
import type { Block, CasualtyPath, CasualtyPaths, Stay } from '../casualty-paths.ts';
import { type EventLog, causes } from '../causes.ts';
import { lostBy, mainWait } from '../lost-minutes.ts';
import type { DeathChain, DeathStep } from './finding.ts';
import { type Moment, momentOf } from './moment.ts';

/** The moments of one casualty's way to death, and what stands behind the longest hold. */
export function deathChain(path: CasualtyPath, paths: CasualtyPaths, log: EventLog): DeathChain {
  const lost = lostBy(path, paths);
  const main = mainWait(lost);
  const holds = holdsOf(path, paths);
  const hold = holds.find(({ cause }) => cause === main) ?? null;
  // A hold from before the injury is no moment of this way; what stands behind it tells of it.
  const found = [...stepsOf(path, paths), ...holds.filter(({ at }) => at >= path.injured.at).map(holdStep)];
  return {
    casualty: path.casualty,
    severity: path.severity,
    main,
    mainMinutes: main === null ? 0 : inMinutes(lost[main] ?? (0 as Duration)),
    steps: found.toSorted((a, b) => a.at - b.at || a.seq - b.seq),
    behind: hold === null ? null : causes(log, hold.seq),
  };
}

function stepsOf(path: CasualtyPath, paths: CasualtyPaths): readonly DeathStep[] {
  const { site, arrived, stays, triaged } = path;
  const hospital = arrived?.hospital ?? null;
  const last = stays.findLast(({ what }) => what === 'queued')?.hospital ?? hospital;
  const called = arrived?.self === true ? undefined : paths.called.get(path.hazard);
  return [
    step('injured', path.injured, { place: site }),
    step('called', called, { place: site }),
    step('triaged', triaged, { place: site, label: triaged?.label ?? null }),
    step('loaded', path.loaded, { place: site }),
    step('departed', path.departed, { place: site }),
    step('arrived', arrived, { place: hospital }),
    ...queuesOf(stays).map((queue) => step('queued', queue, { place: queue.hospital, station: queue.station })),
    ...stays.flatMap((stay) => (stay.what === 'loaded' ? step('sent-on', stay, { place: stay.hospital }) : [])),
    step('care-begun', path.care, { place: last }),
    step('died', path.died, { place: last }),
  ].flat();
}

interface Where {
  readonly place: PlaceId | null;
  readonly station?: Station | null;
  readonly label?: Label | null;
  readonly wait?: Wait | null;
}

/** Nothing where the moment never came. */
function step(what: DeathStep['what'], moment: Moment | null | undefined, where: Where): readonly DeathStep[] {
  if (moment === null || moment === undefined) return [];
  const { place, station = null, label = null, wait = null } = where;
  return [{ what, ...momentOf(moment), place, station, label, wait }];
}

const queuesOf = (stays: readonly Stay[]): readonly Stay[] => stays.filter(({ what }) => what === 'queued');

/** What held a queue while the casualty stood in it. */
interface Hold extends Block {
  readonly queue: Stay;
}

/** What held each queue of the casualty, from the hold that stood when it joined to the last before it left, care or death. */
function holdsOf({ stays, care, died }: CasualtyPath, paths: CasualtyPaths): readonly Hold[] {
  const stop = care?.at ?? died?.at ?? paths.end;
  return stays.flatMap((queue, i) => {
    if (queue.what !== 'queued') return [];
    const until = stays[i + 1]?.at ?? stop;
    const history = paths.blocks.get(`${queue.hospital}/${queue.station}`) ?? [];
    const standing = history.findLast(({ at }) => at <= queue.at);
    const later = history.filter(({ at }) => at > queue.at && at < until);
    const holds = [...(standing === undefined ? [] : [standing]), ...later].filter(({ cause }) => cause !== null);
    return holds.map((hold) => ({ ...hold, queue }));
  });
}

/** At the time of the entry it rests on: a hold that stood when the casualty came is shown before the queue it joined. */
const holdStep = ({ at, seq, cause, queue }: Hold): DeathStep => ({
  what: 'held',
  at,
  seq,
  place: queue.hospital,
  station: queue.station,
  label: null,
  wait: cause,
});
