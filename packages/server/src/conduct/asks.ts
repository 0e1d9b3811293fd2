import { randomUUID } from 'node:crypto';
import type { SeatId } from '@samaritan/scenarios/values/id';
import type { SimTime } from '@samaritan/scenarios/values/time';
import type { WrittenCommand } from '@samaritan/scenarios/vocabulary/commands';
import type { WrittenControlCommand } from '@samaritan/scenarios/vocabulary/control';
import type { Outcome } from './conduct.ts';

/** All that can be asked of an exercise, as it goes through the inbox of whoever drives it. */
export type Ask =
  | {
      readonly kind: 'submit';
      readonly command: WrittenCommand;
      readonly participant: string | null;
      readonly occurredAt?: SimTime;
    }
  | { readonly kind: 'control'; readonly command: WrittenControlCommand }
  | { readonly kind: 'start'; readonly speed: number }
  | { readonly kind: 'jump'; readonly to: SimTime }
  | { readonly kind: 'step' }
  | { readonly kind: 'take'; readonly seat: SeatId; readonly by: 'person' | 'control' }
  | { readonly kind: 'give'; readonly seat: SeatId };

/** What came of it; a fault is ours, and only says so. */
export type Answer = Outcome | { readonly fault: string };

/** An ask that waits here for its answer. */
export interface Asked {
  readonly ask: Ask;
  /** Its name in the inbox: a command's is its own, so that it is answered as the first time wherever it is sent again. */
  readonly name: string;
  /** It came through the inbox, and its outcome goes back there. */
  readonly inbox: boolean;
  readonly answer: (answer: Answer) => void;
  readonly fail: (error: unknown) => void;
}

export const nameOf = (ask: Ask): string =>
  ask.kind === 'submit' || ask.kind === 'control' ? `${ask.kind}:${ask.command.id}` : `${ask.kind}:${randomUUID()}`;

export const askIn = (payload: string): Ask => JSON.parse(payload) as Ask;
export const answerIn = (outcome: string): Answer => JSON.parse(outcome) as Answer;

/** Nobody is kept waiting behind so many. */
export class MailboxFull extends Error {
  override readonly name = 'MailboxFull';

  constructor() {
    super('too many commands wait for this exercise');
  }
}

/** The exercise is no longer open here; what was asked may be asked again of another server. */
export class ConductClosed extends Error {
  override readonly name = 'ConductClosed';

  constructor() {
    super('this server no longer conducts the exercise');
  }
}
