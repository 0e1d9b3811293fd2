import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';
import type { CheckArguments } from './check-command.ts';
import type { CoverageArguments } from './coverage-command.ts';
import type { ExportArguments } from './export-command.ts';
import type { GenerateArguments } from './generate-command.ts';
import { type RegistryHelp, registryHelp } from './help.ts';
import type { ImportArguments } from './import-command.ts';
import type { RegistryChoice } from './place.ts';
import type { RosterArguments } from './roster-command.ts';

// Each command is loaded when it is called.
const commands = {
  check: () => import('./check-command.ts'),
  coverage: () => import('./coverage-command.ts'),
  export: () => import('./export-command.ts'),
  generate: () => import('./generate-command.ts'),
  import: () => import('./import-command.ts'),
  link: () => import('./link-command.ts'),
  roster: () => import('./roster-command.ts'),
  sources: () => import('./sources-command.ts'),
};

const collect = (one: string, before: readonly string[]): readonly string[] => [...before, one];

type Speaking = (command: Command) => Terminal;

/** `samaritan registry …`: the licence registry without a server. */
export function describeRegistry(program: Command, language: 'en' | 'fr', speaking: Speaking): void {
  const says = registryHelp(language);
  const registry = program.command('registry').description(says.registry);
  describeGenerate(registry, says, speaking);
  describeImport(registry, says, speaking);
  describeCheck(registry, says, speaking);
  describeCoverage(registry, says, speaking);
  describeRoster(registry, says, speaking);
  const write = placed(registry.command('export').description(says.export), says)
    .option('--format <format>', says.exportFormat, 'csv')
    .option('--issuer <code>', says.exportIssuer)
    .requiredOption('--out <file>', says.exportFile);
  write.action(async (options: ExportArguments) => (await commands.export()).exportCommand(options, speaking(write)));
  const link = placed(registry.command('link').description(says.link), says);
  link.action(async (options: RegistryChoice) => (await commands.link()).linkCommand(options, speaking(link)));
  const sources = placed(registry.command('sources').description(says.sources), says)
    .option('--hold <source>', says.hold)
    .option('--release <source>', says.release);
  sources.action(async (options: RegistryChoice & { readonly hold?: string; readonly release?: string }) =>
    (await commands.sources()).sourcesCommand(options, speaking(sources)),
  );
}

function describeGenerate(registry: Command, says: RegistryHelp, speaking: Speaking): void {
  const generate = registry
    .command('generate')
    .description(says.generate)
    .requiredOption('--licences <number>', says.generateLicences)
    .option('--seed <number>', says.generateSeed, '1')
    .option('--roster <number>', says.generateRoster, '1000')
    .requiredOption('--out <folder>', says.generateOut);
  generate.action(async (options: GenerateArguments) =>
    (await commands.generate()).generateCommand(options, speaking(generate)),
  );
}

function describeImport(registry: Command, says: RegistryHelp, speaking: Speaking): void {
  const read = placed(registry.command('import').argument('<file>', says.importFile).description(says.import), says)
    .requiredOption('--source <name>', says.source)
    .option('--jurisdiction <code>', says.jurisdiction)
    .option('--class <class>', says.sourceClass, 'primary')
    .option('--as-of <moment>', says.importAsOf)
    .option('--max-age <days>', says.maxAge, '30')
    .option('--format <format>', says.format, 'auto')
    .option('--rejects <file>', says.rejects);
  read.action(async (file: string, options: ImportArguments) =>
    (await commands.import()).importCommand(file, options, speaking(read)),
  );
}

function describeCoverage(registry: Command, says: RegistryHelp, speaking: Speaking): void {
  const coverage = registry
    .command('coverage')
    .description(says.coverage)
    .option('--host <code>', says.coverageHost)
    .option('--home <code>', says.coverageHome)
    .option('--situation <situation>', says.coverageSituation, 'requested')
    .option('--pairs <pairs>', says.coveragePairs, 'border')
    .option('--date <date>', says.coverageDate)
    .requiredOption('--out <folder>', says.out);
  coverage.action(async (options: CoverageArguments) =>
    (await commands.coverage()).coverageCommand(options, speaking(coverage)),
  );
}

function describeCheck(registry: Command, says: RegistryHelp, speaking: Speaking): void {
  const check = circumstances(placed(registry.command('check').description(says.check), says), says)
    .option('--issuer <code>', says.issuer)
    .option('--class <class>', says.class)
    .option('--number <number>', says.number)
    .option('--name <name>', says.name)
    .option('--birth-date <date>', says.birthDate)
    .option('--npi <number>', says.npi)
    .option('--minc <number>', says.minc);
  check.action(async (options: CheckArguments) => (await commands.check()).checkCommand(options, speaking(check)));
}

function describeRoster(registry: Command, says: RegistryHelp, speaking: Speaking): void {
  const roster = circumstances(
    placed(registry.command('roster').argument('<file>', says.rosterFile).description(says.roster), says),
    says,
  ).requiredOption('--out <folder>', says.out);
  roster.action(async (file: string, options: RosterArguments) =>
    (await commands.roster()).rosterCommand(file, options, speaking(roster)),
  );
}

/** Which registry a command speaks of. */
const placed = (command: Command, says: RegistryHelp): Command =>
  command.option('--data <folder>', says.data).option('--exercise', says.exercise);

/** What a check is told of the place and the hour. */
const circumstances = (command: Command, says: RegistryHelp): Command =>
  command
    .requiredOption('--host <code>', says.host)
    .option('--as-of <moment>', says.asOf)
    .option('--known-at <moment>', says.knownAt)
    .option('--declared <level>', says.declared, collect, [])
    .option('--requested-under <instrument>', says.requestedUnder)
    .option('--order <order>', says.order, collect, [])
    .option('--registered', says.registered)
    .option('--registration <instrument>', says.registration, collect, [])
    .option('--host-entity', says.hostEntity)
    .option('--mass-casualty', says.massCasualty)
    .option('--serves <code>', says.serves)
    .option('--called', says.called);
