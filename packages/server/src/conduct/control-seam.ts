import { type Result, ok, refuse } from '@samaritan/scenarios/values/result';
import type { ControlCommand, WrittenControlCommand } from '@samaritan/scenarios/vocabulary/control';
import type { Refusal } from '@samaritan/scenarios/vocabulary/refusals';
import type { EventSink } from '../engine/kernel/engine.ts';
import { draft } from '../engine/kernel/event.ts';
import type { World } from '../engine/world.ts';
import type { Sealing } from '../log/seal.ts';
import { engine } from '../study/play.ts';

type Control = (world: World, command: ControlCommand, sink: EventSink) => Result<null, Refusal>;

/** What control asked for, decided by the rules. */
export function decideControl(
  world: World,
  { command, sink }: { readonly command: WrittenControlCommand; readonly sink: EventSink; readonly sealing: Sealing },
): Result<null, Refusal> {
  const known = engine as { control?: Control };
  if (known.control !== undefined) return known.control(world, command as unknown as ControlCommand, sink);
  if (world.room.ended) return refuse({ code: 'exercise-over' });
  if (command.type === 'EndExercise')
    engine.note(world, [draft('ExerciseEnded', { because: 'stopped' })], { command: command.id }, sink);
  return ok(null);
}
