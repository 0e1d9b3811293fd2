import { join } from 'node:path';

/** The program as the package script starts it. */
export const main = join(import.meta.dirname, '../../packages/server/src/start.js');
