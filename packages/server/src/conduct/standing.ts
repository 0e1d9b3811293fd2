import type { SimTime } from '@samaritan/scenarios/values/time';
import { seedOf } from '@samaritan/scenarios/values/chance';
import type { Event, EventOf } from '../engine/kernel/event.ts';
import { type World, emptyWorld } from '../engine/world.ts';
import type { LogHeader } from '../log/header.ts';
import { engine } from '../study/play.ts';
import type { Anchor } from './clock.ts';
import { History } from './history.ts';

/** The clock as the log has it. */
export interface LoggedAnchor extends Anchor {
  readonly seq: number;
  readonly because: NonNullable<EventOf<'ClockAnchored'>['data']['because']> | null;
}

/** All that is derived from one exercise's log up to an event: the world, and what conduct keeps beside it. */
export class Standing {
  readonly world: World;
  readonly history: History;
  /** Commands that have their outcome, with the event that holds it. */
  readonly settled: Map<string, number>;
  /** Null before StartEx was given. */
  anchor: LoggedAnchor | null;

  constructor(parts: Pick<Standing, 'world' | 'history' | 'settled' | 'anchor'>) {
    this.world = parts.world;
    this.history = parts.history;
    this.settled = parts.settled;
    this.anchor = parts.anchor;
  }

  static empty({ scenario, seed, levers }: LogHeader): Standing {
    const world = emptyWorld({ scenario, seed: seedOf(seed), levers });
    return new Standing({ world, history: new History(), settled: new Map(), anchor: null });
  }

  /** Time is about to move on. */
  before(moment: SimTime): void {
    this.history.before(this.world, moment);
  }

  /** An event is in the world. */
  noted(event: Event): void {
    this.history.on(event);
    switch (event.type) {
      case 'CommandAccepted':
      case 'CommandRefused':
      case 'ControlAccepted':
      case 'ControlRefused':
        this.settled.set(event.data.id, event.seq);
        return;
      case 'ClockAnchored': {
        const { wall, speed, because = null } = event.data;
        this.anchor = { seq: event.seq, at: event.at, wall: Date.parse(wall), speed, because };
        return;
      }
      default:
        return;
    }
  }

  /** Takes in one event as it was logged. */
  take(event: Event): void {
    this.before(event.at);
    engine.apply(this.world, event);
    this.noted(event);
  }
}
