/**
 * Runs many calls of the program one after the other in one process: starting it fifty times would take longer than all they do. Reads the
 * calls from the file it is given, writes what each said to the file beside it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { runProgram } from '../../../packages/server/src/cli/program.ts';

/** A call with its arguments; `into` keeps its standard output in a file. Or a file written between two calls. */
export type Step =
  | { readonly args: readonly string[]; readonly into?: string }
  | { readonly file: string; readonly swap: readonly [string, string] };

export interface Said {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

const steps = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as readonly Step[];
const said: (Said | null)[] = [];
for (const step of steps) {
  if ('swap' in step) {
    writeFileSync(step.file, readFileSync(step.file, 'utf8').replaceAll(...step.swap));
    said.push(null);
    continue;
  }
  let [out, err] = ['', ''];
  process.stdout.write = (text) => ((out += String(text)), true);
  process.stderr.write = (text) => ((err += String(text)), true);
  const status = await runProgram(step.args);
  if (step.into !== undefined) writeFileSync(step.into, out);
  said.push({ status, out, err });
}
writeFileSync(process.argv[3] ?? '', JSON.stringify(said));
