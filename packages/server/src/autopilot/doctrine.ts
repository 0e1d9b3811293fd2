import type { Desk } from '@samaritan/scenarios/schema/seat';
import type { Duty } from './duty.ts';
import { borderAgency } from './policies/border-agency.ts';
import { emergencyOffice } from './policies/emergency-office.ts';
import { emsDispatch } from './policies/ems-dispatch.ts';
import { answering, reporting } from './policies/everyone.ts';
import { fireCommand } from './policies/fire-command.ts';
import { healthAuthority } from './policies/health-authority.ts';
import { hospital } from './policies/hospital.ts';
import { police } from './policies/police.ts';
import { publicInformation } from './policies/public-information.ts';
import { regulator } from './policies/regulator.ts';
import { answeringRequests } from './policies/requests.ts';
import { supply } from './policies/supply.ts';

const own: Readonly<Record<Desk, readonly Duty[]>> = {
  'fire-command': fireCommand,
  'ems-dispatch': emsDispatch,
  hospital,
  'emergency-office': emergencyOffice,
  'health-authority': healthAuthority,
  regulator,
  'border-agency': borderAgency,
  'public-information': publicInformation,
  supply,
  police,
};

const all = new Map(
  Object.entries(own).map(([desk, duties]) => [desk, [...duties, answeringRequests, answering, reporting]]),
);

/** What doctrine has a desk do, the most pressing first, and after it what every desk does. */
export const doctrineOf = (desk: Desk): readonly Duty[] => all.get(desk) ?? [];
