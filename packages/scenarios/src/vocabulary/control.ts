import type { CommandId, HazardId, MeansId, MessageId, ObjectiveId, PlaceId, RowId, SeatId } from '../values/id.ts';
import type { Duration, SimTime } from '../values/time.ts';
import type { Lever } from './levers.ts';
import type { Sealed } from './sealed.ts';

/** Words in both languages; one may be missing where somebody wrote in haste. */
export interface WordsInTwo<Text = Sealed> {
  readonly en: Text | null;
  readonly fr: Text | null;
}

/** What control changes of a row that was not sent yet; what is left out stays. */
export interface RowChange<Text = Sealed> {
  readonly text?: WordsInTwo<Text>;
  readonly to?: readonly SeatId[];
  readonly means?: MeansId;
  /** A row sent at a time, or an expected action's deadline. */
  readonly at?: SimTime;
}

/** A row written in play: always contextual, sent at `at`, or kept ready until somebody sends it where `at` is null. */
export interface AddedRow<Text = Sealed> {
  readonly row: RowId;
  readonly from: string;
  readonly to: readonly SeatId[];
  readonly means: MeansId;
  readonly at: SimTime | null;
  readonly text: WordsInTwo<Text>;
  readonly wantsAnswer: boolean;
}

/** What control may change in the world by hand; each names what a practitioner would see happen. */
export type Adjustment =
  | { readonly kind: 'crossing'; readonly crossing: PlaceId; readonly open: boolean }
  | { readonly kind: 'beds'; readonly hospital: PlaceId; readonly unit: 'staffed' | 'icu'; readonly by: number }
  | { readonly kind: 'hazard'; readonly hazard: HazardId }
  | { readonly kind: 'means'; readonly means: MeansId; readonly down: boolean }
  | { readonly kind: 'stock'; readonly stockpile: PlaceId; readonly item: string; readonly by: number }
  | { readonly kind: 'lever'; readonly lever: Lever; readonly value: string };
export type AdjustmentKind = Adjustment['kind'];

/** HSEEP's ratings, the best first. */
export const ratings = ['P', 'S', 'M', 'U'] as const;
export type Rating = (typeof ratings)[number];

/**
 * What control and evaluators ask for. `Text` is `string` as somebody writes it and `Sealed` in the world. Speed 0 is a
 * pause.
 */
export interface ControlPayloads<Text = Sealed> {
  SetClock: { readonly speed: number };
  SendRow: { readonly row: RowId };
  HoldRow: { readonly row: RowId };
  ReleaseRow: { readonly row: RowId };
  SkipRow: { readonly row: RowId };
  /** `edition` is the one that was on the screen; another controller's edit in between is a refusal. */
  EditRow: { readonly row: RowId; readonly edition: number; readonly change: RowChange<Text> };
  AddRow: AddedRow<Text>;
  /** Moves a row's time, and with `following` that of every unsent row due later; never before now. */
  ShiftRows: { readonly row: RowId; readonly by: Duration; readonly following: boolean };
  /** SimCell speaks as somebody who is not in the room. */
  SpeakAs: {
    readonly as: string;
    readonly to: readonly SeatId[];
    readonly means: MeansId;
    readonly subject: Text;
    readonly body: Text;
    /** The players' message it answers. */
    readonly answers?: MessageId;
    readonly wantsAnswer?: boolean;
  };
  /** A message of a player wants nothing more from control. */
  SettleMessage: { readonly message: MessageId };
  AdjustWorld: { readonly adjustment: Adjustment; readonly reason: Text };
  FreezeDeterioration: { readonly reason: Text };
  ResumeDeterioration: Record<string, never>;
  /** Something done outside the tool, with the time it really happened. */
  EnterJournal: { readonly seat: SeatId | null; readonly occurredAt: SimTime; readonly text: Text };
  /** No more play: the room has a real emergency. Stops the clock for good unless `EndRealEmergency` follows. */
  DeclareRealEmergency: { readonly text: Text };
  EndRealEmergency: Record<string, never>;
  EndExercise: Record<string, never>;
  RecordObservation: {
    readonly objective: ObjectiveId;
    readonly task: number | null;
    readonly seat: SeatId | null;
    readonly occurredAt: SimTime;
    readonly text: Text;
  };
  GiveRating: {
    readonly objective: ObjectiveId;
    readonly task: number | null;
    readonly rating: Rating;
    readonly text: Text;
  };
}
export type ControlCommandType = keyof ControlPayloads;

/** `staff`: whose command it is, an opaque id; the name behind it is kept outside the log and can be erased. */
export type ControlCommandOf<T extends ControlCommandType, Text = Sealed> = {
  readonly id: CommandId;
  readonly staff: string;
  readonly type: T;
  readonly payload: ControlPayloads<Text>[T];
};
export type ControlCommand = { [T in ControlCommandType]: ControlCommandOf<T> }[ControlCommandType];
export type WrittenControlCommand = { [T in ControlCommandType]: ControlCommandOf<T, string> }[ControlCommandType];

/** Whose command each is: only a director ends an exercise; evaluators observe and rate. */
export const controlCommandFor = {
  SetClock: 'controller',
  SendRow: 'controller',
  HoldRow: 'controller',
  ReleaseRow: 'controller',
  SkipRow: 'controller',
  EditRow: 'controller',
  AddRow: 'controller',
  ShiftRows: 'controller',
  SpeakAs: 'controller',
  SettleMessage: 'controller',
  AdjustWorld: 'controller',
  FreezeDeterioration: 'controller',
  ResumeDeterioration: 'controller',
  EnterJournal: 'controller',
  DeclareRealEmergency: 'controller',
  EndRealEmergency: 'director',
  EndExercise: 'director',
  RecordObservation: 'evaluator',
  GiveRating: 'evaluator',
} as const satisfies Record<ControlCommandType, 'director' | 'controller' | 'evaluator'>;

/** What may still be asked for when the exercise is over: what is written about play. */
export const controlAfterTheEnd: ReadonlySet<ControlCommandType> = new Set([
  'EnterJournal',
  'RecordObservation',
  'GiveRating',
]);

/** What would be play, and is refused while play is halted for a real emergency. */
export const controlOfPlay: ReadonlySet<ControlCommandType> = new Set([
  'SendRow',
  'ReleaseRow',
  'SpeakAs',
  'AdjustWorld',
]);

export const controlCommandTypes = Object.keys(controlCommandFor).toSorted() as readonly ControlCommandType[];
