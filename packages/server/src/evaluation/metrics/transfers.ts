import type { Fold } from '../fold.ts';

/** Patients who came from one hospital to another; one who is moved twice counts twice. */
export function transfers(): Fold<number> {
  let moved = 0;
  return { hears: { TransferArrived: () => void moved++ }, result: () => moved };
}
