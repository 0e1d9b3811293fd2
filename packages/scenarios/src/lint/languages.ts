import type { Path } from '../load/places.ts';
import { type Finding, pen, type Rule } from './finding.ts';

/** Every text stands in both languages. A legal name whose source gives no French is written `fr: null` and marked. */
export const frenchStands: Rule = (folder) => {
  const { fault, mark, warning } = pen(folder, 'french-missing');
  return textsIn(folder.places.value([]), []).flatMap(({ path, en, fr }): readonly Finding[] => {
    if (fr === undefined) return [fault(path, `English without French: ${short(en)}`, 'fr: the same in French')];
    if (fr === null && path.at(-1) === 'name')
      return [mark([...path, 'fr'], `no French name: ${short(en)}`, 'the official name, if there is one')];
    if (fr === null) return [fault([...path, 'fr'], 'nothing', 'the same in French; only a legal name may have none')];
    const same = fr === en && path.at(-1) !== 'name' && en.includes(' ');
    return same ? [warning([...path, 'fr'], 'the English text again', 'the same in French')] : [];
  });
};

/** Players read a briefing in either language before StartEx. */
export const briefingsStand: Rule = ({ briefings, places }) =>
  (['en', 'fr'] as const).flatMap((language): readonly Finding[] => {
    if (briefings[language]?.trim()) return [];
    const file = places.file.replace(/[^/\\]*$/, `briefing.${language}.md`);
    return [
      {
        file,
        line: 1,
        column: 1,
        severity: 'fault',
        rule: 'briefing-missing',
        found: 'nothing',
        wanted: 'a briefing for players',
      },
    ];
  });

interface WrittenText {
  readonly path: Path;
  readonly en: string;
  readonly fr: unknown;
}

/** Blocks of `en` and perhaps `fr`, wherever they stand. */
function textsIn(value: unknown, path: Path): readonly WrittenText[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  const { en, fr }: { en?: unknown; fr?: unknown } = value;
  if (typeof en === 'string') return [{ path, en, fr }];
  return Object.entries(value).flatMap(([key, part]) => (key === 'columns' ? [] : textsIn(part, [...path, key])));
}

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 39).trimEnd()}…` : text);
