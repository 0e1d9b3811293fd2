import { authority } from './authority/subsystem.ts';
import { border } from './border/subsystem.ts';
import { casualties } from './casualties/subsystem.ts';
import { ems } from './ems/subsystem.ts';
import { hospitals } from './hospitals/subsystem.ts';
import { information } from './information/subsystem.ts';
import type { AnySubsystem } from './kernel/subsystem.ts';
import { msel } from './msel/subsystem.ts';
import { room } from './room/subsystem.ts';
import { staffing } from './staffing/subsystem.ts';
import { supply } from './supply/subsystem.ts';

/**
 * In the order they evolve and react: law and line first, then bodies, vehicles, beds and staff, then what is told of it
 * all, and the script last, so that a condition sees the instant whole.
 */
export const subsystems: readonly AnySubsystem[] = [
  room,
  authority,
  border,
  casualties,
  ems,
  supply,
  hospitals,
  staffing,
  information,
  msel,
];
