import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Served } from '../served.ts';
import { markBrowser } from './cookies.ts';
import { rates } from './limits.ts';

/** The pages: assets for good, since their names change with them; `index.html` for every other path, asked for anew each time. */
export async function registerWebFiles(server: FastifyInstance, { database }: Served, dist: string): Promise<void> {
  await server.register(fastifyStatic, {
    root: dist,
    preCompressed: true,
    index: false,
    wildcard: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const forGood = path.includes('/assets/');
      void reply.header('cache-control', forGood ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const sendPage = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    if (!existsSync(join(dist, 'index.html'))) return reply.code(503).send({ error: 'the pages are not built' });
    markBrowser(request, reply, database.pepper);
    return reply.sendFile('index.html');
  };
  server.get('/', sendPage);
  server.get('/gallery', (_request, reply) => reply.sendFile('gallery.html'));
  server.setNotFoundHandler({ preHandler: server.rateLimit({ max: rates.page }) }, (request, reply) => {
    const { method, url } = request;
    const isPage = (method === 'GET' || method === 'HEAD') && !/^\/(?:api|files|assets)\//.test(url);
    return isPage ? sendPage(request, reply) : reply.code(404).send({ error: 'not found' });
  });
}
