import { formatFault } from '../../packages/scenarios/src/load/fault.ts';
import { type FolderLoading, loadFolder } from '../../packages/scenarios/src/load/folder.ts';
import { scenarioTemplate } from '../../packages/scenarios/src/load/template.ts';
import { formatFinding } from '../../packages/scenarios/src/lint/finding.ts';
import { lintScenario } from '../../packages/scenarios/src/lint/lint.ts';

/** Words of the template's script and what stands in their place; the words must stand there once. */
export type Edit = readonly [was: string, is: string];

const template: ReadonlyMap<string, string> = new Map(
  scenarioTemplate('my-town').map(({ path, text }) => [path, text]),
);

/** The script of a new scenario with edits. */
export function editedScript(...edits: readonly Edit[]): string {
  return edits.reduce(
    (script, [was, is]) => {
      if (script.split(was).length !== 2) throw new Error(`not once in the template: ${was}`);
      return script.replace(was, () => is);
    },
    template.get('scenario.yaml') ?? '',
  );
}

/** `line:column` of where a stretch of an edited script begins, counted by hand; it must stand there once. */
export function placeOf(edits: readonly Edit[], stretch: string): string {
  const [before = '', ...after] = editedScript(...edits).split(stretch);
  if (after.length !== 1) throw new Error(`not once in the edited template: ${stretch}`);
  const lines = before.split('\n');
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}

/** The folder of a new scenario with edits to its script, and without the files named. */
export function editedFolder(edits: readonly Edit[], without: readonly string[] = []): FolderLoading {
  const files = new Map(template);
  files.set('scenario.yaml', editedScript(...edits));
  return loadFolder((path) => (without.includes(path) ? null : (files.get(path) ?? null)), 'my-town/scenario.yaml');
}

/** What the linter says of such a folder, formatted; the faults of its form, where it has any. */
export function said(edits: readonly Edit[], without: readonly string[] = []): readonly string[] {
  const folder = editedFolder(edits, without);
  return folder.ok ? lintScenario(folder).map(formatFinding) : folder.faults.map(formatFault);
}
