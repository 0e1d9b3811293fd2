import { type CasualtyId, type HazardId, id } from '@samaritan/scenarios/values/id';
import { EngineFault, ok, refuse } from '@samaritan/scenarios/values/result';
import { type SimTime, after, duration } from '@samaritan/scenarios/values/time';
import { type Draft, type EventOf, draft, none } from '../kernel/event.ts';
import type { Frozen } from '../kernel/frozen.ts';
import type { Subsystem } from '../kernel/subsystem.ts';
import type { ReadonlyWorld } from '../world.ts';
import { careGiven, isDefinitive } from './care.ts';
import { clockOf, diesAtFrom } from './clock.ts';
import { evolve } from './evolve.ts';
import { interventionHold } from './parameters.ts';
import { rpmAfter } from './sacco.ts';
import type { Casualties, Casualty } from './state.ts';
import { strike } from './strike.ts';
import { less, totalOf, waitsUntil } from './waits.ts';

/** Bodies: who is hurt and how badly, how they fail on a clock of their own, and what care in time is worth. */
export const casualties: Subsystem<Casualties> = {
  name: 'casualties',
  state: (world) => world.casualties,
  control: {
    FreezeDeterioration: ({ casualties: { frozenSince } }) =>
      frozenSince === null ? ok([draft('DeteriorationFrozen', {})]) : refuse({ code: 'already-so' }),
    ResumeDeterioration: ({ casualties: { frozenSince } }) =>
      frozenSince === null ? refuse({ code: 'already-so' }) : ok([draft('DeteriorationResumed', {})]),
  },
  due: {
    strike: (world, hazard) => strike(world, id<HazardId>(hazard)),
    death: (world, casualty) => [died(world, casualtyOf(world, id<CasualtyId>(casualty)))],
    resume: (world, casualty) => [resumed(world, casualtyOf(world, id<CasualtyId>(casualty)))],
  },
  react: {
    ExerciseStarted: ({ scenario }) =>
      Object.entries(scenario.hazards).map(([entity, { when }]) =>
        draft('Scheduled', { subsystem: 'casualties', entity, purpose: 'strike', at: when }),
      ),
    CasualtyInjured: (world, { data }) =>
      data.severity === 'dead' ? [died(world, casualtyOf(world, data.casualty))] : none,
    CasualtyTriaged: intervene,
    TreatmentBegun: beginCare,
    DeteriorationResumed: thaw,
  },
  evolve,
};

function casualtyOf(world: ReadonlyWorld, casualty: CasualtyId): Frozen<Casualty> {
  const found = world.casualties.all.get(casualty);
  if (found === undefined) throw new EngineFault(`no casualty ${casualty}`);
  return found;
}

const died = ({ now }: ReadonlyWorld, casualty: Frozen<Casualty>): Draft =>
  draft('CasualtyDied', {
    casualty: casualty.id,
    where: casualty.phase === 'road' ? null : casualty.where,
    phase: casualty.phase,
    rpm: rpmAfter(casualty.rpm, clockOf(casualty, now)),
  });

function resumed({ now }: ReadonlyWorld, casualty: Frozen<Casualty>): Draft {
  const clock = clockOf(casualty, now);
  return draft('DecayResumed', { casualty: casualty.id, clock, diesAt: diesAtFrom(casualty.diesAfter, clock, now) });
}

/** A life-saving intervention holds decay, once for each casualty and only before definitive care. */
function intervene(world: ReadonlyWorld, { data }: EventOf<'CasualtyTriaged'>): readonly Draft[] {
  const casualty = casualtyOf(world, data.casualty);
  if (!data.intervention || casualty.intervened || casualty.dead || casualty.careAt !== null) return none;
  const clock = clockOf(casualty, world.now);
  return [draft('DecayPaused', { casualty: casualty.id, clock, until: after(world.now, interventionHold) })];
}

function beginCare(world: ReadonlyWorld, { data, at }: EventOf<'TreatmentBegun'>): readonly Draft[] {
  const casualty = casualtyOf(world, data.casualty);
  const { hospital, station, standard } = data;
  if (casualty.careAt !== null || casualty.dead || !isDefinitive(casualty, station)) return none;
  const waits = waitsUntil(casualty, at, {
    alertAt: world.casualties.alerts.get(casualty.hazard) ?? null,
    firstUnitAt: world.casualties.firstUnitAt.get(casualty.site) ?? null,
    blocksOf: (where, of) => world.hospitals.all.get(where)?.stations[of].blocks ?? [],
  });
  const lost = less(waits, casualty.nearest?.waits ?? {});
  return [
    draft('DefinitiveCareBegun', {
      casualty: casualty.id,
      hospital,
      station,
      ...careGiven(world.seed, casualty, { station, standard, now: at }),
      waits,
      lost,
      delay: totalOf(lost),
    }),
  ];
}

/** Each clock goes on from where it stood, and what was to come is put off by as long as it was held. */
function thaw(world: ReadonlyWorld): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const casualty of world.casualties.all.values()) {
    if (casualty.dead || casualty.frozenAt === null) continue;
    const held = duration(world.now - casualty.frozenAt);
    const later = (at: SimTime | null): SimTime | null => (at === null ? null : after(at, held));
    const clock = clockOf(casualty, world.now);
    const until = later(casualty.resumesAt);
    drafts.push(
      until === null
        ? draft('DecayResumed', { casualty: casualty.id, clock, diesAt: later(casualty.diesAt) })
        : draft('DecayPaused', { casualty: casualty.id, clock, until }),
    );
  }
  return drafts;
}
