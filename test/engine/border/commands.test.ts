import { expect, test } from 'vitest';
import { Table, place, reached } from '../../builders/line-town.ts';

test('shutting a crossing reaches the picture of a seat that did not do it', () => {
  const shut = new Table();
  expect(shut.command('us-line', 'SetCrossing', { crossing: place('tunnel'), open: false }).ok).toBe(true);
  shut.until(60);
  const left = new Table().until(60);
  expect(shut.item('province', 'crossing')?.content).toEqual({ kind: 'crossing', crossing: 'tunnel', open: false });
  expect(left.item('province', 'crossing')).toBeUndefined();
});

test('opening more lanes shortens the wait of those at the line', () => {
  const last = (more: boolean): number => {
    const table = new Table();
    if (more) table.command('us-line', 'SetLane', { crossing: place('tunnel'), lane: 'general', lanes: 6 });
    for (let i = 0; i < 30; i++) table.say(reached(`nurse-${i}`));
    table.until(720);
    return Math.max(...table.events('TravellerCleared').map(({ at }) => at));
  };
  expect(last(true)).toBeLessThan(last(false));
});

test('only the seat that runs a crossing commands it, and what is so already is refused', () => {
  const table = new Table();
  const tunnel = place('tunnel');
  expect(table.command('ca-line', 'SetCrossing', { crossing: tunnel, open: false })).toMatchObject({
    refusal: { code: 'permission-missing' },
  });
  expect(table.command('us-line', 'SetCrossing', { crossing: place('nowhere'), open: false })).toMatchObject({
    refusal: { code: 'place-unknown' },
  });
  expect(table.command('us-line', 'SetCrossing', { crossing: tunnel, open: true })).toMatchObject({
    refusal: { code: 'already-so' },
  });
  expect(table.command('us-line', 'SetLane', { crossing: tunnel, lane: 'general', lanes: -1 })).toMatchObject({
    refusal: { code: 'quantity-wrong', quantity: -1 },
  });
  expect(table.command('us-line', 'SetLane', { crossing: tunnel, lane: 'general', lanes: 2 })).toMatchObject({
    refusal: { code: 'already-so' },
  });
});
