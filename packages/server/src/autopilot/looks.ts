import type { Seat } from '@samaritan/scenarios/schema/scenario';
import type { SeatPicture } from '@samaritan/scenarios/vocabulary/picture';
import type { Situation } from './act.ts';
import { Outlook, type Pace, type Standing } from './outlook.ts';
import { Recollection } from './recollection.ts';

export type Looks = Readonly<Record<Pace, Outlook>>;

interface Kept {
  readonly by: Standing;
  readonly recalled: Recollection;
  readonly looks: Looks;
}

const kept = new WeakMap<SeatPicture, Kept>();

/**
 * What a desk has in its head at a moment, at either pace. Kept beside its picture from look to look, as long as it is the same
 * desk with the same luck that looks.
 */
export function looksAt(situation: Situation, own: Seat): Looks {
  const { picture, now } = situation;
  const before = kept.get(picture);
  const known = before !== undefined && isSame(before.by, situation) ? before : begin(situation, own);
  known.recalled.read();
  known.looks.routine.turnTo(now);
  known.looks.disaster.turnTo(now);
  return known.looks;
}

function begin({ picture, seat, skill, briefing, luck }: Situation, own: Seat): Kept {
  const by: Standing = { seat, skill, briefing, luck };
  const recalled = new Recollection(picture);
  const looks: Looks = {
    routine: new Outlook(by, own, 'routine', recalled),
    disaster: new Outlook(by, own, 'disaster', recalled),
  };
  const fresh = { by, recalled, looks };
  kept.set(picture, fresh);
  return fresh;
}

const isSame = (a: Standing, b: Standing): boolean =>
  a.seat === b.seat && a.skill === b.skill && a.briefing === b.briefing && a.luck === b.luck;
