import { type MeansId, type PlaceId, type RowId, type SeatId, id } from '@samaritan/scenarios/values/id';
import { minutes } from '@samaritan/scenarios/values/time';
import type { ControlPayloads } from '@samaritan/scenarios/vocabulary/control';
import { expect, test } from 'vitest';
import { ControlRoom, codeOf, minute, sealed } from '../../builders/control-room.ts';
import { riverTowns } from '../../builders/river-towns.ts';

const text = sealed('why');
const phone = id<MeansId>('phone');
const [plaza, general, cache] = [id<PlaceId>('plaza'), id<PlaceId>('general'), id<PlaceId>('cache')];
const warn = { type: 'WarnPublic', payload: { site: plaza, advice: 'stay-away', text } } as const;
const declare = { type: 'Declare', payload: { level: 'subdivision' } } as const;
const objective = id<never>('scene');
const calm = riverTowns({
  over: {
    means: {
      phone: {
        kind: 'phone',
        delay: '0:02',
        outages: ['T+0:10 to T+0:30', 'T+0:40 to T+1:00'],
      },
    },
  },
});
type Adjustment = ControlPayloads['AdjustWorld']['adjustment'];
const adjusts = (room: ControlRoom, adjustment: Adjustment): string =>
  codeOf(room.asks('AdjustWorld', { adjustment, reason: text }));

test('a command of control is taken once, and answered again as the first time', () => {
  const room = new ControlRoom().until(5);
  const first = room.asks('SendRow', { row: id<RowId>('1') }, { id: 'same' });
  const events = room.events.length;
  expect([first.ok, room.asks('SendRow', { row: id<RowId>('1') }, { id: 'same' }).ok]).toEqual([true, true]);
  expect(room.events.length).toBe(events);
  const refused = room.asks('SendRow', { row: id<RowId>('99') }, { id: 'other' });
  expect(room.asks('SendRow', { row: id<RowId>('1') }, { id: 'other' })).toEqual(refused);
  expect(room.of('ControlRefused').map(({ data }) => data.refusal.code)).toEqual(['row-unknown']);
});

test('a name that another member of control or a seat has used is refused, and nothing of theirs is told', () => {
  const room = new ControlRoom().until(5).does('SendRow', { row: id<RowId>('1') }, { id: 'one' });
  room.submits('county', warn, { id: 'two' });
  expect(codeOf(room.asks('SetClock', { speed: 1 }, { id: 'one', staff: 'bob' }))).toBe('command-id-taken');
  expect(codeOf(room.asks('SetClock', { speed: 1 }, { id: 'two' }))).toBe('command-id-taken');
  expect(codeOf(room.submits('county', warn, { id: 'one' }))).toBe('command-id-taken');
});

test('a deed entered for a seat counts at the time it was done, and works from now on', () => {
  const room = new ControlRoom().until(33);
  expect(codeOf(room.submits('county', warn, { actor: 'control', occurredAt: minute(25) }))).toBe('ok');
  expect(room.of('PublicWarned')[0]).toMatchObject({ at: minute(33), occurredAt: minute(25), by: 'county' });
  expect(room.of('ExpectedActionSeen')[0]?.data.late).toBe(false);
  expect(room.of('ItemSent').every(({ at, occurredAt }) => at === occurredAt)).toBe(true);
});

test('a target missed because nobody had entered the deed is met once it is entered', () => {
  const room = new ControlRoom().until(40);
  expect(room.of('TargetSettled').map(({ data }) => [data.task, data.met])).toEqual([[0, false]]);
  room.submits('state', declare, { actor: 'control', occurredAt: minute(28) });
  expect(room.of('TargetSettled').map(({ data }) => [data.task, data.met])).toEqual([
    [0, false],
    [0, true],
  ]);
  room.submits('state', warn, { actor: 'control', occurredAt: minute(20) });
});

test('a deed of the future, or of before StartEx, is refused', () => {
  const room = new ControlRoom().until(33);
  expect(codeOf(room.submits('county', warn, { occurredAt: minute(34) }))).toBe('time-to-come');
  expect(codeOf(room.submits('county', warn, { occurredAt: minute(-1) }))).toBe('time-before-start');
  const note = (occurredAt: number): string =>
    codeOf(room.asks('EnterJournal', { seat: null, occurredAt: minute(occurredAt), text }));
  expect([note(34), note(-1), note(33)]).toEqual(['time-to-come', 'time-before-start', 'ok']);
});

test('the clock takes a pause or a speed from a quarter to six hundred', () => {
  const room = new ControlRoom().until(5);
  const set = (speed: number): string => codeOf(room.asks('SetClock', { speed }));
  expect([0, 0.25, 600].map(set)).toEqual(['ok', 'ok', 'ok']);
  expect([0.2, 601, -1, Number.NaN].map(set)).toEqual(Array(4).fill('quantity-wrong'));
});

