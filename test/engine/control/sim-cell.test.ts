import { type MeansId, type MessageId, type SeatId, id } from '@samaritan/scenarios/values/id';
import { expect, test } from 'vitest';
import { ControlRoom, codeOf, minute, sealed } from '../../builders/control-room.ts';

const phone = id<MeansId>('phone');
const state = id<SeatId>('state');
const words = { subject: sealed('Question'), body: sealed('How many?') };
const speech = { as: 'governor', to: [state], means: phone, ...words };
const messages = (room: ControlRoom, seat = 'state') =>
  room.picture(seat).items.filter(({ content }) => content.kind === 'message');

test('what SimCell says comes as from the role it plays, by its means and after its delay', () => {
  const room = new ControlRoom().until(5).does('SpeakAs', { ...speech, wantsAnswer: true }, { id: 'sim-1' });
  expect(messages(room)).toEqual([]);
  const [item] = messages(room.until(30));
  expect(item).toMatchObject({
    source: 'governor',
    means: 'phone',
    observedAt: minute(5),
    content: { kind: 'message', message: 'sim-1', as: 'governor', wantsAnswer: true, answers: null, ...words },
  });
  expect(item?.arrivedAt).toBeGreaterThan(minute(5));
});

test('a player may answer SimCell without naming a seat, and only one who was spoken to', () => {
  const room = new ControlRoom().until(5).does('SpeakAs', speech, { id: 'sim-1' }).until(30);
  const payload = { to: [], means: phone, ...words, answers: id<MessageId>('sim-1') };
  expect(codeOf(room.submits('state', { type: 'SendMessage', payload }))).toBe('ok');
  expect(codeOf(room.submits('county', { type: 'SendMessage', payload }))).toBe('recipient-missing');
  expect(codeOf(room.submits('county', { type: 'SendMessage', payload: { ...payload, to: [state] } }))).toBe(
    'message-unknown',
  );
});

test('SimCell answers a player’s message, and no message that nobody sent', () => {
  const room = new ControlRoom().until(5);
  const asked = { to: [id<SeatId>('county')], means: phone, ...words };
  room.submits('state', { type: 'SendMessage', payload: asked }, { id: 'p-1' });
  room.does('SpeakAs', { ...speech, answers: id<MessageId>('p-1') }).until(30);
  expect(messages(room)[0]?.content).toMatchObject({ answers: 'p-1' });
  expect(codeOf(room.asks('SpeakAs', { ...speech, answers: id<MessageId>('p-9') }))).toBe('message-unknown');
});

test('SimCell does not speak as somebody who sits in the room, as nobody, or to nobody', () => {
  const room = new ControlRoom().until(5);
  const say = (change: object): string => codeOf(room.asks('SpeakAs', { ...speech, ...change }));
  expect([say({ as: 'county' }), say({ as: ' ' }), say({ to: [] }), say({ means: 'drum' })]).toEqual([
    'speaker-is-seat',
    'speaker-missing',
    'recipient-missing',
    'means-unknown',
  ]);
});

test('a message is settled once', () => {
  const room = new ControlRoom().until(5);
  const asked = { to: [id<SeatId>('county')], means: phone, ...words };
  room.submits('state', { type: 'SendMessage', payload: asked }, { id: 'p-1' });
  const settle = (message: string): string => codeOf(room.asks('SettleMessage', { message: id<MessageId>(message) }));
  expect([settle('p-1'), settle('p-1'), settle('p-2')]).toEqual(['ok', 'already-so', 'message-unknown']);
  expect(room.world.information.messages.get(id<MessageId>('p-1'))?.settled).toBe(true);
});
