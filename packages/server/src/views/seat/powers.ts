import type { Desk } from '@samaritan/scenarios/schema/seat';
import type { Scenario, Seat } from '@samaritan/scenarios/schema/scenario';
import { depthOf } from '@samaritan/scenarios/schema/tree';
import type { PlaceId } from '@samaritan/scenarios/values/id';
import { type CommandType, commandTypes, permissionFor } from '@samaritan/scenarios/vocabulary/commands';
import { type FigureName, figuresBy } from '@samaritan/scenarios/vocabulary/figures';

/** What a desk does most, first; whatever else it may do follows in the order of `others`. */
const first: Readonly<Record<Desk, readonly CommandType[]>> = {
  'fire-command': ['ReportStatus', 'RetriageCasualties', 'ProtectPublic', 'RequestResources'],
  'ems-dispatch': ['DispatchUnits', 'RedirectUnits', 'StageUnits', 'SetDestinationPolicy', 'RequestResources'],
  hospital: [
    'ActivateSurge',
    'CallBackStaff',
    'ReportStatus',
    'RequestResources',
    'VerifyLicence',
    'AdmitOnBadge',
    'RequestTransfer',
  ],
  'emergency-office': ['Declare', 'IssueOrder', 'RequestResources', 'ApproveRequest', 'DenyRequest', 'OfferResources'],
  'health-authority': ['RequestResources', 'OfferResources', 'ApproveRequest', 'IssueOrder', 'CallForVolunteers'],
  regulator: ['IssueOrder', 'VerifyLicence', 'TurnLever'],
  'border-agency': ['SetLane', 'SetCrossing', 'IssueOrder', 'ReportStatus'],
  'public-information': ['WarnPublic', 'ReportStatus'],
  supply: ['ApproveRequest', 'OfferResources', 'DenyRequest', 'ReportStatus'],
  police: ['ProtectPublic', 'ReportStatus', 'WarnPublic'],
};

const others: readonly CommandType[] = ['SendMessage', 'ReportStatus', ...commandTypes];

/** The commands a seat may give, those of its desk first: it has the permission, and runs a place such as the command names. */
export function commandsOf(scenario: Scenario, seat: Seat): readonly CommandType[] {
  const all = new Set([...first[seat.desk], ...others]);
  return [...all].filter((type) => mayGive(scenario, seat, type));
}

function mayGive(scenario: Scenario, { may, runs, of, turns }: Seat, type: CommandType): boolean {
  const permission = permissionFor[type];
  if (permission !== null && !may.includes(permission)) return false;
  const runsOne = (places: Readonly<Record<string, unknown>>): boolean => runs.some((place) => place in places);
  switch (type) {
    case 'IssueOrder': {
      const atTheLine = depthOf(scenario, of) === 0 && may.includes('control-crossing');
      return (
        atTheLine ||
        (['order', 'waive-licences', 'open-emergency-class', 'declare'] as const).some((one) => may.includes(one))
      );
    }
    case 'ActivateSurge':
    case 'SetDiversion':
    case 'SetStandardOfCare':
    case 'RequestTransfer':
    case 'AnswerTransfer':
    case 'CallBackStaff':
    case 'HoldOverStaff':
      return runsOne(scenario.hospitals);
    case 'DispatchUnits':
    case 'RedirectUnits':
    case 'StageUnits':
      return runsOne(scenario.bases);
    case 'RetriageCasualties':
      return runsOne(scenario.sites);
    case 'SetCrossing':
    case 'SetLane':
      return runsOne(scenario.crossings);
    case 'TurnLever':
      return turns.length > 0;
    default:
      return true;
  }
}

/** The figures somebody who runs a place counts there, in the vocabulary's order; none of an outlet. */
export function figuresOf(scenario: Scenario, place: PlaceId): readonly FigureName[] {
  if (place in scenario.hospitals) return figuresBy.hospital;
  if (place in scenario.sites) return figuresBy.site;
  if (place in scenario.bases) return figuresBy.base;
  if (place in scenario.crossings) return figuresBy.crossing;
  return place in scenario.stockpiles ? figuresBy.stockpile : [];
}
