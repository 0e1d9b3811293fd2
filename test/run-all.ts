/**
 * Every check there is, one after the other, each to its end: types, lint, format, dead code, then the tests (the import
 * map among them). The last line counts them: `N passed, N failed`. `--quick` is what `pnpm check` runs: the slow
 * whole-exercise tests, the killed servers and the browsers are left out.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const quick = process.argv.includes('--quick');

interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

/** One gate: its tool passes or fails as a whole. */
function gate(name: string, tool: string, args: readonly string[]): Outcome {
  const began = Date.now();
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin', tool), args, {
    cwd: root,
    encoding: 'utf8',
  });
  const passed = status === 0;
  console.log(`${passed ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  if (!passed) console.log(`${stdout}${stderr}`);
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Vitest's own count of one project; a run that could not be read counts as one failure. */
function tests(project: 'rules' | 'faults' | 'pages'): Outcome {
  const file = join(tmpdir(), `samaritan-tests-${process.pid}-${project}.json`);
  const exclude = quick ? ['--exclude', 'test/study/**'] : [];
  const { status } = spawnSync(
    join(root, 'node_modules/.bin/vitest'),
    ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...exclude],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
      success: boolean;
    };
    rmSync(file);
    const unseen = status === 0 || report.numFailedTests > 0 ? 0 : 1; // a file that failed to load counts as well
    return { passed: report.numPassedTests, failed: report.numFailedTests + unseen };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const pureFolders = readdirSync(join(root, 'tsconfig.pure')).toSorted();
const outcomes = [
  gate('types', 'tsc', ['-p', 'tsconfig.json']),
  gate('types of the API, for the pages', 'tsc', ['-p', 'packages/server/tsconfig.api.json']),
  gate('types, pages', 'tsc', ['-p', 'packages/web/tsconfig.json']),
  gate('types, tests of the pages', 'tsc', ['-p', 'test/web/tsconfig.json']),
  ...pureFolders.map((file) =>
    gate(`types, without platform: ${file.replace('.json', '')}`, 'tsc', ['-p', join('tsconfig.pure', file)]),
  ),
  gate('lint', 'oxlint', []),
  gate('format', 'oxfmt', ['--check']),
  gate('dead code', 'knip', []),
  tests('rules'),
  ...(quick ? [] : [tests('faults'), tests('pages')]),
];
const sum = outcomes.reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }));
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed === 0 && sum.passed > pureFolders.length ? 0 : 1;
