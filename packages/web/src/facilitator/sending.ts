import type { Refusal } from '@samaritan/scenarios/vocabulary/refusals';
import { sayRefusal } from '@samaritan/server/words/refusals';
import { type Accessor, createSignal } from 'solid-js';
import { c } from './c.ts';
import { type ControlRoom, useControl } from './control-room.ts';
import { api } from '../live/api.ts';
import type { ControlCommandType, ForSeatInput, PayloadOf, SeatCommandInput } from './shapes.ts';

/** Why something was not done: the rules' refusal, or that the server did not answer. */
export type NotDone = { readonly refusal: Refusal } | { readonly failed: string };

/** One place where something is asked for: whether it is under way, and what was said against it last. */
export interface Sending {
  readonly busy: Accessor<boolean>;
  readonly notDone: Accessor<NotDone | null>;
  readonly forget: () => void;
  /** True where it was done. */
  readonly give: <T extends ControlCommandType>(type: T, payload: PayloadOf<T>) => Promise<boolean>;
  /** A seat's command, given for it. */
  readonly giveFor: (seat: string, command: SeatCommandInput, occurredAt?: number) => Promise<boolean>;
  readonly run: (act: () => Promise<unknown>) => Promise<boolean>;
}

/** `inTurn`: what is asked for while something is under way waits for it; else it is passed over, so that nothing is sent twice. */
export function createSending(inTurn = false): Sending {
  const room = useControl();
  const [busy, setBusy] = createSignal(false);
  const [notDone, setNotDone] = createSignal<NotDone | null>(null);
  let turn: Promise<unknown> = Promise.resolve();
  const attempt = (act: () => Promise<NotDone | null>): Promise<boolean> => {
    if (!inTurn && busy()) return Promise.resolve(false);
    const mine = inTurn ? turn.then(() => attemptNow(act)) : attemptNow(act);
    turn = mine;
    return mine;
  };
  const attemptNow = async (act: () => Promise<NotDone | null>): Promise<boolean> => {
    setBusy(true);
    setNotDone(null);
    try {
      const wrong = await act();
      setNotDone(wrong);
      return wrong === null;
    } catch (error) {
      setNotDone({ failed: error instanceof Error ? error.message : String(error) });
      return false;
    } finally {
      setBusy(false);
    }
  };
  return {
    busy,
    notDone,
    forget: () => void setNotDone(null),
    give: (type, payload) =>
      attempt(async () => {
        const outcome = await room.send(type, payload);
        return outcome.ok ? null : { refusal: outcome.refusal };
      }),
    giveFor: (seat, command, occurredAt) =>
      attempt(async () => {
        const outcome = await api().control.actForSeat.mutate({
          exercise: room.exercise,
          command: { ...command, seat, ...(occurredAt === undefined ? {} : { occurredAt }) } as ForSeatInput,
        });
        return outcome.ok ? null : { refusal: outcome.refusal };
      }),
    run: (act) =>
      attempt(async () => {
        await act();
        return null;
      }),
  };
}

/** What was not done and why; then what would change it. */
export function sayNotDone(room: ControlRoom, wrong: NotDone): { readonly what: string; readonly change: string } {
  if ('failed' in wrong) return { what: c('failed.what'), change: c('failed.change', { message: wrong.failed }) };
  const sentence = sayRefusal(wrong.refusal, room.speak());
  const end = /[.!?] (?=\p{Lu})/u.exec(sentence);
  return end === null
    ? { what: sentence, change: '' }
    : { what: sentence.slice(0, end.index + 1), change: sentence.slice(end.index + 2) };
}
