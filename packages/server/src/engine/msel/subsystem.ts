import type { Subsystem } from '../kernel/subsystem.ts';
import type { Msel } from './state.ts';

export const msel: Subsystem<Msel> = {
  name: 'msel',
  state: (world) => world.msel,
  evolve: {},
};
