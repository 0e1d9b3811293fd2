import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EngineFault } from '@samaritan/scenarios/values/result';
import type { Figure } from '../study/bench.ts';
import { Feed, eventsEachSecond } from './feed.ts';
import { type FeedServer, serveBySocketIo, serveByTrpc } from './feed-server.ts';
import { figureOf, ratioOf } from './rounds.ts';

export interface Hall {
  readonly rounds: number;
  readonly subscribers: number;
  /** Measured in each round, after those that warm up. */
  readonly seconds: number;
  readonly tick: (done: string) => void;
}

/** What the clients are to do. */
export interface ClientsTask {
  readonly url: string;
  readonly peer: boolean;
  readonly count: number;
  /** Events up to this one warm up. */
  readonly after: number;
  /** Cut everybody off once in ten seconds. */
  readonly cut: boolean;
}

/** What they saw; milliseconds, median and 99th percentile. */
export interface ClientsTold {
  readonly lost: number;
  readonly twice: number;
  readonly cuts: number;
  readonly arrived: number;
  readonly fromFlush: readonly [number, number];
  readonly fromEvent: readonly [number, number];
}

interface Round extends ClientsTold {
  /** Of the server's one thread, share of the time. */
  readonly processor: number;
}

const warmUp = 3;

/**
 * Need: everybody in the hall sees at the same moment what has happened. The rooms' subscriptions and socket.io in turn, the same
 * events in frames of a tenth of a second; then the rooms' once more while everybody is cut off and comes back.
 */
export async function fanoutFigures(hall: Hall): Promise<readonly Figure[]> {
  const ours: Round[] = [];
  const peers: Round[] = [];
  for (let round = 1; round <= hall.rounds; round++) {
    const mine = await oneRound(hall, serveByTrpc, { peer: false, cut: false });
    if (mine !== null) ours.push(mine);
    hall.tick(`${round}/${hall.rounds} tRPC`);
    const peer = await oneRound(hall, serveBySocketIo, { peer: true, cut: false });
    if (peer !== null) peers.push(peer);
    hall.tick(`${round}/${hall.rounds} socket.io`);
  }
  const cut = await oneRound(hall, serveByTrpc, { peer: false, cut: true });
  const mine = figuresOf('tRPC', ours);
  const theirs = peers.length === 0 ? [] : figuresOf('socket.io', peers);
  return [
    ...mine,
    ...theirs,
    ...theirs.flatMap((other, i) => {
      const one = mine[i];
      return one === undefined || one.unit === 'events' ? [] : [ratioOf(`${one.name}, of ${other.name}`, one, other)];
    }),
    ...(cut === null
      ? []
      : [
          ...figuresOf('tRPC, all cut off in turn', [cut]),
          figureOf('tRPC, all cut off in turn: came back', 'times', [cut.cuts]),
        ]),
  ];
}

function figuresOf(name: string, rounds: readonly Round[]): readonly Figure[] {
  const over = (what: string, unit: string, value: (round: Round) => number): Figure =>
    figureOf(`${name}: ${what}`, unit, rounds.map(value));
  return [
    over('from the flush, median', 'ms', ({ fromFlush }) => fromFlush[0]),
    over('from the flush, p99', 'ms', ({ fromFlush }) => fromFlush[1]),
    over('from the event, median', 'ms', ({ fromEvent }) => fromEvent[0]),
    over('from the event, p99', 'ms', ({ fromEvent }) => fromEvent[1]),
    over('processor of the server', 'of one core', ({ processor }) => processor),
    over('arrived', 'events', ({ arrived }) => arrived),
    over('lost', 'events', ({ lost }) => lost),
    over('came twice', 'events', ({ twice }) => twice),
  ];
}

interface Way {
  readonly peer: boolean;
  readonly cut: boolean;
}

async function oneRound(
  { subscribers, seconds }: Hall,
  serve: (feed: Feed) => Promise<FeedServer | null>,
  { peer, cut }: Way,
): Promise<Round | null> {
  const feed = new Feed();
  const server = await serve(feed);
  if (server === null) return null;
  const after = warmUp * eventsEachSecond;
  const task: ClientsTask = { url: server.url, peer, count: subscribers, after, cut };
  const child = fork(join(import.meta.dirname, 'feed-clients.ts'), [JSON.stringify(task)], { execArgv: [] });
  try {
    await next(child);
    feed.begin();
    child.send({ begin: true });
    await sleep(warmUp * 1000);
    const used = process.cpuUsage();
    const began = performance.now();
    await sleep(seconds * 1000);
    feed.end();
    const { user, system } = process.cpuUsage(used);
    const processor = (user + system) / 1000 / (performance.now() - began);
    child.send({ finish: feed.last });
    const { told } = (await next(child)) as { readonly told: ClientsTold };
    return { ...told, processor };
  } finally {
    child.disconnect();
    await server.close();
  }
}

const next = (child: ChildProcess): Promise<unknown> =>
  new Promise((answered, failed) => {
    const gone = (): void => failed(new EngineFault('the clients ended by themselves'));
    child.once('exit', gone);
    child.once('message', (told) => {
      child.off('exit', gone);
      answered(told);
    });
  });
