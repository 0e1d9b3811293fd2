import type { Subsystem } from '../kernel/subsystem.ts';
import type { Information } from './state.ts';

export const information: Subsystem<Information> = {
  name: 'information',
  state: (world) => world.information,
  evolve: {},
};
