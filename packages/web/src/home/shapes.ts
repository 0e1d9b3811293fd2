import type { AppRouter } from '@samaritan/server/api';
import type { TRPCClient } from '@trpc/client';

type Api = TRPCClient<AppRouter>;
type Answer<Ask extends (...input: never[]) => Promise<unknown>> = Awaited<ReturnType<Ask>>;

/** What the server answers, as pages have it. */
export type Me = Answer<Api['session']['me']['query']>;
export type InvitationLook = NonNullable<Answer<Api['session']['invitation']['query']>>;
export type ExerciseEntry = Answer<Api['exercises']['list']['query']>[number];
export type ExerciseDetail = Answer<Api['exercises']['get']['query']>;
export type SeatEntry = Answer<Api['exercises']['seats']['query']>[number];
export type NewLink = Answer<Api['exercises']['newLink']['mutate']>;
export type StaffEntry = Answer<Api['exercises']['staff']['query']>[number];
export type Readiness = Answer<Api['exercises']['readiness']['query']>;
export type LibraryEntry = Answer<Api['library']['list']['query']>[number];
export type LibraryScenario = Answer<Api['library']['scenario']['query']>;
export type DryRun = Answer<Api['library']['dryRun']['mutate']>;
export type SeatPreviewed = Answer<Api['library']['preview']['query']>;
export type PersonalAnswer = Answer<Api['privacy']['mine']['query']>;
export type Skill = 'novice' | 'skilled';
