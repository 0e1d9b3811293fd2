import { id } from '@samaritan/scenarios/values/id';
import type { Command, WrittenCommand } from '@samaritan/scenarios/vocabulary/commands';
import type { Sealed } from '@samaritan/scenarios/vocabulary/sealed';
import { seal } from '../log/seal.ts';

/** Seals without hashing, for runs that keep no log: nobody will ever read the words. */
export const sealQuietly = (written: WrittenCommand): Command =>
  seal(written, { salt: () => '', hash: () => id<Sealed>(''), keep: () => undefined });
