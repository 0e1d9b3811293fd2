import { type MeansId, id } from '@samaritan/scenarios/values/id';
import { type Draft, draft } from '../kernel/event.ts';
import type { ReadonlyWorld } from '../world.ts';

/** The outages of the scenario, to come at their times. Timers are named `means/outage`. */
export const scheduleOutages = ({ scenario }: ReadonlyWorld): readonly Draft[] =>
  Object.entries(scenario.means).flatMap(([means, { outages }]) =>
    outages.flatMap(({ from, to }, i) => [
      draft('Scheduled', { subsystem: 'information', entity: `${means}/${i}`, purpose: 'fail', at: from }),
      draft('Scheduled', { subsystem: 'information', entity: `${means}/${i}`, purpose: 'restore', at: to }),
    ]),
  );

/** A means goes out. */
export const dueFail = (_world: ReadonlyWorld, entity: string): readonly Draft[] => [
  draft('MeansFailed', { means: meansIn(entity) }),
];

/** A means is back. */
export const dueRestore = (_world: ReadonlyWorld, entity: string): readonly Draft[] => [
  draft('MeansRestored', { means: meansIn(entity) }),
];

const meansIn = (entity: string): MeansId => id<MeansId>(entity.slice(0, entity.lastIndexOf('/')));
