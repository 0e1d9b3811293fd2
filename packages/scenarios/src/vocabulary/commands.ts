import type {
  ClinicianId,
  CommandId,
  InstrumentId,
  MeansId,
  MessageId,
  PlaceId,
  RequestId,
  SeatId,
  StaffGroupId,
  TransferId,
  UnitId,
} from '../values/id.ts';
import type { Lever } from './levers.ts';
import type { Permission } from './permissions.ts';
import type { DestinationPolicy, Label, ResourceKind, Standard, TransferStation, UnitKind } from './resources.ts';
import type { Sealed } from './sealed.ts';
import type { FigureName } from './figures.ts';

/** Orders a jurisdiction can give with the permission `order`, `waive-licences`, `open-emergency-class` or, to end its emergency, `declare`. */
export const orderKinds = [
  'licence-waiver',
  'open-emergency-class',
  'essential-workers-cross',
  'close-border',
  'reopen-border',
  'end-emergency',
  'end-licence-waiver',
  'close-emergency-class',
] as const;
export type OrderKind = (typeof orderKinds)[number];

/** What an order brings to an end, for orders that do nothing else. */
export const endedBy: { readonly [O in OrderKind]?: OrderKind | 'declaration' } = {
  'end-emergency': 'declaration',
  'end-licence-waiver': 'licence-waiver',
  'close-emergency-class': 'open-emergency-class',
};

/** One figure of an ICS 209 or a hospital status: of what place, which, how much. */
export interface ReportedFigure {
  readonly place: PlaceId;
  readonly figure: FigureName;
  readonly value: number;
}

/**
 * What seats ask for. `Text` is `string` as a person writes it and `Sealed` once it is in the world: the run driver seals
 * the words before `decide` sees them.
 */
export interface CommandPayloads<Text = Sealed> {
  /** ICS 213; `answers` makes it the reply to an earlier message or inject. */
  SendMessage: {
    readonly to: readonly SeatId[];
    readonly means: MeansId;
    readonly subject: Text;
    readonly body: Text;
    readonly answers?: MessageId;
    readonly wantsAnswer?: boolean;
  };
  /** ICS 209 figures to those who need them. */
  ReportStatus: {
    readonly to: readonly SeatId[];
    readonly means: MeansId;
    readonly figures: readonly ReportedFigure[];
  };
  DispatchUnits: { readonly base: PlaceId; readonly kind: UnitKind; readonly count: number; readonly to: PlaceId };
  RedirectUnits: { readonly units: readonly UnitId[]; readonly to: PlaceId };
  StageUnits: { readonly units: readonly UnitId[]; readonly at: PlaceId };
  SetDestinationPolicy: { readonly site: PlaceId; readonly policy: DestinationPolicy };
  RetriageCasualties: { readonly site: PlaceId };
  ActivateSurge: { readonly hospital: PlaceId };
  SetDiversion: { readonly hospital: PlaceId; readonly divert: readonly Label[] };
  SetStandardOfCare: { readonly hospital: PlaceId; readonly standard: Standard };
  /** Asks another hospital to take patients who wait here for a place at this station. */
  RequestTransfer: {
    readonly from: PlaceId;
    readonly to: PlaceId;
    readonly station: TransferStation;
    readonly count: number;
    /** The agreement the crew crosses under; null where none is named. */
    readonly under: InstrumentId | null;
  };
  AnswerTransfer: { readonly transfer: TransferId; readonly accept: boolean };
  CallBackStaff: { readonly hospital: PlaceId };
  HoldOverStaff: { readonly hospital: PlaceId };
  /** ICS 213RR order line. */
  RequestResources: {
    readonly kind: ResourceKind;
    readonly quantity: number;
    readonly to: SeatId;
    readonly deliverTo: PlaceId;
    /** The agreement it is asked under; null where none is named. */
    readonly under: InstrumentId | null;
    readonly priority: 'urgent' | 'routine';
  };
  /** With `request`, an answer to it; without, unsolicited. */
  OfferResources: {
    readonly to: SeatId;
    readonly kind: ResourceKind;
    readonly quantity: number;
    readonly under: InstrumentId | null;
    readonly request?: RequestId;
  };
  /** Sends the resource: a team, units of a base, or stock of a stockpile. */
  ApproveRequest: { readonly request: RequestId; readonly provider: StaffGroupId | PlaceId; readonly quantity: number };
  DenyRequest: { readonly request: RequestId; readonly reason: Text };
  Declare: { readonly level: 'local' | 'subdivision' | 'national' };
  IssueOrder: { readonly order: OrderKind };
  CallForVolunteers: { readonly group: StaffGroupId };
  AssignVolunteers: { readonly group: StaffGroupId; readonly hospital: PlaceId; readonly count: number };
  /** Checks this person's licence next, by the path in force. */
  VerifyLicence: { readonly clinician: ClinicianId };
  /** Lets in on a badge, without a check: quick, and sometimes wrong. */
  AdmitOnBadge: { readonly clinician: ClinicianId };
  SetCrossing: { readonly crossing: PlaceId; readonly open: boolean };
  SetLane: {
    readonly crossing: PlaceId;
    readonly lane: 'general' | 'nexus' | 'fast' | 'emergency';
    readonly lanes: number;
  };
  /** CAP alert. */
  WarnPublic: {
    readonly site: PlaceId;
    readonly advice: 'stay-away' | 'spread-hospitals' | 'volunteers-register';
    readonly text: Text;
  };
  ProtectPublic: { readonly site: PlaceId; readonly action: 'shelter' | 'evacuate' };
  TurnLever: { readonly lever: Lever; readonly value: string };
}

