import type { PlaceId, SeatId } from '@samaritan/scenarios/values/id';
import type { DestinationPolicy } from '@samaritan/scenarios/vocabulary/resources';
import type { Frozen } from '../kernel/frozen.ts';
import { type Reach, hospitalsFrom, takesTrauma } from '../travel/reach.ts';
import type { ReadonlyWorld } from '../world.ts';
import { crossingsAsHeard, divertsAsHeard, known } from './heard.ts';
import { capacityReach, crossingPlanned, figureLag, firstWave, othersPerRed, quotaOfReds } from './parameters.ts';
import type { Scene } from './state.ts';

export interface Choice {
  readonly hospital: PlaceId;
  /** The rule and the figure that decided. */
  readonly because: string;
}

/** What a destination is chosen for. */
export interface Load {
  readonly scene: Frozen<Scene>;
  /** Dispatch that chooses; the choice rests on what it was told alone. */
  readonly seat: SeatId | null;
  readonly critical: boolean;
  readonly patients: number;
  /** The crew may leave its side. */
  readonly crosses: boolean;
}

/** The hospital the policy in force sends this load to; null where the scenario has none within reach. */
export function destination(world: ReadonlyWorld, load: Load): Choice | null {
  const candidates = candidatesFor(world, load);
  if (candidates.length === 0) return null;
  return rules[load.scene.policy](world, load, candidates);
}

/** Nearest first. Diverting hospitals are left out while another is there; critical loads go to trauma centres and theatres. */
function candidatesFor(world: ReadonlyWorld, { scene, seat, critical, crosses }: Load): readonly Reach[] {
  const { scenario } = world;
  const reached = hospitalsFrom(scenario, scene.site, crosses ? crossingsAsHeard(world, seat) : []);
  const near = crosses ? byTime(world, seat, reached) : reached;
  const open = some(near, ({ hospital }) => !divertsAsHeard(world, seat, hospital));
  return critical ? some(open, ({ hospital }) => takesTrauma(scenario, hospital)) : open;
}

/** Nearest first with what dispatch has heard of the line, not its calm time. */
const byTime = (world: ReadonlyWorld, seat: SeatId | null, reached: readonly Reach[]): readonly Reach[] =>
  reached
    .map((reach) => ({ reach, time: reach.drive.siren + lineTime(world, seat, reach) }))
    .toSorted((a, b) => a.time - b.time || (a.reach.hospital < b.reach.hospital ? -1 : 1))
    .map(({ reach }) => reach);

function lineTime(world: ReadonlyWorld, seat: SeatId | null, { route: { via } }: Reach): number {
  if (via === null) return 0;
  return (
    known(world, seat, { place: via, figure: 'crossingMinutes', planned: crossingPlanned / 60_000 }).value * 60_000
  );
}

type Rule = (world: ReadonlyWorld, load: Load, candidates: readonly Reach[]) => Choice | null;

const rules: Readonly<Record<DestinationPolicy, Rule>> = {
  nearest: (_world, _load, [first]) => (first === undefined ? null : { hospital: first.hospital, because: 'nearest' }),
  'leap-frog': leapFrog,
  capacity: byCapacity,
  quota: byQuota,
};

/** The first wave leaves the nearest hospital to those who come alone. */
function leapFrog(world: ReadonlyWorld, load: Load, candidates: readonly Reach[]): Choice | null {
  const { site, firstUnitAt } = load.scene;
  const closest = hospitalsFrom(world.scenario, site, [])[0]?.hospital;
  const first = firstUnitAt === null || world.now - firstUnitAt < firstWave;
  const further = first ? candidates.find(({ hospital }) => hospital !== closest) : undefined;
  const chosen = further ?? candidates[0];
  if (chosen === undefined) return null;
  return { hospital: chosen.hospital, because: further === undefined ? 'leap-frog: nearest' : 'leap-frog: first wave' };
}

