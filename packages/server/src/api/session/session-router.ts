import { z } from 'zod';
import { language, email, line, password, personName, token } from '../inputs/scalars.ts';
import { notYet } from '../not-yet.ts';
import type { InvitationView, LinkLook, Me } from '../shapes/account.ts';
import { anybody, router } from '../trpc.ts';

const newAccount = z.object({ token, name: personName, email, password, language });
const opening = { token: token.optional(), code: line.min(1).max(40).optional() };
const oneOf = ({ token: byLink, code }: { token?: string | undefined; code?: string | undefined }): boolean =>
  (byLink === undefined) !== (code === undefined);
const either = { message: 'wanted: a link’s token or a code' };
const joining = { name: personName, language, consent: z.literal(true) };

export const sessionRouter = router({
  me: anybody.query((): Promise<Me> => notYet()),
  claimDirector: anybody.input(newAccount).mutation((): Promise<Me> => notYet()),
  login: anybody.input(z.object({ email, password: z.string().max(200) })).mutation((): Promise<Me> => notYet()),
  logout: anybody.mutation((): Promise<void> => notYet()),
  invitation: anybody.input(z.object({ token })).query((): Promise<InvitationView | null> => notYet()),
  acceptInvitation: anybody.input(newAccount).mutation((): Promise<Me> => notYet()),
  /** For staff who have an account already and are signed in. */
  takePost: anybody.input(z.object({ token })).mutation((): Promise<Me> => notYet()),
  setLanguage: anybody.input(z.object({ language })).mutation((): Promise<Me> => notYet()),
  lookAtLink: anybody.input(z.object(opening).refine(oneOf, either)).query((): Promise<LinkLook> => notYet()),
  join: anybody.input(z.object({ ...opening, ...joining }).refine(oneOf, either)).mutation((): Promise<Me> => notYet()),
  handOver: anybody
    .input(z.object({ name: personName, language: language.optional(), consent: z.literal(true).optional() }))
    .mutation((): Promise<Me> => notYet()),
  leave: anybody.mutation((): Promise<void> => notYet()),
});
