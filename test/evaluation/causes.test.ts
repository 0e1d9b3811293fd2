import { id } from '@samaritan/scenarios/values/id';
import { simTime } from '@samaritan/scenarios/values/time';
import { expect, test } from 'vitest';
import { causes, eventLog } from '../../packages/server/src/evaluation/causes.ts';
import { WrittenLog, dies, hurt } from '../builders/events.ts';
import { playedTown } from '../builders/report-town.ts';

test('what follows from a command is walked back to the seat that gave it', () => {
  const events = playedTown();
  const ordered = events.find(({ type }) => type === 'TeamOrdered');
  const { links, decision } = causes(eventLog(events), ordered?.seq ?? 0);
  expect(links.map(({ type }) => type)).toEqual(['RequestApproved', 'TeamOrdered']);
  expect(decision).toMatchObject({ seat: 'province', type: 'ApproveRequest' });
});

test('a timer is walked back to the event that set it, and the script is no decision', () => {
  const log = new WrittenLog();
  const injured = hurt(log, 'a');
  const died = dies(log.at(30), 'a', null, { timer: 'casualties/a/death', since: injured });
  const { links, decision } = causes(eventLog(log.events), died);
  expect(links.map(({ type, came }) => [type, came])).toEqual([
    ['CasualtyInjured', 'script'],
    ['CasualtyDied', 'timer'],
  ]);
  expect(decision).toBeNull();
});

test('a lever that allowed an event is named on its link', () => {
  const log = new WrittenLog();
  const seq = log.add(
    'LeverOrdered',
    { lever: 'licence.data', value: 'electronic', by: id('state'), at: simTime(0) },
    { lever: 'licence.data' },
  );
  expect(causes(eventLog(log.events), seq).links[0]?.lever).toBe('licence.data');
});

test('an event the log does not have has no causes', () => {
  expect(causes(eventLog([]), 7)).toEqual({ links: [], decision: null });
});
