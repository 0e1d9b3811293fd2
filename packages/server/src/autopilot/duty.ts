import type { CommandType } from '@samaritan/scenarios/vocabulary/commands';
import type { Intent } from './act.ts';
import type { Outlook, Pace } from './outlook.ts';

/** One thing that doctrine has a desk do. */
export interface Duty {
  readonly name: string;
  /** The practice, plan or law it comes from; `judgement` where none was read. */
  readonly source: string;
  readonly pace: Pace;
  /** What a novice makes of it: does it unasked, or only once something that was sent to the desk asks for more. */
  readonly novice: 'unasked' | 'prompted';
  /** Whether it has been done at least once, by the commands sent: all that a desk remembers of it. */
  readonly done: (look: Outlook) => boolean;
  /** What is still to be done of it now; nothing where there is no ground for it, or it is done. */
  readonly intents: (look: Outlook) => readonly Intent[];
}

/** Done once a command of this type was sent, about a thing of this kind where it says. */
export const once =
  (type: CommandType, about: (about: string) => boolean = () => true) =>
  (look: Outlook): boolean =>
    look.sent(type).some((sent) => about(sent.about));
