/** The browsers of `samaritan bench seen`, in a process of their own. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SeatFrame } from '../views/seat/frame.ts';
import type { Seated } from './hall.ts';
import type { SeenKept, SeenTask, SeenTimes } from './seen.ts';
import { Subscriber } from './subscriber.ts';

/** Consoles that look on. */
const consoles = 2;
const longest = 10_000;

class Browsers {
  readonly #task: SeenTask;
  readonly #live: string;
  readonly #pages: Subscriber<SeatFrame>[] = [];
  readonly #consoles: Subscriber<unknown>[] = [];
  readonly #items: number[];
  readonly #awaited = new Map<string, () => void>();
  #lost = 0;
  #twice = 0;
  #cuts = 0;

  constructor(task: SeenTask) {
    this.#task = task;
    this.#live = `${task.url.replace('http', 'ws')}/api/live`;
    this.#items = task.people.map(() => 0);
  }

  async open(): Promise<void> {
    const { people, staff, exercise } = this.#task;
    for (const [i, { cookie }] of people.entries()) {
      const page = new Subscriber<SeatFrame>({ url: this.#live, path: 'seat.live', cookie }, (frame) =>
        this.#take(i, frame),
      );
      this.#pages.push(page);
      await page.open();
    }
    for (let i = 0; i < consoles; i++) {
      const watching = { url: this.#live, path: 'control.live', input: { exercise }, cookie: staff };
      const console = new Subscriber<unknown>(watching, () => undefined);
      this.#consoles.push(console);
      await console.open();
    }
  }

  /** Others write meanwhile: so many messages a second. */
  chatter(each: number): NodeJS.Timeout {
    return setInterval(() => {
      const [from, to] = this.#two();
      if (from !== undefined && to !== undefined) void this.#write(this.#task.people[from], [to], randomUUID());
    }, 1000 / each);
  }

  async measure(): Promise<SeenTimes> {
    const answered: number[] = [];
    const seen: number[] = [];
    for (let i = 0; i < this.#task.times; i++) {
      // At any moment of a frame's tenth of a second.
      await sleep(50 + Math.random() * 200);
      const [from, to] = this.#two();
      if (from === undefined || to === undefined) continue;
      const subject = randomUUID();
      const arrived = this.#arrival(to, subject);
      const began = performance.now();
      await this.#write(this.#task.people[from], [to], subject);
      answered.push(performance.now() - began);
      await arrived;
      seen.push(performance.now() - began);
    }
    return { answered, seen };
  }

  /** Each is cut off once in five seconds. */
  cutInTurn(): NodeJS.Timeout {
    let next = 0;
    return setInterval(() => {
      this.#cuts++;
      void this.#pages[next++ % this.#pages.length]?.cut();
    }, 5000 / this.#pages.length);
  }

  async kept(lengths: Readonly<Record<string, number>>): Promise<SeenKept> {
    const wanted = this.#task.people.map(({ seat }) => lengths[seat] ?? 0);
    const limit = performance.now() + longest;
    while (wanted.some((n, i) => (this.#items[i] ?? 0) < n) && performance.now() < limit) await sleep(50);
    const missing = wanted.reduce((sum, n, i) => sum + Math.max(0, n - (this.#items[i] ?? 0)), 0);
    const items = this.#items.reduce((sum, n) => sum + n, 0);
    return { lost: this.#lost + missing, twice: this.#twice, cuts: this.#cuts, items };
  }

  close(): void {
    for (const one of [...this.#pages, ...this.#consoles]) one.close();
  }

  /** Two people of different seats. */
  #two(): readonly number[] {
    const { people } = this.#task;
    const from = Math.floor(Math.random() * people.length);
    const others = people.flatMap(({ seat }, i) => (seat === people[from]?.seat ? [] : [i]));
    const to = others[Math.floor(Math.random() * others.length)];
    return to === undefined ? [] : [from, to];
  }

  #arrival(to: number, subject: string): Promise<void> {
    const key = `${to} ${subject}`;
    return new Promise((arrived, failed) => {
      const limit = setTimeout(() => failed(new Error('a message did not arrive')), longest);
      this.#awaited.set(key, () => {
        clearTimeout(limit);
        this.#awaited.delete(key);
        arrived();
      });
    });
  }

  async #write(from: Seated | undefined, to: readonly number[], subject: string): Promise<void> {
    const { url, people, means } = this.#task;
    const seats = to.flatMap((i) => people[i]?.seat ?? []);
    const payload = { to: seats, means, subject, body: 'How many beds are free, and how soon could there be more?' };
    const response = await fetch(`${url}/api/rpc/seat.command`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url, cookie: from?.cookie ?? '' },
      body: JSON.stringify({ command: { id: randomUUID(), type: 'SendMessage', payload } }),
    });
    const answer = (await response.json()) as { readonly result?: { readonly data: { readonly ok: boolean } } };
    if (answer.result?.data.ok !== true) throw new Error(`refused: ${JSON.stringify(answer)}`);
  }

  #take(i: number, { items }: SeatFrame): void {
    for (const { n, words } of items) {
      const wanted = (this.#items[i] ?? 0) + 1;
      if (n < wanted) this.#twice++;
      else {
        this.#lost += n - wanted;
        this.#items[i] = n;
      }
      const subject = words?.subject;
      if (subject !== null && subject !== undefined && 'text' in subject) this.#awaited.get(`${i} ${subject.text}`)?.();
    }
  }
}

type Asked =
  | { readonly task: SeenTask }
  | { readonly cut: boolean }
  | { readonly lengths: Readonly<Record<string, number>> };

const tell = (what: object): void => void process.send?.(what);
let browsers: Browsers | null = null;
const timers: NodeJS.Timeout[] = [];
const stop = (): void => {
  for (const timer of timers.splice(0)) clearInterval(timer);
};

async function obey(asked: Asked): Promise<void> {
  if ('task' in asked) {
    browsers = new Browsers(asked.task);
    await browsers.open();
    timers.push(browsers.chatter(2));
    tell(await browsers.measure());
  } else if (browsers !== null && 'lengths' in asked) {
    tell(await browsers.kept(asked.lengths));
    browsers.close();
  } else if (browsers !== null && 'cut' in asked) {
    stop();
    if (asked.cut) timers.push(browsers.cutInTurn(), browsers.chatter(10));
    else {
      // What is on its way gets there.
      await sleep(1000);
      tell({ stopped: true });
    }
  }
}

process.on('disconnect', () => process.exit(0));
process.on('message', (asked: Asked) => void obey(asked));
