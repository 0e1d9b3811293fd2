import { type CapabilityId, id } from '@samaritan/scenarios/values/id';
import type { CommandType } from '@samaritan/scenarios/vocabulary/commands';
import type { CompactLever, PlainLever } from '@samaritan/scenarios/vocabulary/levers';
import type { Wait } from '@samaritan/scenarios/vocabulary/resources';

export type Poete = 'planning' | 'organization' | 'equipment' | 'training' | 'exercise';

/** What acts on a wait: runs that bear on it, levers, decisions of seats, and where its remedy belongs. */
export interface Remedy {
  /** Waits without which a run bears on this one; only a run without this very wait confirms it. */
  readonly spared: readonly Wait[];
  readonly levers: readonly (PlainLever | 'compact')[];
  readonly decisions: readonly CommandType[];
  readonly poete: Poete;
  readonly capabilities: readonly CapabilityId[];
}

const care = id<CapabilityId>('us.public-health-healthcare-and-emergency-medical-services');
const access = id<CapabilityId>('us.access-control-and-identity-verification');
const transport = id<CapabilityId>('us.critical-transportation');
const coordination = id<CapabilityId>('us.operational-coordination');
const logistics = id<CapabilityId>('us.logistics-and-supply-chain-management');
const communications = id<CapabilityId>('us.operational-communications');

/**
 * A shortage of staff or theatres may come of clinicians held at the line, by the law or at the desk; so runs without those
 * waits bear on it, though they leave every other reason for it in place.
 */
const helpersHeld = ['recognition', 'verification', 'crossing'] as const;

/** Judgements of ours, by kind of wait; capabilities by their ids in the reference data. */
export const remedies: Readonly<Record<Wait, Remedy>> = {
  alert: {
    spared: [],
    levers: ['play.depth'],
    decisions: [],
    poete: 'equipment',
    capabilities: [communications],
  },
  scene: { spared: [], levers: [], decisions: ['RetriageCasualties'], poete: 'training', capabilities: [care] },
  vehicle: {
    spared: ['crossing'],
    levers: ['compact'],
    decisions: ['DispatchUnits', 'RequestResources', 'ApproveRequest'],
    poete: 'planning',
    capabilities: [care, transport],
  },
  road: {
    spared: [],
    levers: [],
    decisions: ['SetDestinationPolicy'],
    poete: 'training',
    capabilities: [care, transport],
  },
  crossing: {
    spared: ['crossing'],
    levers: ['nexus.card', 'arms.carriage'],
    decisions: ['IssueOrder', 'SetCrossing', 'SetLane'],
    poete: 'planning',
    capabilities: [transport],
  },
  door: {
    spared: ['door'],
    levers: [],
    decisions: ['ActivateSurge', 'SetDiversion', 'SetDestinationPolicy'],
    poete: 'planning',
    capabilities: [care],
  },
  theatre: {
    spared: ['theatre', ...helpersHeld],
    levers: ['licence.data', 'licence.recognition', 'nexus.card', 'compact'],
    decisions: ['ActivateSurge', 'CallBackStaff', 'SetStandardOfCare', 'SetDestinationPolicy', 'RequestTransfer'],
    poete: 'organization',
    capabilities: [care],
  },
  staff: {
    spared: ['staff', ...helpersHeld],
    levers: ['licence.data', 'licence.recognition', 'nexus.card', 'compact'],
    decisions: [
      'CallBackStaff',
      'HoldOverStaff',
      'RequestResources',
      'ApproveRequest',
      'CallForVolunteers',
      'AssignVolunteers',
    ],
    poete: 'organization',
    capabilities: [care, coordination],
  },
  recognition: {
    spared: ['recognition'],
    levers: ['licence.recognition', 'compact'],
    decisions: ['Declare', 'RequestResources', 'IssueOrder', 'TurnLever'],
    poete: 'planning',
    capabilities: [access, coordination],
  },
  verification: {
    spared: ['verification'],
    levers: ['licence.data'],
    decisions: ['VerifyLicence', 'AdmitOnBadge', 'TurnLever'],
    poete: 'planning',
    capabilities: [access],
  },
  supply: {
    spared: ['supply', 'crossing'],
    levers: ['arms.carriage', 'compact'],
    decisions: ['RequestResources', 'ApproveRequest'],
    poete: 'equipment',
    capabilities: [logistics],
  },
};

/** Whether a lever acts on a wait. */
export const actsOn = (lever: PlainLever | CompactLever, wait: Wait): boolean =>
  remedies[wait].levers.some((one) => (one === 'compact' ? lever.startsWith('compact.') : one === lever));
