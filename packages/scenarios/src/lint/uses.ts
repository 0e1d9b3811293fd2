import type { LoadedScenario } from '../load/scenario.ts';
import type { Path, Place } from '../load/places.ts';
import type { Scenario } from '../schema/scenario.ts';

/** What sort of thing a name in a script is the name of. */
export type Named =
  | 'seat'
  | 'jurisdiction'
  | 'organisation'
  | 'place'
  | 'site'
  | 'hospital'
  | 'crossing'
  | 'means'
  | 'objective'
  | 'hazard'
  | 'staff-group'
  | 'provider'
  | 'row'
  | 'instrument'
  | 'licence-class'
  | 'known-crossing';

/** One mention of a thing by its name. */
export interface Use {
  readonly named: Named;
  readonly name: string;
  readonly path: Path;
  /** Where the mention stands, when it is only part of the value at `path`. */
  readonly within?: Place;
  /** The mention is the key at `path`. */
  readonly isKey?: true;
}

/** Every mention of something by its name outside of predicates. */
export function usesOf(scenario: Scenario): readonly Use[] {
  return [
    ...placeUses(scenario),
    ...seatUses(scenario),
    ...staffUses(scenario),
    ...rowUses(scenario),
    ...taskUses(scenario),
  ];
}

/** The names of one sort that a script defines, as written: also those of parts that have faults. */
export function namesOf({ places, scenario }: LoadedScenario, named: Named): readonly string[] {
  const groups = groupsOf[named];
  if (groups !== undefined) return groups.flatMap((group) => places.keys([group]));
  if (named !== 'row') return [];
  return scenario.msel.map(({ n }, index) => {
    const written = places.value(['msel', index, 'n']);
    return typeof written === 'number' || typeof written === 'string' ? String(written) : n;
  });
}

const placeGroups = ['sites', 'hospitals', 'bases', 'crossings', 'stockpiles', 'outlets'] as const;
const groupsOf: Readonly<Partial<Record<Named, readonly string[]>>> = {
  seat: ['seats'],
  jurisdiction: ['jurisdictions'],
  organisation: ['organisations'],
  place: placeGroups,
  site: ['sites'],
  hospital: ['hospitals'],
  crossing: ['crossings'],
  means: ['means'],
  objective: ['objectives'],
  hazard: ['hazards'],
  'staff-group': ['staff'],
  provider: ['staff', ...placeGroups],
};

function placeUses(scenario: Scenario): readonly Use[] {
  const located = (['sites', 'hospitals', 'bases', 'stockpiles', 'outlets'] as const).flatMap((group) =>
    Object.entries(scenario[group]).map(([id, place]) => use('jurisdiction', place.in, [group, id, 'in'])),
  );
  return [
    ...located,
    ...Object.entries(scenario.crossings).flatMap(([id, { between, reference }]) => [
      ...list('jurisdiction', between, ['crossings', id, 'between']),
      ...maybe('known-crossing', reference, ['crossings', id, 'reference']),
    ]),
    ...Object.entries(scenario.sites).flatMap(([id, { crossing }]) =>
      maybe('crossing', crossing, ['sites', id, 'crossing']),
    ),
    ...Object.entries(scenario.hazards).map(([id, { at }]) => use('site', at, ['hazards', id, 'at'])),
  ];
}

function seatUses(scenario: Scenario): readonly Use[] {
  return [
    ...Object.entries(scenario.organisations).map(([id, { of }]) =>
      use('jurisdiction', of, ['organisations', id, 'of']),
    ),
    ...Object.entries(scenario.seats).flatMap(([id, { of, organisation, runs, reportsTo }]) => {
      const path = ['seats', id];
      return [
        use('jurisdiction', of, [...path, 'of']),
        ...maybe('organisation', organisation, [...path, 'organisation']),
        ...list('place', runs, [...path, 'runs']),
        ...list('seat', reportsTo, [...path, 'reportsTo']),
      ];
    }),
    ...Object.entries(scenario.agreements).flatMap(([id, { between, knownTo }]) => [
      ...list('jurisdiction', between, ['agreements', id, 'between']),
      ...list('seat', knownTo ?? [], ['agreements', id, 'knownTo']),
    ]),
  ];
}

function staffUses({ staff }: Scenario): readonly Use[] {
  return Object.entries(staff).flatMap(([id, { of, work, via, attachedTo, licences, class: mix }]) => {
    const path = ['staff', id];
    return [
      use('jurisdiction', of, [...path, 'of']),
      ...list('hospital', work, [...path, 'work']),
      ...maybe('crossing', via, [...path, 'via']),
      ...maybe('staff-group', attachedTo, [...path, 'attachedTo']),
      ...Object.keys(mix).map((name) => ({
        ...use('licence-class', name, [...path, 'class', name]),
        isKey: true as const,
      })),
      ...licences.flatMap((licence, index) =>
        maybe('licence-class', licence.class, [...path, 'licences', index, 'class']),
      ),
    ];
  });
}

function rowUses({ msel }: Scenario): readonly Use[] {
  return msel.flatMap((row, index) => {
    const path = ['msel', index];
    const objective = maybe('objective', row.objective, [...path, 'objective']);
    if (row.kind === 'expected-action') return [...objective, ...list('seat', row.who, [...path, 'who'])];
    return [
      ...objective,
      ...list('seat', row.to, [...path, 'to']),
      use('means', row.by, [...path, 'by']),
      ...maybe('row', row.expects, [...path, 'expects']),
      ...(row.kind === 'contingency' ? [use('row', row.ifMissing, [...path, 'ifMissing'])] : []),
    ];
  });
}

function taskUses({ objectives }: Scenario): readonly Use[] {
  return Object.entries(objectives).flatMap(([id, { tasks }]) =>
    tasks.flatMap(({ target, evidence }, task) => {
      const path = ['objectives', id, 'tasks', task];
      return [
        ...('event' in target ? list('seat', target.by ?? [], [...path, 'target', 'by']) : []),
        ...evidence.flatMap((piece, item) => list('seat', piece.by ?? [], [...path, 'evidence', item, 'by'])),
      ];
    }),
  );
}

const use = (named: Named, name: string, path: Path): Use => ({ named, name, path });
const list = (named: Named, names: readonly string[], path: Path): readonly Use[] =>
  names.map((name, index) => use(named, name, [...path, index]));
const maybe = (named: Named, name: string | undefined, path: Path): readonly Use[] =>
  name === undefined ? [] : [use(named, name, path)];
