import { type ImportProgress, type ImportReport, importFile } from '../../licensing/import/import-file.ts';
import { FileRefused, faultLine } from '../../licensing/import/row-fault.ts';
import { sourceClasses } from '../../store/registry/source.ts';
import { Failure } from '../failure.ts';
import { interruption } from '../paced.ts';
import { reasonOf } from '../reason.ts';
import type { Terminal } from '../terminal.ts';
import { type RegistryChoice, withRegistry } from './place.ts';
import { jurisdictionIn, momentIn, oneOf } from './statement.ts';
import { type RegistryWords, registryWords } from './words.ts';

export interface ImportArguments extends RegistryChoice {
  readonly source: string;
  readonly jurisdiction?: string;
  readonly class: string;
  readonly asOf?: string;
  readonly maxAge: string;
  readonly format: string;
  readonly rejects?: string;
}

/** `samaritan registry import`: status 1 where rows were rejected, 130 where it was interrupted; the rest is in either way. */
export async function importCommand(file: string, given: ImportArguments, terminal: Terminal): Promise<void> {
  const { language, words } = terminal;
  const says = registryWords(language);
  const maxAge_days = Number(given.maxAge);
  if (!/^\d{1,5}$/.test(given.maxAge)) throw new Failure(2, says.wholeDays(given.maxAge));
  const order = {
    file,
    source: given.source,
    jurisdiction: given.jurisdiction === undefined ? null : jurisdictionIn('--jurisdiction', given.jurisdiction, says),
    class: oneOf('--class', given.class, sourceClasses, says),
    asOf: given.asOf === undefined ? null : momentIn('--as-of', given.asOf, says),
    format: oneOf('--format', given.format, ['auto', 'sheet', 'fhir'], says),
    maxAge_days,
    rejects: given.rejects ?? `${file}.rejects.csv`,
  };
  const { signal, release } = interruption();
  try {
    const report = await withRegistry(
      given,
      terminal,
      (registry) =>
        importFile(registry, order, {
          now: () => new Date(),
          tick: (progress) => terminal.progress(told(progress, says, language)),
          signal,
        }),
      true,
    );
    say(file, report, terminal);
    if (report.state === 'interrupted') throw new Failure(130, says.interrupted(grouped(report.taken, language)));
    if (report.tally.rejected > 0) throw new Failure(1, says.rejectsIn(report.rejects ?? order.rejects));
  } catch (error) {
    if (error instanceof FileRefused) throw new Failure(2, `${file}: ${error.text[language]}`);
    if (error instanceof Error && 'code' in error && 'syscall' in error)
      throw new Failure(2, words.fileUnreadable('path' in error ? String(error.path) : file, reasonOf(error, words)));
    throw error;
  } finally {
    release();
  }
}

function say(file: string, report: ImportReport, terminal: Terminal): void {
  const { language } = terminal;
  const says = registryWords(language);
  if (report.before > 0 && report.state !== 'done-before') terminal.say(says.resumed(grouped(report.before, language)));
  if (report.passedOver.length > 0) terminal.say(says.passedOver(report.passedOver.join(', ')));
  for (const fault of report.faults) terminal.say(faultLine(file, fault, language));
  const more = report.tally.rejected - report.faults.length;
  if (more > 0 && report.rejects !== null && report.faults.length > 0)
    terminal.say(says.moreFaults(more, report.rejects));
  const { tally } = report;
  const lines = (['added', 'changed', 'same', 'kept', 'rejected'] as const).map(
    (name) => `  ${grouped(tally[name], language).padStart(12)} ${says.tally[name]}`,
  );
  const head =
    report.state === 'done-before'
      ? says.again(report.source)
      : says.imported(grouped(report.taken, language), report.source, report.encoding);
  terminal.result(report, [head, ...lines].join('\n'));
}

function told(progress: ImportProgress, says: RegistryWords, language: 'en' | 'fr'): string {
  const rows = grouped(progress.taken, language);
  switch (progress.doing) {
    case 'looking':
      return says.looking(Math.round(progress.bytes / 1_000_000));
    case 'reading':
      return says.reading(rows, Math.round((progress.bytes / Math.max(1, progress.of)) * 100));
    case 'indexing':
      return says.indexing;
    case 'settling':
      return says.settling;
    case 'blocking':
      return says.blocking(rows);
    default:
      return '';
  }
}

export const grouped = (n: number, language: 'en' | 'fr'): string =>
  n.toLocaleString(language === 'fr' ? 'fr-CA' : 'en-CA');
