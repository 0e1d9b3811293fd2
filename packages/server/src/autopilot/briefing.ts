import type { Scenario } from '@samaritan/scenarios/schema/scenario';

/** What every participant may read beforehand: who and what there is. No hazard, no MSEL row, no objective, nobody's secrets. */
export type Briefing = Pick<
  Scenario,
  | 'startEx'
  | 'jurisdictions'
  | 'seats'
  | 'sites'
  | 'hospitals'
  | 'bases'
  | 'crossings'
  | 'stockpiles'
  | 'means'
  | 'agreements'
> & {
  /** Staff groups without what nobody could know of them: who is an impostor, who will come by themselves and when. */
  readonly staff: Readonly<
    Record<
      string,
      Pick<Scenario['staff'][keyof Scenario['staff']], 'kind' | 'of' | 'count' | 'resource' | 'work' | 'class'>
    >
  >;
};

const written = new WeakMap<Scenario, Briefing>();

/** Built up from an allow-list; one for all runs of a scenario. */
export function briefingOf(scenario: Scenario): Briefing {
  const known = written.get(scenario);
  if (known !== undefined) return known;
  const fresh = write(scenario);
  written.set(scenario, fresh);
  return fresh;
}

function write(scenario: Scenario): Briefing {
  const { startEx, jurisdictions, seats, sites, hospitals, bases, crossings, stockpiles, means, agreements } = scenario;
  const staff = Object.fromEntries(
    Object.entries(scenario.staff).map(([name, { kind, of, count, resource, work, class: mix }]) => [
      name,
      { kind, of, count, resource, work, class: mix },
    ]),
  );
  return { startEx, jurisdictions, seats, sites, hospitals, bases, crossings, stockpiles, means, agreements, staff };
}
