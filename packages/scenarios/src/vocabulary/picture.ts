import type {
  ClinicianId,
  CommandId,
  InstrumentId,
  JurisdictionId,
  MeansId,
  MessageId,
  PlaceId,
  RequestId,
  RowId,
  SeatId,
  StaffGroupId,
  TransferId,
  UnitId,
} from '../values/id.ts';
import type { SimTime } from '../values/time.ts';
import type { Actor, CommandPayloads, CommandType, OrderKind, ReportedFigure } from './commands.ts';
import type { WordsInTwo } from './control.ts';
import type { Lever } from './levers.ts';
import type { Refusal } from './refusals.ts';
import type { ResourceKind, TransferStation, UnitStatus, VerificationPath } from './resources.ts';
import type { Sealed } from './sealed.ts';
import type { VerdictKind } from './verdict.ts';

/** What one item of a seat's stream says. Made up from an allow-list; nothing of the truth is in it but what was observed. */
export type ItemContent =
  | {
      readonly kind: 'inject';
      readonly row: RowId;
      readonly from: string;
      readonly wantsAnswer: boolean;
      /** How often control had rewritten the row when it was sent. */
      readonly edition: number;
      /** As it was sent; null: in the words of the script. */
      readonly words: WordsInTwo | null;
    }
  | {
      readonly kind: 'message';
      readonly message: MessageId;
      readonly subject: Sealed;
      readonly body: Sealed;
      readonly answers: MessageId | null;
      readonly wantsAnswer: boolean;
      /** Whom SimCell speaks as; absent where a seat speaks for itself. */
      readonly as?: string;
    }
  /** Said by control to everybody, outside of play. */
  | { readonly kind: 'notice'; readonly notice: Notice; readonly text: Sealed | null }
  | { readonly kind: 'figures'; readonly figures: readonly ReportedFigure[]; readonly units?: readonly SeenUnit[] }
  | { readonly kind: 'incident'; readonly site: PlaceId }
  | {
      readonly kind: 'request';
      readonly request: RequestId;
      readonly resource: ResourceKind;
      readonly quantity: number;
      readonly deliverTo: PlaceId;
      readonly under: InstrumentId | null;
    }
  | {
      readonly kind: 'offer';
      readonly request: RequestId | null;
      readonly resource: ResourceKind;
      readonly quantity: number;
      readonly under: InstrumentId | null;
    }
  | {
      readonly kind: 'request-state';
      readonly request: RequestId;
      readonly state: 'approved' | 'denied' | 'shipped' | 'arrived';
    }
  | {
      readonly kind: 'declaration';
      readonly jurisdiction: JurisdictionId;
      readonly level: 'local' | 'subdivision' | 'national';
    }
  | {
      readonly kind: 'order';
      readonly jurisdiction: JurisdictionId;
      readonly order: OrderKind;
      readonly inForce: boolean;
    }
  | { readonly kind: 'instrument'; readonly instrument: InstrumentId; readonly state: string }
  | { readonly kind: 'crossing'; readonly crossing: PlaceId; readonly open: boolean }
  | { readonly kind: 'lever'; readonly lever: Lever; readonly value: string }
  | { readonly kind: 'volunteers'; readonly group: StaffGroupId; readonly count: number }
  | {
      readonly kind: 'clinician';
      readonly clinician: ClinicianId;
      readonly hospital: PlaceId;
      readonly state: 'arrived' | 'checking' | 'verified' | 'rejected' | 'on-shift';
      readonly verdict: VerdictKind | null;
      readonly path: VerificationPath | null;
    }
  | { readonly kind: 'warning'; readonly site: PlaceId; readonly advice: Advice }
  | { readonly kind: 'diversion'; readonly hospital: PlaceId; readonly diverting: boolean }
  /** Patients to be sent from one hospital to another, and how that stands; `departed`: one of them is on the road. */
  | {
      readonly kind: 'transfer';
      readonly transfer: TransferId;
      readonly from: PlaceId;
      readonly to: PlaceId;
      readonly station: TransferStation;
      readonly count: number;
      readonly under: InstrumentId | null;
      readonly state: 'asked' | 'accepted' | 'refused' | 'departed';
    };

/** What the public is told to do: by an alert, or by an order to shelter or to leave. */
export type Advice = CommandPayloads['WarnPublic']['advice'] | CommandPayloads['ProtectPublic']['action'];

export type Notice = 'real-emergency' | 'real-emergency-over';

/** A vehicle as its dispatch last saw it on the board. */
export interface SeenUnit {
  readonly unit: UnitId;
  readonly status: UnitStatus;
  /** Where it is, or was last. */
  readonly at: PlaceId;
  /** Where it is going. */
  readonly to: PlaceId | null;
}

/** One item of a seat's own stream: `n` counts 1, 2, 3 … for this seat alone, so gaps tell nothing. */
export interface PictureItem {
  readonly n: number;
  readonly source: string;
  readonly means: MeansId | 'own-eyes';
  readonly observedAt: SimTime;
  readonly arrivedAt: SimTime;
  readonly content: ItemContent;
}

/** The latest a seat has heard of one figure of one place. */
export interface HeardFigure {
  readonly value: number;
  readonly observedAt: SimTime;
  readonly arrivedAt: SimTime;
  readonly source: string;
}

/**
 * All that a seat knows: what was said, by whom, observed when, arrived when, and what it did itself. A view of it is all
 * that ever reaches a player, and it is all that the autopilot is given.
 */
export interface SeatPicture {
  readonly seat: SeatId;
  readonly items: readonly PictureItem[];
  /** By `place/figure`, newest observation. */
  readonly heard: ReadonlyMap<string, HeardFigure>;
  /** Units that answer to this seat, as last seen. */
  readonly units: ReadonlyMap<UnitId, SeenUnit>;
  /** Commands of this seat that were accepted, oldest first. */
  readonly sent: readonly SentCommand[];
  /** Commands of this seat that were refused, oldest first: it was told so. */
  readonly refused: readonly RefusedCommand[];
}

export interface SentCommand {
  readonly id: CommandId;
  readonly actor: Actor;
  readonly at: SimTime;
  readonly type: CommandType;
  readonly payload: CommandPayloads[CommandType];
  /** What it was about: the place, request, order or message it named, for recognising what was already done. */
  readonly about: string;
}

export interface RefusedCommand extends SentCommand {
  readonly refusal: Refusal;
}

/** `place/figure`, each put together once: a picture is asked for the same few hundred all the time. */
export function heardKey(place: PlaceId, figure: string): string {
  if (place !== lastPlace) {
    const ofPlace = heardKeys.get(place);
    lastKeys = ofPlace ?? new Map();
    lastPlace = place;
    if (ofPlace === undefined) heardKeys.set(place, lastKeys);
  }
  let key = lastKeys.get(figure);
  if (key === undefined) lastKeys.set(figure, (key = `${place}/${figure}`));
  return key;
}

const heardKeys = new Map<PlaceId, Map<string, string>>();
/** Figures come place by place: the last place's keys are mostly the next one's. */
let lastPlace: PlaceId | undefined;
let lastKeys = new Map<string, string>();
