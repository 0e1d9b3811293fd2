import type { CommandPayloads, CommandType } from '@samaritan/scenarios/vocabulary/commands';
import type { Refusal } from '@samaritan/scenarios/vocabulary/refusals';
import { type Accessor, createSignal } from 'solid-js';

/** A command as a page sends it, its words readable. */
export type OutgoingCommand = {
  [T in CommandType]: { readonly id: string; readonly type: T; readonly payload: CommandPayloads<string>[T] };
}[CommandType];

export type Answered = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal };

/** What came of sending: an answer; it is kept until the connection is back; or the server will never take it. */
export type Sending = Answered | 'kept' | 'failed';

/** A command that waits for a connection, and when it was given (milliseconds since 1970). */
export interface WaitingCommand<C = OutgoingCommand> {
  readonly command: C;
  readonly since: number;
  /** It came back: the server will not take it, and whoever gave it had left the page that would have said so. */
  readonly turnedAway?: true;
}

export interface OutboxWays<C = OutgoingCommand> {
  /** Throws where the server cannot be reached; whatever else is wrong is `isLasting`. */
  readonly send: (command: C) => Promise<Answered>;
  /** True of an error that no second try mends. */
  readonly isLasting: (error: unknown) => boolean;
  readonly kept: () => string | null;
  readonly keep: (text: string) => void;
  readonly now: () => number;
}

/**
 * Commands on their way. Each is written down before it is sent, so that neither a lost connection nor a browser that dies
 * loses it; its name makes a second sending harmless. They go out one after another, in the order given.
 */
export class Outbox<C extends { readonly id: string } = OutgoingCommand> {
  readonly waiting: Accessor<readonly WaitingCommand<C>[]>;
  /** What the server did not take, of a page before this one: said until somebody has read it. */
  readonly turnedAway: Accessor<readonly WaitingCommand<C>[]>;
  readonly #ways: OutboxWays<C>;
  readonly #setWaiting: (waiting: readonly WaitingCommand<C>[]) => void;
  readonly #setTurnedAway: (turnedAway: readonly WaitingCommand<C>[]) => void;
  readonly #asking = new Map<string, (answer: Sending) => void>();
  #sending = false;

  constructor(ways: OutboxWays<C>) {
    this.#ways = ways;
    const kept = read<C>(ways.kept());
    const [waiting, setWaiting] = createSignal<readonly WaitingCommand<C>[]>(
      kept.filter(({ turnedAway }) => turnedAway !== true),
    );
    const [turnedAway, setTurnedAway] = createSignal<readonly WaitingCommand<C>[]>(
      kept.filter((one) => one.turnedAway === true),
    );
    this.waiting = waiting;
    this.turnedAway = turnedAway;
    this.#setWaiting = (all) => {
      setWaiting(all);
      this.#keep();
    };
    this.#setTurnedAway = (all) => {
      setTurnedAway(all);
      this.#keep();
    };
  }

  /** What was turned away has been read. */
  forget(): void {
    this.#setTurnedAway([]);
  }

  /** Sends a command, after those given before it. */
  give(command: C): Promise<Sending> {
    this.#setWaiting([...this.waiting(), { command, since: this.#ways.now() }]);
    const answered = new Promise<Sending>((resolve) => this.#asking.set(command.id, resolve));
    void this.flush();
    return answered;
  }

  /** Sends all that waits: when the connection is back, and when a page opens again. */
  async flush(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    try {
      for (let next = this.waiting()[0]; next !== undefined; next = this.waiting()[0]) await this.#sendOne(next);
    } catch {
      for (const { command } of this.waiting()) this.#tell(command.id, 'kept');
    } finally {
      this.#sending = false;
    }
  }

  async #sendOne(given: WaitingCommand<C>): Promise<void> {
    const { command } = given;
    let answer: Sending;
    try {
      answer = await this.#ways.send(command);
    } catch (error) {
      if (!this.#ways.isLasting(error)) throw error;
      // Malformed, or the seat is somebody else's now: kept, it would stand in the way of all that come after it.
      answer = 'failed';
    }
    if (answer === 'failed' && !this.#asking.has(command.id))
      this.#setTurnedAway([...this.turnedAway(), { ...given, turnedAway: true }]);
    this.#setWaiting(this.waiting().filter((one) => one.command.id !== command.id));
    this.#tell(command.id, answer);
  }

  #keep(): void {
    this.#ways.keep(JSON.stringify([...this.waiting(), ...this.turnedAway()]));
  }

  #tell(id: string, answer: Sending): void {
    this.#asking.get(id)?.(answer);
    this.#asking.delete(id);
  }
}

function read<C>(text: string | null): readonly WaitingCommand<C>[] {
  try {
    const found: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(found) ? found.filter(isWaiting<C>) : [];
  } catch {
    return []; // another version's, or half written: nothing that could be sent
  }
}

const freeText: readonly string[] = ['subject', 'body', 'text', 'reason'];

/** What somebody wrote in a command, to be read again where it was not taken. */
export function writtenIn(payload: object): string {
  const written = Object.entries(payload).flatMap(([name, value]: [string, unknown]) =>
    freeText.includes(name) && typeof value === 'string' && value.trim() !== '' ? [value.trim()] : [],
  );
  return written.join(' / ');
}

const isWaiting = <C>(found: unknown): found is WaitingCommand<C> =>
  typeof found === 'object' && found !== null && 'command' in found && 'since' in found;
