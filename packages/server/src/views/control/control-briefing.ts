import { roleNames } from '@samaritan/scenarios/schema/msel';
import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import type { Bilingual } from '@samaritan/scenarios/values/text';
import { type Lever, type LeverSettings, leverNames, valuesOf } from '@samaritan/scenarios/vocabulary/levers';
import type { SeatBriefing } from '../seat/briefing-view.ts';

/** What the console must know before the first frame: what a seat's page knows, for no seat, and what control may change. */
export interface ControlBriefingView extends Omit<SeatBriefing, 'seat'> {
  readonly organisations: readonly { readonly id: string; readonly name: Bilingual }[];
  /** Whom SimCell speaks as, by the English name, where the script gives a French one. */
  readonly roles: Readonly<Record<string, Bilingual>>;
  readonly hazards: readonly { readonly id: string; readonly name: Bilingual; readonly site: string }[];
  readonly stocks: readonly { readonly stockpile: string; readonly items: readonly string[] }[];
  /** Levers with the value they have now. */
  readonly leverValues: Readonly<Record<string, string>>;
}

/** `seats`: the briefings of every seat; what each is told of agreements and levers, control is told of all. */
export function controlBriefing(
  scenario: Scenario,
  levers: LeverSettings,
  seats: readonly SeatBriefing[],
): ControlBriefingView {
  const [first] = seats;
  if (first === undefined) throw new RangeError('a scenario without a seat');
  const { seat: _, ...common } = first;
  const agreements = new Map(seats.flatMap((one) => one.agreements.map((agreement) => [agreement.id, agreement])));
  const compacts = Object.keys(scenario.agreements).map((id): Lever => `compact.${id}`);
  const names: readonly Lever[] = [...leverNames, ...compacts.filter((lever) => levers[lever] !== undefined)];
  return {
    ...common,
    zone: scenario.startEx.split(' ').at(1) ?? common.zone,
    agreements: [...agreements.values()],
    levers: names.map((name) => ({ name, values: valuesOf(name) })),
    organisations: Object.entries(scenario.organisations).map(([id, { name }]) => ({ id, name })),
    roles: roleNames(scenario.msel),
    hazards: Object.entries(scenario.hazards).map(([id, { name, at }]) => ({ id, name, site: at })),
    stocks: Object.entries(scenario.stockpiles).map(([stockpile, { holds }]) => ({
      stockpile,
      items: Object.keys(holds),
    })),
    leverValues: Object.fromEntries(
      names.flatMap((name) => (levers[name] === undefined ? [] : [[name, levers[name]]])),
    ),
  };
}
