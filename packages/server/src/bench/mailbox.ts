import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { type CommandId, type MeansId, type SeatId, id } from '@samaritan/scenarios/values/id';
import { EngineFault } from '@samaritan/scenarios/values/result';
import type { WrittenCommand } from '@samaritan/scenarios/vocabulary/commands';
import type { LeverSettings } from '@samaritan/scenarios/vocabulary/levers';
import type { Conduct, LiveExercise } from '../conduct/conduct.ts';
import { openConduct } from '../conduct/open-conduct.ts';
import type { Database } from '../store/database.ts';
import { span } from './bare.ts';
import { type Contender, perSecond } from './rounds.ts';

export interface Play {
  readonly scenario: Scenario;
  readonly levers: LeverSettings;
}

/** A whole exercise of its own, with people in two of its seats who write to each other. */
export interface Mailbox {
  readonly contenders: readonly Contender[];
  /** Events of one command, on the average so far. */
  readonly eventsEach: () => number;
  readonly close: () => Promise<void>;
}

/** Those who ask at the same moment. */
const atOnce = 50;

/** Need: as `storeContenders`, from the command to its answer: decided, sealed, chained, stored, and only then told. */
export async function mailbox(database: Database, play: Play): Promise<Mailbox> {
  const conduct = await openConduct(database);
  const live = await begun(conduct, play);
  const write = await letters(live, play.scenario);
  const where = database.kind === 'sqlite' ? 'SQLite' : 'PostgreSQL';
  let asked = 0;
  let events = 0;
  live.subscribe((committed) => (events += committed.events.length));
  const ask = async (): Promise<void> => {
    const outcome = await live.submit(write(), { participant: null });
    if (!outcome.ok) throw new EngineFault(`refused: ${outcome.refusal.code}`);
    asked++;
  };
  const one = async (): Promise<number> => {
    await ask();
    return 1;
  };
  const many = async (): Promise<number> => {
    await Promise.all(Array.from({ length: atOnce }, ask));
    return atOnce;
  };
  return {
    contenders: [
      { name: `conduct, ${where}: one command after another`, unit: 'commands/s', measure: () => perSecond(span, one) },
      { name: `conduct, ${where}: ${atOnce} at once`, unit: 'commands/s', measure: () => perSecond(span, many) },
    ],
    eventsEach: () => events / asked,
    close: () => conduct.close(),
  };
}

async function begun(conduct: Conduct, { scenario, levers }: Play): Promise<LiveExercise> {
  const { title } = scenario;
  const made = await conduct.create({
    kit: { scenario, briefing: { en: '', fr: '' }, maps: {} },
    title,
    seed: 1,
    levers,
    skill: 'skilled',
    createdBy: null,
  });
  const live = await conduct.open(made);
  if (live === null) throw new EngineFault('the exercise is not there');
  await live.start(1);
  return live;
}

async function letters(live: LiveExercise, scenario: Scenario): Promise<() => WrittenCommand> {
  const [from, to] = Object.keys(scenario.seats).map((seat) => id<SeatId>(seat));
  const means = Object.entries(scenario.means).find(([, { capacity }]) => capacity === undefined)?.[0];
  if (from === undefined || to === undefined || means === undefined) throw new EngineFault('a scenario without seats');
  for (const seat of [from, to]) await live.takeSeat(seat, 'person');
  let written = 0;
  return () => ({
    id: id<CommandId>(`bench-${++written}`),
    seat: from,
    actor: 'person',
    type: 'SendMessage',
    payload: { to: [to], means: id<MeansId>(means), subject: 'Beds', body: `How many beds are free? ${written}` },
  });
}
