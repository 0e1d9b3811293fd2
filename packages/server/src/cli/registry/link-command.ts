import { linkAll } from '../../licensing/link/link.ts';
import { markOf } from '../../store/registry/marking.ts';
import { Failure } from '../failure.ts';
import type { Terminal } from '../terminal.ts';
import { grouped } from './import-command.ts';
import { type RegistryChoice, withRegistry } from './place.ts';
import { registryWords } from './words.ts';

/** `samaritan registry link`: from then on a sanction on one licence is seen from every other of the same person. */
export async function linkCommand(given: RegistryChoice, terminal: Terminal): Promise<void> {
  const { language } = terminal;
  const says = registryWords(language);
  await withRegistry(given, terminal, async (registry) => {
    if ((await markOf(registry, 'state')) === 'loading') throw new Failure(1, says.loading);
    const report = await linkAll(registry, {
      now: new Date(),
      tick: (read) => terminal.progress(says.linking(grouped(read, language))),
    });
    const text = says.linked(grouped(report.licences, language), grouped(report.persons, language));
    terminal.result(
      report,
      [text, says.joined(grouped(report.joined, language)), says.possible(grouped(report.possible, language))].join(
        '\n',
      ),
    );
  });
}
