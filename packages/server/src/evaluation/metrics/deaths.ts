import type { CasualtyId } from '@samaritan/scenarios/values/id';
import type { Fold } from '../fold.ts';

/** Deaths in three counts that do not overlap but for `preventable`, which is part of `died`; and who was never treated. */
export interface Deaths {
  readonly injured: number;
  /** Dead at once, or dead by the end. */
  readonly died: number;
  /** Dead by the end, though care at the nearest suitable hospital, with the same draws and no queue, would have saved them. */
  readonly preventable: number;
  /** Alive at the end, in definitive care that came too late: their death is settled but not yet come. */
  readonly toCome: number;
  /** Alive at the end and without definitive care: what will become of them is not known, and not nothing. */
  readonly withoutCare: number;
}

/** Counts the dead. Someone dead at the strike counts whether or not a death is logged apart. */
export function deaths(): Fold<Deaths> {
  const savable = new Set<CasualtyId>();
  const dead = new Set<CasualtyId>();
  const doomed = new Set<CasualtyId>();
  const uncared = new Set<CasualtyId>();
  let injured = 0;
  let preventable = 0;
  return {
    hears: {
      CasualtyInjured: ({ data }) => {
        injured++;
        if (data.severity === 'dead') dead.add(data.casualty);
        else {
          uncared.add(data.casualty);
          if (data.nearest?.survives === true) savable.add(data.casualty);
        }
      },
      DefinitiveCareBegun: ({ data }) => {
        uncared.delete(data.casualty);
        if (!data.survives && !dead.has(data.casualty)) doomed.add(data.casualty);
      },
      CasualtyDied: ({ data: { casualty } }) => {
        if (dead.has(casualty)) return;
        dead.add(casualty);
        doomed.delete(casualty);
        uncared.delete(casualty);
        if (savable.has(casualty)) preventable++;
      },
    },
    result: () => ({ injured, died: dead.size, preventable, toCome: doomed.size, withoutCare: uncared.size }),
  };
}
