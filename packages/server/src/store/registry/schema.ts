import type { DatabaseKind } from '../clock.ts';
import { columnTypes } from '../migrations/column-types.ts';

/**
 * What one statement of a register says of a licence. Dates are whole numbers `yyyymmdd`, moments whole seconds since 1970, and
 * issuer, class and affiliation numbers of `registry_term`: with ten million licences every byte of a row counts.
 */
export const statedColumns = [
  'family',
  'given',
  'other',
  'birth',
  'status',
  'status_from',
  'expires',
  'multistate',
  'npi',
  'minc',
  'email',
  'specialty',
  'restrictions',
  'affiliation',
  'updated_at',
  'source',
] as const;

export const licenceColumns = ['id', 'issuer', 'class', 'number', 'number_key', 'contested', ...statedColumns] as const;

/** Tables of the registry, each made where it is not yet there. The indexes of `licenceIndexes` come after a first load. */
export function registryTables(kind: DatabaseKind): readonly string[] {
  const { text, integer, strict, strictInKeyOrder } = columnTypes[kind];
  const stated = `family ${text} not null,
      given ${text} not null,
      other ${text},
      birth ${integer},
      status ${integer} not null,
      status_from ${integer},
      expires ${integer},
      multistate ${integer} not null,
      npi ${integer},
      minc ${text},
      email ${text},
      specialty ${text},
      restrictions ${text},
      affiliation ${integer},
      updated_at ${integer} not null,
      source ${integer} not null`;
  const made = (name: string, columns: string, end = strict): string =>
    `create table if not exists ${name} (${columns})${end}`;
  return [
    made('registry_mark', `name ${text} primary key, value ${text} not null`, strictInKeyOrder),
    made(
      'registry_term',
      `id ${integer} primary key, kind ${text} not null, word ${text} not null, unique (kind, word)`,
    ),
    made(
      'registry_source',
      `id ${integer} primary key, name ${text} not null unique, jurisdiction ${text}, class ${text} not null,
      max_age_days ${integer} not null, as_of ${text}, loaded_at ${text}, digest ${text}, health ${text} not null`,
    ),
    // Where an import of one file stands; `taken` records are done with, so that the same call goes on after an interruption.
    made(
      'registry_import',
      `digest ${text} not null, source ${integer} not null, file ${text} not null, bytes ${integer} not null,
      taken ${integer} not null, rejects_bytes ${integer} not null, tally ${text} not null, newest ${text}, state ${text} not null, began_at ${text} not null,
      ended_at ${text}, primary key (source, digest)`,
    ),
    // The current statement of each licence.
    made(
      'licence',
      `id ${integer} primary key, issuer ${integer} not null, class ${integer} not null, number ${text} not null,
      number_key ${text} not null, contested ${integer} not null, ${stated}`,
    ),
    // Earlier ones, and those of sources that carry less weight. Known from `updated_at` until the next.
    made(
      'licence_history',
      `licence ${integer} not null, ${stated}, primary key (licence, updated_at, source)`,
      strictInKeyOrder,
    ),
    made(
      'licence_event',
      `licence ${integer} not null, known_at ${integer} not null, kind ${text} not null, true_from ${integer}, words ${text},
      source ${integer} not null, primary key (licence, known_at, kind)`,
      strictInKeyOrder,
    ),
    // Names and numbers that people tell of themselves; they help to find, and verify nothing.
    made(
      'licence_alias',
      `licence ${integer} not null, family ${text} not null, given ${text} not null, npi ${integer}, specialty ${text},
      updated_at ${integer} not null, source ${integer} not null, primary key (licence, family, given, source)`,
      strictInKeyOrder,
    ),
    // A blocking key and a licence in one number, see `entryOf`.
    made('licence_block', `entry ${integer} primary key`),
    // Which person a licence is of, since the last linking; the person's number is that of the lowest licence.
    made('licence_person', `licence ${integer} primary key, person ${integer} not null, probability real not null`),
  ].map((statement) => (kind === 'postgres' ? statement.replaceAll(' real ', ' double precision ') : statement));
}

/** Made when a first load is over: SQLite writes them eight times faster in order than row by row. */
export const licenceIndexes: readonly string[] = [
  'create index if not exists licence_by_key on licence (issuer, class, number_key)',
];

export const dropLicenceIndexes: readonly string[] = ['drop index if exists licence_by_key'];

export const personIndexes: readonly string[] = [
  'create index if not exists licence_person_by_person on licence_person (person)',
];