/**
 * In proportion to the room that dispatch knows of, patients on the way counted, among hospitals within reach; where they
 * are full the nearest beyond that has room; where none has, the overload in proportion to size.
 */
function byCapacity(world: ReadonlyWorld, load: Load, candidates: readonly Reach[]): Choice | null {
  const rooms = candidates.map((reach) => ({ reach, ...roomAt(world, load, reach.hospital) }));
  const inReach = rooms.filter(({ reach }) => reach.drive.siren <= capacityReach);
  const roomiest = (among: typeof rooms): (typeof rooms)[number] | undefined =>
    among.toSorted((a, b) => b.left / b.size - a.left / a.size)[0];
  const hasRoom = ({ left }: Room): boolean => left >= load.patients;
  const best =
    roomiest(inReach.filter(hasRoom)) ?? rooms.find(hasRoom) ?? roomiest(inReach.length > 0 ? inReach : rooms);
  if (best === undefined) return null;
  return { hospital: best.reach.hospital, because: `capacity: ${best.said} ${best.left} of ${best.size}` };
}

interface Room {
  readonly left: number;
  readonly size: number;
  readonly said: string;
}

function roomAt(world: ReadonlyWorld, { scene, seat, critical }: Load, hospital: PlaceId): Room {
  const plan = world.scenario.hospitals[hospital];
  const theatres = plan?.theatres ?? 0;
  const size = Math.max(1, critical ? theatres : (plan?.staffed ?? 0));
  const figure = critical ? 'theatresFree' : 'bedsFree';
  const planned = critical ? theatres : Math.max(0, Math.round((plan?.staffed ?? 0) * (1 - (plan?.occupied ?? 0))));
  const { value, observedAt } = known(world, seat, { place: hospital, figure, planned });
  const waiting = critical ? known(world, seat, { place: hospital, figure: 'criticalWaiting', planned: 0 }).value : 0;
  const underway = sentSince(scene, hospital, observedAt === null ? null : observedAt - figureLag, critical);
  return { left: value - waiting - underway, size, said: `${figure}${observedAt === null ? ' planned' : ''}` };
}

/** Patients of a kind sent there after a moment, or ever. */
function sentSince(scene: Frozen<Scene>, hospital: PlaceId, since: number | null, critical: boolean): number {
  const kind = critical ? 'critical' : 'others';
  if (since === null) return scene.sentInAll.get(hospital)?.[kind] ?? 0;
  const sent = scene.sent.get(hospital) ?? [];
  let count = 0;
  for (let i = sent.length - 1; i >= 0; i--) {
    const one = sent[i];
    if (one === undefined || one.at < since) break;
    count += one[kind];
  }
  return count;
}

/** So many reds each by trauma level, nearest first; when all have had theirs, another round. */
function byQuota(world: ReadonlyWorld, load: Load, candidates: readonly Reach[]): Choice | null {
  const kind = load.critical ? 'critical' : 'others';
  const turns = candidates.map((reach) => {
    const level = world.scenario.hospitals[reach.hospital]?.trauma ?? 'none';
    const quota = quotaOfReds[level] * (load.critical ? 1 : othersPerRed);
    const sent = load.scene.sentInAll.get(reach.hospital)?.[kind] ?? 0;
    return { hospital: reach.hospital, sent, quota, round: Math.floor(sent / quota) };
  });
  const least = turns.reduce((round, turn) => Math.min(round, turn.round), Number.POSITIVE_INFINITY);
  const chosen = turns.find(({ round }) => round === least);
  return chosen === undefined
    ? null
    : { hospital: chosen.hospital, because: `quota: ${chosen.sent % chosen.quota} of ${chosen.quota}` };
}

/** Those that pass, or all where none does. */
function some(reaches: readonly Reach[], passes: (reach: Reach) => boolean): readonly Reach[] {
  const passing = reaches.filter(passes);
  return passing.length > 0 ? passing : reaches;
}
