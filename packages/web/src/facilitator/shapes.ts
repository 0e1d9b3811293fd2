import type { AppRouter } from '@samaritan/server/api';
import type { TRPCClient } from '@trpc/client';

type Api = TRPCClient<AppRouter>['control'];
type Answer<Ask extends (...input: never[]) => Promise<unknown>> = Awaited<ReturnType<Ask>>;

/** What the server answers control, and takes of it. */
export type ControlBriefing = Answer<Api['briefing']['query']>;
export type Found = Answer<Api['search']['query']>[number];
export type Past = Answer<Api['past']['query']>;
export type Outcome = Answer<Api['command']['mutate']>;
export type ControlCommandInput = Parameters<Api['command']['mutate']>[0]['command'];
export type ControlCommandType = ControlCommandInput['type'];
export type PayloadOf<T extends ControlCommandType> = Extract<ControlCommandInput, { type: T }>['payload'];
export type AdjustmentInput = PayloadOf<'AdjustWorld'>['adjustment'];
export type ForSeatInput = Parameters<Api['actForSeat']['mutate']>[0]['command'];
export type SeatCommandInput = Omit<ForSeatInput, 'seat' | 'occurredAt'>;
