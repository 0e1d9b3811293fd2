import { TRPCError } from '@trpc/server';
import { z } from 'zod';
import { subdivisions } from '@samaritan/scenarios/reference/jurisdictions';
import { id, type InstrumentId, type JurisdictionId } from '@samaritan/scenarios/values/id';
import type { OfficialName } from '@samaritan/scenarios/values/text';
import { type CoverageRow, coverageOf, coverageSituations, coveredGroups } from '../../licensing/coverage/coverage.ts';
import { rules } from '../../recognition/rules.ts';
import { newInvitation } from '../../store/invitation.ts';
import { endRegistryPost, registryPosts } from '../../store/registry-post.ts';
import type { RegistryCoverage, RegistryPlace } from '../shapes/registry.ts';
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

/** Names of the law that a row rests on, instead of ids. */
function coverageRow({ compacts, listedOnly, cells, ...row }: CoverageRow): RegistryCoverage['rows'][number] {
  return {
    ...row,
    compacts: compacts.map(nameOf),
    listedOnly: listedOnly.map(nameOf),
    cells: cells.map(({ by, ...cell }) => ({ ...cell, by: by === null ? null : nameOf(by) })),
  };
}

const names = new Map(rules.map(({ id: rule, name }) => [rule, name]));
const nameOf = (instrument: InstrumentId): OfficialName => names.get(instrument) ?? { en: instrument, fr: null };

export const registryRouter = router({
  /** Every state and province of the reference data, by country and code. */
  places: inRegistry('registry.read').query((): readonly RegistryPlace[] => places),
  /** Who may practise across the line today, for every pair of neighbours at the border, by the law alone. */
  coverage: inRegistry('registry.read')
    .input(z.strictObject({ situation: z.enum(coverageSituations) }))
    .query(async ({ ctx, input: { situation } }): Promise<RegistryCoverage> => {
      const date = (await ctx.database.wallNow()).toISOString().slice(0, 10);
      const rows = coverageOf({ situation, date, pairs: 'border', host: null, home: null }, rules);
      return { date, groups: coveredGroups, rows: rows.map(coverageRow) };
    }),
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
