import type { Subsystem } from '../kernel/subsystem.ts';
import type { Casualties } from './state.ts';

export const casualties: Subsystem<Casualties> = {
  name: 'casualties',
  state: (world) => world.casualties,
  evolve: {},
};
