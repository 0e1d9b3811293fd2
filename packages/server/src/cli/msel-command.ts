import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { lintScenario } from '@samaritan/scenarios/lint/lint';
import { formatFinding } from '@samaritan/scenarios/lint/finding';
import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { mselCsv, mselWorkbook } from '../interop/msel/export-msel.ts';
import { fieldWords } from '../interop/msel/fields.ts';
import { guessMapping } from '../interop/msel/guess.ts';
import { type MselImport, importMsel } from '../interop/msel/import-msel.ts';
import { type Mapping, formatMapping, parseMapping } from '../interop/msel/mapping.ts';
import { formatProblem } from '../interop/msel/problem.ts';
import { withMsel } from '../interop/msel/script.ts';
import { launchOf } from '../interop/msel/times.ts';
import type { Book } from '../interop/sheet/cell.ts';
import { openBook } from '../interop/sheet/open.ts';
import { refusalWords } from '../interop/sheet/refusal.ts';
import { Failure } from './failure.ts';
import { mselWords } from './msel-words.ts';
import { OutFolder, makeFolder } from './out-folder.ts';
import { reasonOf } from './reason.ts';
import { openFolder, scriptFile } from './scenario-source.ts';
import type { Terminal } from './terminal.ts';

export interface MselImportArguments {
  readonly into: string;
  readonly mapping?: string;
  readonly launch?: string;
  readonly partial?: boolean;
  readonly out: string;
}

/**
 * `samaritan msel import`: the rows of a sheet in place of those of a scenario, as a scenario folder of its own, with the mapping
 * beside it. Status 1 where a cell or the scenario has a fault; then every one of them has been listed.
 */
export async function mselImportCommand(
  sheet: string,
  options: MselImportArguments,
  terminal: Terminal,
): Promise<void> {
  const { language, words } = terminal;
  const says = mselWords(language);
  const script = scriptFile(options.into, words);
  const { scenario } = openFolder(script, words);
  const book = await bookOf(sheet, terminal);
  const mapping = mappingFor(sheet, book, { options, scenario, terminal });
  sayMapping(mapping, terminal);
  const read = importMsel(book, mapping, scenario);
  const doubts = read.problems.filter(({ severity }) => severity === 'doubt').length;
  const listed = read.problems.map((problem) => formatProblem(problem, language));
  const isWritten = options.partial === true || doubts === read.problems.length;
  const files = write(script, { options, mapping, rows: isWritten ? read.rows : null, terminal });
  const faults = isWritten ? faultsOf(join(options.out, 'scenario.yaml'), terminal) : [];
  terminal.result(
    { scenario: scenario.id, rows: read.rows.length, left: read.left, problems: read.problems, mapping, files, faults },
    [...listed, says.counted(read.rows.length, read.left, doubts), words.wrote(files.join(', '), options.out)].join(
      '\n',
    ),
  );
  if (!isWritten) throw new Failure(1, says.notWritten(join(options.out, 'mapping.json')));
  if (faults.length > 0) throw new Failure(1, [...faults, says.lintRest(faults.length, options.out)].join('\n'));
  if (read.left > 0) throw new Failure(1, says.counted(read.rows.length, read.left, doubts));
}

/** `samaritan msel export`: the MSEL of a scenario as a workbook or as text, by the ending of the file. */
export async function mselExportCommand(
  name: string,
  { out }: { readonly out: string },
  terminal: Terminal,
): Promise<void> {
  const { language, words } = terminal;
  const says = mselWords(language);
  const ending = /\.(xlsx|csv)$/i.exec(out)?.[1]?.toLowerCase();
  if (ending === undefined) throw new Failure(2, says.outEnding(out));
  const { scenario } = openFolder(scriptFile(name, words), words);
  const bytes = ending === 'csv' ? mselCsv(scenario, language) : await mselWorkbook(scenario, language);
  try {
    makeFolder(dirname(resolve(out)));
    writeFileSync(`${out}.unfinished`, bytes);
    renameSync(`${out}.unfinished`, out);
  } catch (error) {
    throw new Failure(2, words.outUnwritable(dirname(out), reasonOf(error, words)));
  }
  terminal.result(
    { scenario: scenario.id, rows: scenario.msel.length, file: out },
    says.exported(scenario.msel.length, out),
  );
}

