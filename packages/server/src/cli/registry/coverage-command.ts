import { rulesOf } from '@samaritan/scenarios/reference/instruments';
import { officialName, subdivisions } from '@samaritan/scenarios/reference/jurisdictions';
import { checkedPacks } from '@samaritan/scenarios/reference/rule-packs';
import { type JurisdictionId, id } from '@samaritan/scenarios/values/id';
import { type CoverageAsked, coverageOf, coverageSituations } from '../../licensing/coverage/coverage.ts';
import { coverageSvg } from '../../licensing/coverage/coverage-svg.ts';
import { coverageCsv, coverageTable } from '../../licensing/coverage/coverage-text.ts';
import { sha256 } from '../../study/sha.ts';
import { Failure } from '../failure.ts';
import { OutFolder } from '../out-folder.ts';
import type { Terminal } from '../terminal.ts';
import { registryWords } from './words.ts';

export interface CoverageArguments {
  readonly host?: string;
  readonly home?: string;
  readonly situation: string;
  readonly pairs: string;
  readonly date?: string;
  readonly out: string;
}

/** `samaritan registry coverage`: which professions are covered by what between neighbours, and the holes. */
export function coverageCommand(given: CoverageArguments, terminal: Terminal): void {
  const { language, words } = terminal;
  const asked = askedOf(given, terminal);
  const packs = checkedPacks(sha256);
  if (!packs.ok) {
    const names = packs.refusal.map(({ id: pack, fault }) => `${pack} (${fault})`);
    throw new Failure(1, registryWords(language).packsChanged(names.join(', ')));
  }
  const rows = coverageOf(asked, rulesOf(packs.value));
  const folder = new OutFolder(given.out, words);
  try {
    folder.write('coverage.json', `${JSON.stringify({ law: 'real', ...asked, rows }, null, 2)}\n`);
    folder.write('coverage.csv', coverageCsv(rows, asked));
    for (const one of ['en', 'fr'] as const) folder.write(`coverage.${one}.svg`, coverageSvg(rows, asked, one));
    const files = folder.finish();
    terminal.say(words.wrote(files.join(', '), given.out));
    terminal.result({ ...asked, rows, folder: given.out, files }, coverageTable(rows, asked, language));
  } catch (error) {
    folder.abandon();
    throw error;
  }
}

function askedOf(given: CoverageArguments, { language }: Terminal): CoverageAsked {
  const says = registryWords(language);
  const place = (option: string, found: string | undefined): JurisdictionId | null => {
    if (found === undefined) return null;
    const code = id<JurisdictionId>(found);
    if (!subdivisions.has(code) || officialName(code) === null)
      throw new Failure(2, says.jurisdictionWrong(option, found));
    return code;
  };
  const situation = coverageSituations.find((one) => one === given.situation);
  if (situation === undefined)
    throw new Failure(2, says.oneOf('--situation', given.situation, coverageSituations.join(', ')));
  const pairs = (['border', 'neighbours', 'all'] as const).find((one) => one === given.pairs);
  if (pairs === undefined) throw new Failure(2, says.oneOf('--pairs', given.pairs, 'border, neighbours, all'));
  const date = given.date ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(date))
    throw new Failure(2, says.dateWrong('--date', date));
  return { situation, date, pairs, host: place('--host', given.host), home: place('--home', given.home) };
}
