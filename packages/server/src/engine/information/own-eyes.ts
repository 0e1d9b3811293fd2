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

/** Takes down one figure of the place that is being looked at. */
export type Note = (figure: FigureName, value: number) => void;

/**
 * What a seat sees now of the places it runs and has not seen lately: figures that have changed, and those not said for a
 * while. The only truth that enters a picture by itself; each is made from the truth of that place alone.
 */
export function lookAround(world: ReadonlyWorld, seat: SeatId, places: readonly PlaceId[]): readonly ReportedFigure[] {
  const heard = world.information.pictures.get(seat)?.heard;
  const seen: ReportedFigure[] = [];
  for (const place of places)
    noteFigures(world, { seat, place }, (figure, value) => {
      const before = heard?.get(heardKey(place, figure));
      const fresh = before !== undefined && between(before.observedAt, world.now) < ownEyes.refresh;
      if (!fresh || before.value !== value) seen.push({ place, figure, value });
    });
  return seen;
}

/** The figures of a place by what kind of place it is, in the vocabulary's order, as the seat that runs it counts them. */
export function noteFigures(world: ReadonlyWorld, { seat, place }: Looking, note: Note): void {
  const { scenario } = world;
  if (place in scenario.hospitals) ofHospital(world, place, note);
  else if (place in scenario.sites) ofSite(world, { seat, place }, note);
  else if (place in scenario.bases) ofBase(world, place, note);
  else if (place in scenario.crossings) ofCrossing(world, place, note);
  else if (place in scenario.stockpiles) ofStockpile(world, place, note);
}

export interface Looking {
  readonly seat: SeatId;
  readonly place: PlaceId;
}

/** Counted exactly: a hospital knows its own beds. */
function ofHospital(world: ReadonlyWorld, place: PlaceId, note: Note): void {
  const hospital = world.hospitals.all.get(place);
  const staff = world.staffing.hospitals.get(place);
  if (hospital !== undefined) {
    const { resuscitation, theatre, intensive, ward } = hospital.stations;
    const beds = intensive.space + ward.space;
    note('arrived', hospital.arrived);
    note('waiting', hospital.waiting);
    note('criticalWaiting', resuscitation.queue.length + theatre.queue.length);
    note('surgeryWaiting', theatre.queue.length);
    note('intensiveWaiting', intensive.queue.length);
    note('inTheatre', theatre.inCare.size);
    note('theatresFree', free(theatre));
    note('bedsFree', free(ward));
    note('intensiveFree', free(intensive));
    note('occupancy', beds === 0 ? 0 : hundredths((taken(intensive) + taken(ward)) / beds));
  }
  if (staff !== undefined) {
    note('nursesOnDuty', staff.onDuty.nurse + staff.helpers.nurse);
    note('nursesMissing', staff.missing.nurse);
  }
  note('cliniciansWaiting', world.information.clinicians.get(place)?.size ?? 0);
  note('redCells', world.supply.stock.get(place)?.get('red-cells') ?? 0);
  if (hospital !== undefined) note('diedHere', hospital.died);
}

const taken = ({ baseline, inCare }: Frozen<StationState>): number => baseline + inCare.size;
const free = (station: Frozen<StationState>): number => Math.max(0, station.space - taken(station));
const hundredths = (n: number): number => Math.round(n * 100) / 100;

function ofSite(world: ReadonlyWorld, { seat, place: site }: Looking, note: Note): void {
  for (const figure of counted) {
    const value = estimate(world, { seat, site, figure });
    if (value === null) return;
    note(figure, value);
  }
  let units = 0;
  for (const unit of world.ems.units.values()) if (unit.at === site && unit.status === 'on-scene') units++;
  note('unitsAtScene', units);
}

function ofBase(world: ReadonlyWorld, base: PlaceId, note: Note): void {
  let unitsReady = 0;
  let unitsBusy = 0;
  for (const unit of world.ems.units.values()) {
    if (unit.base !== base) continue;
    if (unit.status === 'ready') unitsReady++;
    else unitsBusy++;
  }
  note('unitsReady', unitsReady);
  note('unitsBusy', unitsBusy);
}

function ofCrossing(world: ReadonlyWorld, id: PlaceId, note: Note): void {
  const crossing = world.border.crossings.get(id);
  if (crossing === undefined) return;
  const { travellers, clinicians } = countWaiting(crossing);
  let longest = 0;
  for (const to of crossing.directions.keys())
    longest = Math.max(longest, inMinutes(expectedWait(world, crossing, to)));
  note('open', crossing.open ? 1 : 0);
  note('queue', travellers);
  note('crossingMinutes', Math.round(longest));
  note('staffHeld', clinicians);
}

function ofStockpile(world: ReadonlyWorld, place: PlaceId, note: Note): void {
  let stock = 0;
  for (const quantity of world.supply.stock.get(place)?.values() ?? []) stock += quantity;
  note('stock', stock);
}
