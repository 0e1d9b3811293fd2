import { rulePacks } from './rule-packs.ts';

/** Ids of every instrument of the reference data, without the rules of the model that have no text. */
export const knownInstruments: readonly string[] = rulePacks.flatMap(({ id, record }) => (record === null ? [] : [id]));
