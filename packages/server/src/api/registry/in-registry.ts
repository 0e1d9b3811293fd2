import { TRPCError } from '@trpc/server';
import type { Database } from '../../store/database.ts';
import { type RegistryPost, registryPostsOf } from '../../store/registry-post.ts';
import type { StaffMember } from '../context.ts';
import { anybody } from '../trpc.ts';
import { type RegistryAct, mayDoInRegistry } from './registry-matrix.ts';

/** Posts of an account in the registry; a director of the server is its administrator. */
export async function postsInRegistry(
  database: Database,
  { account, director }: StaffMember,
): Promise<readonly RegistryPost[]> {
  const held = await registryPostsOf(database, account);
  const isOne = held.some(({ role }) => role === 'administrator');
  return director && !isOne ? [{ role: 'administrator', jurisdiction: null, incident: null }, ...held] : held;
}

/** For an account with a post that allows this act; `posts` are those that do. */
export const inRegistry = (act: RegistryAct) =>
  anybody.meta({ acts: [act] }).use(async ({ ctx, next }) => {
    const { staff, participant } = ctx.caller;
    if (staff === null) throw new TRPCError({ code: participant === null ? 'UNAUTHORIZED' : 'FORBIDDEN' });
    const posts = (await postsInRegistry(ctx.database, staff)).filter(({ role }) => mayDoInRegistry(role, act));
    if (posts.length === 0) throw new TRPCError({ code: 'FORBIDDEN' });
    return next({ ctx: { staff, posts } });
  });
