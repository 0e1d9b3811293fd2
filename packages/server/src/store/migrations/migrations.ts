import { exercises } from './0001-exercises.ts';
import { staff } from './0002-staff.ts';
import { participants } from './0003-participants.ts';
import { paperwork } from './0004-paperwork.ts';
import { registryPosts } from './0005-registry-posts.ts';
import type { Migration } from './column-types.ts';

/** In order. One that was released never changes: what changes is a new one. */
export const migrations: readonly Migration[] = [exercises, staff, participants, paperwork, registryPosts];
