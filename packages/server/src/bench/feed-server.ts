import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import websocket from '@fastify/websocket';
import { initTRPC } from '@trpc/server';
import { type CreateWSSContextFnOptions, getWSConnectionHandler } from '@trpc/server/adapters/ws';
import Fastify from 'fastify';
import { z } from 'zod';
import type { Connection } from '../api/context.ts';
import { frames } from '../api/live/frames.ts';
import { type Feed, type FeedFrame, monotonic } from './feed.ts';

/** Serves a feed to whoever subscribes. */
export interface FeedServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const frameMs = 100;

interface Context {
  readonly connection: Connection;
}

/** As the rooms are served: the same frames, each subscriber's made for it alone, over the same WebSockets. */
export async function serveByTrpc(feed: Feed): Promise<FeedServer> {
  const t = initTRPC.context<Context>().create();
  const router = t.router({
    feed: t.procedure
      .input(z.object({ lastEventId: z.string().nullish() }).optional())
      .subscription(async function* follow({ ctx: { connection }, input, signal }) {
        let reached = Number(input?.lastEventId ?? 0);
        yield* frames<FeedFrame>({
          connection,
          signal,
          follow: (ring) => feed.follow(ring),
          isAllowed: () => Promise.resolve(true),
          next: () => {
            const events = feed.after(reached);
            if (events.length === 0) return Promise.resolve(null);
            reached += events.length;
            return Promise.resolve({ id: String(reached), frame: { flushed: monotonic(), events } });
          },
        });
      }),
  });
  const server = Fastify({ forceCloseConnections: true });
  await server.register(websocket);
  const serve = getWSConnectionHandler({
    router,
    keepAlive: { enabled: true },
    createContext: ({ res }: CreateWSSContextFnOptions): Context => ({
      connection: { close: () => res.close(), backlog: () => res.bufferedAmount },
    }),
  } as Parameters<typeof getWSConnectionHandler<typeof router>>[0]);
  server.get('/feed', { websocket: true }, (socket, request) => serve(socket, request.raw));
  await server.listen({ host: '127.0.0.1', port: 0 });
  const { port } = server.server.address() as AddressInfo;
  return { url: `ws://127.0.0.1:${port}/feed`, close: () => server.close() };
}

/** The peer: one frame a tenth of a second, made once and sent to all. Null where it is not installed. */
export async function serveBySocketIo(feed: Feed): Promise<FeedServer | null> {
  const found = await import('socket.io').catch(() => null);
  if (found === null) return null;
  const http = createServer();
  const io = new found.Server(http, { transports: ['websocket'], serveClient: false });
  let sent = 0;
  const timer = setInterval(() => {
    const events = feed.after(sent);
    sent += events.length;
    if (events.length > 0) io.emit('frame', { flushed: monotonic(), events } satisfies FeedFrame);
  }, frameMs);
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening));
  const { port } = http.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      clearInterval(timer);
      await io.close();
    },
  };
}
