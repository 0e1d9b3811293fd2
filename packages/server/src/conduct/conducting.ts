import { setImmediate } from 'node:timers/promises';
import { type SimTime, startEx } from '@samaritan/scenarios/values/time';
import { StoreFailed } from '../store/failures.ts';
import { waitingCommands } from '../store/inbox.ts';
import type { HistoryView } from '../views/control/frame.ts';
import type { ClockView } from '../views/seat/clock-view.ts';
import { type Asked, ConductClosed, askIn } from './asks.ts';
import { Bell } from './bell.ts';
import { Driving } from './driving.ts';
import type { History } from './history.ts';
import { follow, forward } from './following.ts';
import { Keeping } from './keeping.ts';
import { Readings } from './readings.ts';
import { reload, takeOver } from './reload.ts';
import type { Thawed } from './snapshot.ts';
import type { Stage, Trouble } from './stage.ts';
import type { Standing } from './standing.ts';
import { Wheel } from './wheel.ts';

/**
 * The loop of one exercise on one server, and its mailbox: load, then drive or follow, a batch at a time, for as long as it
 * is open. Nothing else touches the world, so whoever looks in between sees what is stored and nothing more.
 */
export class Conducting {
  readonly #stage: Stage;
  readonly #wheel: Wheel;
  readonly #keeping: Keeping;
  readonly #bell = new Bell();
  readonly #readings = new Readings();
  /** Asks of the inbox that are in the mailbox already. */
  readonly #fetched = new Set<string>();
  #thawed: Thawed | null = null;
  #driving: Driving | null = null;
  #inboxRung = true;
  #closing = false;
  #usedAt: number;
  /** Where the clock was when it was last looked at. */
  #position: SimTime = startEx;
  #lastView: ClockView | null = null;
  #lastHistory: History | null = null;
  #done: Promise<void> = Promise.resolve();

  constructor(stage: Stage, server: string) {
    this.#stage = stage;
    this.#wheel = new Wheel(stage, server);
    this.#keeping = new Keeping(stage);
    this.#usedAt = stage.options.machine.steady();
  }

  /** Loads, and from then on goes by itself. Throws where the exercise cannot be opened. */
  async begin(): Promise<void> {
    await this.#once();
    // Another server has made it and is about to write its first event.
    while (this.#thawed?.standing.world.seq === 0) {
      await this.#bell.wait(Math.min(this.#stage.options.beat, 200));
      await this.#once();
    }
    this.#done = this.#run();
  }

  get drives(): boolean {
    return this.#driving !== null;
  }

