import type { Step } from '../steps.ts';
import type { Registry } from './registry.ts';
import { insertSteps, marksFor, padded } from './rows-step.ts';
import { licenceColumns, statedColumns } from './schema.ts';

/** What one register said at one moment, as it is stored; see `statedColumns`. */
export interface Stated {
  readonly family: string;
  readonly given: string;
  /** JSON array of further whole names; null for none. */
  readonly other: string | null;
  readonly birth: number | null;
  readonly status: number;
  readonly status_from: number | null;
  readonly expires: number | null;
  readonly multistate: number;
  readonly npi: number | null;
  readonly minc: string | null;
  readonly email: string | null;
  readonly specialty: string | null;
  readonly restrictions: string | null;
  readonly affiliation: number | null;
  readonly updated_at: number;
  readonly source: number;
}

export interface LicenceRow extends Stated {
  readonly id: number;
  readonly issuer: number;
  readonly class: number;
  readonly number: string;
  readonly number_key: string;
  /** 1: two people claim the number, and nobody has said which of them is right. */
  readonly contested: number;
}

export interface HistoryRow extends Stated {
  readonly licence: number;
}

const statedValues = (of: Stated): readonly unknown[] => statedColumns.map((column) => of[column]);

export const insertLicenceSteps = (rows: readonly LicenceRow[]): readonly Step[] =>
  insertSteps('licence', licenceColumns, rows);

export const historySteps = (rows: readonly HistoryRow[]): readonly Step[] =>
  insertSteps('licence_history', ['licence', ...statedColumns], rows, 'on conflict do nothing');

const replaceSql = `update licence set number = ?, contested = ?, ${statedColumns.map((one) => `${one} = ?`).join(', ')} where id = ?`;

/** Puts another statement in the place of the current one, which its caller has laid into the history. */
export const replaceStep = (row: LicenceRow): Step => ({
  sql: replaceSql,
  parameters: [row.number, row.contested, ...statedValues(row), row.id],
  atLeast: 1,
});

export const contestStep = (licence: number): Step => ({
  sql: 'update licence set contested = 1 where id = ?',
  parameters: [licence],
});

export interface StoredKey {
  readonly issuer: number;
  readonly class: number;
  readonly number_key: string;
}

const columns = licenceColumns.join(', ');

/** The licences of these keys. Keys of one issuer and class are asked for together. */
export async function licencesByKeys(registry: Registry, keys: readonly StoredKey[]): Promise<readonly LicenceRow[]> {
  const found: LicenceRow[] = [];
  for (const [, group] of Map.groupBy(keys, (key) => key.issuer * 4096 + key.class)) {
    const [first] = group;
    if (first === undefined) continue;
    for (const numbers of padded(group.map((one) => one.number_key)))
      found.push(
        ...(await registry.rows<LicenceRow>(
          `select ${columns} from licence where issuer = ? and class = ? and number_key in (${marksFor(numbers)})`,
          [first.issuer, first.class, ...numbers],
        )),
      );
  }
  return found;
}

export async function licencesByIds(registry: Registry, ids: readonly number[]): Promise<readonly LicenceRow[]> {
  const found: LicenceRow[] = [];
  for (const some of padded(ids))
    found.push(
      ...(await registry.rows<LicenceRow>(`select ${columns} from licence where id in (${marksFor(some)})`, some)),
    );
  return found;
}

export const licencesAfter = (registry: Registry, after: number, limit: number): Promise<readonly LicenceRow[]> =>
  registry.rows<LicenceRow>(`select ${columns} from licence where id > ? order by id limit ?`, [after, limit]);

/** What a licence is found by. */
export type NamedRow = Pick<
  LicenceRow,
  'id' | 'issuer' | 'class' | 'number' | 'family' | 'given' | 'other' | 'birth' | 'npi' | 'minc' | 'email'
>;

export const namesAfter = (registry: Registry, after: number, limit: number): Promise<readonly NamedRow[]> =>
  registry.rows<NamedRow>(
    'select id, issuer, class, number, family, given, other, birth, npi, minc, email from licence where id > ? order by id limit ?',
    [after, limit],
  );

export async function lastLicence(registry: Registry): Promise<number> {
  const [row] = await registry.rows<{ last: number | null }>('select max(id) as last from licence');
  return row?.last ?? 0;
}

/** Everything that was said of these licences beside their current statements. */
export async function historyOf(registry: Registry, licences: readonly number[]): Promise<readonly HistoryRow[]> {
  const found: HistoryRow[] = [];
  for (const some of padded(licences))
    found.push(
      ...(await registry.rows<HistoryRow>(
        `select licence, ${statedColumns.join(', ')} from licence_history where licence in (${marksFor(some)})
        order by licence, updated_at, source`,
        some,
      )),
    );
  return found;
}
