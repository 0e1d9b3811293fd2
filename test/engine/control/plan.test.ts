import { type MeansId, type PlaceId, type RowId, type SeatId, id } from '@samaritan/scenarios/values/id';
import { minutes } from '@samaritan/scenarios/values/time';
import { expect, test } from 'vitest';
import { ControlRoom, codeOf, minute, sealed } from '../../builders/control-room.ts';

const row = (n: string): { readonly row: RowId } => ({ row: id<RowId>(n) });
const seat = (name: string): SeatId => id<SeatId>(name);
const mail = id<MeansId>('e-mail');
const bridge = id<PlaceId>('bridge');
const words = { en: sealed('Instead'), fr: sealed('Plutôt') };
const lanes = (room: ControlRoom, count: number): unknown =>
  room.submits('customs', { type: 'SetLane', payload: { crossing: bridge, lane: 'general', lanes: count } });
const added = {
  ...row('A1'),
  from: 'mayor',
  to: [seat('province')],
  means: mail,
  at: minute(25),
  text: words,
  wantsAnswer: true,
};
const reason = sealed('why');
const shutBridge = (room: ControlRoom, open: boolean): ControlRoom =>
  room.does('AdjustWorld', { adjustment: { kind: 'crossing', crossing: bridge, open }, reason });

test('a row that control sends goes at once and not again at its time', () => {
  const room = new ControlRoom().until(5).does('SendRow', row('1')).until(60);
  expect(room.sentAt('1')).toEqual([5]);
  expect(room.of('InjectSent')[0]).toMatchObject({ by: 'control', cause: { command: 'c-1' } });
  expect(codeOf(room.asks('SendRow', row('1')))).toBe('row-done');
});

test('a contingency may go before its deadline, and is then not sent again', () => {
  const room = new ControlRoom().until(5).does('SendRow', row('5')).until(60);
  expect(room.sentAt('5')).toEqual([5]);
  expect(room.sentAt('6')).toEqual([45]);
});

test('a row that may go twice goes again by hand, and not a third time', () => {
  const room = new ControlRoom().until(5);
  lanes(room, 3);
  expect(room.sentAt('7')).toEqual([5]);
  room.until(10).does('SendRow', row('7'));
  expect(room.sentAt('7')).toEqual([5, 10]);
  expect(codeOf(room.asks('SendRow', row('7')))).toBe('row-done');
});

test('a held row lets its time pass, says so, and goes as soon as it is released', () => {
  const room = new ControlRoom().until(5).does('HoldRow', row('1')).until(33);
  expect(room.sentAt('1')).toEqual([]);
  expect(room.of('RowCameDue').map(({ at, data }) => [at, data.row])).toEqual([[minute(20), '1']]);
  expect(room.does('ReleaseRow', row('1')).sentAt('1')).toEqual([33]);
});

test('a row released before its time goes at its time', () => {
  const room = new ControlRoom().until(5).does('HoldRow', row('1')).until(10).does('ReleaseRow', row('1')).until(60);
  expect(room.sentAt('1')).toEqual([20]);
});

test('a held row whose condition came true goes when released, even if it no longer holds', () => {
  const room = new ControlRoom().until(2).does('HoldRow', row('3'));
  shutBridge(room.until(4), false).until(6);
  shutBridge(room, true).until(8);
  expect(room.sentAt('3')).toEqual([]);
  expect(room.of('RowCameDue').map(({ data }) => data.because)).not.toEqual([null]);
  expect(room.does('ReleaseRow', row('3')).sentAt('3')).toEqual([8]);
});

test('a held contingency is spared at its release where the action was done meanwhile', () => {
  const room = new ControlRoom().until(5).does('HoldRow', row('5')).until(35);
  const payload = { site: id<PlaceId>('plaza'), advice: 'stay-away', text: sealed('Stay') } as const;
  room.submits('county', { type: 'WarnPublic', payload });
  room.does('ReleaseRow', row('5')).until(60);
  expect(room.sentAt('5')).toEqual([]);
  expect(room.world.msel.rows.get(id('5'))?.status).toBe('spared');
});

