import { type SimTime, simTime } from '@samaritan/scenarios/values/time';
import type { Event } from '../engine/kernel/event.ts';
import { appendEvents } from '../store/event.ts';
import type { ExerciseState } from '../store/exercise.ts';
import type { Answer, Asked } from './asks.ts';
import { isRowDue } from './errand.ts';
import { perform } from './perform.ts';
import type { Thawed } from './snapshot.ts';
import { type Stage, advanceMs, batchMs } from './stage.ts';
import { type Mark, Working } from './working.ts';

/** What a turn came to: how long until the next (milliseconds); a lost race; or a bug of ours, after what was sound is stored. */
export type Turned =
  | { readonly kind: 'done'; readonly wait: number }
  | { readonly kind: 'stale' }
  | { readonly kind: 'fault'; readonly error: unknown };

/** An ask with its answer, which nobody hears before it is stored. */
export interface Answered {
  readonly asked: Asked;
  readonly answer: Answer;
}

/** Drives one exercise, a batch at a time: play, store, and only then tell. */
export class Driving {
  readonly #stage: Stage;
  readonly #work: Working;
  #state: ExerciseState | null = null;
  #answered: Answered[] = [];
  #fault: { readonly error: unknown } | null = null;
  #more = false;
  #ahead = false;

  constructor(stage: Stage, thawed: Thawed) {
    this.#stage = stage;
    this.#work = new Working(thawed, stage.skill);
  }

  get head(): string {
    return this.#work.head;
  }

  /** Whether the world holds what is not stored yet. */
  get ahead(): boolean {
    return this.#ahead;
  }

  /** Plays and stores one batch. Throws what the store throws; the world is spoilt then, as after a stale head or a fault. */
  async turn(): Promise<Turned> {
    const { options } = this.#stage;
    const before = this.#before();
    try {
      const turned = await this.#play(options.machine.steady());
      if (turned.kind === 'stale') before.restore();
      return turned;
    } catch (error) {
      before.restore();
      throw error;
    }
  }

  /** What must be as it was where nothing came of the turn. */
  #before(): { readonly restore: () => void } {
    const stage = this.#stage;
    const { errand, owed, clock } = stage;
    const at = clock.position(this.#work.standing);
    const { speed } = clock;
    return {
      restore: () => {
        stage.errand = errand;
        stage.owed = owed ?? (speed > 0 ? { speed, because: null } : null);
        clock.stand(at);
      },
    };
  }

