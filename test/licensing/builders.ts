import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type JurisdictionId, type LicenceClassId, id } from '@samaritan/scenarios/values/id';
import type { Circumstances } from '../../packages/server/src/licensing/check/situation.ts';
import {
  type ImportOrder,
  type ImportReport,
  importFile,
} from '../../packages/server/src/licensing/import/import-file.ts';
import type { Described } from '../../packages/server/src/registry/record/licence.ts';
import { type Registry, openRegistry } from '../../packages/server/src/store/registry/registry.ts';

export const now = new Date('2026-11-24T12:00:00Z');

/** A registry in memory and a folder for files, both gone when it is disposed of. */
export interface Desk extends AsyncDisposable {
  readonly registry: Registry;
  readonly folder: string;
  /** Takes a file in whose text or bytes are given. */
  readonly take: (content: string | Uint8Array, order?: Partial<ImportOrder>) => Promise<ImportReport>;
}

export async function desk(opened?: Registry): Promise<Desk> {
  const registry = opened ?? (await openRegistry({ memory: true }, 'real'));
  const folder = mkdtempSync(join(tmpdir(), 'samaritan-registry-'));
  let files = 0;
  return {
    registry,
    folder,
    take: (content, order = {}) => {
      const file = order.file ?? join(folder, `register-${++files}.${order.format === 'fhir' ? 'ndjson' : 'csv'}`);
      if (order.file === undefined) writeFileSync(file, content);
      return importFile(registry, orderOf(file, order), quietly());
    },
    [Symbol.asyncDispose]: async () => {
      await registry.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const orderOf = (file: string, order: Partial<ImportOrder> = {}): ImportOrder => ({
  format: 'auto',
  source: 'Boards',
  jurisdiction: null,
  class: 'primary',
  maxAge_days: 30,
  asOf: null,
  rejects: `${file}.rejects.csv`,
  ...order,
  file,
});

export const quietly = (signal: AbortSignal = new AbortController().signal) => ({
  now: () => now,
  tick: () => undefined,
  signal,
});

export const header =
  'issuer,class,number,family_name,given_names,other_names,birth_date,status,status_from,expires,npi,minc,email,specialty,restrictions,affiliation,affiliation_kind,updated_at';

/** A row of a register with everything defaulted but what is at stake. */
export function row(of: Readonly<Record<string, string>> = {}): string {
  const whole: Readonly<Record<string, string>> = {
    issuer: 'US-MI',
    class: 'RN',
    number: '4704-001',
    family_name: 'Tremblay',
    given_names: 'Élodie',
    birth_date: '1980-02-03',
    status: 'active',
    status_from: '2010-05-01',
    expires: '2027-05-01',
    updated_at: '2026-11-20T10:00:00Z',
    ...of,
  };
  return header
    .split(',')
    .map((column) => whole[column] ?? '')
    .join(',');
}

export const file = (...rows: readonly string[]): string => `${[header, ...rows].join('\n')}\n`;

export const somebody = (of: Partial<Described> = {}): Described => ({
  name: { family: '', given: '', other: [] },
  birthDate: null,
  issuer: id<JurisdictionId>('US-MI'),
  class: id<LicenceClassId>('rn'),
  number: '4704-001',
  npi: null,
  minc: null,
  email: null,
  ...of,
});

export const atOntario: Circumstances = {
  host: id<JurisdictionId>('CA-ON'),
  declared: ['subdivision'],
  requestedUnder: null,
  orders: [],
  registered: false,
  registrations: [],
  hostEntity: false,
  massCasualty: false,
  serves: null,
  called: false,
};

export const nowLook = { asOf: '2026-11-24T12:00:00Z', knownAt: '2026-11-24T12:00:00Z' };
