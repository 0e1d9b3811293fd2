import classes from '../../../packages/scenarios/data/licence-classes.json' with { type: 'json' };
import { id, type LicenceClassId } from '@samaritan/scenarios/values/id';
import { expect, test } from 'vitest';
import { roleOfClass } from '../../../packages/server/src/engine/staffing/role-of-class.ts';

const byGroup = (group: string) =>
  classes.classes.filter((one) => one.group === group).map((one) => roleOfClass(id<LicenceClassId>(one.id)));

test('every class of the groups that treat the injured has a role at a bedside', () => {
  const expected = {
    'registered-nurse': ['nurse'],
    'practical-nurse': ['nurse'],
    ems: ['medic'],
    respiratory: ['therapist'],
    'physician-assistant': ['physician'],
  };
  for (const [group, roles] of Object.entries(expected)) {
    expect(byGroup(group).length).toBeGreaterThan(0);
    for (const role of byGroup(group)) expect(roles).toContain(role);
  }
});

test('surgeons operate, anaesthetists give anaesthesia, and a psychiatrist is not sent to resuscitation', () => {
  const role = (of: string) => roleOfClass(id<LicenceClassId>(of));
  expect([role('physician-surgery'), role('physician-trauma')]).toEqual(['surgeon', 'surgeon']);
  expect([role('physician-anesthesia'), role('crna')]).toEqual(['anaesthetist', 'anaesthetist']);
  expect([role('physician-psychiatry'), role('veterinarian'), role('no-such-class')]).toEqual([
    'other',
    'other',
    'other',
  ]);
});
