import type { MeansId, MessageId, PlaceId, SeatId } from '../../values/id.ts';
import type { SimTime } from '../../values/time.ts';
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
  MeansFailed: { readonly means: MeansId };
  MeansRestored: { readonly means: MeansId };
  PublicWarned: {
    readonly site: PlaceId;
    readonly advice: 'stay-away' | 'spread-hospitals' | 'volunteers-register';
    readonly text: Sealed;
  };
  PublicProtected: { readonly site: PlaceId; readonly action: 'shelter' | 'evacuate' };
}
