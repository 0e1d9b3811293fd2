import { eventTypes } from '@samaritan/scenarios/vocabulary/event-types';
import { type Draft, type Event, none } from '../kernel/event.ts';
import type { Subsystem } from '../kernel/subsystem.ts';
import type { ReadonlyWorld } from '../world.ts';
import { evolve } from './evolve.ts';
import { openScript } from './opening.ts';
import { scriptOf } from './compile.ts';
import { holdRow, releaseRow, sendRow, skipRow } from './planning.ts';
import { seeAction, seeEvidence } from './seeing.ts';
import { answerConditions, answerNext, lookAtClock, missDeadline, sendContingency, sendTimed } from './sending.ts';
import { settleAtEnd, settleAtTime } from './settling.ts';
import { shiftRows } from './shifting.ts';
import type { Msel } from './state.ts';
import { addRow, editRow } from './writing.ts';

/**
 * The script: sends its rows, watches for expected actions and evidence, settles targets. Rules are indexed by type of
 * event, so that what nobody watches costs a look into a map.
 */
export const msel: Subsystem<Msel> = {
  name: 'msel',
  state: (world) => world.msel,
  due: {
    row: sendTimed,
    clock: lookAtClock,
    deadline: missDeadline,
    contingency: sendContingency,
    target: settleAtTime,
  },
  control: {
    SendRow: sendRow,
    HoldRow: holdRow,
    ReleaseRow: releaseRow,
    SkipRow: skipRow,
    EditRow: editRow,
    AddRow: addRow,
    ShiftRows: shiftRows,
  },
  react: {
    ...Object.fromEntries(eventTypes.map((type) => [type, watch])),
    ExerciseStarted: openScript,
    ScriptOpened: answerNext,
    InjectSent: watchAndGoOn,
    RowRearmed: watchAndGoOn,
    RowCameDue: watchAndGoOn,
    ExerciseEnded: (world, event) => [...watch(world, event), ...settleAtEnd(world, event)],
  },
  evolve,
};

function watch(world: ReadonlyWorld, event: Event): readonly Draft[] {
  const watched = scriptOf(world.scenario).watches.get(event.type);
  if (watched === undefined) return none;
  let seen = none;
  for (const action of watched.actions) seen = joined(seen, seeAction(world, event, action));
  for (const evidence of watched.evidence) seen = joined(seen, seeEvidence(world, event, evidence));
  return joined(seen, answerConditions(world, event, watched));
}

/** Most watches see nothing: no list is made for those. */
const joined = (some: readonly Draft[], more: readonly Draft[]): readonly Draft[] =>
  more.length === 0 ? some : some.length === 0 ? more : [...some, ...more];

function watchAndGoOn(world: ReadonlyWorld, event: Event): readonly Draft[] {
  const seen = watch(world, event);
  return seen.some(({ type }) => type === 'InjectSent' || type === 'RowRearmed' || type === 'RowCameDue')
    ? seen
    : [...seen, ...answerNext(world)];
}
