import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type JurisdictionId, id } from '@samaritan/scenarios/values/id';
import { Checker } from '../licensing/check/checker.ts';
import type { Circumstances } from '../licensing/check/situation.ts';
import { type ImportOrder, type ImportWatch, importFile } from '../licensing/import/import-file.ts';
import { linkAll } from '../licensing/link/link.ts';
import { checkRoster } from '../licensing/roster/check-roster.ts';
import type { Described } from '../registry/record/licence.ts';
import { type Registry, openRegistry } from '../store/registry/registry.ts';
import type { Figure } from '../study/bench.ts';
import { licenceAt, licenceHeader, licenceLine } from './licence-rows.ts';
import { figureOf } from './rounds.ts';

export interface RegistryBench {
  readonly folder: string;
  readonly licences: number;
  readonly link: boolean;
  readonly tick: (done: string) => void;
}

const now = new Date('2026-11-24T12:00:00Z');
const look = { asOf: '2026-11-24T12:00:00Z', knownAt: '2026-11-24T12:00:00Z' };
const circumstances: Circumstances = {
  host: id<JurisdictionId>('CA-ON'),
  declared: ['subdivision'],
  requestedUnder: null,
  orders: [],
  registered: false,
  registrations: [],
  hostEntity: false,
  massCasualty: true,
  serves: null,
  called: false,
};

/** Need: a border state hands its registers over the evening before, and ten thousand volunteers are at the door in the morning. */
export async function registryFigures({ folder, licences, link, tick }: RegistryBench): Promise<readonly Figure[]> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const own = mkdtempSync(join(folder, 'bench-registry-'));
  const figures: Figure[] = [];
  const told = (name: string, unit: string, value: number): void => {
    figures.push(figureOf(name, unit, [value]));
    tick(`${name}: ${value.toFixed(2)} ${unit}`);
  };
  try {
    const registry = await openRegistry({ folder: own }, 'exercise');
    try {
      await measureImport(registry, own, { licences, told });
      await measureChecks(registry, licences, told);
      if (link) {
        const began = performance.now();
        await linkAll(registry, { now, tick: () => undefined });
        told('link all licences into persons', 's', (performance.now() - began) / 1000);
      }
      told('memory at its most', 'MB', process.resourceUsage().maxRSS / 1024);
    } finally {
      await registry.close();
    }
    told('registry file', 'bytes/licence', statSync(join(own, 'exercise-registry.db')).size / licences);
    return figures;
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

type Told = (name: string, unit: string, value: number) => void;

async function measureImport(
  registry: Registry,
  folder: string,
  { licences, told }: { readonly licences: number; readonly told: Told },
): Promise<void> {
  const file = join(folder, 'register.csv');
  write(file, licences, (n) => licenceLine(n));
  const marks = new Map<string, number>();
  const watch: ImportWatch = {
    now: () => now,
    tick: ({ doing }) => void (marks.has(doing) || marks.set(doing, performance.now())),
    signal: new AbortController().signal,
  };
  const [began, busy] = [performance.now(), process.cpuUsage()];
  await importFile(registry, orderOf(file), watch);
  const [ended, spent] = [performance.now(), process.cpuUsage(busy)];
  told('first import with indexes and blocking keys', 'rows/s', licences / ((ended - began) / 1000));
  const at = (name: string): number => marks.get(name) ?? ended;
  told('the same by processor time', 'rows/s', licences / ((spent.user + spent.system) / 1e6));
  told('of that reading, checking and storing rows', 's', (at('indexing') - at('reading')) / 1000);
  told('of that indexes', 's', (at('blocking') - at('indexing')) / 1000);
  told('of that blocking keys', 's', (ended - at('blocking')) / 1000);
  const changes = join(folder, 'changes.csv');
  const changed = Math.ceil(licences / 20);
  write(changes, changed, (n) => licenceLine(n * 20, '2026-11-20T00:00:00Z'));
  const again = performance.now();
  await importFile(registry, orderOf(changes), watch);
  told('changes to one licence in twenty', 'rows/s', changed / ((performance.now() - again) / 1000));
}

const orderOf = (file: string): ImportOrder => ({
  file,
  format: 'sheet',
  source: 'Bench',
  jurisdiction: null,
  class: 'primary',
  maxAge_days: 30,
  asOf: null,
  rejects: `${file}.rejects.csv`,
});

function write(file: string, rows: number, line: (n: number) => string): void {
  const out = openSync(file, 'w');
  writeSync(out, licenceHeader);
  for (let n = 0; n < rows; n += 10_000)
    writeSync(out, Array.from({ length: Math.min(10_000, rows - n) }, (_, i) => line(n + i)).join(''));
  closeSync(out);
}

async function measureChecks(registry: Registry, licences: number, told: Told): Promise<void> {
  const someone = (k: number): number => (k * 7919) % licences;
  const timed = async (name: string, asked: (k: number) => Described, count: number): Promise<void> => {
    const checker = await Checker.of(registry);
    const times: number[] = [];
    for (let k = 0; k < count; k++) {
      const began = performance.now();
      await checker.check(asked(k), circumstances, look);
      times.push(performance.now() - began);
    }
    const sorted = times.toSorted((a, b) => a - b);
    told(`${name}, p50`, 'ms', sorted[Math.floor(count * 0.5)] ?? 0);
    told(`${name}, p99`, 'ms', sorted[Math.floor(count * 0.99)] ?? 0);
  };
  await timed('exact check, law included', (k) => licenceAt(someone(k)), 2000);
  const unnumbered = (k: number): Described => ({ ...licenceAt(someone(k + 5000)), number: null });
  await timed('fuzzy check by name and birth date, law included', unnumbered, 1000);
  const people = Array.from({ length: Math.min(10_000, licences) }, (_, k) => ({
    line: k + 2,
    asked: k % 2 === 0 ? licenceAt(someone(k + 10_000)) : unnumbered(k),
  }));
  const began = performance.now();
  const watch = { tick: () => undefined, signal: new AbortController().signal };
  await checkRoster(await Checker.of(registry), people, { circumstances, look, watch });
  told(
    `roster of ${people.length.toLocaleString('en-CA')}, half of it without numbers`,
    's',
    (performance.now() - began) / 1000,
  );
}
