import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Quota } from '../../store/attachment.ts';
import type { Database } from '../../store/database.ts';
import { tokenHash } from '../../store/secret.ts';
import { credentialsOf } from './cookies.ts';
import { Payers } from './payers.ts';

/** Bytes of a call's body, of a file, and of a message on a WebSocket. */
export const sizes = { call: 1_048_576, file: 20_000_000, message: 65_536 } as const;
/** What may be attached in one exercise: enough for a picture from every minute of a day, and no more than a backup can carry. */
export const attached: Quota = {
  sender: { bytes: 200_000_000, files: 500 },
  exercise: { bytes: 2_000_000_000, files: 5000 },
};
/** Calls in one request. */
export const batchSize = 20;
/** A minute, by session; by address for who has none, where a whole hall may stand behind one. */
export const rates = { session: 1200, address: 2400, page: 6000, file: 120 } as const;
/** WebSockets of one session: several windows, and seats looked over. */
export const socketsEach = 16;

/** Whose WebSockets are counted together; one of a session that is not open is closed at once. */
export function socketHolder(request: FastifyRequest): string {
  const { staff, seat, address } = credentialsOf(request);
  const token = staff ?? seat;
  return token === null ? `address ${address}` : `session ${tokenHash(token)}`;
}

export async function registerLimits(server: FastifyInstance, database: Database): Promise<void> {
  const payers = new Payers(database);
  await server.register(rateLimit, {
    global: false,
    hook: 'preHandler',
    timeWindow: 60_000,
    keyGenerator: (request: FastifyRequest) => payers.of(request),
    max: (_request, key) => (key.startsWith('session') ? rates.session : rates.address),
  });
}
