import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Finding, formatFinding } from '@samaritan/scenarios/lint/finding';
import { isPlayable, lintScenario } from '@samaritan/scenarios/lint/lint';
import type { ScenarioFolder } from '@samaritan/scenarios/load/folder';
import { scenarioTemplate } from '@samaritan/scenarios/load/template';
import { scenarioJsonSchemaText } from '@samaritan/scenarios/schema/json-schema';
import { formatSimTime } from '@samaritan/scenarios/values/time';
import { rowsNotReached } from '../study/dry-run.ts';
import { Failure } from './failure.ts';
import { startingLevers } from './levers.ts';
import type { Messages } from './messages.ts';
import { reasonOf } from './reason.ts';
import { libraryIds, openFolder, scriptFile } from './scenario-source.ts';
import type { Terminal } from './terminal.ts';

/** `samaritan scenario list`. */
export function listCommand(terminal: Terminal): void {
  const { language, words } = terminal;
  const scenarios = libraryIds().map((id) => openFolder(scriptFile(id, words), words).scenario);
  terminal.result(
    scenarios.map(({ id, title, summary, startEx, endEx, seats, msel }) => ({
      id,
      title,
      summary,
      startEx,
      endEx,
      seats: Object.keys(seats).length,
      rows: msel.length,
    })),
    scenarios
      .map(
        ({ id, title, summary, endEx }) =>
          `${id}  ${title[language]}  (${formatSimTime(endEx)})\n    ${summary[language]}`,
      )
      .join('\n'),
  );
}

/** `samaritan scenario lint`: every finding in the order of the text; status 1 where one is a fault. */
export function lintCommand(name: string, dryRuns: boolean, terminal: Terminal): void {
  const { words } = terminal;
  const script = scriptFile(name, words);
  const folder = openFolder(script, words);
  const findings = [...lintScenario(folder)];
  if (dryRuns && isPlayable(findings)) {
    terminal.say(words.dryRunning);
    findings.push(...unreached(folder, words));
  }
  const faults = findings.filter(({ severity }) => severity === 'fault');
  terminal.result(
    { scenario: folder.scenario.id, findings },
    [...findings.map(formatFinding), ...(faults.length === 0 ? [words.lintClean(folder.scenario.id)] : [])].join('\n'),
  );
  if (faults.length > 0) throw new Failure(1, words.scenarioFaults(faults.length, script));
}

function unreached({ scenario, places }: ScenarioFolder, words: Messages): readonly Finding[] {
  const rows = new Set(rowsNotReached(scenario, startingLevers(scenario, [], words)));
  return scenario.msel.flatMap((row, i) => {
    if (!rows.has(row.n)) return [];
    const { line, column } = places.at(['msel', i]);
    return [
      {
        file: places.file,
        line,
        column,
        severity: 'warning',
        rule: 'row-not-reached',
        found: `${words.rowUnreached} (${row.n})`,
        wanted: words.rowUnreachedWanted,
      },
    ];
  });
}

/** `samaritan scenario new`: the files of a small scenario, into a folder that is empty or not there. */
export function newCommand(folder: string, terminal: Terminal): void {
  const { words } = terminal;
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new Failure(2, words.folderNotEmpty(folder));
  try {
    for (const { path, text } of scenarioTemplate(idOf(folder))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  } catch (error) {
    throw new Failure(2, words.outUnwritable(folder, reasonOf(error, words)));
  }
  terminal.result({ folder }, words.newWritten(folder));
}

/** An id from a folder's name: what the language takes of it. */
const idOf = (folder: string): string =>
  basename(resolve(folder))
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '') || 'scenario';

/** `samaritan scenario schema`: for an editor's completion; with `--json` on one line. */
export function schemaCommand(terminal: Terminal): void {
  const text = scenarioJsonSchemaText();
  terminal.result(JSON.parse(text), text.trimEnd());
}