test('a skipped row does not go; a skipped action is not missed, and its contingencies stay', () => {
  const room = new ControlRoom().until(5).does('SkipRow', row('1')).does('SkipRow', row('4')).until(90);
  expect([room.sentAt('1'), room.sentAt('5'), room.sentAt('6')]).toEqual([[], [], []]);
  expect(room.of('ExpectedActionMissed')).toEqual([]);
  expect(room.does('SendRow', row('1')).sentAt('1')).toEqual([90]);
});

test('a skipped condition stays silent when it comes true', () => {
  const room = new ControlRoom().until(2).does('SkipRow', row('3'));
  shutBridge(room, false).until(30);
  expect(room.sentAt('3')).toEqual([]);
});

test('an inject keeps the words it was sent with, whatever is edited afterwards', () => {
  const room = new ControlRoom().until(3);
  lanes(room, 3);
  room
    .until(6)
    .does('EditRow', { ...row('7'), edition: 0, change: { text: words } })
    .does('SendRow', row('7'));
  room.does('EditRow', { ...row('2'), edition: 0, change: { text: words } }).until(60);
  const content = room.picture('state').items.flatMap(({ content: one }) => (one.kind === 'inject' ? [one] : []));
  expect(content.filter((one) => one.row === '7').map((one) => [one.edition, one.words])).toEqual([
    [0, null],
    [1, words],
  ]);
});

test('an edit on the screen of another edition is refused with the one that stands', () => {
  const room = new ControlRoom().until(5);
  const edit = (edition: number, staff: string) =>
    room.asks('EditRow', { ...row('2'), edition, change: { means: mail } }, { staff });
  expect(codeOf(edit(0, 'ann'))).toBe('ok');
  expect(edit(0, 'bob')).toEqual({ ok: false, refusal: { code: 'row-edited-meanwhile', row: '2', edition: 1 } });
  expect(codeOf(edit(1, 'bob'))).toBe('ok');
});

test('a row edited to another time, means and seat goes there so', () => {
  const room = new ControlRoom().until(5);
  const change = { at: minute(50), means: mail, to: [seat('county')] };
  room.does('EditRow', { ...row('1'), edition: 0, change }).until(120);
  expect(room.sentAt('1')).toEqual([50]);
  const item = room.picture('county').items.find(({ content }) => content.kind === 'inject' && content.row === '1');
  expect(item?.means).toBe('e-mail');
});

test('what an edit cannot mean is refused, and changes nothing', () => {
  const room = new ControlRoom().until(21);
  const edit = (n: string, change: Parameters<typeof room.does<'EditRow'>>[1]['change']): string =>
    codeOf(room.asks('EditRow', { ...row(n), edition: 0, change }));
  expect([
    edit('99', { means: mail }),
    edit('1', { means: mail }),
    edit('2', { at: minute(20) }),
    edit('2', { to: [] }),
    edit('2', { to: [seat('nobody')] }),
    edit('2', { means: id('drum') }),
    edit('2', { text: { en: null, fr: null } }),
    edit('3', { at: minute(60) }),
    edit('4', { means: mail }),
    edit('2', {}),
  ]).toEqual([
    'row-unknown',
    'row-done',
    'time-past',
    'recipient-missing',
    'recipient-unknown',
    'means-unknown',
    'words-missing',
    'row-without-time',
    'row-sends-nothing',
    'already-so',
  ]);
  expect(room.of('RowEdited')).toEqual([]);
});

test('a row written in play goes at its time in its own words, and can be answered', () => {
  const room = new ControlRoom().until(15).does('AddRow', added).until(60);
  expect(room.sentAt('A1')).toEqual([25]);
  const item = room.picture('province').items.find(({ content }) => content.kind === 'inject');
  expect(item).toMatchObject({ source: 'mayor', means: 'e-mail', content: { row: 'A1', words, wantsAnswer: true } });
  const answer = { to: [], means: mail, subject: sealed('Re'), body: sealed('Yes'), answers: id<never>('inject-A1') };
  expect(codeOf(room.submits('province', { type: 'SendMessage', payload: answer }))).toBe('ok');
  expect(codeOf(room.submits('state', { type: 'SendMessage', payload: answer }))).toBe('recipient-missing');
});

