import { type SimTime, after, between, minutes } from '@samaritan/scenarios/values/time';
import type { Event } from '../../engine/kernel/event.ts';
import type { LoadView, RowView } from './frame.ts';
import type { Traffic } from './traffic.ts';

const horizon = minutes(10);
const pace = minutes(30);
const quiet = minutes(15);

/** When control last did something, and when each seat did. A fold over stored events, in their order. */
export class Activity {
  /** Acts of control of the last half hour of exercise time, oldest first. */
  #acts: SimTime[] = [];
  readonly #seats = new Map<string, SimTime>();

  on({ type, at, data, by }: Event): void {
    if (type === 'ControlAccepted' && data.type !== 'SetClock') this.#acts.push(at);
    else if (type === 'CommandAccepted') {
      this.#seats.set(by, at);
      if (data.actor === 'control') this.#acts.push(at);
    }
  }

  lastCommandAt(seat: string): SimTime | null {
    return this.#seats.get(seat) ?? null;
  }

  /** Acts in the half hour before `now`. */
  recent(now: SimTime): number {
    this.#acts = this.#acts.filter((at) => between(at, now) <= pace);
    return this.#acts.length;
  }
}

export interface LoadSources {
  readonly now: SimTime;
  readonly rows: readonly RowView[];
  readonly traffic: Traffic;
  readonly activity: Activity;
  /** Seats that people hold. */
  readonly held: readonly string[];
}

/** What control has to do in the next ten minutes beside what it cleared lately: a third of the last half hour's acts. */
export function loadView({ now, rows, traffic, activity, held }: LoadSources): LoadView {
  const until = after(now, horizon);
  const due = rows.filter((row) => isOpen(row) && row.due !== null && row.due <= until);
  const decisions = rows.filter((row) => row.status === 'held' || (isOpen(row) && row.unready.length > 0));
  const [next] = decisions
    .flatMap(({ row, due: at }) => (at === null ? [] : [{ row, at }]))
    .toSorted((a, b) => a.at - b.at);
  return {
    unanswered: traffic.waiting.count,
    oldest: traffic.waiting.oldest,
    rowsDue: due.length,
    quietSeats: held.filter((seat) => between(activity.lastCommandAt(seat) ?? (0 as SimTime), now) > quiet),
    clears: Math.round(activity.recent(now) / 3),
    nextDecision: next ?? null,
  };
}

const isOpen = ({ status, kind }: RowView): boolean => status === 'waiting' && kind !== 'expected-action';
