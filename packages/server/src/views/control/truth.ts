import { type SimTime, between, inMinutes } from '@samaritan/scenarios/values/time';
import { type Label, labels } from '@samaritan/scenarios/vocabulary/resources';
import type { ReadonlyWorld } from '../../engine/world.ts';
import type { TruthView } from './frame.ts';

/** The truth as it stands, in figures that a map and small charts can show. For control, evaluators and the report alone. */
export function truthView(world: ReadonlyWorld): TruthView {
  return {
    casualties: casualties(world),
    labels: labelled(world),
    sites: [...world.ems.scenes.values()].map(({ site, present }) => ({
      site,
      waiting: present.size,
      units: unitsAt(world, site),
      dead: [...world.casualties.all.values()].filter((one) => one.dead && one.where === site).length,
    })),
    hospitals: hospitals(world),
    crossings: [...world.border.crossings.values()].map(({ id, open, essential, directions }) => ({
      crossing: id,
      open,
      queue: [...directions.values()].reduce(
        (sum, lanes) => sum + Object.values(lanes).reduce((all, { queue }) => all + queue.length, 0),
        0,
      ),
      emergencyOnly: !open && essential,
    })),
    checks: checks(world),
    units: [...world.ems.units.values()]
      .filter(({ status }) => status !== 'ready')
      .map(({ id, status, at, to, departedAt, arrivesAt }) => ({
        unit: id,
        status,
        from: at,
        to,
        departs: departedAt,
        arrives: arrivesAt,
      })),
  };
}

/** Living casualties by true class; the dead, whatever they were, apart. */
function casualties(world: ReadonlyWorld): TruthView['casualties'] {
  const count = { injured: 0, treated: 0, dead: 0, immediate: 0, delayed: 0, minimal: 0, expectant: 0 };
  for (const { dead, severity, careAt } of world.casualties.all.values()) {
    count.injured++;
    if (dead || severity === 'dead') count.dead++;
    else {
      count[severity]++;
      if (careAt !== null) count.treated++;
    }
  }
  return count;
}

/** As sorted in the field, right or wrong. */
function labelled(world: ReadonlyWorld): Readonly<Record<Label, number>> {
  const count = { immediate: 0, delayed: 0, minimal: 0, expectant: 0, dead: 0 };
  for (const { label } of world.casualties.all.values()) if (label !== null) count[label]++;
  return Object.fromEntries(labels.map((label) => [label, count[label]])) as Record<Label, number>;
}

function unitsAt(world: ReadonlyWorld, site: string): number {
  let units = 0;
  for (const unit of world.ems.units.values()) if (unit.at === site && unit.status === 'on-scene') units++;
  return units;
}

function hospitals(world: ReadonlyWorld): TruthView['hospitals'] {
  return [...world.hospitals.all.values()].map(({ id, stations: { ward, intensive }, waiting, divert }) => {
    const taken = (of: typeof ward): number => of.baseline + of.inCare.size;
    const plan = world.scenario.hospitals[id];
    return {
      hospital: id,
      occupied: taken(ward) + taken(intensive),
      // Against the beds that were staffed at StartEx: surge is what stands above the line.
      staffed: plan?.staffed ?? ward.space + intensive.space,
      icuOccupied: taken(intensive),
      icu: plan?.icu ?? intensive.space,
      waiting,
      checking: world.staffing.hospitals.get(id)?.deskQueue.length ?? 0,
      diverting: divert,
    };
  });
}

/** Everybody who waits for law, desk or register, with how long so far. */
function checks(world: ReadonlyWorld): TruthView['checks'] {
  const minutes: number[] = [];
  for (const { phase, arrivedAt } of world.staffing.clinicians.values())
    if (arrivedAt !== null && waitingPhases.has(phase)) minutes.push(waited(arrivedAt, world.now));
  const sorted = minutes.toSorted((a, b) => a - b);
  return {
    waiting: sorted.length,
    medianMinutes: sorted[Math.floor((sorted.length - 1) / 2)] ?? null,
    longestMinutes: sorted.at(-1) ?? null,
  };
}

const waited = (since: SimTime, now: SimTime): number => Math.round(inMinutes(between(since, now)));

const waitingPhases: ReadonlySet<string> = new Set(['waiting-recognition', 'waiting-desk', 'being-verified']);
