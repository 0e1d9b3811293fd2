import type { Subsystem } from '../kernel/subsystem.ts';
import type { Ems } from './state.ts';

export const ems: Subsystem<Ems> = {
  name: 'ems',
  state: (world) => world.ems,
  evolve: {},
};