  /** How long, in milliseconds, nobody has asked, looked or listened, while nothing moves by itself. */
  idle(): number {
    const { listeners, clock, errand, mailbox, forwarded, options } = this.#stage;
    const busy = listeners.size + mailbox.length + forwarded.size > 0 || clock.speed > 0 || errand !== null;
    const now = options.machine.steady();
    if (busy || this.#readings.waiting) this.#usedAt = now;
    return now - this.#usedAt;
  }

  ask(asked: Asked): void {
    this.#usedAt = this.#stage.options.machine.steady();
    if (this.#closing) asked.fail(new ConductClosed());
    else this.#stage.mailbox.push(asked);
    this.#bell.ring();
  }

  look<T>(look: (standing: Standing) => T): Promise<T> {
    if (this.#closing) return Promise.reject(new ConductClosed());
    this.#usedAt = this.#stage.options.machine.steady();
    const seen = this.#readings.add(look);
    this.#bell.ring();
    return seen;
  }

  /** Something was stored, or put into the inbox, elsewhere. */
  told(channel: 'event' | 'inbox'): void {
    if (channel === 'event' && this.#driving !== null) return;
    if (channel === 'inbox') this.#inboxRung = true;
    this.#bell.ring();
  }

  /** As this server has it, by what is stored: while a batch is on its way, and while the world is loaded again, the last one known. */
  view(): ClockView {
    const { clock, errand, storeFailed, owed } = this.#stage;
    if (this.#thawed !== null && this.#driving?.ahead !== true)
      this.#lastView = clock.view(this.#thawed.standing, { jumping: errand !== null, storeFailed });
    if (this.#lastView === null) throw new ConductClosed();
    if (storeFailed) return { ...this.#lastView, state: 'paused', speed: 0, because: 'store-failed' };
    // About to go on, as soon as that is stored; until then it is shown so, and not as it stood in between.
    if (owed !== null && owed.speed > 0 && this.#lastView.state === 'paused')
      this.#lastView = { ...this.#lastView, state: 'running', speed: owed.speed, because: null };
    return this.#lastView;
  }

  history(): HistoryView {
    this.#lastHistory = this.#thawed?.standing.history ?? this.#lastHistory;
    return this.#lastHistory?.view() ?? { at: [], series: {} };
  }

  /** Ends what is in the mailbox, and leaves the wheel to whoever comes next. */
  async close(): Promise<void> {
    this.#closing = true;
    this.#bell.ring();
    await this.#done;
    try {
      await this.#leave();
    } catch {
      // The store is gone. What was played is stored, and others see by the silence that nobody drives.
    }
    const { mailbox, forwarded } = this.#stage;
    for (const { fail } of [...mailbox, ...[...forwarded.values()].flat()]) fail(new ConductClosed());
    this.#readings.fail(new ConductClosed());
  }

  async #leave(): Promise<void> {
    const { clock, options } = this.#stage;
    if (this.#driving === null || this.#thawed === null) return;
    // Anchored anew where it stands, so that whoever goes on does so from here.
    if (clock.speed > 0 && clock.unwatched() <= options.awayAfter)
      this.#stage.owed ??= { speed: clock.speed, because: null };
    const { kind } = await this.#driving.turn();
    if (kind === 'done') await this.#keeping.keep(this.#thawed.standing, this.#driving.head);
    await this.#wheel.release();
  }

  async #run(): Promise<void> {
    while (!this.#closing) {
      const wait = await this.#onceOrFail();
      if (wait > 0) await this.#bell.wait(Math.min(wait, Math.max(1, this.#wheel.untilBeat())));
      else await setImmediate();
    }
  }

  async #onceOrFail(): Promise<number> {
    try {
      const wait = await this.#once();
      this.#recovered();
      return wait;
    } catch (error) {
      this.#failed(error);
      return this.#stage.options.retry;
    }
  }

  async #once(): Promise<number> {
    this.#lookAtGap();
    if (this.#wheel.untilBeat() <= 0) await this.#beat();
    const thawed = (this.#thawed ??= await this.#load());
    if (this.#wheel.mine && this.#driving === null) {
      await follow(this.#stage, thawed);
      this.#driving = new Driving(this.#stage, thawed);
    }
    if (this.#driving !== null && this.#inboxRung) await this.#fetchInbox();
    this.#answerReadings();
    const wait = this.#driving === null ? await this.#follow(thawed) : await this.#drive(this.#driving);
    this.#answerReadings();
    if (this.#thawed !== null) {
      this.#position = this.#stage.clock.position(this.#thawed.standing);
      this.view();
    }
    return this.#readings.waiting ? 0 : wait;
  }

  /** Nobody looked for a while: the machine slept, or was busy with something else. The clock stands where it was last seen. */
  #lookAtGap(): void {
    const { clock, options, owed } = this.#stage;
    if (clock.unwatched() <= options.awayAfter || this.#driving === null) return;
    if (clock.speed === 0 && (owed?.speed ?? 0) === 0) return;
    clock.stand(this.#position);
    this.#stage.owed = { speed: 0, because: 'server-was-away' };
  }

  async #beat(): Promise<void> {
    this.#inboxRung = true;
    const wheel = await this.#wheel.beat();
    if (wheel === 'lost') {
      this.#drop();
      this.#fetched.clear();
      const { errand, mailbox } = this.#stage;
      if (errand !== null) mailbox.unshift(errand.asked);
      this.#stage.errand = null;
      this.#stage.owed = null;
    } else if (wheel === 'taken') {
      this.#thawed ??= await this.#load();
      await follow(this.#stage, this.#thawed);
      takeOver(this.#stage, this.#thawed.standing, this.#wheel.lastSeen);
    }
  }

  async #load(): Promise<Thawed> {
    const thawed = await reload(this.#stage);
    this.#keeping.from(thawed.standing);
    return thawed;
  }

  async #follow(thawed: Thawed): Promise<number> {
    const { options, forwarded } = this.#stage;
    await follow(this.#stage, thawed);
    await forward(this.#stage);
    return forwarded.size > 0 ? Math.min(options.beat, 250) : options.beat;
  }

  async #drive(driving: Driving): Promise<number> {
    const { clock, options } = this.#stage;
    this.view();
    const turned = await driving.turn();
    switch (turned.kind) {
      case 'stale':
        this.#wheel.doubt();
        this.#drop();
        return 0;
      case 'fault':
        this.#report('engine-fault', turned.error);
        this.#stage.owed = this.#ranBy(clock.speed) ? { speed: 0, because: null } : null;
        clock.stand(this.#position);
        this.#drop();
        return options.retry;
      case 'done':
        if (this.#thawed !== null)
          this.#keeping.look(this.#thawed.standing, { head: driving.head, idle: turned.wait > 0 });
        return turned.wait;
    }
  }

  /** Whether the clock runs, here or by the log. */
  #ranBy(speed: number): boolean {
    return speed > 0 || (this.#thawed?.standing.anchor?.speed ?? 0) > 0;
  }

  async #fetchInbox(): Promise<void> {
    const { database, logged, mailbox } = this.#stage;
    this.#inboxRung = false;
    for (const { id: name, payload } of await waitingCommands(database, logged.id)) {
      if (this.#fetched.has(name)) continue;
      this.#fetched.add(name);
      mailbox.push({ ask: askIn(payload), name, inbox: true, answer: () => undefined, fail: () => undefined });
    }
  }

  #answerReadings(): void {
    if (this.#thawed !== null) this.#readings.answer(this.#thawed.standing);
  }

  #drop(): void {
    this.#driving = null;
    this.#thawed = null;
  }

  #failed(error: unknown): void {
    const stage = this.#stage;
    const { clock, listeners } = stage;
    if (this.#driving !== null) {
      const { speed } = clock;
      if (speed > 0) stage.owed ??= { speed, because: null };
      clock.stand(this.#position);
    }
    this.#drop();
    if (stage.storeFailed) return;
    stage.storeFailed = true;
    this.#report(error instanceof StoreFailed ? 'store-failed' : 'engine-fault', error);
    if (this.#lastView !== null) listeners.tell({ events: [], seq: stage.told?.seq ?? 0, clock: this.view() });
  }

  #recovered(): void {
    const stage = this.#stage;
    if (!stage.storeFailed) return;
    stage.storeFailed = false;
    stage.listeners.tell({ events: [], seq: stage.told?.seq ?? 0, clock: this.view() });
  }

  #report(kind: Trouble['kind'], error: unknown): void {
    const { logged, options, told } = this.#stage;
    options.report({ exercise: logged.id, seq: told?.seq ?? 0, seed: logged.header.seed, kind, error });
  }
}