export type CommandType = keyof CommandPayloads;

/** Who gave a command: a person in the seat, the autopilot, or control for the seat. */
export type Actor = 'person' | 'autopilot-novice' | 'autopilot-skilled' | 'control';

export type CommandOf<T extends CommandType, Text = Sealed> = {
  readonly id: CommandId;
  readonly seat: SeatId;
  readonly actor: Actor;
  readonly type: T;
  readonly payload: CommandPayloads<Text>[T];
};
export type Command = { [T in CommandType]: CommandOf<T> }[CommandType];
/** A command as written, its words still readable. */
export type WrittenCommand = { [T in CommandType]: CommandOf<T, string> }[CommandType];

/** What a seat must be allowed, beside running the place where the command names one; null: anyone may. */
export const permissionFor = {
  SendMessage: null,
  ReportStatus: null,
  DispatchUnits: 'dispatch-units',
  RedirectUnits: 'dispatch-units',
  StageUnits: 'dispatch-units',
  SetDestinationPolicy: 'dispatch-units',
  RetriageCasualties: 'run-site',
  ActivateSurge: 'run-hospital',
  SetDiversion: 'run-hospital',
  SetStandardOfCare: 'run-hospital',
  RequestTransfer: 'run-hospital',
  AnswerTransfer: 'run-hospital',
  CallBackStaff: 'run-hospital',
  HoldOverStaff: 'run-hospital',
  RequestResources: 'request-resources',
  OfferResources: 'offer-resources',
  ApproveRequest: 'approve-resources',
  DenyRequest: 'approve-resources',
  Declare: 'declare',
  IssueOrder: null, // by order: see the authority subsystem
  CallForVolunteers: 'assign-volunteers',
  AssignVolunteers: 'assign-volunteers',
  VerifyLicence: 'verify-licences',
  AdmitOnBadge: 'verify-licences',
  SetCrossing: 'control-crossing',
  SetLane: 'control-crossing',
  WarnPublic: 'warn-public',
  ProtectPublic: 'protect-public',
  TurnLever: 'turn-levers',
} as const satisfies Record<CommandType, Permission | null>;

export const commandTypes = Object.keys(permissionFor).toSorted() as readonly CommandType[];
