import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { instruments } from '@samaritan/scenarios/reference/instruments';
import { leverCitations } from '@samaritan/scenarios/reference/levers';
import { leverNames, valuesOf } from '@samaritan/scenarios/vocabulary/levers';
import { metricIds, metricUnits } from '../../packages/server/src/evaluation/metrics.ts';
import { type Sources, speaksOf } from './cited.ts';
import { definitions } from './definitions.ts';
import { type Numbers, numbersOfModel, root } from './numbers.ts';
import { type Row, rowsOf } from './rows.ts';
import { sources } from './sources.ts';

export const documentFile = join(root, 'docs/model.md');

/** Tables of the model document that are made from the code: by the name in their marks. */
export type Tables = ReadonlyMap<string, string>;

const begin = (name: string): string => `<!-- table: ${name} -->`;
const end = '<!-- end -->';

/** Every table there should be. */
export function tablesOf(numbers: Numbers, sources: Readonly<Record<string, Sources>>): Tables {
  const parameters = Object.entries(numbers).map(
    ([chapter, of]) =>
      [
        chapter,
        table(
          ['parameter', 'value', 'what it is', 'source'],
          rowsOf(of, sources[chapter] ?? {}).map(({ name, value, what, source }) => [
            `\`${name}\``,
            value,
            what,
            source,
          ]),
        ),
      ] as const,
  );
  return new Map([...parameters, ['levers', levers()], ['instruments', law()], ['metrics', measures()]]);
}

/** The document with every marked table made anew. */
export const merged = (document: string, tables: Tables): string =>
  document.replace(/<!-- table: (\S+) -->\n[^]*?<!-- end -->/g, (old: string, name: string) => {
    const made = tables.get(name);
    return made === undefined ? old : `${begin(name)}\n\n${made}\n\n${end}`;
  });

/**
 * What is wrong with the document: parameters without a row, rows with another value, with no source, or of parameters there
 * are not, and entries in the sources that speak of nothing.
 */
export function faultsOf(
  document: string,
  numbers: Numbers,
  sources: Readonly<Record<string, Sources>>,
): readonly string[] {
  return Object.entries(numbers).flatMap(([chapter, of]) => {
    const wanted = rowsOf(of, sources[chapter] ?? {});
    const shown = new Map(shownIn(document, chapter).map((row) => [row.name, row]));
    const names = wanted.map(({ name }) => name);
    return [
      ...wanted.flatMap((row) => faultOf(row, shown.get(row.name))),
      ...[...shown.keys()].filter((name) => !names.includes(name)).map((name) => `${name}: no such parameter`),
      ...Object.keys(sources[chapter] ?? {})
        .filter((key) => !speaksOf(key, names))
        .map((key) => `${key}: a source of nothing`),
    ].map((fault) => `${chapter}: ${fault}`);
  });
}

function faultOf({ name, value }: Row, shown: Row | undefined): readonly string[] {
  if (shown === undefined) return [`${name}: not in the document`];
  if (shown.value !== value) return [`${name}: the document says ${shown.value}, the code ${value}`];
  return shown.source === '' || shown.what === '' ? [`${name}: without a source or a meaning`] : [];
}

function shownIn(document: string, chapter: string): readonly Row[] {
  const from = document.indexOf(`${begin(chapter)}\n`);
  if (from < 0) return [];
  const lines = document.slice(from, document.indexOf(end, from)).split('\n');
  return lines
    .filter((line) => line.startsWith('| `'))
    .map((line) => {
      const [, name = '', value = '', what = '', source = ''] = line.split('|').map((cell) => cell.trim());
      return { name: name.replaceAll('`', ''), value, what, source };
    });
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(inCell).join(' | ')} |`).join('\n');

const inCell = (text: string): string => text.replaceAll('|', '∣').replaceAll('\n', ' ');

const levers = (): string =>
  table(
    ['lever', 'value', 'so since', 'judgement', 'source'],
    leverNames.flatMap((lever) =>
      valuesOf(lever).flatMap((value) =>
        leverCitations(lever, value).map(({ since, source, judgement }) => [
          `\`${lever}\``,
          value,
          since ?? 'no date',
          judgement ? 'yes' : 'no',
          source,
        ]),
      ),
    ),
  );

const law = (): string =>
  table(
    ['instrument', 'text', 'in force from', 'seen', 'what the code makes of it', 'source'],
    instruments.map(({ id, title, article, validFrom, verified, why, source, order }) => [
      `\`${id}\``,
      article === null ? title : `${title}, ${article}`,
      validFrom ?? 'no date',
      order === 1 ? (verified ? 'seen' : 'from memory') : 'no text: a rule of this model',
      why,
      source,
    ]),
  );

const measures = (): string =>
  table(
    ['metric', 'unit', 'definition'],
    metricIds.map((id) => [`\`${id}\``, metricUnits[id], definitions[id]]),
  );

// Run by itself, it brings the tables of the document up to date.
if (import.meta.main) {
  const tables = tablesOf(await numbersOfModel(), sources);
  writeFileSync(documentFile, merged(readFileSync(documentFile, 'utf8'), tables));
}
