import type { Hazard } from '@samaritan/scenarios/schema/scenario';
import { countryOf } from '@samaritan/scenarios/schema/tree';
import { type JurisdictionId, type PlaceId, id } from '@samaritan/scenarios/values/id';
import { after } from '@samaritan/scenarios/values/time';
import type { Lane } from '@samaritan/scenarios/vocabulary/lane';
import { type Draft, type EventOf, draft, none } from '../kernel/event.ts';
import type { ReadonlyWorld } from '../world.ts';
import { alternativesTo, crossingsOf } from './directions.ts';
import { threat } from './parameters.ts';

/** Every crossing as the scenario has it at StartEx: the same lanes each way. */
export function staffCrossings({ scenario }: ReadonlyWorld): readonly Draft[] {
  return Object.entries(scenario.crossings).map(([crossing, { between, lanes, open }]) => {
    const each: Record<Lane, number> = {
      general: lanes.general ?? 0,
      nexus: lanes.nexus ?? 0,
      fast: lanes.fast ?? 0,
      emergency: lanes.emergency ?? 0,
    };
    const directions = between.map((to) => ({ to, lanes: each }));
    return draft('CrossingStaffed', { crossing: id<PlaceId>(crossing), open, directions });
  });
}

/**
 * A hazard at a plaza makes it a scene and shuts its crossing. An attack raises the threat at every crossing between the two
 * countries; a crash, a fire or a crush does not.
 */
export function strike(world: ReadonlyWorld, { data }: EventOf<'HazardStruck'>): readonly Draft[] {
  const crossing = world.scenario.sites[data.site]?.crossing;
  const hazard = world.scenario.hazards[data.hazard];
  const at = crossing === undefined ? undefined : world.border.crossings.get(crossing);
  if (crossing === undefined || at === undefined) return none;
  const until = after(world.now, hazard?.closesFor ?? threat.plazaHeldFor);
  const held = at.plazaHeldUntil !== null && at.plazaHeldUntil > until ? at.plazaHeldUntil : until;
  const attack = hazard !== undefined && attacks.has(hazard.mechanism);
  return [
    draft('PlazaHeld', { crossing, until: held }),
    ...(attack ? raiseThreat(world, crossing) : none),
    ...(at.open ? [draft('CrossingClosed', { crossing, because: 'hazard' })] : none),
  ];
}

const attacks: ReadonlySet<Hazard['mechanism']> = new Set([
  'bomb-open-air',
  'bomb-confined',
  'bomb-collapse',
  'suicide-bomb',
  'vehicle-bomb',
  'shooting',
]);

function raiseThreat(world: ReadonlyWorld, struck: PlaceId): readonly Draft[] {
  const until = after(world.now, threat.raisedFor);
  return [struck, ...alternativesTo(world.scenario, struck)].map((crossing) =>
    draft('ThreatRaised', { crossing, until }),
  );
}

/** What an order in force does to the crossings between its jurisdiction's country and the other. */
export function obey(world: ReadonlyWorld, { data }: EventOf<'OrderInForce'>): readonly Draft[] {
  const crossings = orderedCrossings(world, data.jurisdiction);
  switch (data.order) {
    case 'close-border':
      return (
        crossings
          // One that a hazard shut is shut by the order as well, and waits for its end.
          .filter(
            (crossing) => isWorking(world, crossing) && world.border.crossings.get(crossing)?.closedBecause !== 'order',
          )
          .map((crossing) => draft('CrossingClosed', { crossing, because: 'order' }))
      );
    case 'reopen-border':
      return crossings
        .filter((crossing) => isWorking(world, crossing) && world.border.crossings.get(crossing)?.open === false)
        .map((crossing) => open(world, crossing, 'order'));
    case 'essential-workers-cross':
      return crossings
        .filter((crossing) => isWorking(world, crossing) && world.border.crossings.get(crossing)?.essential === false)
        .map((crossing) => draft('EssentialWorkersAdmitted', { crossing, admitted: true }));
    default:
      return none;
  }
}

/** Opens a crossing, or sets the time when its plaza is released and it can open. */
export function open(world: ReadonlyWorld, crossing: PlaceId, because: 'order' | 'command'): Draft {
  const heldUntil = world.border.crossings.get(crossing)?.plazaHeldUntil ?? null;
  return heldUntil !== null && heldUntil > world.now
    ? draft('Scheduled', { subsystem: 'border', entity: crossing, purpose: `open-by-${because}`, at: heldUntil })
    : draft('CrossingOpened', { crossing, because });
}

/** A subdivision's or local order reaches the crossings that touch its country: the line is one. */
const orderedCrossings = ({ scenario }: ReadonlyWorld, jurisdiction: JurisdictionId): readonly PlaceId[] =>
  crossingsOf(scenario, countryOf(scenario, jurisdiction));

/** Open, or shut since StartEx; a crossing the scenario has shut from the start is none that an order could open. */
function isWorking(world: ReadonlyWorld, place: PlaceId): boolean {
  const crossing = world.border.crossings.get(place);
  return crossing !== undefined && (crossing.open || crossing.closedBecause !== null);
}
