import type { Event } from '../../../packages/server/src/engine/kernel/event.ts';
import { Engine, type EventSink } from '../../../packages/server/src/engine/kernel/engine.ts';
import type { World } from '../../../packages/server/src/engine/world.ts';
import { engine } from '../../../packages/server/src/study/play.ts';
import type { HeardRun } from './study-runs.ts';

/**
 * Every run that is played while `act` lasts, with all its events: the study makes more runs than it keeps logs of, and to
 * play them all again would take as long once more.
 */
export function overhearing<T>(act: () => T): { readonly came: T; readonly runs: readonly HeardRun[] } {
  const runs = new Map<World, Event[]>();
  const tee =
    (world: World, sink: EventSink): EventSink =>
    (event) => {
      const events = runs.get(world);
      if (events === undefined) runs.set(world, [event]);
      else events.push(event);
      sink(event);
    };
  const own = Engine.prototype;
  engine.start = (world, sink) => own.start.call(engine, world, tee(world, sink));
  engine.step = (world, until, sink) => own.step.call(engine, world, until, tee(world, sink));
  engine.submit = (world, command, sink) => own.submit.call(engine, world, command, tee(world, sink));
  engine.note = (world, drafts, cause, sink) => own.note.call(engine, world, drafts, cause, tee(world, sink));
  try {
    const came = act();
    const heard = [...runs].map(([world, events]) => ({
      levers: world.authority.atStart,
      spared: [...world.spared],
      events,
    }));
    return { came, runs: heard };
  } finally {
    for (const method of ['start', 'step', 'submit', 'note']) Reflect.deleteProperty(engine, method);
  }
}
