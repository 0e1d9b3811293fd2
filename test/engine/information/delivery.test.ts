import { type MeansId, type RowId, type SeatId, id } from '@samaritan/scenarios/values/id';
import type { Sealed } from '@samaritan/scenarios/vocabulary/sealed';
import { expect, test } from 'vitest';
import { draft } from '../../../packages/server/src/engine/kernel/event.ts';
import { Table, at, lineTown, place, plain } from '../../builders/line-town.ts';

const sealed = (text: string): Sealed => id<Sealed>(text);

function send(
  table: Table,
  from: string,
  { to, means }: { readonly to: readonly string[]; readonly means: string },
): void {
  const sent = table.command(from, 'SendMessage', {
    to: to.map((seat) => id<SeatId>(seat)),
    means: id<MeansId>(means),
    subject: sealed('s'),
    body: sealed('b'),
  });
  expect(sent.ok).toBe(true);
}

test('a message takes about the delay of its means', () => {
  const table = new Table();
  send(table, 'state', { to: ['province'], means: 'e-mail' });
  table.until(60);
  const item = table.item('province', 'message');
  expect(item).toMatchObject({ source: 'state', means: 'e-mail', observedAt: 0 });
  expect(item?.arrivedAt).toBeGreaterThan(at(3));
  expect(item?.arrivedAt).toBeLessThan(at(35));
});

test('the same message travels as long whatever else is sent by a means without limit', () => {
  const alone = new Table();
  send(alone, 'state', { to: ['province'], means: 'phone' });
  const among = new Table();
  send(among, 'state', { to: ['province'], means: 'phone' });
  send(among, 'dispatch', { to: ['province'], means: 'phone' });
  const first = (table: Table): number | undefined =>
    table
      .until(60)
      .items('province')
      .find(({ source }) => source === 'state')?.arrivedAt;
  expect(first(among)).toBe(first(alone));
});

test('a means that passes one message in ten minutes makes the second wait for the first', () => {
  const table = new Table();
  send(table, 'state', { to: ['province', 'hospital', 'county'], means: 'fax' });
  table.until(55);
  const arrivals = table.events('ItemSent').map(({ data }) => data.arrivesAt);
  expect(arrivals[1]).toBeGreaterThanOrEqual(at(10));
  expect(arrivals[2]).toBeGreaterThanOrEqual(at(20));
});

test('a message in an outage waits until the means is restored', () => {
  const table = new Table().until(70);
  expect(table.world.information.means.get(id<MeansId>('fax'))?.down).toBe(true);
  send(table, 'state', { to: ['province'], means: 'fax' });
  table.until(119);
  expect(table.item('province', 'message')).toBeUndefined();
  table.until(140);
  expect(table.item('province', 'message')?.arrivedAt).toBeGreaterThanOrEqual(at(120));
  expect(table.events('MeansFailed')).toHaveLength(1);
  expect(table.events('MeansRestored')).toHaveLength(1);
});

test('a seat addressed twice gets a message once', () => {
  const table = new Table();
  send(table, 'state', { to: ['province', 'province'], means: 'phone' });
  expect(table.until(60).items('province')).toHaveLength(1);
});

test('an inject of the script arrives by the means of its row, from whom the row says', () => {
  const scenario = lineTown({
    msel: [
      {
        n: 4,
        kind: 'contextual',
        when: 'T+0:05',
        from: 'bed-management',
        to: 'hospital',
        by: 'phone',
        text: { en: 'Full.', fr: 'Plein.' },
        answer: true,
      },
    ],
  });
  const table = new Table({ scenario }).say(
    draft('InjectSent', {
      row: id<RowId>('4'),
      kind: 'contextual',
      to: [id<SeatId>('hospital')],
      time: 1,
      because: null,
      edition: 0,
      words: null,
    }),
  );
  table.until(30);
  expect(table.item('hospital', 'inject')).toMatchObject({
    source: 'bed-management',
    means: 'phone',
    content: { kind: 'inject', row: '4', from: 'bed-management', wantsAnswer: true },
  });
  expect(JSON.stringify(table.log)).not.toContain('Full.');
});

test('each seat numbers its own items 1, 2, 3 and nothing is missing', () => {
  const table = new Table();
  for (const to of ['province', 'hospital', 'province', 'dispatch']) send(table, 'state', { to: [to], means: 'phone' });
  table.until(120);
  for (const seat of Object.keys(table.world.scenario.seats)) {
    const numbers = table.items(seat).map(({ n }) => n);
    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
  }
});

test('words on their way replay to the same world', () => {
  const table = new Table();
  send(table, 'state', { to: ['province', 'hospital'], means: 'fax' });
  table.until(65);
  send(table, 'dispatch', { to: ['fire'], means: 'fax' });
  table.until(130);
  expect(plain(table.replayed())).toEqual(plain(table.world));
});

test('what a word takes on the way does not hang on what others did before it', () => {
  const delays = (busy: boolean): readonly number[] => {
    const table = new Table();
    if (busy) {
      send(table, 'hospital', { to: ['dispatch'], means: 'phone' });
      table.command('county', 'WarnPublic', { site: place('plaza'), advice: 'stay-away', text: sealed('t') });
    }
    send(table, 'state', { to: ['province'], means: 'phone' });
    table.command('state', 'RequestResources', {
      kind: 'nurses',
      quantity: 10,
      to: id<SeatId>('province'),
      deliverTo: place('receiving'),
      under: null,
      priority: 'urgent',
    });
    table.command('hospital', 'ReportStatus', {
      to: [id<SeatId>('state')],
      means: id<MeansId>('phone'),
      figures: [{ place: place('receiving'), figure: 'bedsFree', value: 7 }],
    });
    table.until(120);
    const ours = ['message', 'request', 'figures'];
    return table
      .events('ItemSent')
      .filter(({ data }) => ours.includes(data.content.kind) && ['state', 'hospital'].includes(data.source))
      .filter(({ data }) => data.seat === 'province' || data.seat === 'state')
      .map(({ data }) => data.arrivesAt);
  };
  expect(delays(true)).toHaveLength(3);
  expect(delays(true)).toEqual(delays(false));
});

test('each word of one kind from one seat to another has luck of its own', () => {
  const table = new Table();
  for (let n = 0; n < 6; n++) send(table, 'state', { to: ['province'], means: 'phone' });
  expect(new Set(table.events('ItemSent').map(({ data }) => data.arrivesAt)).size).toBe(6);
});
