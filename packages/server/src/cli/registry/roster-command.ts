import { Checker } from '../../licensing/check/checker.ts';
import { FileRefused, faultLine } from '../../licensing/import/row-fault.ts';
import { checkRoster } from '../../licensing/roster/check-roster.ts';
import { type RosterFile, readRoster } from '../../licensing/roster/read-roster.ts';
import { type TableWords, queueLines, verdictLines } from '../../licensing/roster/tables.ts';
import { verdictLabels } from '../../words/labels/law.ts';
import { Failure } from '../failure.ts';
import { OutFolder } from '../out-folder.ts';
import { interruption } from '../paced.ts';
import { reasonOf } from '../reason.ts';
import type { Terminal } from '../terminal.ts';
import { limitText } from './answer-text.ts';
import { openChecker } from './check-command.ts';
import { grouped } from './import-command.ts';
import { type RegistryChoice, withRegistry } from './place.ts';
import { type CircumstanceArguments, circumstancesIn, lookIn } from './statement.ts';
import { registryWords } from './words.ts';

export interface RosterArguments extends RegistryChoice, CircumstanceArguments {
  readonly out: string;
}

/** `samaritan registry roster`: verdicts.csv, verdicts.json and queue.csv, all or none; status 1 where rows could not be read. */
export async function rosterCommand(file: string, given: RosterArguments, terminal: Terminal): Promise<void> {
  const { language, words } = terminal;
  const says = registryWords(language);
  const [circumstances, look] = [circumstancesIn(given, says), lookIn(given, says)];
  const roster = await rosterOf(file, terminal);
  for (const fault of roster.faults) terminal.say(faultLine(file, fault, language));
  const { signal, release } = interruption();
  const folder = new OutFolder(given.out, words);
  try {
    await withRegistry(given, terminal, async (registry) => {
      const checker = await openChecker(() => Checker.of(registry), says);
      const all = grouped(roster.people.length, language);
      const tick = (done: number): void => terminal.progress(says.checked(grouped(done, language), all));
      const result = await checkRoster(checker, roster.people, { circumstances, look, watch: { tick, signal } });
      if (result === null) throw new Failure(130, words.interrupted);
      const table: TableWords = {
        verdict: (kind) => verdictLabels[kind][language],
        because: (why) => says.unknownBecause[why],
        limit: (limit) => limitText(limit, language),
      };
      folder.write('verdicts.csv', [...verdictLines(result, table)].join(''));
      folder.write('queue.csv', [...queueLines(result, table)].join(''));
      const { answers, verdicts, ...summary } = result;
      folder.write(
        'verdicts.json',
        JSON.stringify({
          use: registry.use,
          circumstances,
          look,
          ...summary,
          faults: roster.faults,
          verdicts,
          answers,
        }),
      );
      const files = folder.finish();
      const counted = Object.entries(summary.counts).map(
        ([kind, n]) =>
          `  ${grouped(n, language).padStart(7)} ${verdictLabels[kind as keyof typeof verdictLabels][language]}`,
      );
      terminal.result(
        { folder: given.out, files, people: roster.people.length, faults: roster.faults.length, ...summary },
        [
          ...counted,
          says.rosterSummary(grouped(summary.sanctioned, language), grouped(summary.queued, language)),
          words.wrote(files.join(', '), given.out),
        ].join('\n'),
      );
    });
  } catch (error) {
    folder.abandon();
    throw error;
  } finally {
    release();
  }
  if (roster.faults.length > 0) throw new Failure(1, says.rosterFaults(roster.faults.length));
}

async function rosterOf(file: string, { language, words }: Terminal): Promise<RosterFile> {
  try {
    return await readRoster(file);
  } catch (error) {
    if (error instanceof FileRefused) throw new Failure(2, `${file}: ${error.text[language]}`);
    if (error instanceof Error && 'code' in error)
      throw new Failure(2, words.fileUnreadable(file, reasonOf(error, words)));
    throw error;
  }
}
