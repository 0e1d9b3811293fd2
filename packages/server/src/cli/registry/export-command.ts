import { dirname, resolve } from 'node:path';
import { exportFile } from '../../licensing/export/export-file.ts';
import { Failure } from '../failure.ts';
import { makeFolder } from '../out-folder.ts';
import { reasonOf } from '../reason.ts';
import type { Terminal } from '../terminal.ts';
import { grouped } from './import-command.ts';
import { type RegistryChoice, withRegistry } from './place.ts';
import { jurisdictionIn, momentIn, oneOf } from './statement.ts';
import { registryWords } from './words.ts';

export interface ExportArguments extends RegistryChoice {
  readonly format: string;
  readonly issuer?: string;
  readonly out: string;
}

/** `samaritan registry export`: current statements as CSV that can be imported, or as FHIR R4 in NDJSON. */
export async function exportCommand(given: ExportArguments, terminal: Terminal): Promise<void> {
  const { language, words } = terminal;
  const says = registryWords(language);
  const order = {
    file: resolve(given.out),
    format: oneOf('--format', given.format, ['csv', 'fhir'], says),
    issuer: given.issuer === undefined ? null : jurisdictionIn('--issuer', given.issuer, says),
  };
  try {
    makeFolder(dirname(order.file));
    await withRegistry(given, terminal, async (registry) => {
      const licences = await exportFile(registry, order, {
        now: momentIn('', undefined, says),
        tick: (done) => terminal.progress(says.exported(grouped(done, language), given.out)),
      });
      terminal.result({ licences, file: given.out }, says.exported(grouped(licences, language), given.out));
    });
  } catch (error) {
    if (error instanceof Error && 'code' in error && 'syscall' in error)
      throw new Failure(2, words.outUnwritable(dirname(given.out), reasonOf(error, words)));
    throw error;
  }
}
