import type { Subsystem } from '../kernel/subsystem.ts';
import type { Hospitals } from './state.ts';

export const hospitals: Subsystem<Hospitals> = {
  name: 'hospitals',
  state: (world) => world.hospitals,
  evolve: {},
};
