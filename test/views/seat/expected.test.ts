import { type SeatId, id } from '@samaritan/scenarios/values/id';
import type { CommandPayloads } from '@samaritan/scenarios/vocabulary/commands';
import type { ItemContent } from '@samaritan/scenarios/vocabulary/picture';
import { expect, test } from 'vitest';
import { type Standing, expected } from '../../../packages/server/src/views/seat/expected.ts';
import { Desk, minute } from '../../builders/picture.ts';

const hospital: Standing = {
  runs: [id('general')],
  may: ['run-hospital', 'verify-licences'],
  reportsTo: [id('state')],
  means: { phone: { kind: 'phone' }, mail: { kind: 'e-mail' } },
};
const inject = (row: string, wantsAnswer = true): ItemContent => ({
  kind: 'inject',
  row: id(row),
  from: 'county director',
  wantsAnswer,
  edition: 0,
  words: null,
});
const answer = (to: string): CommandPayloads['SendMessage'] => ({
  to: [id('state')],
  means: id('phone'),
  subject: id(''),
  body: id('seal'),
  answers: id(to),
});

test('an answer that was asked for aloud is due in ten minutes, in writing in thirty, and the sooner stands first', () => {
  const desk = new Desk('hospital').gets(5, inject('7'), { means: id('mail') }).gets(9, inject('8'));
  expect(expected(desk.seen, hospital)).toEqual([
    { kind: 'answer-inject', item: 2, about: '8', since: minute(9), due: minute(19) },
    { kind: 'answer-inject', item: 1, about: '7', since: minute(5), due: minute(35) },
  ]);
});

test('what was answered, and what wants no answer, is not expected', () => {
  const desk = new Desk('hospital').gets(5, inject('7')).gets(6, inject('9', false));
  desk.does(8, 'SendMessage', answer('inject-7'));
  expect(expected(desk.seen, hospital)).toEqual([]);
});

test('a message is answered by its own id and by no other', () => {
  const message = (name: string): ItemContent => ({
    kind: 'message',
    message: id(name),
    subject: id('s'),
    body: id('b'),
    answers: null,
    wantsAnswer: true,
  });
  const desk = new Desk('hospital').gets(5, message('m-1')).gets(6, message('m-2'));
  desk.does(8, 'SendMessage', answer('m-1'));
  expect(expected(desk.seen, hospital).map(({ about }) => about)).toEqual(['m-2']);
});

test('a request stays until it is approved, denied or met with an offer', () => {
  const request: ItemContent = {
    kind: 'request',
    request: id('request-1'),
    resource: 'nurses',
    quantity: 8,
    deliverTo: id('general'),
    under: null,
  };
  const asked = (): Desk => new Desk('hospital').gets(20, request);
  expect(expected(asked().seen, hospital)).toMatchObject([{ kind: 'settle-request', due: minute(35) }]);
  const denied = asked().does(22, 'DenyRequest', { request: id('request-1'), reason: id('seal') });
  expect(expected(denied.seen, hospital)).toEqual([]);
  const offered = asked().does(22, 'OfferResources', {
    to: id<SeatId>('state'),
    kind: 'nurses',
    quantity: 2,
    under: null,
    request: id('request-1'),
  });
  expect(expected(offered.seen, hospital)).toEqual([]);
});

test('only those whom the law lets work are to be checked, and one line stands for a hospital', () => {
  const seen = (
    clinician: string,
    state: 'arrived' | 'checking',
    verdict: 'recognised' | 'not-recognised',
  ): ItemContent => ({
    kind: 'clinician',
    clinician: id(clinician),
    hospital: id('general'),
    state,
    verdict,
    path: null,
  });
  const desk = new Desk('hospital')
    .gets(40, seen('n/1', 'arrived', 'not-recognised'))
    .gets(42, seen('n/2', 'arrived', 'recognised'))
    .gets(44, seen('n/3', 'arrived', 'recognised'));
  expect(expected(desk.seen, hospital)).toEqual([
    { kind: 'check-licence', item: 2, about: 'general', since: minute(42), due: minute(52) },
  ]);
  desk.gets(46, seen('n/2', 'checking', 'recognised'));
  expect(expected(desk.seen, hospital)).toMatchObject([{ item: 3 }]);
  expect(expected(desk.seen, { ...hospital, may: ['run-hospital'] })).toEqual([]);
});

test('a report is due after the first word of an incident, and again before its figures are stale', () => {
  const desk = new Desk('hospital').gets(6, { kind: 'incident', site: id('plaza') });
  expect(expected(desk.seen, hospital)).toEqual([
    { kind: 'report-status', item: 1, about: 'state', since: minute(6), due: minute(21) },
  ]);
  desk.does(15, 'ReportStatus', { to: [id('state'), id('county')], means: id('phone'), figures: [] });
  expect(expected(desk.seen, hospital)).toMatchObject([{ item: null, since: minute(15), due: minute(45) }]);
  expect(expected(desk.seen, { ...hospital, runs: [] })).toEqual([]);
});
