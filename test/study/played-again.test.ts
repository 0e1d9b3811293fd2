import { type CommandId, type MeansId, type PlaceId, type RowId, id } from '@samaritan/scenarios/values/id';
import { minutes, simTime } from '@samaritan/scenarios/values/time';
import type { WrittenControlCommand } from '@samaritan/scenarios/vocabulary/control';
import { expect, test } from 'vitest';
import type { Event } from '../../packages/server/src/engine/kernel/event.ts';
import { OutcomeDigest } from '../../packages/server/src/log/digests.ts';
import { type Played, again } from '../../packages/server/src/study/counterfactuals.ts';
import { measureOfLog } from '../../packages/server/src/study/measured.ts';
import { sha256 } from '../../packages/server/src/study/sha.ts';
import { directedTowns } from '../builders/directed-towns.ts';
import { endExercise, message, replayed, rooms, seat, stCroix } from '../conduct/rooms.ts';

/** What came of the casualties, and when each thing happened; wakes and the wall clock apart. */
const story = (events: readonly Event[]): readonly string[] =>
  events.flatMap(({ type, at }) => (apart.has(type) ? [] : [`${type} ${at}`]));
const apart: ReadonlySet<string> = new Set([
  'ClockAnchored',
  'ControlAccepted',
  'CommandRefused',
  'ControlRefused',
  'JournalEntered',
  'ObservationRecorded',
  'RatingGiven',
]);

function digest(events: readonly Event[]): string {
  const outcome = new OutcomeDigest();
  for (const event of events) outcome.on(event);
  return outcome.digest(sha256);
}

let asked = 0;
const control = <T extends WrittenControlCommand['type']>(
  type: T,
  payload: Extract<WrittenControlCommand, { type: T }>['payload'],
): WrittenControlCommand =>
  ({ id: id<CommandId>(`control-${++asked}`), staff: 'ann', type, payload }) as WrittenControlCommand;

/** An exercise in the hands of a server: people sit down, write, and get up; control holds, sends, speaks and changes the world. */
async function playedByPeople(): Promise<Played> {
  await using room = await rooms();
  const { live } = room;
  const does = async (command: WrittenControlCommand): Promise<void> => {
    const answer = await live.control(command);
    if (!answer.ok) throw new Error(JSON.stringify(answer));
  };
  const at = (n: number): Promise<unknown> => live.jump(simTime(minutes(n)));
  await live.start(1);
  const people = Object.keys(stCroix.seats).slice(0, 3);
  for (const name of people) await live.takeSeat(seat(name), 'person');
  const [row, later] = stCroix.msel.filter(({ kind }) => kind === 'contextual').slice(-2);
  const [means, crossing, hospital] = [stCroix.means, stCroix.crossings, stCroix.hospitals].map(
    (of) => Object.keys(of)[0] ?? '',
  );
  await at(10);
  await does(control('HoldRow', { row: id<RowId>(String(row?.n)) }));
  await does(control('SkipRow', { row: id<RowId>(String(later?.n)) }));
  for (const name of people) await live.submit(message('one', name), { participant: null });
  await at(25);
  await does(
    control('AdjustWorld', {
      adjustment: { kind: 'beds', hospital: id<PlaceId>(hospital ?? ''), unit: 'staffed', by: 6 },
      reason: 'A ward was found.',
    }),
  );
  await does(
    control('AdjustWorld', {
      adjustment: { kind: 'crossing', crossing: id<PlaceId>(crossing ?? ''), open: true },
      reason: 'A lane was cleared.',
    }),
  );
  await does(
    control('SpeakAs', {
      as: 'the mayor',
      to: [seat(people[0] ?? '')],
      means: id<MeansId>(means ?? ''),
      subject: 'News',
      body: 'What is going on?',
    }),
  );
  await does(control('FreezeDeterioration', { reason: 'A break.' }));
  await at(30);
  await does(
    control('AdjustWorld', {
      adjustment: { kind: 'crossing', crossing: id<PlaceId>(crossing ?? ''), open: false },
      reason: 'A search.',
    }),
  );
  await at(60);
  await does(control('ResumeDeterioration', {}));
  await does(control('SendRow', { row: id<RowId>(String(row?.n)) }));
  await live.submit(message('two', people[0] ?? ''), { participant: null });
  await live.giveSeat(seat(people[1] ?? ''));
  await at(330);
  await does(endExercise());
  const { log } = await replayed(live);
  const { scenario, seed, levers, skill } = log.header;
  return { scenario, seed, levers, skill, events: log.events };
}

function playedAgain(played: Played): { readonly events: readonly Event[]; readonly applied: number } {
  const events: Event[] = [];
  const { applied, metrics } = again(played, { sink: (event) => void events.push(event) });
  expect(metrics).toEqual(measureOfLog(played));
  return { events, applied };
}

test('an exercise that people and control played comes to the same end when nothing is changed', async () => {
  const played = await playedByPeople();
  const { events, applied } = playedAgain(played);
  expect(played.events.filter(({ type }) => type === 'ControlAccepted').length).toBeGreaterThan(8);
  expect(played.events.some(({ type, by }) => type === 'CrossingOpened' && by === 'control')).toBe(true);
  expect(applied).toBe(1);
  expect(story(events)).toEqual(story(played.events));
  expect(digest(events)).toBe(digest(played.events));
});

test('the towns in which control does everything it may come to the same end again', () => {
  const { world, events } = directedTowns();
  const { scenario } = world;
  const levers = world.authority.levers;
  const played: Played = { scenario, seed: 1, levers, skill: 'skilled', events };
  const again = playedAgain(played);
  expect(again.applied).toBe(1);
  expect(digest(again.events)).toBe(digest(events));
  const byControl = (of: readonly Event[]): readonly string[] =>
    of.flatMap(({ type, at, by }) => (by === 'control' && !apart.has(type) ? [`${type} ${at}`] : []));
  expect(byControl(again.events)).toEqual(byControl(events));
  expect(again.events.filter(({ type }) => type === 'ExerciseEnded')).toMatchObject([{ data: { because: 'stopped' } }]);
});
