import type { Id } from '../values/id.ts';

/**
 * Stands in the log for words somebody wrote: a salted hash. The words themselves lie beside the log, can be erased, and
 * are not needed to replay it.
 */
export type Sealed = Id<'sealed'>;
