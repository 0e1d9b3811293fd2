import type { CommandPayloads, CommandType } from '@samaritan/scenarios/vocabulary/commands';
import type { SentView, ShownText } from '../views/seat/frame.ts';
import { sayCommandEn } from './desk-commands-en.ts';
import { sayCommandFr } from './desk-commands-fr.ts';
import type { Speaker } from './speaker.ts';

/** How each command is said by the desk that gave it, whole in its language. A command without words does not compile. */
export type SayCommand = {
  readonly [Type in CommandType]: (payload: CommandPayloads<ShownText>[Type], speaker: Speaker) => string;
};

const tables = { en: sayCommandEn, fr: sayCommandFr } as const;

/** What the desk did or tried to do, as its log has it. */
export function sayOwnCommand({ type, payload }: Pick<SentView, 'type' | 'payload'>, speaker: Speaker): string {
  const sayIt: (payload: never, speaker: Speaker) => string = tables[speaker.language][type];
  return sayIt(payload as never, speaker);
}
