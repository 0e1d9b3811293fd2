import type { SimTime } from '@samaritan/scenarios/values/time';
import type { Event, EventOf } from '../../engine/kernel/event.ts';
import type { Sealed } from '@samaritan/scenarios/vocabulary/sealed';
import type { ShownText } from '../seat/frame.ts';
import type { TrafficView } from './frame.ts';

interface Message {
  readonly at: SimTime;
  readonly sent: EventOf<'MessageSent'>['data'];
  answeredAt: SimTime | null;
  settled: boolean;
}

/** What seats write to each other, with what still wants an answer. A fold over stored events, in their order. */
export class Traffic {
  readonly #messages = new Map<string, Message>();
  /** Rows that want an answer, and the seats that have not given theirs. */
  readonly #open = new Set<string>();

  on(event: Event): void {
    switch (event.type) {
      case 'MessageSent':
        this.#sent(event);
        return;
      case 'SimCellSpoke':
        this.#answered(event.data.answers, event.at);
        return;
      case 'MessageSettled': {
        const message = this.#messages.get(event.data.message);
        if (message !== undefined) message.settled = true;
        this.#open.delete(event.data.message);
        return;
      }
      default:
        return;
    }
  }

  /** How many wait, and since when the oldest has. */
  get waiting(): { readonly count: number; readonly oldest: SimTime | null } {
    const [first] = this.#open;
    return { count: this.#open.size, oldest: first === undefined ? null : (this.#messages.get(first)?.at ?? null) };
  }

  /** Unanswered messages this seat has been sent. */
  waitingAt(seat: string): number {
    let count = 0;
    for (const message of this.#open)
      if (this.#messages.get(message)?.sent.to.some((to) => to === seat) === true) count++;
    return count;
  }

  /** Those that want an answer first, the oldest before all; then the latest `recent` of the others, newest first. */
  view(
    words: (seal: Sealed) => ShownText,
    writing: ReadonlyMap<string, string>,
    recent: number,
  ): readonly TrafficView[] {
    const open = [...this.#open];
    const others = [...this.#messages.keys()].filter((message) => !this.#open.has(message)).slice(-recent);
    return [...open, ...others.toReversed()].flatMap((id) => {
      const message = this.#messages.get(id);
      if (message === undefined) return [];
      const { sent, at, answeredAt, settled } = message;
      return {
        message: id,
        at,
        from: sent.from,
        to: sent.to,
        means: sent.means,
        subject: words(sent.subject),
        body: words(sent.body),
        wantsAnswer: sent.wantsAnswer,
        answers: sent.answers,
        answeredAt,
        settled,
        beingAnsweredBy: writing.get(id) ?? null,
      };
    });
  }

  #sent({ at, data }: EventOf<'MessageSent'>): void {
    this.#messages.set(data.message, { at, sent: data, answeredAt: null, settled: false });
    if (data.wantsAnswer) this.#open.add(data.message);
    this.#answered(data.answers, at);
  }

  #answered(answers: string | null, at: SimTime): void {
    if (answers === null) return;
    const message = this.#messages.get(answers);
    if (message !== undefined) message.answeredAt ??= at;
    this.#open.delete(answers);
  }
}
