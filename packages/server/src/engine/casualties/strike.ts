import type { Hazard } from '@samaritan/scenarios/schema/scenario';
import type { CasualtyId, HazardId } from '@samaritan/scenarios/values/id';
import { EngineFault } from '@samaritan/scenarios/values/result';
import { after, duration } from '@samaritan/scenarios/values/time';
import type { Severity } from '@samaritan/scenarios/vocabulary/severity';
import { type Draft, draft } from '../kernel/event.ts';
import { hospitalsFrom } from '../travel/reach.ts';
import type { ReadonlyWorld } from '../world.ts';
import { type Response, nearestBaseline, responseTo } from './baseline.ts';
import { casualtiesOf, countsOf, injuryOf, leavesAfter, severitiesOf, sparedOf } from './injury.ts';
import { protectionLead } from './parameters.ts';

/** The hazard and everyone it hurts, in order of number, which says nothing about severity. */
export function strike(world: ReadonlyWorld, hazardId: HazardId): readonly Draft[] {
  const hazard = world.scenario.hazards[hazardId];
  if (hazard === undefined) throw new EngineFault(`no hazard ${hazardId}`);
  const ids = casualtiesOf(hazardId, hazard.injured);
  const severities = severitiesOf(world.seed, ids, countsOf(hazard.mix, hazard.injured));
  const spared = sparedOf(
    world.seed,
    ids,
    isProtected(world, hazard) ? Math.round(hazard.injured * hazard.sparedByWarning) : 0,
  );
  const response = responseTo(world.scenario, world.seed, { hazard: hazardId, site: hazard.at });
  return [
    draft('HazardStruck', {
      hazard: hazardId,
      site: hazard.at,
      injured: hazard.injured - spared.size,
      spared: spared.size,
    }),
    ...ids
      .filter((casualty) => !spared.has(casualty))
      .map((casualty) =>
        injured(world, hazard, { casualty, hazardId, severity: severities.get(casualty) ?? 'minimal', response }),
      ),
  ];
}

function isProtected(world: ReadonlyWorld, hazard: Hazard): boolean {
  const since = world.casualties.protectedSince.get(hazard.at);
  return since !== undefined && world.now - since >= protectionLead;
}

interface Who {
  readonly casualty: CasualtyId;
  readonly hazardId: HazardId;
  readonly severity: Severity;
  readonly response: Response;
}

function injured(world: ReadonlyWorld, hazard: Hazard, { casualty, hazardId, severity, response }: Who): Draft {
  const { seed, scenario, now: at } = world;
  const injury = injuryOf(seed, casualty, severity, hazard.children);
  const walk = hospitalsFrom(scenario, hazard.at, [])[0]?.drive.plain ?? duration(0);
  const leaves = leavesAfter(seed, casualty, { severity, hazard, walk });
  const hurt = { ...injury, casualty, response, site: hazard.at, severity, leavesAfter: leaves, at };
  return draft('CasualtyInjured', {
    casualty,
    hazard: hazardId,
    site: hazard.at,
    severity,
    ...injury,
    leavesAt: leaves === null ? null : after(at, leaves),
    nearest: nearestBaseline(scenario, seed, hurt),
  });
}
