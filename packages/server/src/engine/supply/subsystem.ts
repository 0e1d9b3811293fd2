import type { Subsystem } from '../kernel/subsystem.ts';
import type { Supply } from './state.ts';

export const supply: Subsystem<Supply> = {
  name: 'supply',
  state: (world) => world.supply,
  evolve: {},
};
