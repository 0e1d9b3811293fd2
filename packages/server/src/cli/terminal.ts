import type { Language } from '@samaritan/scenarios/values/text';
import { type Messages, messages } from './messages.ts';

/** Where a command speaks: sentences and progress to standard error, results to standard output. */
export interface Terminal {
  readonly language: Language;
  readonly words: Messages;
  readonly json: boolean;
  say(sentence: string): void;
  /** Replaces the line before where somebody is watching; says nothing into a pipe. */
  progress(sentence: string): void;
  /** The one JSON object that `--json` promises as the last line, or else `text`. */
  result(object: unknown, text: string): void;
}

export function terminal(language: Language, json: boolean): Terminal {
  const watched = process.stderr.isTTY;
  let shown = 0;
  const clear = (): void => {
    if (shown > 0) process.stderr.write(`\r${' '.repeat(shown)}\r`);
    shown = 0;
  };
  return {
    language,
    words: messages(language),
    json,
    say: (sentence) => {
      clear();
      process.stderr.write(`${sentence}\n`);
    },
    progress: (sentence) => {
      if (!watched) return;
      clear();
      process.stderr.write(sentence);
      shown = sentence.length;
    },
    result: (object, text) => {
      clear();
      if (json) process.stdout.write(`${JSON.stringify(object)}\n`);
      else if (text !== '') process.stdout.write(`${text}\n`);
    },
  };
}
