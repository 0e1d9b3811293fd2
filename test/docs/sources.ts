import type { Sources } from './cited.ts';
import { authority } from './sources/authority.ts';
import { autopilot } from './sources/autopilot.ts';
import { border } from './sources/border.ts';
import { casualties } from './sources/casualties.ts';
import { ems } from './sources/ems.ts';
import { hospitals } from './sources/hospitals.ts';
import { information } from './sources/information.ts';
import { msel, recognition, supply, travel } from './sources/small.ts';
import { staffing } from './sources/staffing.ts';

/** Where every number comes from, by chapter. Written by hand; the values beside them in the document are the code's. */
export const sources: Readonly<Record<string, Sources>> = {
  authority,
  autopilot,
  border,
  casualties,
  ems,
  hospitals,
  information,
  msel,
  recognition,
  staffing,
  supply,
  travel,
};
