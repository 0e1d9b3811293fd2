import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { draft } from '../../../packages/server/src/engine/kernel/event.ts';
import { Town, casualty, general, hospitalTown } from '../../builders/hospital-town.ts';

const severities = ['immediate', 'delayed', 'minimal', 'expectant'] as const;

test('a queue stands in order of priority, then of waiting, then of id, whatever the order of arrival', () => {
  const arrivals = array(record({ severity: constantFrom(...severities), minute: integer({ min: 0, max: 9 }) }), {
    minLength: 40,
    maxLength: 80,
  });
  assert(
    property(arrivals, (all) => {
      const town = new Town();
      for (const [i, { severity, minute }] of all.toSorted((a, b) => a.minute - b.minute).entries())
        town.until(minute).arrives(`c${i}`, { severity });
      for (const { queue } of Object.values(town.world.hospitals.all.get(general)?.stations ?? {})) {
        const inOrder = queue.toSorted(
          (a, b) => a.priority - b.priority || a.since - b.since || (a.casualty < b.casualty ? -1 : 1),
        );
        expect(queue).toEqual(inOrder);
      }
    }),
    { numRuns: 15 },
  );
});

test('a graver patient who comes later is treated before one who waits', () => {
  const town = new Town();
  for (let i = 0; i < 8; i++) town.arrives(`first-${i}`, { severity: 'delayed', label: 'immediate' });
  town.arrives('expectant', { severity: 'expectant', label: 'expectant' }).arrives('grave', { severity: 'immediate' });
  town.until(120);
  const order = town
    .of('TreatmentBegun')
    .filter(({ station }) => station === 'resuscitation')
    .map((begun) => begun.casualty);
  expect(order.indexOf(casualty('grave'))).toBeLessThan(order.indexOf(casualty('expectant')));
});

test('the dead take no place, and leave the queue or the place they were in', () => {
  const town = new Town();
  for (let i = 0; i < 8; i++) town.arrives(`c${i}`);
  const resuscitation = () => town.world.hospitals.all.get(general)?.stations.resuscitation;
  const [waiting] = resuscitation()?.queue ?? [];
  const [inCare] = resuscitation()?.inCare ?? [];
  const next = resuscitation()?.queue[1]?.casualty;
  const died = (who = casualty('none')) =>
    draft('CasualtyDied', { casualty: who, where: general, phase: 'hospital-care', rpm: 0 });
  town.happens(died(waiting?.casualty));
  expect(resuscitation()?.queue.some((one) => one.casualty === waiting?.casualty)).toBe(false);
  town.happens(died(inCare));
  expect(resuscitation()?.inCare.has(next ?? casualty('none'))).toBe(true);
  expect(town.world.hospitals.all.get(general)?.died).toBe(2);
});

test('over-triage holds up the gravely hurt, by the places it takes and nothing else', () => {
  const careOf = (overTriaged: boolean): number => {
    const town = new Town();
    for (let i = 0; i < 30; i++)
      town.arrives(`light-${i}`, { severity: 'minimal', label: overTriaged ? 'immediate' : 'minimal' });
    town.until(1);
    for (let i = 0; i < 5; i++) town.arrives(`grave-${i}`, { severity: 'immediate' });
    town.until(240);
    const begun = town
      .eventsOf('TreatmentBegun')
      .filter(({ data }) => data.station === 'resuscitation' && data.casualty.startsWith('grave'));
    expect(begun).toHaveLength(5);
    return begun.reduce((sum, { at }) => sum + at, 0);
  };
  expect(careOf(true)).toBeGreaterThan(careOf(false));
});

test('a wrong label is found and put right: the gravely hurt end in resuscitation, the lightly hurt at home', () => {
  const town = new Town();
  town
    .arrives('grave', { severity: 'immediate', label: 'minimal' })
    .arrives('light', { severity: 'minimal', label: 'immediate' });
  town.until(1000);
  const stations = (who: string) =>
    town
      .of('TreatmentBegun')
      .filter((one) => one.casualty === casualty(who))
      .map(({ station }) => station);
  expect(stations('grave')).toContain('resuscitation');
  expect(stations('light').at(0)).toBe('resuscitation');
  expect(stations('light').at(-1)).toBe('minor');
  expect(town.of('PatientLeft').map((left) => left.casualty)).toContain(casualty('light'));
});

test('who needs an operation goes through theatre, and through it once', () => {
  const town = new Town();
  for (let i = 0; i < 10; i++)
    town.arrives(`c${i}`, { severity: i % 2 === 0 ? 'immediate' : 'delayed', needsSurgery: true });
  town.until(1400);
  const operated = town
    .of('TreatmentBegun')
    .filter(({ station }) => station === 'theatre')
    .map((one) => one.casualty);
  expect(operated.toSorted()).toEqual(Array.from({ length: 10 }, (_, i) => `c${i}`).toSorted());
});

test('the world is the same when its log is taken in without asking any rule', () => {
  const town = new Town({ scenario: hospitalTown({ endEx: 'T+12:00' }) });
  for (let i = 0; i < 60; i++)
    town.arrives(`c${i}`, { severity: severities[i % 4] ?? 'minimal', needsSurgery: i % 3 === 0 });
  town.asks('general', 'ActivateSurge', { hospital: general });
  town.asks('general', 'CallBackStaff', { hospital: general });
  town.asks('general', 'HoldOverStaff', { hospital: general });
  town.until(1).sendsTeam().until(700);
  const again = town.replayed();
  expect(again.hospitals).toEqual(town.world.hospitals);
  expect(again.staffing).toEqual(town.world.staffing);
  expect(again.timers.list()).toEqual(town.world.timers.list());
});

test('how long a patient takes is the patient’s own luck, whoever else comes and in whatever order', () => {
  const staysIn = (town: Town): ReadonlyMap<string, number> =>
    new Map(
      town
        .eventsOf('TreatmentBegun')
        .filter(({ data }) => data.casualty.startsWith('c'))
        .map(({ at, data }) => [`${data.casualty}/${data.station}`, data.endsAt - at]),
    );
  const names = Array.from({ length: 20 }, (_, i) => `c${i}`);
  const hurt = { severity: 'immediate', needsSurgery: true } as const;
  const [alone, crowded] = [new Town(), new Town()];
  for (const name of names) alone.arrives(name, hurt);
  for (const name of names.toReversed()) crowded.arrives(`other-${name}`, hurt).arrives(name, hurt);
  const [few, many] = [staysIn(alone.until(1400)), staysIn(crowded.until(1400))];
  const shared = [...few.keys()].filter((key) => many.has(key));
  expect(shared.length).toBeGreaterThan(20);
  for (const key of shared) expect(many.get(key)).toBe(few.get(key));
});
