import type { SeatId } from '@samaritan/scenarios/values/id';
import { type SimTime, after, minutes, simTime } from '@samaritan/scenarios/values/time';
import type { WrittenCommand } from '@samaritan/scenarios/vocabulary/commands';
import type { SeatPicture } from '@samaritan/scenarios/vocabulary/picture';
import type { Briefing } from './briefing.ts';
import { doctrineOf } from './doctrine.ts';
import type { Duty } from './duty.ts';
import { type Looks, looksAt } from './looks.ts';
import { type Outlook, takenInAt } from './outlook.ts';
import { isPointless } from './refused.ts';
import { tempers } from './skill.ts';

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

/**
 * What a desk of this skill does on looking at its picture. Depends on its argument alone: what is kept of an earlier look at the
 * same picture is only what would be worked out the same again.
 */
export function act(situation: Situation): Acted {
  const { briefing, seat, skill } = situation;
  const own = briefing.seats[seat];
  if (own === undefined) return { intents: [], wake: nextLook(situation) };
  const looks = looksAt(situation, own);
  const duties = doctrineOf(own.desk);
  const { hands } = tempers[skill];
  const wanted = skill === 'skilled' ? asSkilled(duties, looks, hands) : asNovice(duties, looks);
  return { intents: wanted.slice(0, hands), wake: nextLook(situation) };
}

/** What doctrine asks for, the most pressing first, until both hands are full. */
function asSkilled(duties: readonly Duty[], looks: Looks, hands: number): readonly Intent[] {
  const wanted: Intent[] = [];
  for (const duty of duties) {
    wanted.push(...dutyNow(duty, looks));
    if (wanted.length >= hands) break;
  }
  return wanted;
}

const dutyNow = (duty: Duty, looks: Looks): readonly Intent[] => {
  const look = looks[duty.pace];
  const intents = look.derived(duty.intents);
  return intents.length === 0 ? intents : intents.filter((intent) => !isPointless(intent, look));
};

/**
 * What comes by itself, and for each thing that was sent to the desk and asks for something, one more of what doctrine has
 * it do: the first not done yet. An inject says nothing a desk could act on but that something is missing.
 */
function asNovice(duties: readonly Duty[], looks: Looks): readonly Intent[] {
  const unasked = duties.filter(({ novice }) => novice === 'unasked').flatMap((duty) => dutyNow(duty, looks));
  const asked = duties.filter(({ novice }) => novice === 'prompted');
  const undone = asked.filter(({ done }) => !done(looks.disaster));
  if (promptsOf(looks.disaster) <= asked.length - undone.length) return unasked;
  for (const duty of undone) {
    const intents = dutyNow(duty, looks);
    if (intents.length > 0) return [...unasked, ...intents];
  }
  return unasked;
}

/** Injects, and messages that want an answer, which the desk has taken in. */
const promptsOf = (look: Outlook): number =>
  look.of('inject').length + look.of('message').filter(({ content }) => content.wantsAnswer).length;

/** After a while of the desk's own luck, or when it will have taken in what has just come, whichever is sooner. */
function nextLook({ picture, skill, now, luck }: Situation): SimTime {
  const { look, routine, disaster } = tempers[skill];
  const looks = Math.floor(now / 60_000);
  let next: number = after(now, minutes(look.least + (look.most - look.least) * luck('look', looks)));
  for (let i = picture.items.length - 1; i >= 0; i--) {
    const item = picture.items[i];
    if (item === undefined || item.arrivedAt + disaster.most * 60_000 <= now) break;
    if (item.content.kind === 'figures') continue;
    const u = luck('reaction', item.observedAt);
    for (const span of [routine, disaster]) {
      const at = takenInAt(item, span, u);
      if (at > now && at < next) next = at;
    }
  }
  return simTime(Math.max(next, after(now, minutes(1))));
}
