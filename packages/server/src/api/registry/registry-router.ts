import { TRPCError } from '@trpc/server';
import { z } from 'zod';
import { subdivisions } from '@samaritan/scenarios/reference/jurisdictions';
import { id, type JurisdictionId } from '@samaritan/scenarios/values/id';
import { newInvitation } from '../../store/invitation.ts';
import { endRegistryPost, registryPosts } from '../../store/registry-post.ts';
import type { RegistryPlace } from '../shapes/registry.ts';
import { line } from '../inputs/scalars.ts';
import { linkBase } from '../link-base.ts';
import { invitationLasts } from '../session/lasting.ts';
import { router } from '../trpc.ts';
import { inRegistry } from './in-registry.ts';
import { registryRoles } from './registry-matrix.ts';

const places: readonly RegistryPlace[] = [...subdivisions.values()]
  .map(({ code, country, name }) => ({ code, country, name }))
  .toSorted((a, b) => (a.code < b.code ? -1 : 1));

const jurisdiction = line.refine(
  (code) => subdivisions.has(id<JurisdictionId>(code)),
  'wanted: a state or province, as US-MI or CA-ON',
);
/** A regulator is one of a jurisdiction, a desk or a verifier works for a host; an administrator for all of them. */
const post = z
  .strictObject({
    role: z.enum(registryRoles),
    jurisdiction: jurisdiction.nullable(),
    incident: line.max(120).nullable(),
  })
  .refine(
    ({ role, jurisdiction: of }) => (role === 'administrator') === (of === null),
    'wanted: a jurisdiction, but for an administrator',
  )
  .refine(
    ({ role, incident }) => incident === null || role.startsWith('credentialing') || role === 'site-verifier',
    'an incident is for a desk or a verifier',
  );

export const registryRouter = router({
  /** Every state and province of the reference data, by country and code. */
  places: inRegistry('registry.read').query((): readonly RegistryPlace[] => places),
  posts: inRegistry('registry.posts').query(({ ctx }) => registryPosts(ctx.database)),
  invite: inRegistry('registry.posts')
    .input(post)
    .mutation(async ({ ctx, input }) => {
      const lasts = invitationLasts.account;
      const invited = { kind: 'registry', givenBy: ctx.staff.account, ...input } as const;
      const token = await newInvitation(ctx.database, invited, lasts);
      const endsAt = new Date((await ctx.database.wallNow()).getTime() + lasts).toISOString();
      return { url: `${linkBase(ctx)}/invitation#${token}`, endsAt };
    }),
  dismiss: inRegistry('registry.posts')
    .input(z.strictObject({ account: z.string().max(64), post }))
    .mutation(async ({ ctx, input }) => {
      if (!(await endRegistryPost(ctx.database, input.account, input.post))) throw new TRPCError({ code: 'NOT_FOUND' });
    }),
});
