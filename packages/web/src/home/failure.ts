import { TRPCClientError } from '@trpc/client';
import { clockTime } from '../i18n/times.ts';
import { h } from './h.ts';

/** Why the server did not do what was asked. */
export interface Failure {
  /** Of tRPC; `unreachable` where nothing answered. */
  readonly code: string;
  readonly message: string;
  /** Names of the fields it could not take. */
  readonly fields: readonly string[];
}

interface Told {
  readonly code?: string;
  readonly issues?: readonly { readonly path: readonly PropertyKey[] }[];
}

export function failureOf(error: unknown): Failure {
  const told: Told | null = error instanceof TRPCClientError ? ((error.data as Told | null | undefined) ?? null) : null;
  return {
    code: told?.code ?? 'unreachable',
    message: error instanceof Error ? error.message : String(error),
    fields: (told?.issues ?? []).map(({ path }) => path.map(String).join('.')),
  };
}

const known = ['UNAUTHORIZED', 'FORBIDDEN', 'NOT_FOUND', 'NOT_IMPLEMENTED', 'unreachable'] as const;

/** What happened and what would change it, for a `Refusal`. */
export function sayFailure({ code, message, fields }: Failure): { readonly what: string; readonly change: string } {
  const found = known.find((one) => one === code);
  if (found !== undefined) return { what: h(`failure.${found}`), change: h(`failure.${found}Change`) };
  if (message === 'client-stale') return { what: h('failure.stale'), change: h('failure.staleChange') };
  if (message === 'busy') return { what: h('failure.busy'), change: h('failure.later') };
  if (message === 'try-again') return { what: h('failure.store'), change: h('failure.later') };
  if (message === 'took-too-long') return { what: h('failure.tooLong'), change: h('failure.tooLongChange') };
  if (code === 'BAD_REQUEST')
    return {
      what: h('failure.BAD_REQUEST'),
      change: h('failure.BAD_REQUESTChange', { place: fields.length === 0 ? message : fields }),
    };
  if (code === 'TOO_MANY_REQUESTS') {
    const until = lockedUntil(message);
    return {
      what: h('failure.TOO_MANY_REQUESTS'),
      change:
        until === null
          ? h('failure.later')
          : h('failure.TOO_MANY_REQUESTSChange', { time: clockTime(until, { seconds: true }) }),
    };
  }
  return { what: h('failure.other', { message }), change: h('failure.otherChange') };
}

/** When wrong guesses are forgotten, in milliseconds since 1970; null where the server did not say. */
export function lockedUntil(message: string): number | null {
  const at = Date.parse(/^locked-until (\S+)$/.exec(message)?.[1] ?? '');
  return Number.isNaN(at) ? null : at;
}