async function bookOf(file: string, { language, words }: Terminal): Promise<Book> {
  const opened = await openBook(bytesOf(file, words));
  if (opened.ok) return opened.value;
  throw new Failure(1, mselWords(language).refused(file, refusalWords(opened.refusal)[language]));
}

function bytesOf(file: string, words: Terminal['words']): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Failure(2, words.fileUnreadable(file, reasonOf(error, words)));
  }
}

function mappingFor(
  sheet: string,
  book: Book,
  {
    options,
    scenario,
    terminal,
  }: { readonly options: MselImportArguments; readonly scenario: Scenario; readonly terminal: Terminal },
): Mapping {
  const says = mselWords(terminal.language);
  const mapping =
    options.mapping === undefined ? guessMapping(book, scenario) : savedMapping(options.mapping, terminal);
  if (mapping === null) throw new Failure(1, says.noHeaders(sheet));
  if (options.launch === undefined) return mapping;
  if (launchOf(options.launch) === null) throw new Failure(2, says.launchWrong(options.launch));
  // A date alone keeps the time of StartEx.
  const [, time = 'T00:00'] = /(T\d{2}:\d{2})/.exec(scenario.startEx) ?? [];
  const launch = /^\d{4}-\d{2}-\d{2}$/.test(options.launch) ? `${options.launch}${time}` : options.launch;
  return { ...mapping, times: { ...mapping.times, launch } };
}

function savedMapping(file: string, { language, words }: Terminal): Mapping {
  const parsed = parseMapping(bytesOf(file, words).toString('utf8'));
  if (parsed.ok) return parsed.value;
  throw new Failure(2, mselWords(language).mappingWrong(file, parsed.refusal.join('; ')));
}

function sayMapping(mapping: Mapping, terminal: Terminal): void {
  const { language } = terminal;
  const says = mselWords(language);
  const [first, last] = mapping.headerRows;
  terminal.say(says.read(mapping.sheet, first === last ? `${first}` : `${first}–${last}`));
  for (const { column, header, field, confidence, reason } of mapping.columns) {
    const named = field === null ? says.ownColumn : fieldWords[field].header[language];
    terminal.say(says.column(column, header, named, `(${Math.round(confidence * 100)} %). ${reason[language]}`));
  }
  const { launch, zone, bare, reason } = mapping.times;
  terminal.say(says.times(launch, zone, says.bare[bare], reason[language]));
}

interface Writing {
  readonly options: MselImportArguments;
  readonly mapping: Mapping;
  /** Null where only the mapping is kept. */
  readonly rows: MselImport['rows'] | null;
  readonly terminal: Terminal;
}

/** The script with the new rows and the files beside it; gives the names of what was written. */
function write(script: string, { options, mapping, rows, terminal: { words } }: Writing): readonly string[] {
  const out = new OutFolder(options.out, words);
  try {
    out.write('mapping.json', formatMapping(mapping));
    if (rows === null) return out.finish();
    out.write('scenario.yaml', withMsel(readFileSync(script, 'utf8'), rows));
    return [...out.finish(), ...copyBeside(dirname(script), options.out, openFolder(script, words).scenario.map)];
  } catch (error) {
    out.abandon();
    if (error instanceof Failure) throw error;
    throw new Failure(2, words.outUnwritable(options.out, reasonOf(error, words)));
  }
}

function copyBeside(from: string, to: string, maps: readonly string[]): readonly string[] {
  if (resolve(from) === resolve(to)) return [];
  const files = ['briefing.en.md', 'briefing.fr.md', ...maps.map((name) => `maps/${name}.geojson`)];
  const there = files.filter((file) => existsSync(join(from, file)));
  for (const file of there) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    copyFileSync(join(from, file), join(to, file));
  }
  return there;
}

/** What the linter finds in the scenario that was written: rows may be sound by themselves and not fit it. */
function faultsOf(script: string, { words }: Terminal): readonly string[] {
  return lintScenario(openFolder(script, words))
    .filter(({ severity }) => severity === 'fault')
    .map(formatFinding);
}
