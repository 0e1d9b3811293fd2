import { formatSimTime } from '@samaritan/scenarios/values/time';
import { type LogFault, type ReadLog, readLog } from '../log/reader.ts';
import { replay } from '../log/replay.ts';
import { sealsOf } from '../log/seals-of.ts';
import { engine } from '../study/play.ts';
import { sha256 } from '../study/sha.ts';
import { engineVersion } from '../study/version.ts';
import { bodiesBeside, readText } from './bodies-beside.ts';
import { Failure } from './failure.ts';
import type { Messages } from './messages.ts';
import type { Terminal } from './terminal.ts';

/** `samaritan replay`: folds a log again and compares what came of it. */
export function replayCommand(file: string, terminal: Terminal): void {
  const { words } = terminal;
  const { events, header } = openLog(file, words);
  const last = formatSimTime(events.at(-1)?.at ?? (0 as never));
  const same = header.engine === engineVersion;
  const bodies = wordsOf(file, events.flatMap(sealsOf), words);
  terminal.result(
    { file, events: events.length, engine: header.engine, sameEngine: same, bodies },
    [
      same ? words.logGood(events.length, last) : words.logGoodOther(events.length, last, header.engine),
      bodies.whole > 0 ? words.bodiesGood(bodies.whole) : '',
      bodies.erased > 0 ? words.bodiesErased(bodies.erased) : '',
    ]
      .filter((line) => line !== '')
      .join('\n'),
  );
}

/** Reads a log and replays it; throws a `Failure` that names the first bad line. */
export const openLog = (file: string, words: Messages): ReadLog => readWholeLog(readText(file, words), file, words);

/** The same of a text that was read already, by the name it goes by in faults. */
export function readWholeLog(text: string, file: string, words: Messages): ReadLog {
  const reading = readLog(text, sha256);
  if (!reading.ok && isNoLog(reading.fault)) throw new Failure(1, words.notALog(file));
  if (!reading.ok)
    throw new Failure(1, words.logBad(file, reading.fault.line, reading.fault.found, reading.fault.wanted));
  const again = replay(reading.log, engine, engineVersion, sha256);
  if (!again.ok) throw new Failure(1, words.logBad(file, again.fault.line, again.fault.found, again.fault.wanted));
  return reading.log;
}

/** Something else altogether, rather than a log that was changed. */
const isNoLog = ({ line, code }: LogFault): boolean => line === 1 && (code === 'not-json' || code === 'not-a-header');

function wordsOf(
  file: string,
  seals: readonly string[],
  words: Messages,
): { readonly whole: number; readonly erased: number } {
  const wanted = new Set(seals);
  const beside = bodiesBeside(file, words);
  if (beside === null) return { whole: 0, erased: wanted.size };
  const known = new Set<string>();
  for (const { line, body } of beside.lines) {
    if (body === null)
      throw new Failure(
        1,
        words.logBad(beside.file, line, 'a text that does not fit its seal', 'the text that was sealed'),
      );
    known.add(body.seal);
  }
  const whole = [...wanted].filter((one) => known.has(one)).length;
  return { whole, erased: wanted.size - whole };
}
