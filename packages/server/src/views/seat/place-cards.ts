import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { type Position, distance } from '@samaritan/scenarios/values/position';
import type { PlaceCard } from './briefing-view.ts';

/** Every place there is: who they are and where, and nothing of what is in them. */
export function placeCards(scenario: Scenario): readonly PlaceCard[] {
  const { sites, hospitals, bases, stockpiles, crossings, outlets } = scenario;
  return [
    ...located('site', sites),
    ...located('hospital', hospitals),
    ...located('base', bases),
    ...located('stockpile', stockpiles),
    ...Object.entries(crossings).map(
      ([
        id,
        {
          name,
          at,
          between: [near],
        },
      ]) => ({
        id,
        kind: 'crossing' as const,
        name,
        in: near,
        at,
        ends: endsOf(scenario, id, at),
      }),
    ),
    ...Object.entries(outlets).map(([id, { name, in: where, at }]) => ({
      id,
      kind: 'outlet' as const,
      name,
      in: where,
      at: at ?? null,
      ends: [],
    })),
  ];
}

type Located = Readonly<
  Record<string, { readonly name: PlaceCard['name']; readonly in: string; readonly at: Position }>
>;

const located = (kind: PlaceCard['kind'], places: Located): readonly PlaceCard[] =>
  Object.entries(places).map(([id, { name, in: where, at }]) => ({ id, kind, name, in: where, at, ends: [] }));

/** The plaza a crossing has, where the scenario gives one, else the crossing's own position: where its bar is drawn. */
function endsOf({ sites }: Scenario, crossing: string, at: Position): readonly Position[] {
  const plaza = Object.values(sites).find((site) => site.crossing === crossing)?.at;
  return plaza === undefined || distance(plaza, at) === 0 ? [at] : [at, plaza];
}
