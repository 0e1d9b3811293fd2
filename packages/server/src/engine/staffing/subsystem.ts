import type { Subsystem } from '../kernel/subsystem.ts';
import type { Staffing } from './state.ts';

export const staffing: Subsystem<Staffing> = {
  name: 'staffing',
  state: (world) => world.staffing,
  evolve: {},
};
