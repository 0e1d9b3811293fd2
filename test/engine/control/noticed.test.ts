import {
  type MeansId,
  type MessageId,
  type PlaceId,
  type RowId,
  type SeatId,
  id,
} from '@samaritan/scenarios/values/id';
import { minutes } from '@samaritan/scenarios/values/time';
import { type ControlCommandType, controlCommandTypes } from '@samaritan/scenarios/vocabulary/control';
import { expect, test } from 'vitest';
import { worldDigest } from '../../../packages/server/src/log/digests.ts';
import { sha256 } from '../../../packages/server/src/study/sha.ts';
import { nothingReached } from '../../../packages/server/src/views/seat/reached.ts';
import { seatFrame } from '../../../packages/server/src/views/seat/seat-frame.ts';
import { seatView } from '../../../packages/server/src/views/seat/seat-view.ts';
import { unitLog } from '../../../packages/server/src/views/seat/unit-log.ts';
import { ControlRoom, minute, sealed } from '../../builders/control-room.ts';
import { frameSources, logSources } from '../../builders/seat-sources.ts';

/** One command of control's, and which seats can tell from what reaches them by the minute at which both rooms are looked at. */
interface Row {
  /** Before the command, in both rooms. */
  readonly before?: (room: ControlRoom) => unknown;
  readonly command: (room: ControlRoom) => unknown;
  readonly seats: readonly string[] | 'all';
  readonly until: number;
}

const row = (n: string): RowId => id<RowId>(n);
const seat = (name: string): SeatId => id<SeatId>(name);
const [phone, mail] = [id<MeansId>('phone'), id<MeansId>('e-mail')];
const [bridge, general, north] = [id<PlaceId>('bridge'), id<PlaceId>('general'), id<PlaceId>('north')];
const text = sealed('why');
const said = { subject: sealed('s'), body: sealed('b') };
const added = {
  row: row('A1'),
  from: 'mayor',
  to: [seat('province')],
  means: phone,
  at: minute(25),
  text: { en: text, fr: null },
  wantsAnswer: false,
};

const rows: { readonly [T in ControlCommandType]: readonly Row[] } = {
  SetClock: [{ command: (room) => room.does('SetClock', { speed: 4 }), seats: [], until: 90 }],
  SendRow: [
    { command: (room) => room.does('SendRow', { row: row('2') }), seats: ['fire'], until: 30 },
    { command: (room) => room.does('SendRow', { row: row('6') }), seats: ['province'], until: 30 },
  ],
  HoldRow: [{ command: (room) => room.does('HoldRow', { row: row('1') }), seats: ['state'], until: 60 }],
  ReleaseRow: [
    {
      before: (room) => room.does('HoldRow', { row: row('1') }).until(35),
      command: (room) => room.does('ReleaseRow', { row: row('1') }),
      seats: ['state'],
      until: 60,
    },
  ],
  SkipRow: [
    { command: (room) => room.does('SkipRow', { row: row('2') }), seats: ['fire'], until: 60 },
    { command: (room) => room.does('SkipRow', { row: row('4') }), seats: ['county', 'province'], until: 60 },
  ],
  EditRow: [
    {
      command: (room) => room.does('EditRow', { row: row('1'), edition: 0, change: { means: mail } }),
      seats: ['state'],
      until: 60,
    },
    {
      command: (room) => room.does('EditRow', { row: row('2'), edition: 0, change: { to: [seat('general-desk')] } }),
      seats: ['fire', 'general-desk'],
      until: 60,
    },
  ],
  AddRow: [
    { command: (room) => room.does('AddRow', added), seats: ['province'], until: 40 },
    { command: (room) => room.does('AddRow', { ...added, at: null }), seats: [], until: 40 },
  ],
  ShiftRows: [
    {
      command: (room) => room.does('ShiftRows', { row: row('1'), by: minutes(30), following: false }),
      seats: ['state'],
      until: 40,
    },
    {
      command: (room) => room.does('ShiftRows', { row: row('4'), by: minutes(60), following: true }),
      seats: ['county', 'fire', 'province'],
      until: 55,
    },
  ],
  SpeakAs: [
    {
      command: (room) => room.does('SpeakAs', { as: 'reporter', to: [seat('county')], means: phone, ...said }),
      seats: ['county'],
      until: 28,
    },
  ],
  SettleMessage: [
    {
      before: (room) =>
        room.submits(
          'state',
          { type: 'SendMessage', payload: { to: [seat('province')], means: phone, ...said } },
          { id: 'm-1' },
        ),
      command: (room) => room.does('SettleMessage', { message: id<MessageId>('m-1') }),
      seats: [],
      until: 60,
    },
  ],
  AdjustWorld: [
    {
      command: (room) =>
        room.does('AdjustWorld', { adjustment: { kind: 'crossing', crossing: bridge, open: false }, reason: text }),
      seats: 'all',
      until: 60,
    },
    {
      command: (room) =>
        room.does('AdjustWorld', { adjustment: { kind: 'beds', hospital: general, unit: 'icu', by: 6 }, reason: text }),
      seats: ['general-desk'],
      until: 25,
    },
    {
      command: (room) =>
        room.does('AdjustWorld', { adjustment: { kind: 'lever', lever: 'nexus.card', value: 'none' }, reason: text }),
      seats: 'all',
      until: 90,
    },
    {
      command: (room) =>
        room.does('AdjustWorld', { adjustment: { kind: 'means', means: phone, down: true }, reason: text }),
      seats: ['state'],
      until: 24,
    },
    {
      command: (room) =>
        room.does('AdjustWorld', {
          adjustment: { kind: 'stock', stockpile: general, item: 'red-cells', by: 40 },
          reason: text,
        }),
      seats: ['general-desk'],
      until: 25,
    },
    {
      command: (room) =>
        room.does('AdjustWorld', {
          adjustment: { kind: 'stock', stockpile: north, item: 'red-cells', by: 4 },
          reason: text,
        }),
      seats: [],
      until: 60,
    },
  ],
  FreezeDeterioration: [
    { command: (room) => room.does('FreezeDeterioration', { reason: text }), seats: ['fire'], until: 120 },
    { command: (room) => room.does('FreezeDeterioration', { reason: text }), seats: [], until: 16 },
  ],
  ResumeDeterioration: [
    {
      before: (room) => room.does('FreezeDeterioration', { reason: text }),
      command: (room) => room.does('ResumeDeterioration', {}),
      seats: ['fire'],
      until: 120,
    },
  ],
  EnterJournal: [
    {
      command: (room) => room.does('EnterJournal', { seat: seat('state'), occurredAt: minute(3), text }),
      seats: [],
      until: 60,
    },
  ],
  DeclareRealEmergency: [{ command: (room) => room.does('DeclareRealEmergency', { text }), seats: 'all', until: 15 }],
  EndRealEmergency: [
    {
      before: (room) => room.does('DeclareRealEmergency', { text }),
      command: (room) => room.does('EndRealEmergency', {}),
      seats: 'all',
      until: 15,
    },
  ],
  EndExercise: [{ command: (room) => room.does('EndExercise', {}), seats: [], until: 15 }],
  RecordObservation: [
    {
      command: (room) =>
        room.does('RecordObservation', {
          objective: id('scene'),
          task: 0,
          seat: seat('state'),
          occurredAt: minute(3),
          text,
        }),
      seats: [],
      until: 60,
    },
  ],
  GiveRating: [
    {
      command: (room) => room.does('GiveRating', { objective: id('scene'), task: null, rating: 'S', text }),
      seats: [],
      until: 60,
    },
  ],
};

