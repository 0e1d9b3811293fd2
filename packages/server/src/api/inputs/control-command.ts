import { z } from 'zod';
import type { HazardId, MeansId, MessageId, ObjectiveId, PlaceId, RowId, SeatId } from '@samaritan/scenarios/values/id';
import { type ControlCommandType, type ControlPayloads, ratings } from '@samaritan/scenarios/vocabulary/control';
import { commandId, length, line, moment, named, text } from './scalars.ts';
import { lever } from './seat-command.ts';

const row = named<RowId>();
const seat = named<SeatId>();
const seats = z.array(seat).max(200);
const means = named<MeansId>();
const words = z.strictObject({ en: text.nullable(), fr: text.nullable() });
const ofRow = z.strictObject({ row });
const nothing = z.strictObject({});
const objective = named<ObjectiveId>();
const task = z.int().min(0).max(1000).nullable();
const by = z.int().min(-1_000_000).max(1_000_000);

const adjustment = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('crossing'), crossing: named<PlaceId>(), open: z.boolean() }),
  z.strictObject({ kind: z.literal('beds'), hospital: named<PlaceId>(), unit: z.enum(['staffed', 'icu']), by }),
  z.strictObject({ kind: z.literal('hazard'), hazard: named<HazardId>() }),
  z.strictObject({ kind: z.literal('means'), means, down: z.boolean() }),
  z.strictObject({ kind: z.literal('stock'), stockpile: named<PlaceId>(), item: line, by }),
  z.strictObject({ kind: z.literal('lever'), lever, value: line }),
]);

/** What control and evaluators may ask for, by type: form alone. */
export const controlPayloads = {
  SetClock: z.strictObject({ speed: z.number().min(0).max(600) }),
  SendRow: ofRow,
  HoldRow: ofRow,
  ReleaseRow: ofRow,
  SkipRow: ofRow,
  EditRow: z.strictObject({
    row,
    edition: z.int().min(0),
    change: z.strictObject({
      text: z.exactOptional(words),
      to: z.exactOptional(seats),
      means: z.exactOptional(means),
      at: z.exactOptional(moment),
    }),
  }),
  AddRow: z.strictObject({
    row,
    from: line,
    to: seats,
    means,
    at: moment.nullable(),
    text: words,
    wantsAnswer: z.boolean(),
  }),
  ShiftRows: z.strictObject({ row, by: length, following: z.boolean() }),
  SpeakAs: z.strictObject({
    as: line,
    to: seats,
    means,
    subject: line,
    body: text,
    answers: z.exactOptional(named<MessageId>()),
    wantsAnswer: z.exactOptional(z.boolean()),
  }),
  SettleMessage: z.strictObject({ message: named<MessageId>() }),
  AdjustWorld: z.strictObject({ adjustment, reason: text }),
  FreezeDeterioration: z.strictObject({ reason: text }),
  ResumeDeterioration: nothing,
  EnterJournal: z.strictObject({ seat: seat.nullable(), occurredAt: moment, text }),
  DeclareRealEmergency: z.strictObject({ text }),
  EndRealEmergency: nothing,
  EndExercise: nothing,
  RecordObservation: z.strictObject({ objective, task, seat: seat.nullable(), occurredAt: moment, text }),
  GiveRating: z.strictObject({ objective, task, rating: z.enum(ratings), text }),
} as const satisfies { readonly [T in ControlCommandType]: z.ZodType<ControlPayloads<string>[T]> };

const of = <T extends ControlCommandType>(type: T) =>
  z.strictObject({ id: commandId, type: z.literal(type), payload: controlPayloads[type] });

/** A command of control's or an evaluator's, as a browser sends it. */
export const controlCommand = z.discriminatedUnion('type', [
  of('SetClock'),
  of('SendRow'),
  of('HoldRow'),
  of('ReleaseRow'),
  of('SkipRow'),
  of('EditRow'),
  of('AddRow'),
  of('ShiftRows'),
  of('SpeakAs'),
  of('SettleMessage'),
  of('AdjustWorld'),
  of('FreezeDeterioration'),
  of('ResumeDeterioration'),
  of('EnterJournal'),
  of('DeclareRealEmergency'),
  of('EndRealEmergency'),
  of('EndExercise'),
  of('RecordObservation'),
  of('GiveRating'),
]);
export type ControlCommandInput = z.output<typeof controlCommand>;
