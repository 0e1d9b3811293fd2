import { type ObjectiveId, type SeatId, id } from '@samaritan/scenarios/values/id';
import { ok, refuse } from '@samaritan/scenarios/values/result';
import { type SimTime, startEx } from '@samaritan/scenarios/values/time';
import type { ControlCommandOf } from '@samaritan/scenarios/vocabulary/control';
import type { Refusal } from '@samaritan/scenarios/vocabulary/refusals';
import { draft, happened, none } from '../kernel/event.ts';
import type { Decision } from '../kernel/subsystem.ts';
import type { ReadonlyWorld } from '../world.ts';

/** How fast exercise time may run against the wall clock; 0 stands for a pause. */
export const clockSpeed = { least: 0.25, most: 600 } as const;

/** Only whether the clock may be set so: when it was, by the wall, is noted by whoever reads the wall. */
export function setClock(world: ReadonlyWorld, { payload }: ControlCommandOf<'SetClock'>): Decision {
  const { speed } = payload;
  if (speed !== 0 && !(speed >= clockSpeed.least && speed <= clockSpeed.most))
    return refuse({ code: 'quantity-wrong', quantity: speed });
  return world.room.emergency && speed > 0 ? refuse({ code: 'real-emergency' }) : ok(none);
}

/** Something done outside the tool, at the time it was done. */
export function enterJournal(world: ReadonlyWorld, { staff, payload }: ControlCommandOf<'EnterJournal'>): Decision {
  const { seat, occurredAt, text } = payload;
  const wrong = seatWrong(world, seat) ?? pastWrong(world, occurredAt);
  return wrong === null ? ok([happened(occurredAt, draft('JournalEntered', { staff, seat, text }))]) : refuse(wrong);
}

/** What an evaluator saw, at the time it was seen. */
export function recordObservation(
  world: ReadonlyWorld,
  { staff, payload }: ControlCommandOf<'RecordObservation'>,
): Decision {
  const { objective, task, seat, occurredAt, text } = payload;
  const wrong = taskWrong(world, objective, task) ?? seatWrong(world, seat) ?? pastWrong(world, occurredAt);
  if (wrong !== null) return refuse(wrong);
  return ok([happened(occurredAt, draft('ObservationRecorded', { staff, objective, task, seat, text }))]);
}

/** An evaluator's rating of an objective or one of its tasks; a later one of the same evaluator stands in its place. */
export function giveRating(world: ReadonlyWorld, { staff, payload }: ControlCommandOf<'GiveRating'>): Decision {
  const { objective, task, rating, text } = payload;
  const wrong = taskWrong(world, objective, task);
  return wrong === null ? ok([draft('RatingGiven', { staff, objective, task, rating, text })]) : refuse(wrong);
}

/** Halts play: every seat is told at once, and no command of a seat is taken until it is over. */
export const declareEmergency = (
  { room }: ReadonlyWorld,
  { staff, payload }: ControlCommandOf<'DeclareRealEmergency'>,
): Decision =>
  room.emergency ? refuse({ code: 'already-so' }) : ok([draft('RealEmergencyDeclared', { staff, text: payload.text })]);

/** Play may go on; the clock stands until somebody sets it. */
export const endEmergency = ({ room }: ReadonlyWorld, { staff }: ControlCommandOf<'EndRealEmergency'>): Decision =>
  room.emergency ? ok([draft('RealEmergencyEnded', { staff })]) : refuse({ code: 'already-so' });

/** The director ends the exercise before EndEx. */
export const endExercise = (): Decision => ok([draft('ExerciseEnded', { because: 'stopped' })]);

const seatWrong = ({ scenario }: ReadonlyWorld, seat: SeatId | null): Refusal | null =>
  seat === null || seat in scenario.seats ? null : { code: 'seat-unknown', seat };

function pastWrong({ now }: ReadonlyWorld, at: SimTime): Refusal | null {
  if (!(at >= startEx)) return { code: 'time-before-start' };
  return at <= now ? null : { code: 'time-to-come', now };
}

function taskWrong({ scenario }: ReadonlyWorld, name: string, task: number | null): Refusal | null {
  const objective = id<ObjectiveId>(name);
  const known = scenario.objectives[objective];
  if (known === undefined) return { code: 'objective-unknown', objective };
  return task === null || known.tasks[task] !== undefined ? null : { code: 'task-unknown', objective, task };
}
