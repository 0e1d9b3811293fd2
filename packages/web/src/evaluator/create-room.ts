import { type ObjectiveId, type SeatId, id } from '@samaritan/scenarios/values/id';
import { simTime } from '@samaritan/scenarios/values/time';
import { sayRefusal } from '@samaritan/server/words/refusals';
import { type Accessor, createEffect, createSignal, on } from 'solid-js';
import type { ControlBriefingView } from '@samaritan/server/views/control/control-briefing';
import type { EvaluationFrame, ObjectiveView } from '@samaritan/server/views/control/frame';
import { keep, kept } from '../i18n/kept.ts';
import { commandId } from '../live/command-id.ts';
import { connection } from '../live/connection.ts';
import type { Sending } from '../live/outbox.ts';
import { evaluatorOutbox } from './control-command.ts';
import type { EvaluatorRoom } from './evaluator-room.ts';
import { speakerOf } from './names.ts';
import { type Stamp, readStamps, without } from './stamps.ts';
import { e } from './words.ts';

export interface RoomParts {
  readonly exercise: string;
  readonly staff: string;
  readonly mine: readonly string[];
  readonly briefing: ControlBriefingView;
  readonly objectives: readonly ObjectiveView[];
  readonly frame: Accessor<EvaluationFrame>;
  readonly now: Accessor<number>;
}

/** What the parts of the page share, for as long as the caller is on it. */
export function createEvaluatorRoom(parts: RoomParts): EvaluatorRoom {
  const { exercise, staff, briefing, frame, now } = parts;
  const numbered = parts.objectives.map((one, i) => ({ ...one, number: i + 1 }));
  const own = numbered.filter(({ objective }) => parts.mine.includes(objective));
  const objectives = own.length === 0 ? numbered : own;
  const place = `stamps.${exercise}`;
  const [stamps, setStamps] = createSignal(readStamps(kept(place)));
  const [writing, write] = createSignal<string | null>(stamps()[0]?.id ?? null);
  const [chosen, choose] = createSignal(objectives[0]?.objective ?? '');
  const outbox = evaluatorOutbox(exercise);

  // What was written down before this page opened, and whatever a lost connection held back.
  createEffect(
    on(
      () => connection().state,
      (state) => {
        if (state !== 'lost') void outbox.flush();
      },
    ),
  );
  const changeStamps = (change: (before: readonly Stamp[]) => readonly Stamp[]): void => {
    setStamps(change);
    keep(place, JSON.stringify(stamps()));
  };
  const refusedWith = (answer: Sending): string | null => {
    if (answer === 'failed') return e('failedWhy');
    if (answer === 'kept' || answer.ok) return null;
    return sayRefusal(answer.refusal, speakerOf(briefing));
  };
  const stampNow = (task: number | null): void => {
    const stamp: Stamp = {
      id: commandId('note'),
      at: Math.max(0, now()),
      objective: chosen(),
      task,
      seat: null,
      text: '',
      refused: null,
    };
    changeStamps((all) => [stamp, ...all]);
    write(stamp.id);
  };
  const record = async (stamp: Stamp): Promise<void> => {
    const { at, objective, task, seat, text } = stamp;
    if (at === null) return;
    changeStamps((all) => without(all, stamp.id));
    write(stamps()[0]?.id ?? null);
    const answer = await outbox.give({
      id: stamp.id,
      type: 'RecordObservation',
      payload: {
        objective: id<ObjectiveId>(objective),
        task,
        seat: seat === null ? null : id<SeatId>(seat),
        occurredAt: simTime(at),
        text,
      },
    });
    const refused = refusedWith(answer);
    if (refused === null) return;
    // A name that was answered once is answered so for ever: the next try wants another.
    const again: Stamp = { ...stamp, id: commandId('note'), refused };
    changeStamps((all) => [again, ...all]);
    write(again.id);
  };
  return {
    exercise,
    staff,
    briefing,
    objectives,
    frame,
    now,
    chosen,
    choose,
    outbox,
    stamps,
    changeStamps,
    stampNow,
    writing,
    write,
    record,
    rate: async (command) => refusedWith(await outbox.give(command)),
  };
}
