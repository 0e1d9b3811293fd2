import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lintScenario } from '@samaritan/scenarios/lint/lint';
import { formatFault } from '@samaritan/scenarios/load/fault';
import { type ScenarioFolder, loadFolder } from '@samaritan/scenarios/load/folder';
import type { Scenario } from '@samaritan/scenarios/schema/scenario';

const folder = (id: string): URL => new URL(`../../packages/scenarios/library/${id}/`, import.meta.url);
const read = (id: string, file: string): string => readFileSync(new URL(file, folder(id)), 'utf8');

const readIfThere = (id: string, file: string): string | null =>
  existsSync(new URL(file, folder(id))) ? read(id, file) : null;

function folderOf(id: string): ScenarioFolder {
  const loading = loadFolder((file) => readIfThere(id, file), `${id}/scenario.yaml`);
  if (!loading.ok) throw new Error(loading.faults.map(formatFault).join('\n'));
  return loading;
}

const loaded = (id: string): Scenario => folderOf(id).scenario;

const library = ['st-croix', 'strait'] as const;
const stCroix = loaded('st-croix');
const strait = loaded('strait');
const all = [stCroix, strait];

const runBySomebody = (scenario: Scenario): ReadonlySet<string> =>
  new Set(Object.values(scenario.seats).flatMap(({ runs }) => runs));

test.each(library)('the scenario %s has no fault in form or sense', (id) => {
  const faults = lintScenario(folderOf(id)).filter(({ severity }) => severity === 'fault');
  expect(faults).toEqual([]);
});

test.each(library)('the scenario %s carries its briefings and every map it names', (id) => {
  const { map } = loaded(id);
  expect(map.filter((name) => !existsSync(new URL(`maps/${name}.geojson`, folder(id))))).toEqual([]);
  expect(read(id, 'briefing.en.md')).toMatch(/^# .*briefing/);
  expect(read(id, 'briefing.fr.md')).toMatch(/^# .*joueurs/);
});

test.each(library)('the briefings of %s give nothing of its script away', (id) => {
  const { msel } = loaded(id);
  const briefings = [read(id, 'briefing.en.md'), read(id, 'briefing.fr.md')].map((text) =>
    text.replaceAll(/\s+/g, ' '),
  );
  const told = msel
    .flatMap(({ text }) => [text.en, text.fr])
    .filter((words) => briefings.some((b) => b.includes(words)));
  expect(told).toEqual([]);
});

test('every hospital, base, crossing, site and stockpile of the library is run by a seat', () => {
  for (const scenario of all) {
    const { hospitals, bases, crossings, sites, stockpiles } = scenario;
    const run = runBySomebody(scenario);
    const places = [hospitals, bases, crossings, sites, stockpiles].flatMap((group) => Object.keys(group));
    expect(places.filter((place) => !run.has(place))).toEqual([]);
  }
});

test('every row that is sent says something else in French than in English', () => {
  for (const { msel } of all) {
    const untranslated = msel.filter(({ text, notes }) => text.en === text.fr || (notes && notes.en === notes.fr));
    expect(untranslated.map(({ n }) => n)).toEqual([]);
  }
});

test('a contingency of the library follows an expected action, which every contextual row with one leads to', () => {
  for (const { msel } of all) {
    const expected = new Set(msel.filter(({ kind }) => kind === 'expected-action').map(({ n }) => n));
    const dangling = msel.filter(
      (row) =>
        (row.kind === 'contingency' && !expected.has(row.ifMissing)) ||
        (row.kind === 'contextual' && row.expects !== undefined && !expected.has(row.expects)),
    );
    expect(dangling.map(({ n }) => n)).toEqual([]);
  }
});

test('st-croix is small: forty-five hurt, two time zones, six hours, and a licence that only a request carries', () => {
  const hurt = Object.values(stCroix.hazards).reduce((sum, { injured }) => sum + injured, 0);
  expect(hurt).toBe(45);
  expect(stCroix.endEx).toBe(6 * 3_600_000);
  const zones = Object.values(stCroix.jurisdictions).flatMap(({ zone }) => zone ?? []);
  expect(new Set(zones)).toEqual(new Set(['America/New_York', 'America/Moncton']));
  expect(Object.keys(stCroix.seats).length).toBeLessThanOrEqual(9);
  expect(stCroix.msel.length).toBeLessThanOrEqual(16);
  expect(stCroix.agreements).toHaveProperty('iemac');
  const nurses = Object.values(stCroix.staff).filter(({ kind, resource }) => kind === 'team' && resource === 'nurses');
  expect(nurses.flatMap(({ licences }) => licences.map(({ issuer }) => issuer))).toEqual(['CA-NB']);
});

test('strait has at least twelve seats and forty rows, a third of them conditional or contingency', () => {
  expect(Object.keys(strait.seats).length).toBeGreaterThanOrEqual(12);
  expect(strait.msel.length).toBeGreaterThanOrEqual(40);
  const hanging = strait.msel.filter(
    (row) => row.kind === 'contingency' || (row.kind === 'contextual' && row.when.kind === 'condition'),
  );
  expect(hanging.length * 3).toBeGreaterThanOrEqual(strait.msel.length);
});

test('in strait the explosion hurts 420, and 1,600 commuters of Windsor hold a licence of Michigan', () => {
  expect(Object.values(strait.hazards).map(({ injured }) => injured)).toContain(420);
  const commuters = Object.values(strait.staff).filter(({ kind }) => kind === 'commuters');
  expect(commuters.reduce((sum, { count }) => sum + count, 0)).toBe(1600);
  expect(commuters.every(({ licences }) => licences.some(({ issuer }) => issuer === 'US-MI'))).toBe(true);
});

test('strait has the hospitals of Detroit and Windsor with the beds of their source', () => {
  const beds = Object.fromEntries(
    Object.entries(strait.hospitals).map(([id, { staffed, icu }]) => [id, [staffed, icu]]),
  );
  expect(beds).toMatchObject({
    'henry-ford': [685, 152],
    'detroit-receiving': [195, 61],
    harper: [368, 34],
    childrens: [228, 67],
    'st-john': [549, 52],
    'sinai-grace': [357, 42],
    'beaumont-dearborn': [567, 51],
    wyandotte: [281, 80],
    'royal-oak': [998, 138],
    'erie-shores': [60, 4],
  });
  const windsor = Object.values(strait.hospitals).filter((hospital) => hospital.in === 'windsor');
  expect(windsor.map(({ staffed, theatres }) => [staffed, theatres])).toEqual([
    [330, 10],
    [294, 11],
  ]); // 624 acute beds and 21 theatres in all
});
