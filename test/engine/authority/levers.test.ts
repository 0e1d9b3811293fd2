import { expect, test } from 'vitest';
import { initialLevers } from '../../../packages/server/src/engine/authority/levers.ts';
import { borderLaw } from '../../builders/border-law.ts';

test('a scenario that says nothing gets the first values, what its date gives, and its agreements', () => {
  expect(initialLevers(borderLaw())).toEqual({
    ok: true,
    value: {
      'licence.data': 'on-request',
      'licence.recognition': 'by-instrument',
      'play.depth': 'national',
      'nexus.card': 'single',
      'arms.carriage': 'absent',
      'compact.nemac': 'in-force',
      'compact.emac': 'in-force',
      'compact.mi-333-16171': 'in-force',
    },
  });
});

test('an agreement that did not exist on the date is off, and a card that did not exist is not in the hand', () => {
  const before = initialLevers(borderLaw({ startEx: '2001-09-11T09:00 America/Detroit' }));
  expect(before).toMatchObject({
    value: { 'compact.nemac': 'absent', 'compact.emac': 'in-force', 'nexus.card': 'none' },
  });
  const between = initialLevers(borderLaw({ startEx: '2005-04-04T09:00 America/Detroit' }));
  expect(between).toMatchObject({ value: { 'nexus.card': 'separate' } });
});

test('the scenario’s value stands over the date’s, and the call’s over both', () => {
  const scenario = borderLaw({ levers: { 'nexus.card': 'none', 'licence.data': 'electronic' } });
  expect(initialLevers(scenario, { 'licence.data': 'prepositioned', 'compact.iemac': 'listed' })).toMatchObject({
    value: { 'nexus.card': 'none', 'licence.data': 'prepositioned', 'compact.iemac': 'listed' },
  });
});

test('every wrong name and value is a fault with what was found and wanted', () => {
  const faults = initialLevers(borderLaw(), {
    'licence.data': 'instant',
    'compact.atlantis': 'in-force',
    'compact.nemac': 'signed',
    moon: 'full',
  });
  expect(faults).toMatchObject({
    ok: false,
    refusal: [
      { lever: 'licence.data', found: 'instant', wanted: ['on-request', 'electronic', 'prepositioned'] },
      { lever: 'compact.atlantis', found: 'compact.atlantis' },
      { lever: 'compact.nemac', found: 'signed', wanted: ['absent', 'listed', 'in-force'] },
      { lever: 'moon', found: 'moon', wanted: expect.arrayContaining(['licence.data', 'compact.nemac']) },
    ],
  });
});
