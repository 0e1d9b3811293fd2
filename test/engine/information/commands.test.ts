import { type MeansId, type MessageId, type SeatId, id } from '@samaritan/scenarios/values/id';
import type { ReportedFigure } from '@samaritan/scenarios/vocabulary/commands';
import type { Sealed } from '@samaritan/scenarios/vocabulary/sealed';
import { expect, test } from 'vitest';
import { Table, at, place } from '../../builders/line-town.ts';

const seat = (name: string): SeatId => id<SeatId>(name);
const phone = id<MeansId>('phone');
const words = { subject: id<Sealed>('s'), body: id<Sealed>('b') };
const figure = (value: number): ReportedFigure => ({ place: place('receiving'), figure: 'bedsFree', value });

test('a message reaches its reader, who can answer it', () => {
  const table = new Table();
  table.command('state', 'SendMessage', { to: [seat('province')], means: phone, ...words, wantsAnswer: true });
  table.until(30);
  const item = table.item('province', 'message')?.content;
  expect(item).toMatchObject({ wantsAnswer: true, answers: null });
  const message = item?.kind === 'message' ? item.message : id<MessageId>('');
  const answer = { to: [seat('state')], means: phone, ...words, answers: message };
  expect(table.command('province', 'SendMessage', answer).ok).toBe(true);
  table.until(60);
  expect(table.item('state', 'message')?.content).toMatchObject({ answers: message });
  expect(new Table().until(60).item('province', 'message')).toBeUndefined();
});

test('a message that names no reader, a stranger, an unknown means or a message never received is refused', () => {
  const table = new Table();
  const good = { to: [seat('province')], means: phone, ...words };
  const refusal = (change: object): unknown => table.command('state', 'SendMessage', { ...good, ...change });
  expect(refusal({ to: [] })).toMatchObject({ refusal: { code: 'recipient-missing' } });
  expect(refusal({ to: [seat('nobody')] })).toMatchObject({ refusal: { code: 'recipient-unknown', seat: 'nobody' } });
  expect(refusal({ means: id<MeansId>('pigeon') })).toMatchObject({ refusal: { code: 'means-unknown' } });
  expect(refusal({ answers: id<MessageId>('m') })).toMatchObject({
    refusal: { code: 'message-unknown', message: 'm' },
  });
});

test('a report reaches another picture as it was said, right or wrong', () => {
  const table = new Table().until(20);
  const report = { to: [seat('state')], means: phone, figures: [figure(9999)] };
  expect(table.command('hospital', 'ReportStatus', report).ok).toBe(true);
  table.until(60);
  expect(table.heard('state', 'receiving', 'bedsFree')).toBe(9999);
  expect(table.item('state', 'figures')).toMatchObject({ source: 'hospital', observedAt: at(20) });
  expect(new Table().until(60).heard('state', 'receiving', 'bedsFree')).toBeUndefined();
});

test('a figure passed on keeps the time it was observed at', () => {
  const table = new Table().until(20);
  table.command('hospital', 'ReportStatus', { to: [seat('state')], means: phone, figures: [figure(12)] });
  table.until(60);
  table.command('state', 'ReportStatus', { to: [seat('province')], means: phone, figures: [figure(12)] });
  table.until(90);
  expect(table.item('province', 'figures')).toMatchObject({ source: 'state', observedAt: at(20) });
});

test('a negative or broken figure and a place that is not there are refused', () => {
  const table = new Table();
  const report = (figures: readonly ReportedFigure[]): unknown =>
    table.command('hospital', 'ReportStatus', { to: [seat('state')], means: phone, figures });
  expect(report([figure(-1)])).toMatchObject({ refusal: { code: 'figure-negative', value: -1 } });
  expect(report([figure(Number.NaN)])).toMatchObject({ refusal: { code: 'figure-negative' } });
  expect(report([{ ...figure(1), place: place('atlantis') }])).toMatchObject({ refusal: { code: 'place-unknown' } });
});

test('a warning reaches every other seat, once', () => {
  const table = new Table();
  const warning = { site: place('plaza'), advice: 'stay-away', text: id<Sealed>('t') } as const;
  expect(table.command('county', 'WarnPublic', warning).ok).toBe(true);
  table.until(120);
  expect(table.item('province', 'warning')).toMatchObject({
    means: 'alert',
    content: { site: 'plaza', advice: 'stay-away' },
  });
  expect(table.item('county', 'warning')).toBeUndefined();
  expect(table.command('county', 'WarnPublic', warning)).toMatchObject({ refusal: { code: 'already-so' } });
  expect(table.command('county', 'WarnPublic', { ...warning, site: place('moon') })).toMatchObject({
    refusal: { code: 'place-unknown' },
  });
  expect(new Table().until(120).item('province', 'warning')).toBeUndefined();
});

test('sheltering and evacuating reach every other seat, and the one replaces the other', () => {
  const table = new Table();
  const site = place('plaza');
  expect(table.command('county', 'ProtectPublic', { site, action: 'shelter' }).ok).toBe(true);
  expect(table.command('county', 'ProtectPublic', { site, action: 'shelter' })).toMatchObject({
    refusal: { code: 'already-so' },
  });
  expect(table.command('county', 'ProtectPublic', { site, action: 'evacuate' }).ok).toBe(true);
  table.until(120);
  const advice = table.items('state').flatMap(({ content }) => (content.kind === 'warning' ? [content.advice] : []));
  expect(advice.toSorted()).toEqual(['evacuate', 'shelter']);
  expect(new Table().until(120).item('state', 'warning')).toBeUndefined();
});

test('a seat remembers what it did and what it was about', () => {
  const table = new Table();
  table.command('county', 'ProtectPublic', { site: place('plaza'), action: 'shelter' });
  table.command('us-line', 'SetCrossing', { crossing: place('bridge'), open: false });
  table.command('us-line', 'SetCrossing', { crossing: place('bridge'), open: false });
  const sent = (name: string): unknown =>
    table.world.information.pictures.get(seat(name))?.sent.map(({ type, about }) => [type, about]);
  expect(sent('county')).toEqual([['ProtectPublic', 'plaza/shelter']]);
  expect(sent('us-line')).toEqual([['SetCrossing', 'bridge']]);
});
