import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { type SeatId, id } from '@samaritan/scenarios/values/id';
import { EngineFault } from '@samaritan/scenarios/values/result';
import { duration } from '@samaritan/scenarios/values/time';
import { buildServer } from '../api/http/server.ts';
import { closeServed, openServed } from '../api/open-served.ts';
import type { Served } from '../api/served.ts';
import type { LiveExercise } from '../conduct/conduct.ts';
import { insertAccount } from '../store/account.ts';
import { insertParticipant } from '../store/participant.ts';
import { openSession } from '../store/session.ts';
import type { Play } from './mailbox.ts';

export interface HallSetting extends Play {
  /** Whose disk the exercise is kept on; a folder of its own is made there, and removed. */
  readonly folder: string;
  /** The built pages. */
  readonly web: string;
  /** So many people, spread over the seats. */
  readonly people: number;
  /** GeoJSON text by file name; none: pages have no map. */
  readonly maps?: Readonly<Record<string, string>>;
}

/** Somebody's browser: where it sits, and its cookie. */
export interface Seated {
  readonly seat: string;
  readonly cookie: string;
}

/** A whole server on loopback, over SQLite, with one exercise and people in its seats; it has not begun. */
export interface OpenHall extends AsyncDisposable {
  readonly url: string;
  readonly live: LiveExercise;
  readonly people: readonly Seated[];
  /** Of the exercise director. */
  readonly staff: string;
}

const hour = 3_600_000;

/** A server in trouble is no measure of anything: the whole call ends. */
const inTrouble = (what: string, error: unknown): void =>
  queueMicrotask(() => {
    throw new EngineFault(`${what}: ${String(error)}`);
  });

export async function openHall({ folder, web, people, scenario, levers, maps = {} }: HallSetting): Promise<OpenHall> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const own = mkdtempSync(join(folder, 'bench-'));
  const served = await openServed({
    place: { file: join(own, 'exercises.db') },
    folder: own,
    settings: { lan: false, version: 'bench', signOn: null, address: null },
    report: inTrouble,
    threads: 1,
  });
  const server = await buildServer({ served, web, tls: null, trusted: false, behindProxy: false });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  const live = await exercise(served, { scenario, levers }, maps);
  const seats = Object.keys(scenario.seats);
  const seated: Seated[] = [];
  for (let i = 0; i < people; i++) {
    const seat = seats[i % seats.length];
    if (seat !== undefined) seated.push({ seat, cookie: await seatCookie(served, live, seat) });
  }
  return {
    url,
    live,
    people: seated,
    staff: await staffCookie(served),
    [Symbol.asyncDispose]: async () => {
      await server.close();
      await closeServed(served);
      rmSync(own, { recursive: true, force: true });
    },
  };
}

async function exercise(
  { conduct }: Served,
  { scenario, levers }: Play,
  maps: Readonly<Record<string, string>>,
): Promise<LiveExercise> {
  const made = await conduct.create({
    kit: { scenario, briefing: { en: 'Read this.', fr: 'À lire.' }, maps },
    title: scenario.title,
    seed: 1,
    levers,
    skill: 'skilled',
    createdBy: null,
  });
  const live = await conduct.open(made);
  if (live === null) throw new EngineFault('the exercise is not there');
  return live;
}

async function seatCookie({ database }: Served, live: LiveExercise, seat: string): Promise<string> {
  const person = {
    exercise: live.id,
    seat,
    role: 'player',
    name: 'Somebody',
    language: 'en',
    consented: true,
  } as const;
  const participant = await insertParticipant(database, person);
  await live.takeSeat(id<SeatId>(seat), 'person');
  const { token } = await openSession(database, { exercise: live.id, participant }, hour);
  return `samaritan_seat=${token}`;
}

async function staffCookie({ database }: Served): Promise<string> {
  const account = await insertAccount(database, {
    email: 'director@example.org',
    name: 'The director',
    password: null,
    language: 'en',
    director: true,
  });
  if (!account.ok) throw new EngineFault(account.refusal.code);
  const { token } = await openSession(database, { account: account.value }, hour);
  return `samaritan_staff=${token}`;
}

/** The same scenario with means that take no time: what is measured is the server's way and not the telephone's. */
export const withoutDelay = (scenario: Scenario): Scenario => ({
  ...scenario,
  means: Object.fromEntries(
    Object.entries(scenario.means).map(([name, { kind, name: called }]) => [
      name,
      { kind, delay: duration(0), outages: [], ...(called === undefined ? {} : { name: called }) },
    ]),
  ),
});
