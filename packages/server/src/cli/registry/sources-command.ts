import { freshnessOf } from '../../licensing/check/freshness.ts';
import { momentText } from '../../licensing/record/dates.ts';
import { holdSource, licencesBySource, sourcesOf } from '../../store/registry/source.ts';
import { Failure } from '../failure.ts';
import type { Terminal } from '../terminal.ts';
import { grouped } from './import-command.ts';
import { type RegistryChoice, withRegistry } from './place.ts';
import { registryWords } from './words.ts';

/** `samaritan registry sources`: how old the word of each is. */
export async function sourcesCommand(
  given: RegistryChoice & { readonly hold?: string; readonly release?: string },
  terminal: Terminal,
): Promise<void> {
  const { language } = terminal;
  const says = registryWords(language);
  await withRegistry(given, terminal, async (registry) => {
    for (const [name, health] of [
      [given.hold, 'on-hold'],
      [given.release, 'whole'],
    ] as const)
      if (name !== undefined && (await holdSource(registry, name, health)) === null)
        throw new Failure(2, says.noSource(name));
    const counts = await licencesBySource(registry);
    const now = momentText(Math.floor(Date.now() / 1000));
    const sources = (await sourcesOf(registry)).map((source) => ({
      ...source,
      licences: counts.get(source.id) ?? 0,
      freshness: freshnessOf(source, now),
    }));
    const lines = sources.map(({ name, asOf, licences, freshness, maxAge_days, class: of, jurisdiction }) =>
      [
        `${says.sourceLine(name, grouped(licences, language), asOf ?? says.never)} (${says.sourceAge(says.days(freshness.age_days), maxAge_days)})`,
        `  ${of}${jurisdiction === null ? '' : `, ${jurisdiction}`}: ${says.freshness[freshness.state]}`,
      ].join('\n'),
    );
    terminal.result({ sources }, lines.length === 0 ? says.noSources : lines.join('\n'));
  });
}