test('a row kept ready waits for a hand or a time', () => {
  const room = new ControlRoom()
    .until(15)
    .does('AddRow', { ...added, at: null })
    .until(60);
  expect(room.sentAt('A1')).toEqual([]);
  room.does('EditRow', { ...row('A1'), edition: 0, change: { at: minute(70) } }).until(80);
  expect(room.sentAt('A1')).toEqual([70]);
});

test('the name of a row written in play is never one the script could have', () => {
  const room = new ControlRoom().until(5);
  const add = (name: string): string => codeOf(room.asks('AddRow', { ...added, ...row(name) }));
  expect(['1', '12', '12a', '', 'a/b', 'B-2', 'B-2'].map(add)).toEqual([
    'row-taken',
    'row-name-wrong',
    'row-name-wrong',
    'row-name-wrong',
    'row-name-wrong',
    'ok',
    'row-taken',
  ]);
});

test('shifted rows keep their order and gaps, and deadlines and contingencies go with them', () => {
  const room = new ControlRoom().until(5).does('ShiftRows', { ...row('1'), by: minutes(15), following: true });
  room.until(120);
  expect([room.sentAt('1'), room.sentAt('2')]).toEqual([[35], [55]]);
  expect(room.of('ExpectedActionMissed').map(({ at, data }) => [at, data.deadline])).toEqual([
    [minute(45), minute(45)],
  ]);
  expect([room.sentAt('5'), room.sentAt('6')]).toEqual([[45], [60]]);
});

test('a contingency that waits for its time moves like any row', () => {
  const room = new ControlRoom().until(35).does('ShiftRows', { ...row('6'), by: minutes(20), following: false });
  expect(room.until(120).sentAt('6')).toEqual([65]);
});

test('an action shifted to later does not count before it could be done', () => {
  const room = new ControlRoom().until(5).does('ShiftRows', { ...row('4'), by: minutes(15), following: false });
  const payload = { site: id<PlaceId>('plaza'), advice: 'stay-away', text: sealed('Stay') } as const;
  room.until(20).submits('county', { type: 'WarnPublic', payload });
  expect(room.of('ExpectedActionSeen')).toEqual([]);
  room.until(40).submits('county', { type: 'WarnPublic', payload: { ...payload, advice: 'spread-hospitals' } });
  expect(room.of('ExpectedActionSeen').map(({ data }) => data.late)).toEqual([false]);
});

test('held and sent rows stay where they are when the others are shifted', () => {
  const room = new ControlRoom().until(5).does('HoldRow', row('2'));
  room.does('ShiftRows', { ...row('1'), by: minutes(10), following: true });
  expect(room.of('RowsShifted')[0]?.data.rows.map((one) => one.row)).toEqual(['1', '4']);
  expect(codeOf(room.asks('ShiftRows', { ...row('2'), by: minutes(10), following: false }))).toBe('row-held');
});

test('nothing is shifted to before now, and the refusal says how far it may be', () => {
  const room = new ControlRoom().until(12);
  expect(room.asks('ShiftRows', { ...row('1'), by: minutes(-9), following: true })).toEqual({
    ok: false,
    refusal: { code: 'shift-too-far', row: '1', most: minutes(8) },
  });
  room.does('ShiftRows', { ...row('1'), by: minutes(-8), following: true }).until(13);
  expect(room.sentAt('1')).toEqual([12]);
});

test('two rooms in which the plan was changed alike hold the same plan', () => {
  const one = new ControlRoom().until(5).does('HoldRow', row('1')).does('AddRow', added);
  one.does('ShiftRows', { ...row('2'), by: minutes(5), following: false }).until(90);
  expect(one.replayed().msel).toEqual(one.world.msel);
  expect(one.replayed().timers.list()).toEqual(one.world.timers.list());
});
