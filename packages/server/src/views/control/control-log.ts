import type { Bilingual } from '@samaritan/scenarios/values/text';
import type { Sealed } from '@samaritan/scenarios/vocabulary/sealed';
import type { Event } from '../../engine/kernel/event.ts';
import type { ShownText } from '../seat/frame.ts';
import type { LogLineView } from './frame.ts';

/** Which lines of the log are asked for; what is left out leaves nothing out. */
export interface LogAsked {
  /** Those before this one alone. */
  readonly before?: number | undefined;
  readonly limit: number;
  /** Part of a line's words, of its type or of who did it; or its number with `#`. */
  readonly find?: string | undefined;
  readonly types?: readonly string[] | undefined;
  /** A seat, `control` or `world`. */
  readonly by?: string | undefined;
}

/** A longer chain would be no explanation. */
const longestChain = 60;

/** The log as lines, with what stands behind each. A fold over stored events, in their order. */
export class ControlLog {
  readonly #say: (event: Event) => Bilingual;
  readonly #words: (seal: Sealed) => ShownText;
  readonly #events: Event[] = [];
  /** Names said once: what was written is looked up each time, for it may be erased. */
  readonly #said = new Map<number, Bilingual>();
  readonly #commands = new Map<string, number>();

  /** `say`: an event in both languages, without what somebody wrote; `words`: that. */
  constructor(say: (event: Event) => Bilingual, words: (seal: Sealed) => ShownText) {
    this.#say = say;
    this.#words = words;
  }

  on(event: Event): void {
    this.#events.push(event);
    const { type, data, seq } = event;
    if (type === 'CommandAccepted' || type === 'CommandRefused' || type === 'ControlAccepted')
      this.#commands.set(data.id, seq);
    else if (type === 'ControlRefused') this.#commands.set(data.id, seq);
  }

  /** The newest first. */
  lines({ before, limit, find, types, by }: LogAsked): readonly LogLineView[] {
    const wanted = (find ?? '').trim().toLowerCase();
    const ofType = types === undefined || types.length === 0 ? null : new Set(types);
    const found: LogLineView[] = [];
    for (let at = this.#indexBefore(before); at >= 0 && found.length < limit; at--) {
      const event = this.#events[at];
      if (event === undefined || (ofType !== null && !ofType.has(event.type))) continue;
      if (by !== undefined && !isBy(event, by)) continue;
      const line = this.#line(event);
      if (wanted === '' || holds(line, wanted)) found.push(line);
    }
    return found;
  }

  /** What led to an event, the first cause first and itself last; nothing where there is no such event. */
  chain(seq: number): readonly LogLineView[] {
    const chain: LogLineView[] = [];
    const met = new Set<number>();
    for (let event = this.#at(seq); event !== undefined && chain.length < longestChain;) {
      if (met.has(event.seq)) break;
      met.add(event.seq);
      const line = this.#line(event);
      chain.push(line);
      event = line.cause === null ? undefined : this.#at(line.cause);
    }
    return chain.toReversed();
  }

  /** The last event at or before a moment; null before the first. */
  lastAt(moment: number): number | null {
    let [low, high] = [0, this.#events.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#events[middle]?.at ?? 0) <= moment) low = middle + 1;
      else high = middle;
    }
    return this.#events[low - 1]?.seq ?? null;
  }

  #at(seq: number): Event | undefined {
    const first = this.#events[0]?.seq ?? 0;
    return this.#events[seq - first];
  }

  #indexBefore(before: number | undefined): number {
    const last = this.#events.length - 1;
    if (before === undefined) return last;
    return Math.min(last, before - (this.#events[0]?.seq ?? 0) - 1);
  }

  #line(event: Event): LogLineView {
    const { seq, at, occurredAt, type, by } = event;
    return { seq, at, occurredAt, type, by, cause: this.#causeOf(event), text: this.#text(event) };
  }

  /** A command's own entry is the head of what follows from it. */
  #causeOf({ cause, seq }: Event): number | null {
    if ('event' in cause) return cause.event;
    if ('timer' in cause) return cause.since === seq ? null : cause.since;
    if ('start' in cause) return null;
    const accepted = this.#commands.get(cause.command);
    return accepted === undefined || accepted >= seq ? null : accepted;
  }

  #text(event: Event): Bilingual {
    let said = this.#said.get(event.seq);
    if (said === undefined) this.#said.set(event.seq, (said = markedFor(event, this.#say(event))));
    const seal = sealOf(event);
    const shown = seal === null ? null : this.#words(seal);
    if (shown === null) return said;
    if ('erased' in shown) return { en: `${said.en} (words erased)`, fr: `${said.fr} (texte effacé)` };
    return { en: `${said.en}: ${shown.text}`, fr: `${said.fr}\u00A0: ${shown.fr ?? shown.text}` };
  }
}

/** What control did in a seat's place stands under the seat, and says so. */
function markedFor({ type, data }: Event, said: Bilingual): Bilingual {
  if ((type !== 'CommandAccepted' && type !== 'CommandRefused') || data.actor !== 'control') return said;
  return { en: `${said.en}, given by control in its place`, fr: `${said.fr}, donnée par la direction à sa place` };
}

const isBy = (event: Event, by: string): boolean =>
  event.by === by ||
  ('seat' in event.data && event.data.seat === by) ||
  ('from' in event.data && event.data.from === by);

const holds = ({ text, type, by, seq }: LogLineView, wanted: string): boolean =>
  text.en.toLowerCase().includes(wanted) ||
  text.fr.toLowerCase().includes(wanted) ||
  type.toLowerCase().includes(wanted) ||
  by === wanted ||
  `#${seq}` === wanted;

/** What somebody wrote, in the one place that says what it is about. */
function sealOf({ type, data }: Event): Sealed | null {
  switch (type) {
    case 'MessageSent':
    case 'SimCellSpoke':
      return data.subject;
    case 'JournalEntered':
    case 'ObservationRecorded':
    case 'RatingGiven':
    case 'RealEmergencyDeclared':
    case 'PublicWarned':
      return data.text;
    case 'WorldAdjusted':
      return data.reason;
    case 'RowAdded':
      return data.text.en ?? data.text.fr;
    default:
      return null;
  }
}
