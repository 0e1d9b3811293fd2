import { Command, CommanderError } from 'commander';
import type { Language } from '@samaritan/scenarios/values/text';
import { engineVersion } from '../study/version.ts';
import type { BackupArguments } from './backup-command.ts';
import type { BenchArguments } from './bench-command.ts';
import type { RegistryBenchArguments } from './bench-registry-command.ts';
import type { BenchMatchingArguments } from './bench-matching-command.ts';
import type { AppendArguments, FanoutArguments, SeenArguments } from './bench-rooms-command.ts';
import type { CompareArguments } from './compare-command.ts';
import { Failure } from './failure.ts';
import { type HelpWords, helpWords, languageOf } from './help-words.ts';
import { messages } from './messages.ts';
import type { MselImportArguments } from './msel-command.ts';
import type { PapersArguments } from './papers-command.ts';
import { describeRegistry } from './registry/describe.ts';
import { describeCredentials } from './registry/describe-credentials.ts';
import type { ReportArguments } from './report-command.ts';
import type { RunArguments } from './run-command.ts';
import type { ServeArguments } from './serve-command.ts';
import { type Terminal, terminal } from './terminal.ts';

interface Everywhere {
  readonly lang: string;
  readonly json?: boolean;
}

/** Runs one call of the command line; gives its exit status. Only our own bugs are thrown. */
export async function runProgram(args: readonly string[]): Promise<number> {
  const program = describe(helpWords(args));
  describeRegistry(program, languageOf(args), speaking);
  describeCredentials(program, languageOf(args), speaking);
  try {
    await program.parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof Failure)) throw error;
    process.stderr.write(`${error.message}\n`);
    return error.status;
  }
}

const collect = (one: string, before: readonly string[]): readonly string[] => [...before, one];

// Each command is loaded when it is called: reading in all of them would take longer than most of them take.
const commands = {
  backup: () => import('./backup-command.ts'),
  bench: () => import('./bench-command.ts'),
  benchBadge: () => import('./bench-badge-command.ts'),
  benchMatching: () => import('./bench-matching-command.ts'),
  benchRegistry: () => import('./bench-registry-command.ts'),
  benchRooms: () => import('./bench-rooms-command.ts'),
  compare: () => import('./compare-command.ts'),
  msel: () => import('./msel-command.ts'),
  replay: () => import('./replay-command.ts'),
  papers: () => import('./papers-command.ts'),
  report: () => import('./report-command.ts'),
  run: () => import('./run-command.ts'),
  scenario: () => import('./scenario-command.ts'),
  serve: () => import('./serve-command.ts'),
};

function describe(says: HelpWords): Command {
  const program = new Command('samaritan')
    .description(says.program)
    .version(engineVersion, '-V, --version', says.version)
    .helpOption('-h, --help', says.help)
    .configureHelp({ styleTitle: (title) => says.titles[title] ?? title })
    .option('--lang <language>', says.lang, 'en')
    .option('--json', says.json)
    .showHelpAfterError(says.afterError)
    .exitOverride()
    .addHelpText('after', `\n${says.status}`);

  const serve = program
    .command('serve')
    .description(says.serve)
    .option('--lan', says.serveLan)
    .option('--port <number>', says.servePort, '4700')
    .option('--data <folder>', says.serveData)
    .option('--no-demonstration', says.serveNoDemonstration);
  serve.action(async (options: ServeArguments) => (await commands.serve()).serveCommand(options, speaking(serve)));

  const backup = program
    .command('backup')
    .argument('<file>', says.backupFile)
    .description(says.backup)
    .option('--data <folder>', says.serveData);
  backup.action(async (file: string, options: BackupArguments) =>
    (await commands.backup()).backupCommand(file, options, speaking(backup)),
  );

  const run = program
    .command('run')
    .argument('<scenario>', says.scenarioArgument)
    .description(says.run)
    .option('--seed <number>', says.seed, '1')
    .option('--set <lever=value>', says.set, collect, [])
    .option('--skill <skill>', says.skill, 'skilled')
    .option('--until <length>', says.until)
    .option('--no-documents', says.noDocuments)
    .requiredOption('--out <folder>', says.out);
  run.action(async (name: string, options: RunArguments) =>
    (await commands.run()).runCommand(name, options, speaking(run)),
  );

  const replay = program.command('replay').argument('<file>', says.logArgument).description(says.replay);
  replay.action(async (file: string) => (await commands.replay()).replayCommand(file, speaking(replay)));

  const compare = program
    .command('compare')
    .argument('<scenario>', says.scenarioArgument)
    .description(says.compare)
    .requiredOption('--lever <name=a,b>', says.lever)
    .option('--set <lever=value>', says.setBoth, collect, [])
    .option('--replications <number>', says.replications, '50')
    .option('--seed <number>', says.firstSeed, '1')
    .option('--skill <skill>', says.skill, 'skilled')
    .option('--workers <number>', says.workers)
    .option('--out <folder>', says.out, 'out');
  compare.action(async (name: string, options: CompareArguments) =>
    (await commands.compare()).compareCommand(name, options, speaking(compare)),
  );

  const papers = program
    .command('papers')
    .argument('<scenario>', says.scenarioArgument)
    .description(says.papers)
    .requiredOption('--out <folder>', says.out);
  papers.action(async (name: string, options: PapersArguments) =>
    (await commands.papers()).papersCommand(name, options, speaking(papers)),
  );

  const report = program
    .command('report')
    .argument('<log>', says.reportArgument)
    .description(says.report)
    .option('--data <folder>', says.serveData)
    .requiredOption('--out <folder>', says.out);
  report.action(async (file: string, options: ReportArguments) =>
    (await commands.report()).reportCommand(file, options, speaking(report)),
  );

  describeScenario(program, says);
  describeMsel(program, says);

  describeBench(program, says);

  const tutorial = program.command('tutorial').description(says.tutorial);
  tutorial.action(async () => {
    const speaks = speaking(tutorial);
    speaks.say(speaks.words.tutorial);
    return (await commands.run()).runCommand(
      'st-croix',
      { seed: '1', set: [], skill: 'skilled', documents: true, out: 'out/st-croix' },
      speaks,
    );
  });
  return program;
}

