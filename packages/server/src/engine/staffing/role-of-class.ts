import type { LicenceClassId } from '@samaritan/scenarios/values/id';
import type { Role } from '@samaritan/scenarios/vocabulary/resources';

/**
 * What a holder of each licence class stands in for at a bedside during a mass casualty event (judgement, by the groups of
 * `data/licence-classes.json`). Nurse practitioners and physician assistants do a physician's work in the emergency
 * department; a nurse anaesthetist gives anaesthesia; practical nurses nurse; who treats no injuries is `other`.
 */
const roles: Readonly<Record<string, Role>> = {
  'physician-em': 'physician',
  'physician-family': 'physician',
  'physician-gp': 'physician',
  'physician-internal': 'physician',
  'physician-critical-care': 'physician',
  'physician-surgery': 'surgeon',
  'physician-trauma': 'surgeon',
  'physician-anesthesia': 'anaesthetist',
  'physician-pediatrics': 'physician',
  'physician-psychiatry': 'other',
  'physician-radiology': 'other',
  'physician-ems': 'physician',
  pa: 'physician',
  np: 'physician',
  'np-acute': 'physician',
  'np-family': 'physician',
  cns: 'nurse',
  crna: 'anaesthetist',
  cnm: 'nurse',
  midwife: 'other',
  rn: 'nurse',
  'rn-emergency': 'nurse',
  'rn-critical-care': 'nurse',
  lpn: 'nurse',
  lvn: 'nurse',
  'psych-nurse': 'other',
  emr: 'medic',
  emt: 'medic',
  aemt: 'medic',
  paramedic: 'medic',
  pcp: 'medic',
  acp: 'medic',
  ccp: 'medic',
  rrt: 'therapist',
  crt: 'therapist',
  oms: 'surgeon',
};

/** The role of a licence class; `other` for classes that give no bedside care to the injured, and for unknown ones. */
export const roleOfClass = (of: LicenceClassId): Role => roles[of] ?? 'other';
