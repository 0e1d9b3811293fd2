import { id } from '@samaritan/scenarios/values/id';
import type { LeverSettings } from '@samaritan/scenarios/vocabulary/levers';
import { expect, test } from 'vitest';
import { draft } from '../../../packages/server/src/engine/kernel/event.ts';
import { Table, place, reached } from '../../builders/line-town.ts';

function minutesAtLine(levers: Partial<LeverSettings>, arrive: (table: Table) => void): number {
  const table = new Table({ levers });
  arrive(table);
  table.until(720);
  const waits = table.events('TravellerCleared').map(({ data }) => data.waited);
  return waits.reduce((sum, waited) => sum + waited, 0) / waits.length / 60_000;
}

test('the more one card counts, the fewer minutes cardholders spend at the line', () => {
  const commuters = (table: Table): void => {
    for (let i = 0; i < 40; i++) table.say(reached(`commuter-${i}`, { card: i % 2 === 0 }));
  };
  const by = (value: LeverSettings['nexus.card']): number => minutesAtLine({ 'nexus.card': value }, commuters);
  expect(by('separate')).toBeLessThan(by('none'));
  expect(by('single')).toBeLessThan(by('separate'));
});

test('an inspection of a cardholder names the card lever', () => {
  const table = new Table({ levers: { 'nexus.card': 'single' } }).say(reached('nurse', { card: true })).until(60);
  expect(table.events('InspectionBegun')[0]).toMatchObject({ lever: 'nexus.card', data: { lane: 'nexus' } });
});

test('under an order for essential workers cardholders keep their lane and share the emergency lane', () => {
  const table = new Table({ levers: { 'nexus.card': 'single' } });
  table.command('us-line', 'SetLane', { crossing: place('tunnel'), lane: 'emergency', lanes: 1 });
  table.say(draft('OrderInForce', { order: 'essential-workers-cross', jurisdiction: id('US') }));
  for (let i = 0; i < 40; i++) table.say(reached(`nurse-${i}`, { card: true }));
  table.until(200);
  const lanes = new Set(table.events('InspectionBegun').map(({ data }) => data.lane));
  expect(lanes).toEqual(new Set(['nexus', 'emergency', 'general']));
});

test('an armed escort that may carry across costs a convoy fewer minutes at the line', () => {
  const convoy = (table: Table): void => {
    for (let i = 0; i < 4; i++)
      table.say(reached(`c-${i}`, { traveller: { kind: 'unit', id: `c-${i}` }, armedEscort: true, calledAhead: true }));
  };
  const absent = minutesAtLine({ 'arms.carriage': 'absent' }, convoy);
  expect(minutesAtLine({ 'arms.carriage': 'reciprocal' }, convoy)).toBeLessThan(absent - 10);
});

test('once the threat is raised patients and ordered teams travel with an armed escort, and others do not', () => {
  const strike = draft('HazardStruck', { hazard: id('blast'), site: place('plaza'), injured: 10, spared: 0 });
  const bridge = { crossing: place('bridge') };
  const table = new Table().say(
    reached('before', { ...bridge, traveller: { kind: 'unit', id: 'before' }, patients: 1 }),
    strike,
    reached('patient', { ...bridge, traveller: { kind: 'unit', id: 'patient' }, patients: 1 }),
    reached('team', { ...bridge, under: id('nemac'), calledAhead: true }),
    reached('volunteer', bridge),
  );
  table.until(600);
  const armed = table.events('InspectionBegun').filter(({ lever }) => lever === 'arms.carriage');
  expect(armed.map(({ data }) => data.traveller.id).toSorted()).toEqual(['patient', 'team']);
});
