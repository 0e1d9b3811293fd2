import { anybody, router } from './trpc.ts';

export const appRouter = router({
  session: router({
    me: anybody.query(({ ctx }) => ({ staff: ctx.caller.staff, participant: ctx.caller.participant })),
  }),
});
/** Everything a page may ask of the server, by type. */
export type AppRouter = typeof appRouter;
