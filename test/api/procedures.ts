import { appRouter } from '../../packages/server/src/api/router.ts';

// oxlint-disable-next-line no-underscore-dangle -- the one place where tRPC lists procedures
const { procedures: known } = appRouter._def as unknown as {
  readonly procedures: Readonly<Record<string, { readonly _def: { readonly type: string } }>>;
};
// oxlint-disable-next-line no-underscore-dangle
/** Everything that can be called: its path, and whether it asks, tells or follows. */
export const procedures = Object.entries(known).map(([path, { _def: about }]) => ({ path, kind: about.type }));
