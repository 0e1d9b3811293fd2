import { availableParallelism } from 'node:os';
import { type Comparison, compare, jobKey } from '../study/compare.ts';
import { comparisonCsv, comparisonSvg } from '../study/compare-figures.ts';
import { parameterDigest } from '../study/parameter-digest.ts';
import { sha256 } from '../study/sha.ts';
import { engineVersion } from '../study/version.ts';
import { metricLabels } from '../words/labels/metrics.ts';
import { say } from '../words/label.ts';
import { Journal } from './compare-journal.ts';
import { comparisonTable } from './comparison-table.ts';
import { Failure } from './failure.ts';
import { startingLevers } from './levers.ts';
import { OutFolder } from './out-folder.ts';
import { interruption } from './paced.ts';
import { openScenario } from './scenario-source.ts';
import { countIn, leverArgumentIn, seedIn, settingIn, skillIn, withSetting } from './statement.ts';
import type { Terminal } from './terminal.ts';

export interface CompareArguments {
  readonly lever: string;
  readonly set: readonly string[];
  readonly replications: string;
  readonly seed: string;
  readonly skill: string;
  readonly workers?: string;
  readonly out: string;
}

/** `samaritan compare`: what one lever was worth, over pairs of runs that share every draw. */
export async function compareCommand(name: string, given: CompareArguments, terminal: Terminal): Promise<void> {
  const { words } = terminal;
  const { lever, values } = leverArgumentIn(given.lever, words);
  const replications = countIn('--replications', given.replications, words);
  const workers = given.workers === undefined ? availableParallelism() : countIn('--workers', given.workers, words);
  const seed = seedIn(given.seed, words);
  const skill = skillIn(given.skill, words);
  const settings = given.set.map((one) => settingIn(one, words));
  const scenario = openScenario(name, terminal);
  const base = startingLevers(scenario, settings, words);
  const arms = [
    withSetting(base, { lever, value: values[0] }),
    withSetting(base, { lever, value: values[1] }),
  ] as const;
  const key = sha256(JSON.stringify({ scenario, arms, skill, engineVersion, parameters: parameterDigest() }));
  const journal = new Journal(given.out, key, words);
  if (journal.known.size > 0) terminal.say(words.resumed(journal.known.size));
  const { signal, release } = interruption();
  let done = 0;
  try {
    const comparison = await compare({
      scenario,
      lever,
      arms,
      values,
      skill,
      seed,
      replications,
      workers,
      known: journal.known,
      done: ({ job, metrics }) => {
        journal.note(jobKey(job), metrics);
        terminal.progress(words.runs(++done, replications * 2));
      },
      signal,
    });
    writeFiles(comparison, given.out, terminal);
    journal.close();
  } catch (error) {
    throw signal.aborted ? new Failure(130, words.compareInterrupted(journal.file)) : error;
  } finally {
    release();
  }
}

function writeFiles(comparison: Comparison, out: string, terminal: Terminal): void {
  const folder = new OutFolder(out, terminal.words);
  folder.write('compare.json', `${JSON.stringify(comparison, null, 2)}\n`);
  folder.write('compare.csv', comparisonCsv(comparison));
  folder.write(
    'compare.svg',
    comparisonSvg(comparison, {
      language: terminal.language,
      nameOf: (metric) => say(metricLabels, metric, terminal.language),
    }),
  );
  const files = folder.finish();
  terminal.result(comparison, comparisonTable(comparison, terminal.language));
  terminal.say(terminal.words.wrote(files.join(', '), out));
}
