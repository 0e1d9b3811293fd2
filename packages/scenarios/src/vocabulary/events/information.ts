import type { MeansId, MessageId, PlaceId, SeatId } from '../../values/id.ts';
import type { Duration, SimTime } from '../../values/time.ts';
import type { ItemContent } from '../picture.ts';
import type { Sealed } from '../sealed.ts';

export interface InformationEvents {
  MessageSent: {
    readonly message: MessageId;
    readonly from: SeatId;
    readonly to: readonly SeatId[];
    readonly means: MeansId;
    readonly subject: Sealed;
    readonly body: Sealed;
    readonly answers: MessageId | null;
    readonly wantsAnswer: boolean;
  };
  /** SimCell speaks as somebody who is not in the room. */
  SimCellSpoke: {
    readonly message: MessageId;
    readonly staff: string;
    readonly role: string;
    readonly to: readonly SeatId[];
    readonly means: MeansId;
    readonly subject: Sealed;
    readonly body: Sealed;
    readonly answers: MessageId | null;
    readonly wantsAnswer: boolean;
  };
  /** A player's message wants nothing more from control. */
  MessageSettled: { readonly message: MessageId; readonly staff: string };
  StatusReported: { readonly from: SeatId; readonly to: readonly SeatId[]; readonly means: MeansId };
  /** On its way by a means; `arrivesAt` counts the queue, an outage and relays. */
  ItemSent: {
    readonly item: string;
    readonly seat: SeatId;
    readonly source: string;
    readonly means: MeansId | 'own-eyes';
    readonly observedAt: SimTime;
    readonly arrivesAt: SimTime;
    /** When a means of limited capacity is free for the next message. */
    readonly passesAt?: SimTime;
    readonly content: ItemContent;
  };
  /** Given to a means that control has taken down: sent when it is back, and then `rest` on its way. */
  ItemKept: {
    readonly item: string;
    readonly seat: SeatId;
    readonly source: string;
    readonly means: MeansId;
    readonly observedAt: SimTime;
    readonly rest: Duration;
    readonly content: ItemContent;
  };
  /** The `n`th item of this seat's stream. */
  ItemArrived: {
    readonly item: string;
    readonly seat: SeatId;
    readonly n: number;
    readonly source: string;
    readonly means: MeansId | 'own-eyes';
    readonly observedAt: SimTime;
    readonly content: ItemContent;
  };
  /** `byHand`: control's doing, against what the script has of outages. */
  MeansFailed: { readonly means: MeansId; readonly byHand?: true };
  MeansRestored: { readonly means: MeansId; readonly byHand?: true };
  PublicWarned: {
    readonly site: PlaceId;
    readonly advice: 'stay-away' | 'spread-hospitals' | 'volunteers-register';
    readonly text: Sealed;
  };
  PublicProtected: { readonly site: PlaceId; readonly action: 'shelter' | 'evacuate' };
}
