import type { PlaceId, SeatId } from '@samaritan/scenarios/values/id';
import { between, inMinutes } from '@samaritan/scenarios/values/time';
import type { ReportedFigure } from '@samaritan/scenarios/vocabulary/commands';
import type { FigureName } from '@samaritan/scenarios/vocabulary/figures';
import { heardKey } from '@samaritan/scenarios/vocabulary/picture';
import type { StationState } from '../hospitals/state.ts';
import type { Frozen } from '../kernel/frozen.ts';
import { expectedWait } from '../border/diversion.ts';
import { countWaiting } from '../border/waiting.ts';
import type { ReadonlyWorld } from '../world.ts';
import { ownEyes } from './parameters.ts';
import { counted, estimate } from './scene-count.ts';

type Figures = readonly (readonly [FigureName, number])[];

/**
 * What a seat sees now of the places it runs and has not seen lately: figures that have changed, and those not said for a
 * while. The only truth that enters a picture by itself; each is made from the truth of that place alone.
 */
export function lookAround(world: ReadonlyWorld, seat: SeatId, places: readonly PlaceId[]): readonly ReportedFigure[] {
  const heard = world.information.pictures.get(seat)?.heard;
  const seen: ReportedFigure[] = [];
  for (const place of places) {
    for (const [figure, value] of figuresOf(world, seat, place)) {
      const before = heard?.get(heardKey(place, figure));
      const fresh = before !== undefined && between(before.observedAt, world.now) < ownEyes.refresh;
      if (!fresh || before.value !== value) seen.push({ place, figure, value });
    }
  }
  return seen;
}

/** The figures of a place by what kind of place it is, in the vocabulary's order. */
function figuresOf(world: ReadonlyWorld, seat: SeatId, place: PlaceId): Figures {
  const { scenario } = world;
  if (place in scenario.hospitals) return ofHospital(world, place);
  if (place in scenario.sites) return ofSite(world, seat, place);
  if (place in scenario.bases) return ofBase(world, place);
  if (place in scenario.crossings) return ofCrossing(world, place);
  if (place in scenario.stockpiles) return ofStockpile(world, place);
  return [];
}

/** Counted exactly: a hospital knows its own beds. */
function ofHospital(world: ReadonlyWorld, place: PlaceId): Figures {
  const hospital = world.hospitals.all.get(place);
  const staff = world.staffing.hospitals.get(place);
  const figures: [FigureName, number][] = [];
  if (hospital !== undefined) {
    const { resuscitation, theatre, intensive, ward } = hospital.stations;
    const beds = intensive.space + ward.space;
    figures.push(
      ['arrived', hospital.arrived],
      ['waiting', hospital.waiting],
      ['criticalWaiting', resuscitation.queue.length + theatre.queue.length],
      ['inTheatre', theatre.inCare.size],
      ['theatresFree', free(theatre)],
      ['bedsFree', free(ward)],
      ['intensiveFree', free(intensive)],
      ['occupancy', beds === 0 ? 0 : hundredths((taken(intensive) + taken(ward)) / beds)],
    );
  }
  if (staff !== undefined)
    figures.push(['nursesOnDuty', staff.onDuty.nurse + staff.helpers.nurse], ['nursesMissing', staff.missing.nurse]);
  figures.push(
    ['cliniciansWaiting', world.information.clinicians.get(place)?.size ?? 0],
    ['redCells', world.supply.stock.get(place)?.get('red-cells') ?? 0],
  );
  if (hospital !== undefined) figures.push(['diedHere', hospital.died]);
  return figures;
}

const taken = ({ baseline, inCare }: Frozen<StationState>): number => baseline + inCare.size;
const free = (station: Frozen<StationState>): number => Math.max(0, station.space - taken(station));
const hundredths = (n: number): number => Math.round(n * 100) / 100;

function ofSite(world: ReadonlyWorld, seat: SeatId, site: PlaceId): Figures {
  const figures: [FigureName, number][] = [];
  for (const figure of counted) {
    const value = estimate(world, { seat, site, figure });
    if (value === null) return [];
    figures.push([figure, value]);
  }
  let units = 0;
  for (const unit of world.ems.units.values()) if (unit.at === site && unit.status === 'on-scene') units++;
  figures.push(['unitsAtScene', units]);
  return figures;
}

function ofBase(world: ReadonlyWorld, base: PlaceId): Figures {
  let unitsReady = 0;
  let unitsBusy = 0;
  for (const unit of world.ems.units.values()) {
    if (unit.base !== base) continue;
    if (unit.status === 'ready') unitsReady++;
    else unitsBusy++;
  }
  return [
    ['unitsReady', unitsReady],
    ['unitsBusy', unitsBusy],
  ];
}

function ofCrossing(world: ReadonlyWorld, id: PlaceId): Figures {
  const crossing = world.border.crossings.get(id);
  if (crossing === undefined) return [];
  const { travellers, clinicians } = countWaiting(crossing);
  const waits = [...crossing.directions.keys()].map((to) => inMinutes(expectedWait(world, crossing, to)));
  return [
    ['open', crossing.open ? 1 : 0],
    ['queue', travellers],
    ['crossingMinutes', Math.round(Math.max(0, ...waits))],
    ['staffHeld', clinicians],
  ];
}

function ofStockpile(world: ReadonlyWorld, place: PlaceId): Figures {
  let stock = 0;
  for (const quantity of world.supply.stock.get(place)?.values() ?? []) stock += quantity;
  return [['stock', stock]];
}
