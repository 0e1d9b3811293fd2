import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { formatDuration, formatSimTime } from '@samaritan/scenarios/values/time';
import type { Event } from '../engine/kernel/event.ts';
import type { LeverSettings } from '@samaritan/scenarios/vocabulary/levers';
import type { Skill } from '../autopilot/act.ts';
import type { Written } from '../documents/written.ts';
import type { Played } from '../study/counterfactuals.ts';
import { recording } from '../study/record.ts';
import { Failure } from './failure.ts';
import { startingLevers } from './levers.ts';
import { OutFolder } from './out-folder.ts';
import { Interrupted, interruption, paced } from './paced.ts';
import { openScenario } from './scenario-source.ts';
import { seedIn, settingIn, skillIn, untilIn } from './statement.ts';
import type { Terminal } from './terminal.ts';

export interface RunArguments {
  readonly seed: string;
  readonly set: readonly string[];
  readonly skill: string;
  readonly until?: string;
  readonly documents: boolean;
  readonly out: string;
}

/** `samaritan run`: a whole exercise by autopilot, its log, and its report. */
export async function runCommand(name: string, given: RunArguments, terminal: Terminal): Promise<void> {
  const { words } = terminal;
  const seed = seedIn(given.seed, words);
  const skill = skillIn(given.skill, words);
  const until = untilIn(given.until, words);
  const settings = given.set.map((one) => settingIn(one, words));
  const scenario = openScenario(name, terminal);
  if (until !== undefined && until > scenario.endEx)
    throw new Failure(2, words.untilPastEnd(given.until ?? '', formatSimTime(scenario.endEx)));
  const levers = startingLevers(scenario, settings, words);
  const folder = new OutFolder(given.out, words);
  const { signal, release } = interruption();
  try {
    const { documents } = given;
    const { events, kept } = await recordInto(folder, {
      scenario,
      seed,
      levers,
      skill,
      until,
      documents,
      terminal,
      signal,
    });
    if (documents) await reportInto(folder, { scenario, seed, levers, skill, events: kept }, terminal, signal);
    const files = folder.finish();
    terminal.say(words.wrote(files.join(', '), given.out));
    terminal.result({ scenario: scenario.id, seed, skill, levers, events, folder: given.out, files }, '');
  } catch (error) {
    folder.abandon();
    throw error instanceof Interrupted ? new Failure(130, words.interrupted) : error;
  } finally {
    release();
  }
}

interface Recording {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly levers: LeverSettings;
  readonly skill: Skill;
  readonly until: ReturnType<typeof untilIn>;
  readonly documents: boolean;
  readonly terminal: Terminal;
  readonly signal: AbortSignal;
}

/** How many events there were; kept only where documents are made of them. */
interface Recorded {
  readonly events: number;
  readonly kept: readonly Event[];
}

async function recordInto(
  folder: OutFolder,
  { scenario, seed, levers, skill, until, documents, terminal, signal }: Recording,
): Promise<Recorded> {
  const { words, language } = terminal;
  const kept: Event[] = [];
  let events = 0;
  const began = performance.now();
  terminal.say(words.playing(scenario.title[language], seed));
  folder.begin('bodies.ndjson');
  const play = recording({
    scenario,
    seed,
    levers,
    skill,
    ...(until === undefined ? {} : { until }),
    line: (line) => folder.line('exercise.ndjson', line),
    body: (body) => folder.line('bodies.ndjson', JSON.stringify(body)),
    sink: (event) => {
      events++;
      if (documents) kept.push(event);
    },
  });
  const end = formatDuration(scenario.endEx as never);
  await paced(play, signal, (now) => terminal.progress(words.at(formatSimTime(now), end)));
  terminal.say(words.played(String(events), ((performance.now() - began) / 1000).toFixed(2)));
  return { events, kept };
}

/** Judges a played exercise and writes its documents. */
export async function reportInto(
  folder: OutFolder,
  { written, ...played }: Played & { readonly written?: Written },
  terminal: Terminal,
  signal: AbortSignal,
): Promise<void> {
  terminal.say(terminal.words.judging);
  const [{ afterAction }, { aarJson }, { aarHtml }] = await Promise.all([
    import('../study/after-action.ts'),
    import('../documents/aar-json.ts'),
    import('../documents/aar-html.ts'),
  ]);
  const report = await paced(afterAction(played), signal, () => undefined);
  folder.write('aar.json', `${aarJson(report, written)}\n`);
  folder.write('aar.html', aarHtml(report, terminal.language, written));
  // Loaded only now: what writes Word and PDF takes longer to read in than everything before it.
  const { aarDocx } = await import('../documents/aar-docx.ts');
  folder.write('aar.docx', await aarDocx(report, terminal.language, written));
  if (signal.aborted) throw new Interrupted();
  const { aarPdf } = await import('../documents/aar-pdf.ts');
  folder.write('aar.pdf', await aarPdf(report, terminal.language, written));
  if (signal.aborted) throw new Interrupted();
}
