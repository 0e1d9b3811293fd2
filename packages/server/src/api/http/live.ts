import websocket from '@fastify/websocket';
import { getWSConnectionHandler } from '@trpc/server/adapters/ws';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { IncomingMessage } from 'node:http';
import type { ApiContext } from '../context.ts';
import { type AppRouter, appRouter } from '../router.ts';
import type { Served } from '../served.ts';
import { callerOf } from '../session/caller.ts';
import { credentialsOf } from './cookies.ts';
import { contextOf } from './context.ts';
import { sizes, socketHolder, socketsEach } from './limits.ts';

/** Why a WebSocket is closed, told to the page. */
export const closing = { nobody: 4401, sentOut: 4403, tooMany: 4429, goingAway: 1001 } as const;

/** Before any hook that may turn a request away: only then is the socket of one that is turned away closed. */
export async function registerWebSockets(server: FastifyInstance): Promise<void> {
  await server.register(websocket, { options: { maxPayload: sizes.message } });
}

/** Subscriptions. Whoever is nobody any more, or opens too many, is cut off. */
export function registerLive(server: FastifyInstance, served: Served): void {
  const requests = new WeakMap<IncomingMessage, FastifyRequest>();
  const open = new Map<string, number>();
  const serve = getWSConnectionHandler<AppRouter>({
    router: appRouter,
    keepAlive: { enabled: true },
    createContext: async ({ req, res, info }): Promise<ApiContext> => {
      const request = requests.get(req);
      if (request === undefined) throw new Error('a WebSocket without its request');
      return contextOf(served, request, {
        cookies: null,
        connection: {
          close: () => res.close(closing.sentOut),
          backlog: () => res.bufferedAmount,
        },
        clientVersion: info.connectionParams?.['version'] ?? null,
      });
    },
    onError: ({ error, path }) => {
      if (error.code === 'INTERNAL_SERVER_ERROR')
        served.report(`${path ?? ''}: ${error.message}`, error.cause ?? error);
    },
    // The type wants a server that listens for WebSockets by itself; a handler of single ones never asks for it.
  } as Parameters<typeof getWSConnectionHandler<AppRouter>>[0]);
  server.get('/api/live', { websocket: true }, (socket, request) => {
    const key = socketHolder(request);
    const mine = (open.get(key) ?? 0) + 1;
    if (mine > socketsEach) return socket.close(closing.tooMany);
    requests.set(request.raw, request);
    open.set(key, mine);
    let out = (): void => undefined;
    socket.on('close', () => {
      out();
      const left = (open.get(key) ?? 1) - 1;
      if (left === 0) open.delete(key);
      else open.set(key, left);
    });
    // Listens at once, so that no message is lost while the store is asked who this is.
    serve(socket, request.raw);
    void callerOf(served.database, credentialsOf(request)).then(
      ({ staff, participant }) => {
        if (staff === null && participant === null) return socket.close(closing.nobody);
        if (socket.readyState !== socket.OPEN) return;
        out = served.sockets.add({
          account: staff?.account ?? null,
          participant,
          close: () => socket.close(closing.sentOut),
        });
      },
      () => socket.close(1011),
    );
    return undefined;
  });
}
