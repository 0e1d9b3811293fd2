import type { Subsystem } from '../kernel/subsystem.ts';
import type { Ems } from './state.ts';

/** What transfers leave in the record of units. */
export const evolveTransfers: Subsystem<Ems>['evolve'] = {
  TransferUnitSent: (state, { data }) => {
    const unit = state.units.get(data.unit);
    if (unit !== undefined) unit.transfer = data.transfer;
  },
  TransferLoaded: (state, { data }, timers) => {
    const unit = state.units.get(data.unit);
    if (unit === undefined) return;
    Object.assign(unit, { status: 'on-scene', patients: [data.casualty], to: data.to });
    state.aboard.set(data.casualty, unit.id);
    timers.set(unit.id, 'depart', data.departsAt);
  },
};
