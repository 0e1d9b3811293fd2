import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ApiContext, Connection, Cookies } from '../context.ts';
import type { Served } from '../served.ts';
import { callerOf } from '../session/caller.ts';
import { cookiesOf, credentialsOf } from './cookies.ts';
import { isLoopback } from './loopback.ts';

const versionHeader = 'samaritan-version';

/** What a plain call knows. */
export async function callContext(served: Served, request: FastifyRequest, reply: FastifyReply): Promise<ApiContext> {
  const version = request.headers[versionHeader];
  return contextOf(served, request, {
    cookies: cookiesOf(request, reply),
    connection: null,
    clientVersion: typeof version === 'string' ? version : null,
  });
}

export interface Surroundings {
  readonly cookies: Cookies | null;
  readonly connection: Connection | null;
  readonly clientVersion: string | null;
}

export async function contextOf(
  served: Served,
  request: FastifyRequest,
  { cookies, connection, clientVersion }: Surroundings,
): Promise<ApiContext> {
  return {
    ...served,
    caller: await callerOf(served.database, credentialsOf(request)),
    cookies,
    connection,
    secure: request.protocol === 'https' || isLoopback(request.hostname),
    origin: `${request.protocol}://${request.host}`,
    clientVersion,
  };
}
