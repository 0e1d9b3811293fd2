import { type Fault, formatFault } from '../load/fault.ts';
import type { ScenarioFolder } from '../load/folder.ts';
import type { Path, Place } from '../load/places.ts';
import { nearest } from '../values/nearest.ts';

/**
 * `fault`: it cannot be played as it means to be, and is refused. `warning`: it can be played and is probably not what was
 * meant. `mark`: it is as it should be, and a reader should know.
 */
export type Severity = 'fault' | 'warning' | 'mark';

/** What the linter has to say of a scenario that is of sound form. Dry runs add warnings of rows that were not reached. */
export interface Finding extends Fault {
  readonly severity: Severity;
  /** Name of the rule, e.g. `french-missing`. */
  readonly rule: string;
}

/** One rule of the linter: all that it finds. */
export type Rule = (folder: ScenarioFolder) => readonly Finding[];

/** As `formatFault`, with the severity where it is no fault. */
export function formatFinding(finding: Finding): string {
  if (finding.severity === 'fault') return formatFault(finding);
  const { file, line, column, found, wanted } = finding;
  return `${file}:${line}:${column}: ${finding.severity}: found ${found}, wanted ${wanted}`;
}

/** Makes findings of one rule at the values of a script. */
export interface Pen {
  readonly fault: (path: Path, found: string, wanted: string) => Finding;
  readonly warning: (path: Path, found: string, wanted: string) => Finding;
  readonly mark: (path: Path, found: string, wanted: string) => Finding;
}

/** A pen for one rule over one folder; its findings stand at values, or at the keys of values. */
export function pen({ places }: ScenarioFolder, rule: string, where: 'value' | 'key' = 'value'): Pen {
  const at =
    (severity: Severity) =>
    (path: Path, found: string, wanted: string): Finding =>
      findingAt(where === 'key' ? places.atKey(path) : places.at(path), {
        file: places.file,
        severity,
        rule,
        found,
        wanted,
      });
  return { fault: at('fault'), warning: at('warning'), mark: at('mark') };
}

/** A finding at a place that is no whole value, such as a name within a predicate. */
export const findingAt = ({ line, column }: Place, finding: Omit<Finding, 'line' | 'column'>): Finding => ({
  ...finding,
  line,
  column,
});

/** What was wanted, and which of the known words was probably meant. */
export function oneOf(what: string, written: string, known: readonly string[]): string {
  const meant = nearest(written, known);
  if (meant !== undefined) return `${what} (did you mean ${meant}?)`;
  return known.length > 0 && known.length <= 12 ? `${what}: ${known.join(', ')}` : what;
}
