import { roleOf } from '@samaritan/scenarios/schema/msel';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { lintScenario } from '@samaritan/scenarios/lint/lint';
import { loadFolder } from '@samaritan/scenarios/load/folder';
import { mselRow } from '@samaritan/scenarios/schema/msel';
import { type CommandId, type RowId, id } from '@samaritan/scenarios/values/id';
import type { Bilingual } from '@samaritan/scenarios/values/text';
import type { LiveExercise } from '../../conduct/conduct.ts';
import { namesOf } from '../../evaluation/report/names.ts';
import type { SourceRow } from '../../interop/msel/read-row.ts';
import { withMsel } from '../../interop/msel/script.ts';
import { sayFault, sayFinding } from '../../words/lint-rules.ts';
import { sayRefusal } from '../../words/refusals.ts';
import { speaker } from '../../words/speaker.ts';
import type { Library, Shelved } from '../library/library.ts';
import type { SheetApplied } from '../shapes/sheets.ts';

export interface Rows {
  readonly rows: readonly SourceRow[];
  readonly left: number;
}

/**
 * A scenario of this server with the rows of a sheet in place of another's; written only where the linter finds no fault. A sheet
 * of one language is none: readiness says so until somebody has written the other.
 */
export function scenarioFromSheet(
  library: Library,
  { shelved, as, rows, left }: Rows & { readonly shelved: Shelved; readonly as: string },
): SheetApplied {
  if (library.has(as)) {
    const taken = { en: `There is a scenario “${as}” already.`, fr: `Il y a déjà un scénario « ${as} ».` };
    return { ok: false, faults: [taken] };
  }
  // A scenario goes by the name of its folder.
  const script = withMsel(shelved.script, rows).replace(/^id:.*$/m, `id: ${as}`);
  const files = new Map<string, string>([
    ['scenario.yaml', script],
    ['briefing.en.md', shelved.kit.briefing.en],
    ['briefing.fr.md', shelved.kit.briefing.fr],
    ...Object.entries(shelved.kit.maps).map(([name, text]) => [`maps/${name}.geojson`, text] as const),
  ]);
  const loading = loadFolder((path) => files.get(path) ?? null, `${as}/scenario.yaml`);
  if (!loading.ok) return { ok: false, faults: loading.faults.map(sayFault) };
  const found = lintScenario(loading).filter(({ severity }) => severity === 'fault');
  const faults = found.filter(({ rule }) => rule !== 'french-missing');
  if (faults.length > 0) return { ok: false, faults: faults.map(sayFinding) };
  writeFolder(join(library.own, as), files);
  return { ok: true, scenario: as, rows: rows.length, left, untranslated: found.length };
}

/** Whole or not at all. */
function writeFolder(path: string, files: ReadonlyMap<string, string>): void {
  const partial = `${path}.${randomUUID()}`;
  try {
    for (const [file, text] of files) {
      mkdirSync(dirname(join(partial, file)), { recursive: true });
      writeFileSync(join(partial, file), text);
    }
    renameSync(partial, path);
  } finally {
    if (existsSync(partial)) rmSync(partial, { recursive: true });
  }
}

/** A row of a sheet that joins play: its own number belongs to the script's row of that number. */
const addedName = (row: RowId): RowId => id<RowId>(`S${row}`);

/** Adds the rows that a sheet sends at a time still to come; all others are left. */
export async function rowsIntoPlay(live: LiveExercise, staff: string, { rows, left }: Rows): Promise<SheetApplied> {
  const names = namesOf(live.kit.scenario);
  const [en, fr] = [speaker(names, 'en'), speaker(names, 'fr')];
  const now = await live.read((world) => world.now);
  const faults: Bilingual[] = [];
  let added = 0;
  let untranslated = 0;
  for (const source of rows) {
    const { data: row } = mselRow.safeParse(source);
    if (row === undefined || row.kind !== 'contextual' || row.when.kind !== 'time' || row.when.at <= now) continue;
    const outcome = await live.control({
      id: id<CommandId>(`control-${staff}:${randomUUID()}`),
      staff,
      type: 'AddRow',
      payload: {
        row: addedName(row.n),
        from: roleOf(row.from),
        to: row.to,
        means: row.by,
        at: row.when.at,
        text: { en: row.text.en, fr: french(source) },
        wantsAnswer: row.answer,
      },
    });
    if (outcome.ok) {
      added++;
      if (french(source) === null) untranslated++;
    } else
      faults.push({
        en: `Row ${row.n}: ${sayRefusal(outcome.refusal, en)}`,
        fr: `Ligne ${row.n} : ${sayRefusal(outcome.refusal, fr)}`,
      });
  }
  return faults.length > 0
    ? { ok: false, faults }
    : { ok: true, scenario: null, rows: added, left: left + rows.length - added, untranslated };
}

/** As the sheet has it; the console marks a row that has none. */
const french = (source: SourceRow): string | null => ('text' in source ? (source.text.fr ?? null) : null);
