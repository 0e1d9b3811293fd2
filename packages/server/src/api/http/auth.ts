import type { FastifyInstance, FastifyRequest } from 'fastify';
import { openSession } from '../../store/session.ts';
import type { Served } from '../served.ts';
import { lasts } from '../session/lasting.ts';
import type { SignOn, Trip } from '../session/sign-on.ts';
import { cookiesOf } from './cookies.ts';

const tripCookie = 'samaritan_trip';
const tripSeconds = 600;

/** To the provider of sign-on and back. What goes wrong ends at the page for signing in, which says so. */
export function registerAuth(server: FastifyInstance, served: Served, signOn: SignOn): void {
  const base = (request: FastifyRequest): string => served.settings.address ?? `${request.protocol}://${request.host}`;
  server.get('/auth/start', { config: { rateLimit: { max: 60 } } }, async (request, reply) => {
    try {
      const { url, trip } = await signOn.leave(`${base(request)}/auth/back`);
      void reply.setCookie(tripCookie, JSON.stringify(trip), {
        path: '/auth',
        httpOnly: true,
        sameSite: 'lax',
        secure: request.protocol === 'https',
        maxAge: tripSeconds,
      });
      return await reply.redirect(url, 303);
    } catch (error) {
      served.report('sign-on', error);
      return reply.redirect('/sign-in#sign-on-failed', 303);
    }
  });
  server.get('/auth/back', { config: { rateLimit: { max: 60 } } }, async (request, reply) => {
    const trip = tripOf(request.cookies[tripCookie]);
    void reply.clearCookie(tripCookie, { path: '/auth' });
    try {
      const account =
        trip === null ? null : await signOn.comeBack(served.database, new URL(request.url, base(request)), trip);
      if (account === null) return await reply.redirect('/sign-in#sign-on-failed', 303);
      const { token, endsAt } = await openSession(served.database, { account }, lasts.staff);
      cookiesOf(request, reply).set('staff', token, new Date(endsAt));
      return await reply.redirect('/', 303);
    } catch (error) {
      served.report('sign-on', error);
      return reply.redirect('/sign-in#sign-on-failed', 303);
    }
  });
}

function tripOf(cookie: string | undefined): Trip | null {
  try {
    const trip = JSON.parse(cookie ?? '') as Partial<Trip>;
    const { state, nonce, verifier } = trip;
    return typeof state === 'string' && typeof nonce === 'string' && typeof verifier === 'string'
      ? { state, nonce, verifier }
      : null;
  } catch {
    return null;
  }
}