  async #play(began: number): Promise<Turned> {
    const { clock } = this.#stage;
    const head = this.#work.standing.world.seq;
    this.#answered = [];
    this.#ahead = true;
    this.#soundly(() => this.#settleClock());
    if (this.#fault === null) this.#advance(began + advanceMs);
    const taken = this.#fault === null ? this.#answerMailbox(began + batchMs) : 0;
    const stored = await this.#store(head);
    if (!stored) return { kind: 'stale' };
    this.#stage.mailbox.splice(0, taken);
    this.#ahead = this.#fault !== null;
    this.#tell();
    if (this.#fault !== null) return { kind: 'fault', error: this.#fault.error };
    const busy = this.#more || this.#stage.mailbox.length > 0 || this.#stage.errand !== null;
    return { kind: 'done', wait: busy ? 0 : clock.untilDue(this.#work.standing) };
  }

  #settleClock(): void {
    const stage = this.#stage;
    const work = this.#work;
    if (!work.standing.world.room.started) work.start();
    if (stage.owed === null) return;
    const { speed, because } = stage.owed;
    this.#anchor(speed, because);
    stage.owed = null;
  }

  #anchor(speed: number, because: 'store-failed' | 'server-was-away' | null = null): void {
    const { clock } = this.#stage;
    const at = clock.position(this.#work.standing);
    clock.wall.hold();
    this.#work.anchor(at, { wall: clock.wall.now(), speed, because });
    clock.follow(this.#work.standing.anchor);
  }

  /** Plays what is due, until the budget is spent. */
  #advance(deadline: number): void {
    const { standing } = this.#work;
    const { errand, clock, options } = this.#stage;
    this.#more = false;
    if (standing.world.room.ended || standing.anchor === null) return;
    const { endEx } = standing.world.scenario;
    const until = simTime(Math.min(errand?.to ?? clock.target(), endEx));
    for (let due = this.#work.nextDue; due !== null && due <= until; due = this.#work.nextDue) {
      if (options.machine.steady() > deadline) {
        this.#more = true;
        return;
      }
      const moment = due;
      const before = this.#work.events.length;
      if (!this.#soundly(() => this.#work.step(moment))) return;
      if (standing.world.room.ended) break;
      if (errand?.untilRow === true && this.#work.events.slice(before).some(isRowDue)) {
        this.#endErrand(moment);
        return;
      }
    }
    if (until === endEx && !standing.world.room.ended) this.#soundly(() => this.#work.end(endEx));
    if (errand !== null) this.#endErrand(until);
  }

  #endErrand(at: SimTime): void {
    const stage = this.#stage;
    const work = this.#work;
    const { errand } = stage;
    if (errand === null) return;
    stage.errand = null;
    if (!work.standing.world.room.ended) {
      stage.clock.stand(at);
      this.#soundly(() => this.#anchor(errand.speed));
    }
    this.#answered.push({ asked: errand.asked, answer: { ok: true, seq: work.standing.world.seq } });
  }

  /** How many asks of the mailbox were taken: those that began before the budget was spent, and at least one. */
  #answerMailbox(deadline: number): number {
    const { mailbox, options } = this.#stage;
    let taken = 0;
    for (const asked of mailbox) {
      if (taken > 0 && options.machine.steady() > deadline) break;
      taken++;
      const answer = this.#answerOne(asked);
      if (answer !== null) this.#answered.push({ asked, answer });
      if (this.#fault !== null) break;
    }
    return taken;
  }

  #answerOne(asked: Asked): Answer | null {
    let answer: Answer | null = null;
    const sound = this.#soundly(() => {
      answer = perform(asked, {
        stage: this.#stage,
        work: this.#work,
        anchor: (speed) => this.#anchor(speed),
        endErrand: () => this.#endErrand(this.#work.standing.world.now),
      });
    });
    return sound ? answer : { fault: String(this.#fault?.error) };
  }

  /** False where our own code failed: what it did is taken out of the batch, and the world is to be dropped. */
  #soundly(act: () => void): boolean {
    const mark: Mark = this.#work.mark();
    try {
      act();
      return true;
    } catch (error) {
      this.#work.cutBack(mark);
      this.#fault = { error };
      const { errand } = this.#stage;
      if (errand !== null) this.#answered.push({ asked: errand.asked, answer: { fault: String(error) } });
      this.#stage.errand = null;
      return false;
    }
  }

  async #store(head: number): Promise<boolean> {
    const { database, logged } = this.#stage;
    const { lines, bodies } = this.#work;
    const settled = this.#answered
      .filter(({ asked }) => asked.inbox)
      .map(({ asked, answer }) => ({ id: asked.name, outcome: JSON.stringify(answer) }));
    if (lines.length === 0 && settled.length === 0) return true;
    const state = this.#stateNow();
    const result = await appendEvents(database, {
      exercise: logged.id,
      head,
      lines,
      bodies,
      settled,
      ...(state === this.#state ? {} : { state }),
    });
    if (result.ok) this.#state = state;
    return result.ok;
  }

  #stateNow(): ExerciseState {
    const { world, anchor } = this.#work.standing;
    if (world.room.ended) return 'ended';
    return anchor === null ? 'ready' : anchor.speed > 0 ? 'running' : 'paused';
  }

  #tell(): void {
    const { words, listeners, clock, errand, forwarded, database, logged } = this.#stage;
    const { events, bodies, standing } = this.#work;
    this.#work.clear();
    words.add(bodies);
    if (this.#fault === null) standing.history.show();
    for (const { asked, answer } of this.#answered) {
      asked.answer(answer);
      for (const other of forwarded.get(asked.name) ?? []) other.answer(answer);
      forwarded.delete(asked.name);
    }
    // After a fault the world is spoilt: what is stored is the batch, as far as it was sound.
    const seq = events.at(-1)?.seq ?? this.#stage.told?.seq ?? standing.world.seq;
    this.#stage.told = { seq, anchor: anchorIn(events) ?? this.#stage.told?.anchor ?? 0 };
    if (events.length > 0)
      listeners.tell({ events, seq, clock: clock.view(standing, { jumping: errand !== null, storeFailed: false }) });
    // Others are only told where to look; one that misses it looks by itself.
    if (events.length > 0 || this.#answered.some(({ asked }) => asked.inbox))
      void database.notify('event', logged.id, seq).catch(() => undefined);
  }
}

const anchorIn = (events: readonly Event[]): number | undefined =>
  events.findLast(({ type }) => type === 'ClockAnchored')?.seq;
