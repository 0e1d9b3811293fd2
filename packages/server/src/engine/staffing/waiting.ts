import type { Role } from '@samaritan/scenarios/vocabulary/resources';
import { type WorkRole, worthOfNurse } from '../hospitals/parameters.ts';
import type { Frozen } from '../kernel/frozen.ts';
import type { HospitalStaff } from './state.ts';

/**
 * Which wait keeps from work, at this very hospital, somebody who could fill a place of this role; the one that keeps more
 * of them, the law where equal. Null where nobody waits.
 */
export function waitingFor(
  staff: Frozen<HospitalStaff> | undefined,
  role: WorkRole,
): 'recognition' | 'verification' | null {
  if (staff === undefined) return null;
  const fill: readonly Role[] = role === 'nurse' ? nursing : [role];
  let law = 0;
  let desk = 0;
  for (const one of fill) {
    law += staff.waitingLaw[one];
    desk += staff.waitingDesk[one];
  }
  if (law === 0 && desk === 0) return null;
  return desk > law ? 'verification' : 'recognition';
}

const nursing: readonly Role[] = ['nurse', ...(Object.keys(worthOfNurse) as (keyof typeof worthOfNurse)[])];
