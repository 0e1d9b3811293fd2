import reference from '../../data/instruments.json' with { type: 'json' };

/** Ids of every instrument of the reference data, whether or not recognition has rules for it. */
export const knownInstruments: readonly string[] = reference.instruments.map(({ id }) => id);
