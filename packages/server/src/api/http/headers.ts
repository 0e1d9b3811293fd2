import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/**
 * No address is upgraded to HTTPS, so that plain HTTP works on a network where it must. Styles come from files; scripts set an
 * element's style, which the policy allows. MapLibre starts its worker from a blob.
 */
const options: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      // Safari before 15.4 does not take WebSockets for 'self'.
      connectSrc: [
        "'self'",
        (request) => `ws://${request.headers.host ?? ''}`,
        (request) => `wss://${request.headers.host ?? ''}`,
      ],
      workerSrc: ["'self'", 'blob:'],
      objectSrc: ["'none'"],
      baseUri: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  hsts: false,
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  referrerPolicy: { policy: 'no-referrer' },
};

export interface HeaderOptions {
  /** A certificate that browsers know by themselves; with our own, a browser must stay able to come by plain HTTP. */
  readonly trusted: boolean;
}

export async function registerHeaders(server: FastifyInstance, { trusted }: HeaderOptions): Promise<void> {
  await server.register(helmet, options);
  server.addHook('onSend', async (request, reply) => {
    if (trusted && request.protocol === 'https')
      void reply.header('strict-transport-security', 'max-age=31536000; includeSubDomains');
    if (request.url.startsWith('/api/') && !reply.hasHeader('cache-control'))
      void reply.header('cache-control', 'no-store');
  });
}
