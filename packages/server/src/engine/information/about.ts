import { assertNever } from '@samaritan/scenarios/values/result';
import type { Command, CommandType } from '@samaritan/scenarios/vocabulary/commands';

type Given = { [T in CommandType]: Pick<Extract<Command, { type: T }>, 'type' | 'payload'> }[CommandType];

/**
 * What a command was about, in one string, so that a seat recognises in its picture what it has already done: the message
 * answered or the recipients, the request, the order, `kind/to` of a request that has no id yet, else the place.
 */
export function aboutOf(command: Given): string {
  switch (command.type) {
    case 'SendMessage':
      return command.payload.answers ?? command.payload.to.join(',');
    case 'ReportStatus':
      return command.payload.to.join(',');
    case 'DispatchUnits':
    case 'RedirectUnits':
      return command.payload.to;
    case 'StageUnits':
      return command.payload.at;
    case 'SetDestinationPolicy':
    case 'RetriageCasualties':
      return command.payload.site;
    case 'ActivateSurge':
    case 'SetDiversion':
    case 'SetStandardOfCare':
    case 'CallBackStaff':
    case 'HoldOverStaff':
      return command.payload.hospital;
    case 'RequestTransfer':
      return `${command.payload.from}/${command.payload.station}`;
    case 'AnswerTransfer':
      return command.payload.transfer;
    case 'RequestResources':
      return `${command.payload.kind}/${command.payload.to}`;
    case 'OfferResources':
      return command.payload.request ?? `${command.payload.kind}/${command.payload.to}`;
    case 'ApproveRequest':
    case 'DenyRequest':
      return command.payload.request;
    case 'Declare':
      return command.payload.level;
    case 'IssueOrder':
      return command.payload.order;
    case 'CallForVolunteers':
      return command.payload.group;
    case 'AssignVolunteers':
      return `${command.payload.group}/${command.payload.hospital}`;
    case 'VerifyLicence':
    case 'AdmitOnBadge':
      return command.payload.clinician;
    case 'SetCrossing':
      return command.payload.crossing;
    case 'SetLane':
      return `${command.payload.crossing}/${command.payload.lane}`;
    case 'WarnPublic':
      return `${command.payload.site}/${command.payload.advice}`;
    case 'ProtectPublic':
      return `${command.payload.site}/${command.payload.action}`;
    case 'TurnLever':
      return command.payload.lever;
    default:
      return assertNever(command);
  }
}
