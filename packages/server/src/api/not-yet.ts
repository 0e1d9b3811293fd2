import { TRPCError } from '@trpc/server';

export const notYet = (): never => {
  throw new TRPCError({ code: 'NOT_IMPLEMENTED' });
};
