import { seedOf } from '@samaritan/scenarios/values/chance';
import { licenceCells, licenceColumns } from '../../licensing/licence-cells.ts';
import { population } from '../../registry/population/population.ts';
import type { RosterRow } from '../../registry/population/roster.ts';
import type { LicenceRecord } from '../../registry/record/licence.ts';
import { OutFolder } from '../out-folder.ts';
import { countIn, seedIn } from '../statement.ts';
import type { Terminal } from '../terminal.ts';
import { grouped } from './import-command.ts';
import { generateWords } from './generate-words.ts';

export interface GenerateArguments {
  readonly licences: string;
  readonly seed: string;
  readonly roster: string;
  readonly out: string;
}

const files = { registry: 'registry.csv', roster: 'roster.csv', gold: 'roster-gold.csv' } as const;

/** `samaritan registry generate`: made-up licences, a roster drawn from them, and what is true of each row of it. */
export function generateCommand(given: GenerateArguments, terminal: Terminal): void {
  const says = generateWords(terminal.language);
  const licences = countIn('--licences', given.licences, terminal.words);
  const wanted = countIn('--roster', given.roster, terminal.words);
  const seed = seedOf(seedIn(given.seed, terminal.words));
  const out = new OutFolder(given.out, terminal.words);
  try {
    for (const name of Object.values(files)) out.begin(name);
    out.line(files.registry, licenceColumns.join(','));
    out.line(files.roster, rosterHeader);
    out.line(files.gold, goldHeader);
    // About five licences to three people.
    const onRoster = Math.min(1, (wanted * 0.95 * 1.62) / licences);
    const counts = { licences: 0, people: 0, rows: 0 };
    for (const { people, roster } of population({ seed, licences, onRoster })) {
      for (const { licences: held } of people) {
        counts.people++;
        for (const licence of held) out.line(files.registry, registryLine(licence));
        counts.licences += held.length;
      }
      for (const row of roster) {
        counts.rows++;
        out.line(files.roster, rosterLine(row));
        out.line(files.gold, goldLine(row));
      }
      if (counts.people % 5000 < people.length) terminal.progress(grouped(counts.licences, terminal.language));
    }
    const names = out.finish();
    const said = (count: number): string => grouped(count, terminal.language);
    terminal.result(
      { ...counts, folder: given.out, files: names },
      says.made({
        licences: said(counts.licences),
        people: said(counts.people),
        rows: said(counts.rows),
        folder: given.out,
      }),
    );
  } catch (error) {
    out.abandon();
    throw error;
  }
}

const rosterHeader = 'row,family_name,given_names,other_names,birth_date,issuer,class,number,npi,minc,email';
const goldHeader = 'row,kind,person,licences,hidden_sanction,noise';

const registryLine = (one: LicenceRecord): string => csv(licenceCells(one));

const rosterLine = ({
  row,
  described: { name, birthDate, issuer, class: of, number, npi, minc, email },
}: RosterRow): string =>
  csv([row, name.family, name.given, name.other.join('; '), birthDate, issuer, of, number, npi, minc, email]);

const goldLine = ({ row, gold }: RosterRow): string =>
  csv([row, gold.kind, gold.person, gold.licences.join('; '), gold.hiddenSanction, gold.noise.join('; ')]);

const csv = (cells: readonly (string | null)[]): string =>
  cells.map((cell) => (cell === null ? '' : /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
