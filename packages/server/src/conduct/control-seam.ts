import { type Result, ok, refuse } from '@samaritan/scenarios/values/result';
import type {
  ControlCommand,
  ControlCommandType,
  WrittenControlCommand,
} from '@samaritan/scenarios/vocabulary/control';
import type { Refusal } from '@samaritan/scenarios/vocabulary/refusals';
import type { EventSink } from '../engine/kernel/engine.ts';
import { type Draft, draft } from '../engine/kernel/event.ts';
import { subsystems } from '../engine/subsystems.ts';
import type { World } from '../engine/world.ts';
import { sealControl } from '../log/seal-control.ts';
import type { Sealing } from '../log/seal.ts';
import { engine } from '../study/play.ts';

interface Asking {
  readonly command: WrittenControlCommand;
  readonly sink: EventSink;
  readonly sealing: Sealing;
}

/** What control asked for, decided by the rules. What the room's rules do not answer, the clock's part of it, is answered here. */
export function decideControl(world: World, { command, sink, sealing }: Asking): Result<null, Refusal> {
  const sealed = sealControl(command, sealing);
  const before = world.room.commands.get(command.id);
  if (before !== undefined || !clockwork.has(command.type) || isAnswered(command.type))
    return engine.control(world, sealed, sink);
  if (world.room.ended) return refuse({ code: 'exercise-over' });
  engine.note(world, [accepted(sealed), ...brought(sealed)], { command: command.id }, sink);
  return ok(null);
}

const clockwork: ReadonlySet<ControlCommandType> = new Set([
  'SetClock',
  'EndExercise',
  'DeclareRealEmergency',
  'EndRealEmergency',
]);

const isAnswered = (type: ControlCommandType): boolean =>
  subsystems.some(({ control }) => control?.[type] !== undefined);

const accepted = ({ id, staff, type, payload }: ControlCommand): Draft =>
  draft('ControlAccepted', { id, staff, type, payload });

function brought({ staff, type, payload }: ControlCommand): readonly Draft[] {
  switch (type) {
    case 'EndExercise':
      return [draft('ExerciseEnded', { because: 'stopped' })];
    case 'DeclareRealEmergency':
      return [draft('RealEmergencyDeclared', { staff, text: payload.text })];
    case 'EndRealEmergency':
      return [draft('RealEmergencyEnded', { staff })];
    default:
      return [];
  }
}
