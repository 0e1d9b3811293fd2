import type { Bilingual } from '@samaritan/scenarios/values/text';
import type { Sealed } from '@samaritan/scenarios/vocabulary/sealed';
import type { Event } from '../../engine/kernel/event.ts';
import type { ShownText } from '../seat/frame.ts';
import { ControlLog } from './control-log.ts';
import type { FiredView } from './frame.ts';
import { Activity } from './load.ts';
import { Traffic } from './traffic.ts';
import { Writings } from './writings.ts';

/** Everything control's page is made of that the world itself no longer knows. A fold over stored events, in their order. */
export class ControlRecord {
  readonly traffic = new Traffic();
  readonly activity = new Activity();
  readonly log: ControlLog;
  readonly writings = new Writings();
  readonly #fired = new Map<string, FiredView>();
  #upTo = 0;

  /** `say`: an event in both languages, without what somebody wrote; `words`: that. */
  constructor(say: (event: Event) => Bilingual, words: (seal: Sealed) => ShownText) {
    this.log = new ControlLog(say, words);
  }

  /** `seq` of the last event told. */
  get upTo(): number {
    return this.#upTo;
  }

  on(event: Event): void {
    this.#upTo = event.seq;
    this.traffic.on(event);
    this.activity.on(event);
    this.log.on(event);
    this.writings.on(event);
    const { type, data, seq, cause } = event;
    if (type === 'InjectSent') this.#fired.set(data.row, { seq, because: data.because, byHand: 'command' in cause });
    else if (type === 'ExpectedActionSeen') this.#fired.set(data.row, { seq: data.seq, because: null, byHand: false });
  }

  /** What sent a row, or showed its action; null while nothing has. */
  fired(row: string): FiredView | null {
    return this.#fired.get(row) ?? null;
  }
}
