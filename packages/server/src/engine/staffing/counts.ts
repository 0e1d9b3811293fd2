import { type Role, type RoleCounts, roles } from '@samaritan/scenarios/vocabulary/resources';

/** Clinicians by role, while they are counted. */
export type Counts = Record<Role, number>;

export const nobody = (): Counts => ({
  surgeon: 0,
  anaesthetist: 0,
  physician: 0,
  nurse: 0,
  therapist: 0,
  medic: 0,
  other: 0,
});

/** A count for each role, from the role. */
export function countsOf(count: (role: Role) => number): RoleCounts {
  const counts = nobody();
  for (const role of roles) counts[role] = count(role);
  return counts;
}
