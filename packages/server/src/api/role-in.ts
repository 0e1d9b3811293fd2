import { postOf, postsOf } from '../store/post.ts';
import type { ApiContext, StaffMember } from './context.ts';
import { type Act, type Role, mayDo } from './permission-matrix.ts';

type Asking = Pick<ApiContext, 'caller' | 'database'>;

/**
 * The role by which the caller may do one of these acts in an exercise: a director of the server everywhere, staff by their
 * post there, a participant in the exercise joined. Null where none of them allows it.
 */
export async function roleIn(
  { caller: { staff, participant }, database }: Asking,
  exercise: string,
  acts: readonly Act[],
): Promise<Role | null> {
  const may = (role: Role): boolean => acts.some((act) => mayDo(role, act));
  if (staff !== null) {
    const role = staff.director ? 'director' : ((await postOf(database, exercise, staff.account))?.role ?? null);
    if (role !== null && may(role)) return role;
  }
  if (participant !== null && participant.exercise === exercise && may(participant.role)) return participant.role;
  return null;
}

/** The roles a member of staff holds, in whatever exercise. */
export async function rolesAnywhere(
  { database }: Asking,
  { account, director }: StaffMember,
): Promise<readonly Role[]> {
  if (director) return ['director'];
  return (await postsOf(database, account)).map(({ role }) => role);
}
