import type { ControlPayloads } from '@samaritan/scenarios/vocabulary/control';
import { TRPCClientError } from '@trpc/client';
import { keep, kept } from '../i18n/kept.ts';
import { api } from '../live/api.ts';
import { Outbox } from '../live/outbox.ts';

/** What an evaluator may ask for. */
export type EvaluatorCommand = {
  [T in 'RecordObservation' | 'GiveRating']: {
    readonly id: string;
    readonly type: T;
    readonly payload: ControlPayloads<string>[T];
  };
}['RecordObservation' | 'GiveRating'];

/** Notes and ratings on their way, kept in the browser until the server has them. */
export function evaluatorOutbox(exercise: string): Outbox<EvaluatorCommand> {
  const place = `evaluator.${exercise}`;
  return new Outbox<EvaluatorCommand>({
    send: async (command) => {
      const outcome = await api().control.command.mutate({ exercise, command });
      return outcome.ok ? { ok: true } : { ok: false, refusal: outcome.refusal };
    },
    isLasting,
    kept: () => kept(place),
    keep: (text) => keep(place, text),
    now: () => Date.now(),
  });
}

/** Of a server that answered and will answer so again: malformed, or not allowed. A busy or failing one is asked again. */
function isLasting(error: unknown): boolean {
  if (!(error instanceof TRPCClientError)) return false;
  const data: unknown = error.data;
  const code = typeof data === 'object' && data !== null && 'code' in data ? data.code : null;
  return code === 'BAD_REQUEST' || code === 'FORBIDDEN' || code === 'NOT_FOUND';
}
