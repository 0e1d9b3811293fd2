import type { FastifyInstance } from 'fastify';
import type { Served } from '../served.ts';

/** For whoever watches the server, a load balancer for one: whether it serves, and its database answers. */
export function registerHealth(server: FastifyInstance, { database, settings, sockets }: Served): void {
  server.get('/healthz', async (_request, reply) => {
    void reply.header('cache-control', 'no-store');
    try {
      const now = await database.wallNow();
      return { ok: true, version: settings.version, now: now.toISOString(), connections: sockets.count };
    } catch {
      return reply.code(503).send({ ok: false, version: settings.version });
    }
  });
}
