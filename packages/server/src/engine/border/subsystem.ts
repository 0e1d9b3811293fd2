import type { Subsystem } from '../kernel/subsystem.ts';
import type { Border } from './state.ts';

export const border: Subsystem<Border> = {
  name: 'border',
  state: (world) => world.border,
  evolve: {},
};
