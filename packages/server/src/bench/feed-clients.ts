/** The subscribers of `samaritan bench fanout`, in a process of their own. */
import { type Socket, io } from 'socket.io-client';
import { quantile } from '../study/statistics.ts';
import type { ClientsTask, ClientsTold } from './fanout.ts';
import { type FeedFrame, monotonic } from './feed.ts';
import { Subscriber } from './subscriber.ts';

/** Connections opened at once. */
const together = 25;

class Clients {
  readonly #task: ClientsTask;
  readonly #reached: number[];
  readonly #subscribers: Subscriber<FeedFrame>[] = [];
  readonly #sockets: Socket[] = [];
  readonly #fromFlush: number[] = [];
  readonly #fromEvent: number[] = [];
  #lost = 0;
  #twice = 0;
  #cuts = 0;

  constructor(task: ClientsTask) {
    this.#task = task;
    this.#reached = Array.from({ length: task.count }, () => 0);
  }

  async open(): Promise<void> {
    const { count, peer } = this.#task;
    for (let i = 0; i < count; i += together)
      await Promise.all(
        Array.from({ length: Math.min(together, count - i) }, (_, k) =>
          peer ? this.#join(i + k) : this.#follow(i + k),
        ),
      );
  }

  /** Each is cut off once in ten seconds, one after another. */
  cutInTurn(): NodeJS.Timeout {
    let next = 0;
    return setInterval(() => {
      for (let i = 0; i < Math.ceil(this.#task.count / 100); i++) {
        this.#cuts++;
        void this.#subscribers[next++ % this.#task.count]?.cut();
      }
    }, 100);
  }

  /** Once all have everything, or after five seconds. */
  async finish(last: number): Promise<ClientsTold> {
    const limit = performance.now() + 5000;
    while (this.#reached.some((n) => n < last) && performance.now() < limit)
      await new Promise((next) => setTimeout(next, 50));
    for (const n of this.#reached) this.#lost += Math.max(0, last - n);
    return {
      lost: this.#lost,
      twice: this.#twice,
      cuts: this.#cuts,
      arrived: this.#fromEvent.length,
      fromFlush: [quantile(this.#fromFlush, 0.5), quantile(this.#fromFlush, 0.99)],
      fromEvent: [quantile(this.#fromEvent, 0.5), quantile(this.#fromEvent, 0.99)],
    };
  }

  close(): void {
    for (const one of this.#subscribers) one.close();
    for (const one of this.#sockets) one.disconnect();
  }

  #follow(i: number): Promise<void> {
    const one = new Subscriber<FeedFrame>({ url: this.#task.url, path: 'feed' }, (frame) => this.#take(i, frame));
    this.#subscribers[i] = one;
    return one.open();
  }

  #join(i: number): Promise<void> {
    const socket = io(this.#task.url, { transports: ['websocket'], forceNew: true, reconnection: false });
    this.#sockets[i] = socket;
    socket.on('frame', (frame: FeedFrame) => this.#take(i, frame));
    return new Promise((joined, failed) => {
      socket.on('connect', joined);
      socket.on('connect_error', failed);
    });
  }

  #take(i: number, { flushed, events }: FeedFrame): void {
    const now = monotonic();
    const first = events[0];
    if (first === undefined) return;
    const counts = first.n > this.#task.after;
    if (counts) this.#fromFlush.push(now - flushed);
    for (const { n, at } of events) {
      const wanted = (this.#reached[i] ?? 0) + 1;
      if (n < wanted) this.#twice++;
      else {
        this.#lost += n - wanted;
        this.#reached[i] = n;
      }
      if (counts) this.#fromEvent.push(now - at);
    }
  }
}

const tell = (what: object): void => void process.send?.(what);

const [task = '{}'] = process.argv.slice(2);
const clients = new Clients(JSON.parse(task) as ClientsTask);
let cutting: NodeJS.Timeout | null = null;
process.on('disconnect', () => process.exit(0));
process.on('message', (asked: { readonly begin: true } | { readonly finish: number }) => {
  if ('begin' in asked) {
    if ((JSON.parse(task) as ClientsTask).cut) cutting = clients.cutInTurn();
    return;
  }
  if (cutting !== null) clearInterval(cutting);
  void clients.finish(asked.finish).then((told) => {
    tell({ told });
    clients.close();
  });
});
await clients.open();
tell({ open: true });
