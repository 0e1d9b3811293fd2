import { type SeatId, id } from '@samaritan/scenarios/values/id';
import { minutes, simTime } from '@samaritan/scenarios/values/time';
import { expect, test } from 'vitest';
import { type Draft, draft } from '../../../packages/server/src/engine/kernel/event.ts';
import { Table, place, plain } from '../../builders/line-town.ts';

const operation = (casualty: string, hospital = 'receiving'): Draft =>
  draft('TreatmentBegun', {
    casualty: id(casualty),
    hospital: place(hospital),
    station: 'theatre',
    standard: 'conventional',
    endsAt: simTime(minutes(90)),
  });

const asked = (deliverTo = 'receiving'): Draft =>
  draft('AidRequested', {
    request: id('r1'),
    kind: 'red-cells',
    quantity: 60,
    from: id<SeatId>('hospital'),
    to: id<SeatId>('province'),
    deliverTo: place(deliverTo),
    under: null,
    priority: 'urgent',
  });

const approved = (provider: string, quantity = 60): Draft =>
  draft('RequestApproved', { request: id('r1'), provider: place(provider), quantity, by: id('province') });

const stock = (table: Table, where: string): number | undefined =>
  table.world.supply.stock.get(place(where))?.get('red-cells');

test('shelves and stockpiles are counted at StartEx, by ratio where the scenario is silent', () => {
  const table = new Table();
  expect(stock(table, 'receiving')).toBe(20);
  expect(stock(table, 'ouellette')).toBe(75);
  expect(stock(table, 'depot')).toBe(100);
  expect(table.world.supply.stock.get(place('north-depot'))?.get('trauma-kits')).toBe(50);
});

test('operations use up red cells, and the shelf is said to be empty once', () => {
  const table = new Table();
  for (let i = 0; i < 20; i++) table.say(operation(`c-${i}`));
  expect(stock(table, 'receiving')).toBe(0);
  expect(table.events('SupplyRanOut')).toHaveLength(1);
  const used = table.events('SupplyUsed').reduce((sum, { data }) => sum + data.quantity, 0);
  expect(used).toBe(20);
});

test('a casualty needs the same blood in whatever order the theatres take them', () => {
  const first = new Table().say(operation('a', 'ouellette'), operation('b', 'ouellette'));
  const second = new Table().say(operation('b', 'ouellette'), operation('a', 'ouellette'));
  const used = (table: Table): readonly number[] =>
    table
      .events('SupplyUsed')
      .map(({ data }) => data.quantity)
      .toSorted((a, b) => a - b);
  expect(used(first)).toEqual(used(second));
});

test('an approved request ships from a stockpile at home straight to the shelf', () => {
  const table = new Table().say(asked(), approved('depot')).until(240);
  expect(stock(table, 'depot')).toBe(40);
  expect(stock(table, 'receiving')).toBe(80);
  expect(table.events('TravellerReachedCrossing')).toHaveLength(0);
  expect(table.events('ResourcesArrived')[0]?.data).toMatchObject({ quantity: 60, to: 'receiving' });
});

test('a load from across the line goes through a crossing', () => {
  const table = new Table().say(asked(), approved('north-depot')).until(480);
  const order = [
    'ResourcesShipped',
    'TravellerReachedCrossing',
    'TravellerCleared',
    'ShipmentCrossed',
    'ResourcesArrived',
  ];
  expect(table.log.filter(({ type }) => order.includes(type)).map(({ type }) => type)).toEqual(order);
  expect(stock(table, 'receiving')).toBe(80);
});

test('a stockpile ships what it has where more was promised, and nothing from nothing', () => {
  const table = new Table().say(asked(), approved('depot', 500)).until(240);
  expect(stock(table, 'depot')).toBe(0);
  expect(stock(table, 'receiving')).toBe(120);
  const again = new Table().say(
    draft('StockCounted', { place: place('depot'), kind: 'red-cells', quantity: 0 }),
    asked(),
    approved('depot'),
  );
  expect(again.events('ResourcesShipped')).toHaveLength(0);
});

test('the seat that asked hears that its request was approved, shipped and has arrived', () => {
  const table = new Table().say(asked(), approved('depot')).until(300);
  const states = table
    .items('hospital')
    .flatMap(({ content }) => (content.kind === 'request-state' ? [content.state] : []));
  expect(states.toSorted()).toEqual(['approved', 'arrived', 'shipped']);
  expect(table.item('province', 'request')?.content).toMatchObject({ resource: 'red-cells', quantity: 60 });
});

test('stock on its way replays to the same world', () => {
  const table = new Table().say(asked(), approved('north-depot'), operation('a')).until(480);
  expect(plain(table.replayed())).toEqual(plain(table.world));
});
