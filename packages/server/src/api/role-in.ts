import type { ApiContext } from './context.ts';
import { type Act, type Role, mayDo } from './permission-matrix.ts';

/**
 * The role by which the caller may do this act in an exercise: a director of the server everywhere, staff by their post
 * there, a participant in the exercise joined. Null where none of them allows it.
 */
export async function roleIn(
  { caller: { staff, participant }, posts }: ApiContext,
  exercise: string,
  act: Act,
): Promise<Role | null> {
  if (staff !== null) {
    const role = staff.director ? 'director' : await posts(staff.account, exercise);
    if (role !== null && mayDo(role, act)) return role;
  }
  if (participant !== null && participant.exercise === exercise && mayDo(participant.role, act))
    return participant.role;
  return null;
}
