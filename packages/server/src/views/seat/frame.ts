import type { Bilingual } from '@samaritan/scenarios/values/text';
import type { SeatId } from '@samaritan/scenarios/values/id';
import type { SimTime } from '@samaritan/scenarios/values/time';
import type { CommandPayloads, CommandType } from '@samaritan/scenarios/vocabulary/commands';
import type { Refusal } from '@samaritan/scenarios/vocabulary/refusals';
import type { RequestId } from '@samaritan/scenarios/values/id';
import type { ClockView } from './clock-view.ts';
import type { SeenItem } from './item.ts';

/**
 * Words as a page shows them: what was written, or that it has been erased since. `fr`: the French of what the autopilot said, whose
 * words are a fixed set; what a person typed stands in the one language it was typed in.
 */
export type ShownText = { readonly text: string; readonly fr?: string } | { readonly erased: true };

/** The words of an item, where somebody wrote any: both languages of an inject, one of a message. */
export interface ItemWords {
  readonly subject: ShownText | null;
  /** Whom a row of the script speaks as, where it has a French name of its own. */
  readonly role?: Bilingual;
  readonly body: ShownText | { readonly en: string | null; readonly fr: string | null } | null;
}

/** One item of the seat's stream, with its words. `n` is the seat's own count. */
export interface ItemView extends SeenItem {
  readonly words: ItemWords | null;
}

/** A command of the seat's own, with its outcome and its words; `k` counts them, 1, 2, 3 …, those accepted and those refused apart. */
export interface SentView {
  readonly k: number;
  readonly at: SimTime;
  readonly id: string;
  readonly actor: 'person' | 'autopilot-novice' | 'autopilot-skilled' | 'control';
  readonly type: CommandType;
  readonly payload: CommandPayloads<ShownText>[CommandType];
  readonly refusal: Refusal | null;
}

/** Something that wants this seat, with why. `due`: the desk's own habit (`habits`), for nobody else may know a better time. */
export interface ExpectedView {
  readonly kind:
    | 'answer-inject'
    | 'answer-message'
    | 'settle-request'
    | 'answer-transfer'
    | 'check-licence'
    | 'report-status';
  /** `n` of the item of the stream behind it; null where no single one is. */
  readonly item: number | null;
  /** The inject's row, the message, the request, the hospital; of a report, the seat it goes to. */
  readonly about: string;
  readonly since: SimTime;
  readonly due: SimTime;
}

/** A request of the seat's own, as far as it was told. */
export interface RequestView {
  readonly request: RequestId;
  readonly kind: string;
  readonly quantity: number;
  readonly to: SeatId;
  readonly deliverTo: string;
  readonly under: string | null;
  readonly steps: readonly {
    readonly step: 'sent' | 'approved' | 'denied' | 'shipped' | 'arrived';
    readonly at: SimTime;
  }[];
}

/** Who sits there: nobody's name, for names are outside the log. */
export interface SeatHolding {
  readonly actor: SentView['actor'];
  /** Told to everyone: a real emergency, a pause. */
  readonly notice: 'real-emergency' | null;
}

/** How much of a seat's own three lists has reached a page: items, commands accepted, commands refused. */
export interface Reached {
  readonly items: number;
  readonly sent: number;
  readonly refused: number;
}

/**
 * What a player's page gets, again and again, over its subscription. Items and own commands after what had reached it; the
 * rest is whole each time it changed, and absent where it did not. Made from the seat's picture alone.
 */
export interface SeatFrame {
  readonly upTo: Reached;
  readonly clock: ClockView;
  readonly items: readonly ItemView[];
  readonly sent: readonly SentView[];
  readonly expected?: readonly ExpectedView[];
  readonly requests?: readonly RequestView[];
  readonly holding?: SeatHolding;
}