test('in a real emergency every seat is told at once, whatever means are down, and no seat may play', () => {
  const room = new ControlRoom().until(15);
  for (const means of Object.keys(room.world.scenario.means))
    adjusts(room, { kind: 'means', means: id(means), down: true });
  room.does('DeclareRealEmergency', { text });
  for (const seat of Object.keys(room.world.scenario.seats))
    expect(room.picture(seat).items.at(-1)).toMatchObject({
      source: 'control',
      arrivedAt: minute(15),
      content: { kind: 'notice', notice: 'real-emergency', text },
    });
  expect(codeOf(room.submits('county', warn))).toBe('real-emergency');
  expect(codeOf(room.asks('SendRow', { row: id<RowId>('1') }))).toBe('real-emergency');
  expect(codeOf(room.asks('SetClock', { speed: 1 }))).toBe('real-emergency');
  expect(codeOf(room.asks('EnterJournal', { seat: null, occurredAt: minute(15), text }))).toBe('ok');
  room.does('EndRealEmergency', {});
  expect(room.picture('state').items.at(-1)?.content).toEqual({
    kind: 'notice',
    notice: 'real-emergency-over',
    text: null,
  });
  expect(codeOf(room.submits('county', warn))).toBe('ok');
});

test('an exercise the director ends is over for seats, while notes and ratings may follow', () => {
  const room = new ControlRoom().until(60).does('EndExercise', {});
  expect(room.of('ExerciseEnded').map(({ data }) => data.because)).toEqual(['stopped']);
  expect(codeOf(room.submits('county', warn))).toBe('exercise-over');
  expect(codeOf(room.asks('SendRow', { row: id<RowId>('1') }))).toBe('exercise-over');
  expect(codeOf(room.asks('GiveRating', { objective, task: 0, rating: 'M', text }))).toBe('ok');
});

test('at the director’s end all targets settle but those whose own time had not come', () => {
  const room = new ControlRoom().until(60).does('EndExercise', {});
  expect(room.of('TargetSettled').map(({ data }) => [data.task, data.met])).toEqual([
    [0, false],
    [1, false],
    [2, true],
  ]);
});

test('observations and ratings name whose they are, of what and when', () => {
  const room = new ControlRoom().until(30);
  const seat = id<SeatId>('state');
  room.does('RecordObservation', { objective, task: 1, seat, occurredAt: minute(12), text }, { staff: 'eve' });
  room.does('GiveRating', { objective, task: null, rating: 'S', text }, { staff: 'eve' });
  expect(room.of('ObservationRecorded')[0]).toMatchObject({
    at: minute(30),
    occurredAt: minute(12),
    by: 'control',
    data: { staff: 'eve', objective: 'scene', task: 1, seat: 'state', text },
  });
  expect(room.of('RatingGiven')[0]?.data).toEqual({ staff: 'eve', objective: 'scene', task: null, rating: 'S', text });
  const rate = (name: string, task: number | null): string =>
    codeOf(room.asks('GiveRating', { objective: id<never>(name), task, rating: 'P', text }));
  expect([rate('none', null), rate('scene', 9)]).toEqual(['objective-unknown', 'task-unknown']);
});

test('a hazard that control lets strike strikes at once, and not again at its time', () => {
  const room = new ControlRoom().until(4);
  expect(adjusts(room, { kind: 'hazard', hazard: id('blast') })).toBe('ok');
  expect(adjusts(room, { kind: 'hazard', hazard: id('blast') })).toBe('already-so');
  room.until(60);
  expect(room.of('HazardStruck').map(({ at }) => at)).toEqual([minute(4)]);
  expect(room.of('CasualtyInjured').length).toBe(40);
});

test('places that control adds to a hospital stay when its standard of care changes', () => {
  const room = new ControlRoom().until(5);
  const ward = (): number => room.world.hospitals.all.get(general)?.stations.ward.space ?? 0;
  const before = ward();
  expect(adjusts(room, { kind: 'beds', hospital: general, unit: 'staffed', by: 30 })).toBe('ok');
  room.submits('general-desk', { type: 'SetStandardOfCare', payload: { hospital: general, standard: 'contingency' } });
  expect(ward()).toBe(before + 30);
  expect(adjusts(room, { kind: 'beds', hospital: general, unit: 'staffed', by: -1e6 })).toBe('quantity-wrong');
});

