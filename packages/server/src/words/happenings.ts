import type { Happening } from '../evaluation/report/timeline.ts';
import { sayHappeningEn } from './happenings-en.ts';
import { sayHappeningFr } from './happenings-fr.ts';
import type { Speaker } from './speaker.ts';

/** One way of saying each kind of happening, whole in its language. */
export type SayHappening = {
  readonly [Kind in Happening['kind']]: (what: Extract<Happening, { kind: Kind }>, speaker: Speaker) => string;
};

const tables = { en: sayHappeningEn, fr: sayHappeningFr } as const;

/** One line of the timeline. */
export function sayHappening(what: Happening, speaker: Speaker): string {
  const sayIt: (what: never, speaker: Speaker) => string = tables[speaker.language][what.kind];
  return sayIt(what as never, speaker);
}
