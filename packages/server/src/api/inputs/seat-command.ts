import { z } from 'zod';
import type {
  ClinicianId,
  InstrumentId,
  MeansId,
  MessageId,
  PlaceId,
  RequestId,
  SeatId,
  StaffGroupId,
  TransferId,
  UnitId,
} from '@samaritan/scenarios/values/id';
import { type CommandPayloads, type CommandType, orderKinds } from '@samaritan/scenarios/vocabulary/commands';
import { figureNames } from '@samaritan/scenarios/vocabulary/figures';
import { type Lever, isLever } from '@samaritan/scenarios/vocabulary/levers';
import {
  destinationPolicies,
  labels,
  resourceKinds,
  standards,
  transferStations,
  unitKinds,
} from '@samaritan/scenarios/vocabulary/resources';
import { commandId, line, named, text } from './scalars.ts';

const place = named<PlaceId>();
const seat = named<SeatId>();
const means = named<MeansId>();
const request = named<RequestId>();
const group = named<StaffGroupId>();
const seats = z.array(seat).max(200);
const quantity = z.int().min(0).max(1_000_000);
const under = named<InstrumentId>().nullable();
export const lever = z
  .string()
  .max(100)
  .refine((name): name is Lever => isLever(name), 'wanted: a lever');

const hospital = z.strictObject({ hospital: place });
const person = z.strictObject({ clinician: named<ClinicianId>() });

/** What a seat may ask for, by type: form alone. What is allowed and what is known, the rules say, with a refusal. */
export const seatPayloads = {
  SendMessage: z.strictObject({
    to: seats,
    means,
    subject: line,
    body: text,
    answers: z.exactOptional(named<MessageId>()),
    wantsAnswer: z.exactOptional(z.boolean()),
  }),
  ReportStatus: z.strictObject({
    to: seats,
    means,
    figures: z.array(z.strictObject({ place, figure: z.enum(figureNames), value: z.number() })).max(500),
  }),
  DispatchUnits: z.strictObject({ base: place, kind: z.enum(unitKinds), count: quantity, to: place }),
  RedirectUnits: z.strictObject({ units: z.array(named<UnitId>()).max(500), to: place }),
  StageUnits: z.strictObject({ units: z.array(named<UnitId>()).max(500), at: place }),
  SetDestinationPolicy: z.strictObject({ site: place, policy: z.enum(destinationPolicies) }),
  RetriageCasualties: z.strictObject({ site: place }),
  ActivateSurge: hospital,
  SetDiversion: z.strictObject({ hospital: place, divert: z.array(z.enum(labels)).max(labels.length) }),
  SetStandardOfCare: z.strictObject({ hospital: place, standard: z.enum(standards) }),
  RequestTransfer: z.strictObject({
    from: place,
    to: place,
    station: z.enum(transferStations),
    count: quantity,
    under,
  }),
  AnswerTransfer: z.strictObject({ transfer: named<TransferId>(), accept: z.boolean() }),
  CallBackStaff: hospital,
  HoldOverStaff: hospital,
  RequestResources: z.strictObject({
    kind: z.enum(resourceKinds),
    quantity,
    to: seat,
    deliverTo: place,
    under,
    priority: z.enum(['urgent', 'routine']),
  }),
  OfferResources: z.strictObject({
    to: seat,
    kind: z.enum(resourceKinds),
    quantity,
    under,
    request: z.exactOptional(request),
  }),
  ApproveRequest: z.strictObject({
    request,
    provider: z.union([named<StaffGroupId>(), named<PlaceId>()]),
    quantity,
  }),
  DenyRequest: z.strictObject({ request, reason: text }),
  Declare: z.strictObject({ level: z.enum(['local', 'subdivision', 'national']) }),
  IssueOrder: z.strictObject({ order: z.enum(orderKinds) }),
  CallForVolunteers: z.strictObject({ group }),
  AssignVolunteers: z.strictObject({ group, hospital: place, count: quantity }),
  VerifyLicence: person,
  AdmitOnBadge: person,
  SetCrossing: z.strictObject({ crossing: place, open: z.boolean() }),
  SetLane: z.strictObject({
    crossing: place,
    lane: z.enum(['general', 'nexus', 'fast', 'emergency']),
    lanes: z.int().min(0).max(100),
  }),
  WarnPublic: z.strictObject({
    site: place,
    advice: z.enum(['stay-away', 'spread-hospitals', 'volunteers-register']),
    text,
  }),
  ProtectPublic: z.strictObject({ site: place, action: z.enum(['shelter', 'evacuate']) }),
  TurnLever: z.strictObject({ lever, value: line }),
} as const satisfies { readonly [T in CommandType]: z.ZodType<CommandPayloads<string>[T]> };

const of = <T extends CommandType>(type: T) =>
  z.strictObject({ id: commandId, type: z.literal(type), payload: seatPayloads[type] });

/** A command as a browser sends it. */
export const seatCommand = z.discriminatedUnion('type', [
  of('SendMessage'),
  of('ReportStatus'),
  of('DispatchUnits'),
  of('RedirectUnits'),
  of('StageUnits'),
  of('SetDestinationPolicy'),
  of('RetriageCasualties'),
  of('ActivateSurge'),
  of('SetDiversion'),
  of('SetStandardOfCare'),
  of('RequestTransfer'),
  of('AnswerTransfer'),
  of('CallBackStaff'),
  of('HoldOverStaff'),
  of('RequestResources'),
  of('OfferResources'),
  of('ApproveRequest'),
  of('DenyRequest'),
  of('Declare'),
  of('IssueOrder'),
  of('CallForVolunteers'),
  of('AssignVolunteers'),
  of('VerifyLicence'),
  of('AdmitOnBadge'),
  of('SetCrossing'),
  of('SetLane'),
  of('WarnPublic'),
  of('ProtectPublic'),
  of('TurnLever'),
]);
export type SeatCommandInput = z.output<typeof seatCommand>;
