import type { FastifyRequest } from 'fastify';

const safe: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request that changes something, or opens a WebSocket, comes from a page of this server. A browser always says
 * where such a request comes from; what says nothing is no browser, and has nobody else's cookies.
 */
export function isFromOurPages({ headers, host }: Pick<FastifyRequest, 'headers' | 'host'>): boolean {
  const { origin } = headers;
  if (origin === undefined) {
    const site = headers['sec-fetch-site'];
    return site === undefined || site === 'same-origin' || site === 'none';
  }
  return URL.parse(origin)?.host === host;
}

export const needsOrigin = ({ method, headers }: Pick<FastifyRequest, 'method' | 'headers'>): boolean =>
  !safe.has(method) || headers.upgrade !== undefined;
