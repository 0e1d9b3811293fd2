import type { SeatId } from '@samaritan/scenarios/values/id';
import type { SimTime } from '@samaritan/scenarios/values/time';
import type { WrittenCommand } from '@samaritan/scenarios/vocabulary/commands';
import type { SeatPicture } from '@samaritan/scenarios/vocabulary/picture';
import type { Briefing } from './briefing.ts';

export const skills = ['novice', 'skilled'] as const;
export type Skill = (typeof skills)[number];

/** A command without the id the driver gives it. */
export type Intent = WrittenCommand extends infer C
  ? C extends WrittenCommand
    ? Pick<C, 'type' | 'payload'>
    : never
  : never;

export interface Acted {
  readonly intents: readonly Intent[];
  /** When this seat wants to look again. */
  readonly wake: SimTime;
}

export interface Situation {
  readonly picture: SeatPicture;
  readonly seat: SeatId;
  readonly skill: Skill;
  readonly now: SimTime;
  /** What the seat was told before play: its own script of places, seats and means, never the MSEL or the hazards. */
  readonly briefing: Briefing;
  /** In (0, 1), by purpose and count: the seat's own luck. */
  readonly luck: (purpose: string, count: number) => number;
}

/** What a desk of this skill does on looking at its picture. Depends on its argument alone; keeps nothing. */
export function act(situation: Situation): Acted {
  return { intents: [], wake: (situation.now + 600_000) as SimTime };
}
