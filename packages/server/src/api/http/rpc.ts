import { type FastifyTRPCPluginOptions, fastifyTRPCPlugin } from '@trpc/server/adapters/fastify';
import type { FastifyInstance } from 'fastify';
import { type AppRouter, appRouter } from '../router.ts';
import type { Served } from '../served.ts';
import { Sliding } from '../session/sliding.ts';
import { callContext } from './context.ts';
import { batchSize } from './limits.ts';

/** Plain calls, several in one request. */
export async function registerRpc(server: FastifyInstance, served: Served): Promise<void> {
  const sliding = new Sliding();
  await server.register(async (calls) => {
    // Not by the routes' configuration: the limiter has looked at that before a hook of ours could write it.
    calls.addHook('preHandler', calls.rateLimit());
    await calls.register<FastifyTRPCPluginOptions<AppRouter>>(fastifyTRPCPlugin, {
      prefix: '/api/rpc',
      trpcOptions: {
        router: appRouter,
        maxBatchSize: batchSize,
        createContext: async ({ req, res }) => {
          const context = await callContext(served, req, res);
          await sliding.slide(context);
          return context;
        },
        onError: ({ error, path }) => {
          if (error.code === 'INTERNAL_SERVER_ERROR')
            served.report(`${path ?? ''}: ${error.message}`, error.cause ?? error);
        },
      },
    });
  });
}
