import { Command, CommanderError } from 'commander';
import type { Language } from '@samaritan/scenarios/values/text';
import { engineVersion } from '../study/version.ts';
import type { BenchArguments } from './bench-command.ts';
import type { CompareArguments } from './compare-command.ts';
import { Failure } from './failure.ts';
import { messages } from './messages.ts';
import type { ReportArguments } from './report-command.ts';
import type { RunArguments } from './run-command.ts';
import { type Terminal, terminal } from './terminal.ts';

interface Everywhere {
  readonly lang: string;
  readonly json?: boolean;
}

/** Runs one call of the command line; gives its exit status. Only our own bugs are thrown. */
export async function runProgram(args: readonly string[]): Promise<number> {
  const program = describe();
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
  bench: () => import('./bench-command.ts'),
  compare: () => import('./compare-command.ts'),
  replay: () => import('./replay-command.ts'),
  report: () => import('./report-command.ts'),
  run: () => import('./run-command.ts'),
  scenario: () => import('./scenario-command.ts'),
};

function describe(): Command {
  const program = new Command('samaritan')
    .description('Rehearse a cross-border mass-casualty emergency, and price the agreements between the neighbours.')
    .version(engineVersion)
    .option('--lang <language>', 'en or fr', 'en')
    .option('--json', 'print one JSON object as the last line of standard output')
    .showHelpAfterError('(samaritan --help lists all commands)')
    .exitOverride()
    .addHelpText('after', '\nExit status: 0 done, 1 the work found a fault, 2 the call was wrong, 130 interrupted.');

  const run = program
    .command('run')
    .argument('<scenario>', 'id of the library, a folder or a file')
    .description('play a whole exercise by autopilot: exercise.ndjson, bodies.ndjson, aar.json, aar.html')
    .option('--seed <number>', 'whole number; the same seed writes the same log', '1')
    .option('--set <lever=value>', 'set a lever (may be repeated)', collect, [])
    .option('--skill <skill>', 'novice or skilled', 'skilled')
    .option('--until <length>', 'stop before EndEx, e.g. 2:30')
    .option('--no-documents', 'write the log only')
    .requiredOption('--out <folder>', 'where the files go');
  run.action(async (name: string, options: RunArguments) =>
    (await commands.run()).runCommand(name, options, speaking(run)),
  );

  const replay = program
    .command('replay')
    .argument('<file>', 'exercise.ndjson')
    .description('fold a log again; fails naming the first bad line');
  replay.action(async (file: string) => (await commands.replay()).replayCommand(file, speaking(replay)));

  const compare = program
    .command('compare')
    .argument('<scenario>', 'id of the library, a folder or a file')
    .description('paired runs that differ in one lever: compare.json, compare.csv, compare.svg')
    .requiredOption('--lever <name=a,b>', 'the lever and its two values')
    .option('--set <lever=value>', 'set another lever in both (may be repeated)', collect, [])
    .option('--replications <number>', 'pairs', '50')
    .option('--seed <number>', 'of the first pair', '1')
    .option('--skill <skill>', 'novice or skilled', 'skilled')
    .option('--workers <number>', 'threads; changes no figure')
    .option('--out <folder>', 'where the files go', 'out');
  compare.action(async (name: string, options: CompareArguments) =>
    (await commands.compare()).compareCommand(name, options, speaking(compare)),
  );

  const report = program
    .command('report')
    .argument('<file>', 'exercise.ndjson')
    .description('the after-action report of a log: aar.json, aar.html')
    .requiredOption('--out <folder>', 'where the files go');
  report.action(async (file: string, options: ReportArguments) =>
    (await commands.report()).reportCommand(file, options, speaking(report)),
  );

  describeScenario(program);

  const bench = program.command('bench').description('figures of speed');
  const engine = bench
    .command('engine')
    .description('kernel, whole model, and growth with casualties')
    .option('--rounds <number>', 'rounds of each', '5');
  engine.action(async (options: BenchArguments) =>
    (await commands.bench()).benchEngineCommand(options, speaking(engine)),
  );

  const tutorial = program
    .command('tutorial')
    .description('play the tutorial, st-croix, into out/st-croix (what `pnpm start` does for now)');
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

function describeScenario(program: Command): void {
  const scenario = program.command('scenario').description('the library, and scenarios of your own');
  const list = scenario.command('list').description('what there is');
  list.action(async () => (await commands.scenario()).listCommand(speaking(list)));
  const lint = scenario
    .command('lint')
    .argument('<scenario>', 'id of the library, a folder or a file')
    .description('every fault, as file:line:column: what, and what was wanted; warnings from dry runs')
    .option('--no-dry-runs', 'do not play it');
  lint.action(async (name: string, options: { readonly dryRuns: boolean }) =>
    (await commands.scenario()).lintCommand(name, options.dryRuns, speaking(lint)),
  );
  const fresh = scenario.command('new').argument('<folder>').description('write a small valid scenario to start from');
  fresh.action(async (folder: string) => (await commands.scenario()).newCommand(folder, speaking(fresh)));
  const schema = scenario.command('schema').description('the JSON Schema of scenario.yaml, for editors');
  schema.action(async () => (await commands.scenario()).schemaCommand(speaking(schema)));
}

/** The terminal that the options of a call ask for. */
function speaking(command: Command): Terminal {
  const { lang, json } = command.optsWithGlobals<Everywhere>();
  if (lang !== 'en' && lang !== 'fr') throw new Failure(2, messages('en').languageWrong(lang));
  const language: Language = lang;
  return terminal(language, json === true);
}
