import type { Subsystem } from '../kernel/subsystem.ts';
import type { Authority } from './state.ts';

export const authority: Subsystem<Authority> = {
  name: 'authority',
  state: (world) => world.authority,
  evolve: {},
};