const seatsOf = ({ world }: ControlRoom): readonly SeatId[] => Object.keys(world.scenario.seats) as SeatId[];

/** Everything that reaches a seat's page. */
function bytes(room: ControlRoom, of: SeatId): string {
  const { scenario, now } = room.world;
  const picture = room.picture(of);
  return JSON.stringify([
    seatView(picture, 0, now),
    seatFrame(picture, nothingReached, frameSources(scenario, of, now)),
    unitLog(picture, logSources(scenario)),
  ]);
}

const cases = controlCommandTypes.flatMap((type) =>
  rows[type].map((given, i) => ({ name: `${type} ${i + 1}`, type, given })),
);

test.each(cases)('$name reaches the seats it is meant for and no other', ({ type, given }) => {
  const [with_, without] = [new ControlRoom().until(15), new ControlRoom().until(15)];
  given.before?.(with_);
  given.before?.(without);
  given.command(with_);
  with_.until(given.until);
  without.until(given.until);
  expect(with_.of('ControlAccepted').at(-1)?.data.type).toBe(type);
  const other = seatsOf(with_)
    .toSorted()
    .filter((one) => bytes(with_, one) !== bytes(without, one));
  expect(other).toEqual(given.seats === 'all' ? seatsOf(with_).toSorted() : given.seats.toSorted());
});

test.each(cases)('a log with $name in it makes the same world again', ({ given }) => {
  const room = new ControlRoom().until(15);
  given.before?.(room);
  given.command(room);
  room.until(given.until);
  expect(worldDigest(room.replayed(), sha256)).toBe(worldDigest(room.world, sha256));
});

test('nothing that control wrote, by whom or why, stands in any picture but what it sent', () => {
  const secret = sealed('secret-reason');
  const room = new ControlRoom().until(15);
  room
    .does('AdjustWorld', { adjustment: { kind: 'crossing', crossing: bridge, open: false }, reason: secret })
    .does('FreezeDeterioration', { reason: secret })
    .does('EnterJournal', { seat: seat('state'), occurredAt: minute(3), text: secret })
    .does('HoldRow', { row: row('1') }, { staff: 'secret-staff' })
    .does('EditRow', { row: row('1'), edition: 0, change: { text: { en: secret, fr: null } } })
    .does('AddRow', { ...added, at: null, text: { en: secret, fr: null } })
    .until(60);
  const pictures = seatsOf(room).map((one) => JSON.stringify(room.picture(one).items));
  expect(pictures.filter((one) => /secret|held|edition":[1-9]/.test(one))).toEqual([]);
  expect(JSON.stringify(room.events)).toContain('secret-reason');
});
