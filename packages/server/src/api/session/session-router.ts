import { z } from 'zod';
import { language, email, line, password, personName, token } from '../inputs/scalars.ts';
import { anybody, router } from '../trpc.ts';
import { handOver, join, leave, lookAtLink } from './join.ts';
import { meAs } from './me.ts';
import { acceptBy, invitationView, login, logout, setLanguage, takePost } from './sign-in.ts';

const newAccount = z.object({ token, name: personName, email, password, language });
const opening = { token: token.optional(), code: line.min(1).max(40).optional() };
const oneOf = ({ token: byLink, code }: { token?: string | undefined; code?: string | undefined }): boolean =>
  (byLink === undefined) !== (code === undefined);
const either = { message: 'wanted: a link’s token or a code' };
const joining = { name: personName, language, consent: z.literal(true) };

export const sessionRouter = router({
  me: anybody.query(({ ctx }) => meAs(ctx, ctx.caller)),
  claimDirector: anybody.input(newAccount).mutation(({ ctx, input }) => acceptBy(ctx, 'first-director', input)),
  login: anybody
    .input(z.object({ email, password: z.string().max(200) }))
    .mutation(({ ctx, input }) => login(ctx, input.email, input.password)),
  logout: anybody.mutation(({ ctx }) => logout(ctx)),
  invitation: anybody.input(z.object({ token })).query(({ ctx, input }) => invitationView(ctx, input.token)),
  acceptInvitation: anybody.input(newAccount).mutation(({ ctx, input }) => acceptBy(ctx, 'account', input)),
  /** For staff who have an account already and are signed in. */
  takePost: anybody.input(z.object({ token })).mutation(({ ctx, input }) => takePost(ctx, input.token)),
  setLanguage: anybody.input(z.object({ language })).mutation(({ ctx, input }) => setLanguage(ctx, input.language)),
  lookAtLink: anybody.input(z.object(opening).refine(oneOf, either)).query(({ ctx, input }) => lookAtLink(ctx, input)),
  join: anybody
    .input(z.object({ ...opening, ...joining }).refine(oneOf, either))
    .mutation(({ ctx, input }) => join(ctx, input)),
  handOver: anybody
    .input(z.object({ name: personName, language: language.optional(), consent: z.literal(true) }))
    .mutation(({ ctx, input }) => handOver(ctx, input.name, input.language)),
  leave: anybody.mutation(({ ctx }) => leave(ctx)),
});
