import type { FastifyReply, FastifyRequest } from 'fastify';
import { newMark } from '../../store/secret.ts';
import type { Cookies } from '../context.ts';
import type { Credentials } from '../session/caller.ts';

const names = { staff: 'samaritan_staff', seat: 'samaritan_seat' } as const;
const markName = 'samaritan_mark';
const year = 365 * 24 * 3600;

/** What a request brings along of who sends it. */
export const credentialsOf = ({ cookies, ip }: FastifyRequest): Credentials => ({
  staff: cookies[names.staff] ?? null,
  seat: cookies[names.seat] ?? null,
  mark: cookies[markName] ?? null,
  address: ip,
});

const always = { path: '/', httpOnly: true, sameSite: 'lax' } as const;

export const cookiesOf = (request: FastifyRequest, reply: FastifyReply): Cookies => {
  const secure = request.protocol === 'https';
  return {
    set: (which, token, until) => void reply.setCookie(names[which], token, { ...always, secure, expires: until }),
    clear: (which) => void reply.clearCookie(names[which], { ...always, secure }),
    token: (which) => request.cookies[names[which]] ?? null,
  };
};

/** Gives a browser the mark by which its wrong codes are told from its neighbours'. */
export function markBrowser(request: FastifyRequest, reply: FastifyReply, pepper: Uint8Array): void {
  if (request.cookies[markName] !== undefined) return;
  void reply.setCookie(markName, newMark(pepper), { ...always, secure: request.protocol === 'https', maxAge: year });
}
