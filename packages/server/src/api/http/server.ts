import type { ServerOptions } from 'node:https';
import cookie from '@fastify/cookie';
import Fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import { StoreFailed } from '../../store/failures.ts';
import type { Served } from '../served.ts';
import type { SignOn } from '../session/sign-on.ts';
import { registerAuth } from './auth.ts';
import { registerFiles } from './files.ts';
import { registerHeaders } from './headers.ts';
import { registerHealth } from './health.ts';
import { registerLimits, sizes } from './limits.ts';
import { registerLive, registerWebSockets } from './live.ts';
import { isFromOurPages, needsOrigin } from './origin.ts';
import { registerRpc } from './rpc.ts';
import { type Trust, registerTrust } from './trust.ts';
import { registerWebFiles } from './web-files.ts';

export interface ServerSetting {
  readonly served: Served;
  /** Folder of the built pages. */
  readonly web: string;
  /** Key and certificate; null: plain HTTP. */
  readonly tls: Pick<ServerOptions, 'key' | 'cert'> | null;
  /** The certificate is one that browsers know by themselves. */
  readonly trusted: boolean;
  /** A proxy stands before it and says whom it speaks for. */
  readonly behindProxy: boolean;
  /** Where the server vouches for itself: what devices are to trust. */
  readonly trust?: Trust;
  /** Where staff may sign in with an organisation's account. */
  readonly signOn?: SignOn;
}

/** The whole of what is served, not listening yet. */
export async function buildServer({
  served,
  web,
  tls,
  trusted,
  behindProxy,
  trust,
  signOn,
}: ServerSetting): Promise<FastifyInstance> {
  const server: FastifyInstance = Fastify({
    // Fastify's type for a server with TLS differs in its raw server alone, which nobody here touches.
    ...(tls === null ? {} : ({ https: tls } as object)),
    bodyLimit: sizes.call,
    trustProxy: behindProxy,
    routerOptions: { maxParamLength: 5000 },
    forceCloseConnections: true,
  });
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const { statusCode = 500 } = error;
    if (statusCode < 500) return reply.code(statusCode).send({ error: error.message });
    // What went wrong is for whoever keeps the server; outside it would only tell how it is built.
    served.report(`${request.method} ${request.url.split('?')[0]}`, error);
    return error instanceof StoreFailed
      ? reply.code(503).header('retry-after', '5').send({ error: 'try again' })
      : reply.code(500).send({ error: 'internal error' });
  });
  await server.register(cookie);
  await registerWebSockets(server);
  await registerHeaders(server, { trusted });
  await registerLimits(server, served.database);
  server.addHook('onRequest', async (request, reply) => {
    if (needsOrigin(request) && !isFromOurPages(request)) return reply.code(403).send({ error: 'foreign origin' });
    return undefined;
  });
  registerLive(server, served);
  await registerRpc(server, served);
  await registerFiles(server, served);
  registerHealth(server, served);
  if (signOn !== undefined) registerAuth(server, served, signOn);
  if (trust !== undefined) registerTrust(server, trust);
  await registerWebFiles(server, served, web);
  return server;
}
