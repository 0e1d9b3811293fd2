import type { SimTime } from '@samaritan/scenarios/values/time';
import type { Event } from '../engine/kernel/event.ts';
import type { Asked } from './asks.ts';

/** Play as fast as the machine can, to a moment or to the next row of the script. */
export interface Errand {
  readonly asked: Asked;
  readonly to: SimTime;
  readonly untilRow: boolean;
  /** The speed the clock goes on at when it is done. */
  readonly speed: number;
}

/** Whether a row of the script came due: it was sent, or its deadline passed. */
export const isRowDue = ({ type }: Event): boolean => type === 'InjectSent' || type === 'ExpectedActionMissed';
