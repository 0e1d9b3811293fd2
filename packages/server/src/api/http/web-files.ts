import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Served } from '../served.ts';
import { markBrowser } from './cookies.ts';
import { rates } from './limits.ts';

const unversioned = /(<meta name="samaritan-version" content=")(")/;

/**
 * The pages: assets for good, since their names change with them; `index.html` for every other path, asked for anew each time,
 * with the version in it that it is to call as.
 */
export async function registerWebFiles(
  server: FastifyInstance,
  { database, settings }: Served,
  dist: string,
): Promise<void> {
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
  const sendPage = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const page = await readFile(join(dist, 'index.html'), 'utf8').catch(() => null);
    if (page === null) return reply.code(503).send({ error: 'the pages are not built' });
    markBrowser(request, reply, database.pepper);
    void reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8');
    return reply.send(page.replace(unversioned, `$1${settings.version}$2`));
  };
  for (const path of ['/', '/index.html']) server.get(path, sendPage);
  server.get('/gallery', (_request, reply) => reply.sendFile('gallery.html'));
  server.setNotFoundHandler({ preHandler: server.rateLimit({ max: rates.page }) }, (request, reply) => {
    const { method, url } = request;
    const isPage = (method === 'GET' || method === 'HEAD') && !/^\/(?:api|files|assets)\//.test(url);
    return isPage ? sendPage(request, reply) : reply.code(404).send({ error: 'not found' });
  });
}