test('patients who wait for a place get those that control adds', () => {
  const treated = (by: number): number => {
    const room = new ControlRoom().until(12);
    const places = room.world.hospitals.all.get(general)?.stations.ward.space ?? 0;
    adjusts(room, { kind: 'beds', hospital: general, unit: 'staffed', by: -places });
    const sent = { base: id<PlaceId>('medic-base'), kind: 'advanced', count: 5, to: plaza } as const;
    room.submits('dispatch', { type: 'DispatchUnits', payload: sent });
    room.until(400);
    if (by > 0) adjusts(room, { kind: 'beds', hospital: general, unit: 'staffed', by: places });
    return room.of('TreatmentBegun').filter(({ data }) => data.station === 'ward' && data.hospital === general).length;
  };
  expect([treated(0), treated(1) > 0]).toEqual([0, true]);
});

test('stock that control takes away is not there to be used', () => {
  const room = new ControlRoom().until(5);
  expect(adjusts(room, { kind: 'stock', stockpile: general, item: 'red-cells', by: -60 })).toBe('ok');
  expect(
    room
      .until(300)
      .of('SupplyUsed')
      .filter(({ data }) => data.place === general),
  ).toEqual([]);
  expect(adjusts(room, { kind: 'stock', stockpile: cache, item: 'gold', by: 1 })).toBe('stock-unknown');
});

test('what is given to a means that control took down waits until it is back, and then takes its way', () => {
  const room = new ControlRoom().until(15);
  expect(adjusts(room, { kind: 'means', means: phone, down: true })).toBe('ok');
  room.until(50);
  const injects = (): readonly number[] =>
    room.picture('state').items.flatMap(({ content, arrivedAt }) => (content.kind === 'inject' ? [arrivedAt] : []));
  expect(injects()).toEqual([]);
  expect(room.of('ItemKept').some(({ data }) => data.seat === 'state')).toBe(true);
  expect(adjusts(room, { kind: 'means', means: phone, down: false })).toBe('ok');
  room.until(60);
  expect(injects().length).toBe(1);
  expect(injects()[0]).toBeGreaterThan(minute(50));
  expect(room.world.information.kept.size).toBe(0);
});

test('an outage of the script ends when control ends it, and the next one comes all the same', () => {
  const room = new ControlRoom(calm).until(20);
  const send = (): void =>
    void room.submits('state', {
      type: 'SendMessage',
      payload: { to: [id<SeatId>('county')], means: phone, subject: text, body: text },
    });
  const messages = (): readonly number[] =>
    room.picture('county').items.flatMap(({ content, arrivedAt }) => (content.kind === 'message' ? [arrivedAt] : []));
  adjusts(room, { kind: 'means', means: phone, down: false });
  send();
  room.until(45);
  send();
  room.until(100);
  expect(messages().map((at) => at > minute(60))).toEqual([false, true]);
});

test('a lever that control turns stands at its new value, and what no hand may turn is refused', () => {
  const room = new ControlRoom().until(5);
  const [before] = [room.world.authority.levers['nexus.card']];
  const value = before === 'none' ? 'single' : 'none';
  expect(adjusts(room, { kind: 'lever', lever: 'nexus.card', value })).toBe('ok');
  expect(room.world.authority.levers['nexus.card']).toBe(value);
  expect(adjusts(room, { kind: 'lever', lever: 'nexus.card', value: 'purple' })).toBe('lever-value-unknown');
  expect(adjusts(room, { kind: 'lever', lever: 'compact.nemac', value: 'absent' })).toBe('lever-not-yours');
});

test('why control adjusted the world stands beside what it adjusted', () => {
  const room = new ControlRoom().until(5);
  adjusts(room, { kind: 'crossing', crossing: id('bridge'), open: false });
  const [adjusted] = room.of('WorldAdjusted');
  const [closed] = room.of('CrossingClosed');
  expect(adjusted?.data).toMatchObject({ staff: 'ann', reason: text, adjustment: { kind: 'crossing' } });
  expect(closed).toMatchObject({ by: 'control', data: { crossing: 'bridge', because: 'control' } });
  expect(adjusts(room, { kind: 'crossing', crossing: id('nowhere'), open: false })).toBe('place-unknown');
});

test('a seat that a person takes is not woken once more', () => {
  const room = new ControlRoom().until(5);
  room.take('state', 'autopilot-skilled').wakes('state', 20).take('state', 'person').until(60);
  expect(room.of('AutopilotWoken')).toEqual([]);
});

test('while deterioration is frozen nobody at the scene dies, and afterwards each as much later', () => {
  const deaths = (room: ControlRoom): readonly number[] => room.of('CasualtyDied').map(({ at }) => at);
  const plain = new ControlRoom().until(200);
  const held = new ControlRoom().until(15).does('FreezeDeterioration', { reason: text }).until(75);
  expect(deaths(held).every((at) => at <= minutes(15))).toBe(true);
  held.does('ResumeDeterioration', {}).until(260);
  expect(deaths(held).map((at) => (at > minutes(15) ? at - minutes(60) : at))).toEqual(deaths(plain));
  expect(codeOf(held.asks('ResumeDeterioration', {}))).toBe('already-so');
});