function describeScenario(program: Command, says: HelpWords): void {
  const scenario = program.command('scenario').description(says.scenario);
  const list = scenario.command('list').description(says.list);
  list.action(async () => (await commands.scenario()).listCommand(speaking(list)));
  const lint = scenario
    .command('lint')
    .argument('<scenario>', says.scenarioArgument)
    .description(says.lint)
    .option('--no-dry-runs', says.noDryRuns);
  lint.action(async (name: string, options: { readonly dryRuns: boolean }) =>
    (await commands.scenario()).lintCommand(name, options.dryRuns, speaking(lint)),
  );
  const fresh = scenario.command('new').argument('<folder>').description(says.fresh);
  fresh.action(async (folder: string) => (await commands.scenario()).newCommand(folder, speaking(fresh)));
  const schema = scenario.command('schema').description(says.schema);
  schema.action(async () => (await commands.scenario()).schemaCommand(speaking(schema)));
}

function describeBench(program: Command, says: HelpWords): void {
  const bench = program.command('bench').description(says.bench);
  const engine = bench
    .command('engine')
    .description(says.engine)
    .option('--rounds <number>', says.rounds, '5')
    .option('--pairs <number>', says.pairs, '20');
  engine.action(async (options: BenchArguments) =>
    (await commands.bench()).benchEngineCommand(options, speaking(engine)),
  );
  const append = bench
    .command('append')
    .description(says.append)
    .option('--rounds <number>', says.rounds, '5')
    .option('--data <folder>', says.serveData)
    .option('--database-url <url>', says.databaseUrl);
  append.action(async (options: AppendArguments) =>
    (await commands.benchRooms()).benchAppendCommand(options, speaking(append)),
  );
  const fanout = bench
    .command('fanout')
    .description(says.fanout)
    .option('--rounds <number>', says.rounds, '3')
    .option('--subscribers <number>', says.subscribers, '1000')
    .option('--seconds <number>', says.seconds, '10');
  fanout.action(async (options: FanoutArguments) =>
    (await commands.benchRooms()).benchFanoutCommand(options, speaking(fanout)),
  );
  const seen = bench
    .command('seen')
    .description(says.seen)
    .option('--people <number>', says.people, '50')
    .option('--times <number>', says.times, '100')
    .option('--seconds <number>', says.cutSeconds, '10')
    .option('--data <folder>', says.serveData);
  seen.action(async (options: SeenArguments) =>
    (await commands.benchRooms()).benchSeenCommand(options, speaking(seen)),
  );
  const badge = bench
    .command('registry-badge')
    .description(says.benchBadge)
    .option('--rounds <number>', says.rounds, '5');
  badge.action(async (options: { readonly rounds: string }) =>
    (await commands.benchBadge()).benchBadgeCommand(options, speaking(badge)),
  );
  const registry = bench
    .command('registry-store')
    .description(says.registryStore)
    .option('--licences <number>', says.benchLicences, '100000')
    .option('--link', says.benchLink)
    .option('--data <folder>', says.serveData);
  registry.action(async (options: RegistryBenchArguments) =>
    (await commands.benchRegistry()).benchRegistryCommand(options, speaking(registry)),
  );
  const matching = bench
    .command('registry')
    .description(says.benchRegistry)
    .option('--people <number>', says.inventedPeople, '100000')
    .option('--negatives <number>', says.negatives, '300000')
    .option('--seed <number>', says.heldOutSeed, '9002');
  matching.action(async (options: BenchMatchingArguments) =>
    (await commands.benchMatching()).benchMatchingCommand(options, speaking(matching)),
  );
}

function describeMsel(program: Command, says: HelpWords): void {
  const msel = program.command('msel').description(says.msel);
  const read = msel
    .command('import')
    .argument('<sheet>', says.sheetArgument)
    .description(says.mselImport)
    .requiredOption('--into <scenario>', says.scenarioArgument)
    .option('--mapping <file>', says.mapping)
    .option('--launch <date>', says.launch)
    .option('--partial', says.partial)
    .requiredOption('--out <folder>', says.out);
  read.action(async (sheet: string, options: MselImportArguments) =>
    (await commands.msel()).mselImportCommand(sheet, options, speaking(read)),
  );
  const write = msel
    .command('export')
    .argument('<scenario>', says.scenarioArgument)
    .description(says.mselExport)
    .requiredOption('--out <file>', says.sheetOut);
  write.action(async (name: string, options: { readonly out: string }) =>
    (await commands.msel()).mselExportCommand(name, options, speaking(write)),
  );
}

/** The terminal that the options of a call ask for. */
function speaking(command: Command): Terminal {
  const { lang, json } = command.optsWithGlobals<Everywhere>();
  if (lang !== 'en' && lang !== 'fr') throw new Failure(2, messages('en').languageWrong(lang));
  const language: Language = lang;
  return terminal(language, json === true);
}
