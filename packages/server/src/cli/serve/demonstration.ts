import { randomUUID } from 'node:crypto';
import { type CommandId, id } from '@samaritan/scenarios/values/id';
import { initialLevers } from '../../engine/authority/levers.ts';
import type { LiveExercise } from '../../conduct/conduct.ts';
import type { Served } from '../../api/served.ts';
import { linksOf, newSeatLink, withdrawLink } from '../../store/seat-link.ts';

const scenario = 'st-croix';
const speed = 10;

export interface Demonstration {
  /** Tokens of links: into a seat, and to the wall. */
  readonly seat: string;
  readonly wall: string;
}

/** An exercise that the autopilot plays, for whoever wants to see one before making their own: the one that runs, or a new one. */
export async function demonstrate(served: Served): Promise<Demonstration | null> {
  const live = (await going(served)) ?? (await begin(served));
  if (live === null) return null;
  for (const { id: link } of await linksOf(served.database, live.id))
    await withdrawLink(served.database, live.id, link);
  const exercise = live.id;
  const [first = null] = Object.entries(live.kit.scenario.seats).flatMap(([seat, { desk }]) =>
    desk === 'emergency-office' ? [seat] : [],
  );
  const seat = await newSeatLink(served.database, { exercise, seat: first, role: 'player' });
  const wall = await newSeatLink(served.database, { exercise, seat: null, role: 'observer' });
  return { seat: seat.token, wall: wall.token };
}

/** Where the server was away its clock stands, and goes on now. */
async function going({ conduct }: Served): Promise<LiveExercise | null> {
  const known = (await conduct.list()).find(({ demonstration, state }) => demonstration && state !== 'ended');
  const live = known === undefined ? null : await conduct.open(known.id);
  if (live === null) return null;
  const { state } = live.clock();
  if (state === 'not-started') await live.start(speed);
  else if (state === 'paused')
    await live.control({
      id: id<CommandId>(`demonstration:${randomUUID()}`),
      staff: 'demonstration',
      type: 'SetClock',
      payload: { speed },
    });
  return live;
}

async function begin({ conduct, library }: Served): Promise<LiveExercise | null> {
  const shelved = library.get(scenario);
  if (shelved === null) return null;
  const { kit } = shelved;
  const levers = initialLevers(kit.scenario);
  if (!levers.ok) return null;
  const { title } = kit.scenario;
  const made = await conduct.create({
    kit,
    title: { en: `Demonstration: ${title.en}`, fr: `Démonstration : ${title.fr}` },
    seed: 7,
    levers: levers.value,
    skill: 'skilled',
    createdBy: null,
    demonstration: true,
  });
  const live = await conduct.open(made);
  await live?.start(speed);
  return live;
}
