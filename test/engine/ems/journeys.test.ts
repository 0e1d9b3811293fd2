import type { ScenarioSource } from '@samaritan/scenarios/schema/scenario';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Town, plaza, plazaTown } from '../../builders/plaza-town.ts';

const blast = (injured: number): ScenarioSource['hazards'][string] => ({
  name: { en: 'Blast' },
  at: 'plaza',
  when: 'T+0:10',
  mechanism: 'vehicle-bomb',
  injured,
  mix: { dead: 0.05, immediate: 0.4, delayed: 0.3, minimal: 0.2, expectant: 0.05 },
});

test('nobody is carried twice or comes to hospital twice, and no unit takes a second load before it has off-loaded', () => {
  fc.assert(
    fc.property(
      fc.record({
        seed: fc.nat({ max: 10_000 }),
        called: fc.integer({ min: 11, max: 60 }),
        // Few casualties for many units: crews stand idle when the last is sorted.
        injured: fc.constantFrom(3, 6, 12, 60),
        retriage: fc.option(fc.integer({ min: 20, max: 90 }), { nil: undefined }),
      }),
      ({ seed, called, injured, retriage }) => {
        const town = new Town(plazaTown({ hazards: { blast: blast(injured) } }), seed).until(called).sendAll();
        if (retriage !== undefined)
          town.until(Math.max(called, retriage)).do('fire', 'RetriageCasualties', { site: plaza });
        town.until(600);
        const carried = town.events('CasualtiesLoaded').flatMap(({ data }) => data.casualties);
        expect(new Set(carried).size).toBe(carried.length);
        const arrived = town.events('PatientArrived').map(({ data }) => data.casualty);
        expect(new Set(arrived).size).toBe(arrived.length);
        const loaded = new Set<string>();
        for (const event of town.log) {
          if (event.type === 'CasualtiesLoaded') {
            expect(loaded.has(event.data.unit)).toBe(false);
            loaded.add(event.data.unit);
          }
          if (event.type === 'UnitFreed') loaded.delete(event.data.unit);
        }
        for (const casualty of town.world.casualties.all.values())
          expect(casualty.dead || casualty.doorAt !== null).toBe(true);
        expect(town.world.ems.scenes.get(plaza)).toMatchObject({ cleared: true });
      },
    ),
    { numRuns: 25 },
  );
});

test('the load of a patient goes at the pace of that patient’s luck, whichever unit comes', () => {
  const town = new Town().until(15).sendAll().until(300);
  const few = new Town().until(15).do('dispatch', 'DispatchUnits', {
    base: 'medic-base' as never,
    kind: 'basic',
    count: 4,
    to: plaza,
  });
  few.until(300);
  const journey = (from: Town): Map<string, number> =>
    new Map(
      from.events('UnitDeparted').flatMap(({ at, data }) => {
        const [first] = data.casualties;
        return first === undefined || data.unit.includes('bus') ? [] : [[`${first}/${data.to}`, data.arrivesAt - at]];
      }),
    );
  const both = [...journey(town)].filter(([key]) => journey(few).has(key));
  expect(both.length).toBeGreaterThan(3);
  for (const [key, length] of both) expect(journey(few).get(key)).toBe(length);
});

test('hospitals that were full at StartEx off-load more slowly', () => {
  const mean = (occupied: number): number => {
    const scenario = plazaTown();
    const hospitals = Object.fromEntries(
      Object.entries(scenario.hospitals).map(([name, at]) => [
        name,
        { ...at, at: [at.at.lat, at.at.lon], name: { en: name }, occupied },
      ]),
    );
    const town = new Town(plazaTown({ hospitals } as never)).until(15).sendAll().until(300);
    const spans = town.events('CasualtiesHandedOver').map(({ at, data }) => data.freeAt - at);
    return spans.reduce((sum, span) => sum + span, 0) / spans.length;
  };
  expect(mean(1)).toBeGreaterThan(1.5 * mean(0.7));
});
