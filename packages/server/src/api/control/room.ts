import { setImmediate } from 'node:timers/promises';
import type { LiveExercise } from '../../conduct/conduct.ts';
import type { Event } from '../../engine/kernel/event.ts';
import { ControlRecord } from '../../views/control/control-record.ts';
import { EvaluationRecord } from '../../views/control/evaluation-record.ts';
import { WallRecord } from '../../views/control/wall.ts';
import type { Served } from '../served.ts';
import { sayEvent, speakersOf } from './sayings.ts';

const page = 1000;

type Report = Served['report'];

/** What control, evaluators and the wall are shown of one exercise that its world no longer knows: folded from the log, and then as it goes on. */
export class Room {
  readonly live: LiveExercise;
  readonly control: ControlRecord;
  readonly evaluation: EvaluationRecord;
  readonly wall: WallRecord;
  #upTo = 0;
  /** Reads one after another, so that every event is told once and in order. */
  #reading: Promise<void>;
  readonly #watchers = new Set<() => void>();

  constructor(live: LiveExercise, report: Report) {
    const { scenario } = live.kit;
    const say = sayEvent(speakersOf(scenario));
    // What was not told is read again with the next event.
    const failed = (error: unknown): void => report(`what is shown of exercise ${live.id}`, error);
    this.live = live;
    this.control = new ControlRecord(say, live.words);
    this.evaluation = new EvaluationRecord(say);
    this.wall = new WallRecord(scenario, say, live.words);
    live.subscribe(({ events, seq }) => {
      const read = (): Promise<void> => this.#catchUp(seq, events);
      this.#reading = this.#reading.then(read, read).catch(failed);
    });
    this.#reading = this.#catchUp(Number.POSITIVE_INFINITY, []);
  }

  /** Once everything that was stored so far has been told. */
  ready(): Promise<void> {
    return this.#reading;
  }

  /** Called when there is something new. Returns how to stop. */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => void this.#watchers.delete(watcher);
  }

  /** Something that is in no log has changed: who is there, who writes. */
  ring(): void {
    for (const watcher of this.#watchers) watcher();
  }

  async #catchUp(seq: number, events: readonly Event[]): Promise<void> {
    const follows = events[0]?.seq === this.#upTo + 1;
    if (follows) for (const event of events) this.#tell(event);
    else await this.#read(seq);
    this.ring();
  }

  async #read(seq: number): Promise<void> {
    while (this.#upTo < seq) {
      const events = await this.live.eventsAfter(this.#upTo, page);
      for (const event of events) this.#tell(event);
      if (events.length < page) return;
      await setImmediate();
    }
  }

  #tell(event: Event): void {
    this.control.on(event);
    this.evaluation.on(event);
    this.wall.on(event);
    this.#upTo = event.seq;
  }
}

/** The rooms of a server, one an exercise, opened when somebody first looks. */
export class Rooms {
  readonly #open = new Map<string, Room>();
  readonly #report: Report;

  constructor(report: Report) {
    this.#report = report;
  }

  async of(live: LiveExercise): Promise<Room> {
    let room = this.#open.get(live.id);
    if (room === undefined || room.live !== live) this.#open.set(live.id, (room = new Room(live, this.#report)));
    await room.ready();
    return room;
  }

  /** Something that is in no log has changed in an exercise. */
  ring(exercise: string): void {
    this.#open.get(exercise)?.ring();
  }
}
