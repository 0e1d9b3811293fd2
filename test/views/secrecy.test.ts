import { type Arbitrary, assert, boolean, constantFrom, double, integer, property, record } from 'fast-check';
import { type CasualtyId, type ClinicianId, type HazardId, type SeatId, id } from '@samaritan/scenarios/values/id';
import { minutes } from '@samaritan/scenarios/values/time';
import { expect, test } from 'vitest';
import { draft } from '../../packages/server/src/engine/kernel/event.ts';
import type { World } from '../../packages/server/src/engine/world.ts';
import { nothingReached } from '../../packages/server/src/views/seat/reached.ts';
import { seatFrame } from '../../packages/server/src/views/seat/seat-frame.ts';
import { seatStream } from '../../packages/server/src/views/seat/seat-stream.ts';
import { seatView } from '../../packages/server/src/views/seat/seat-view.ts';
import { unitLog } from '../../packages/server/src/views/seat/unit-log.ts';
import { Table, place, reached } from '../builders/line-town.ts';
import { frameSources, logSources } from '../builders/seat-sources.ts';

/** What no seat may learn but by a count, a report or a check. */
interface Hidden {
  readonly threshold: number;
  readonly rpm: number;
  readonly severity: 'immediate' | 'delayed' | 'minimal' | 'expectant';
  readonly needsSurgery: boolean;
  readonly impostor: boolean;
  readonly elsewhere: number;
}

const hidden: Arbitrary<Hidden> = record({
  threshold: double({ min: 0, max: 1, noNaN: true }),
  rpm: integer({ min: 0, max: 12 }),
  severity: constantFrom('immediate', 'delayed', 'minimal', 'expectant'),
  needsSurgery: boolean(),
  impostor: boolean(),
  elsewhere: integer({ min: 0, max: 40 }),
});

const nurse = id<ClinicianId>('nurse-1');

function played(secret: Hidden): Table {
  const table = new Table();
  for (let n = 0; n < 20; n++)
    table.say(
      draft('CasualtyInjured', {
        casualty: id<CasualtyId>(`c-${n}`),
        hazard: id<HazardId>('blast'),
        site: place('plaza'),
        severity: secret.severity,
        rpm: secret.rpm,
        threshold: secret.threshold,
        age: 'adult',
        needsSurgery: secret.needsSurgery,
        leavesAt: null,
        diesAfter: null,
        instantSurvives: true,
        nearest: null,
      }),
    );
  table.say(
    draft('CallReceived', { hazard: id<HazardId>('blast'), site: place('plaza'), seats: [id<SeatId>('dispatch')] }),
  );
  hideClinician(table.world, secret.impostor);
  for (let n = 0; n < secret.elsewhere; n++) table.say(reached(`c-${n}`, { crossing: place('bridge') }));
  table.say(
    draft('StockCounted', { place: place('ouellette'), kind: 'red-cells', quantity: secret.elsewhere }),
    draft('ClinicianArrived', { clinician: nurse, hospital: place('receiving') }),
    draft('VerificationEnded', {
      clinician: nurse,
      hospital: place('receiving'),
      path: 'badge',
      outcome: 'verified',
      waited: minutes(10),
    }),
  );
  return table.until(90);
}

/** As the staffing rules keep a clinician, of which only the verdict is anybody's to know. */
const hideClinician = (world: World, impostor: boolean): void =>
  void world.staffing.clinicians.set(nurse, { id: nurse, impostor, verdict: null } as never);

/** Runs the crossings, and so sees who waits there. */
const seesTheLine = 'us-line';

const bytes = ({ world }: Table, seat: string): string => {
  const picture = world.information.pictures.get(id<SeatId>(seat));
  if (picture === undefined) throw new Error(`no picture for ${seat}`);
  return JSON.stringify([
    seatView(picture, 0, world.now),
    seatFrame(picture, nothingReached, frameSources(world.scenario, picture.seat, world.now)),
    unitLog(picture, logSources(world.scenario)),
  ]);
};

test('what is hidden from a seat changes no byte of its view', () => {
  assert(
    property(hidden, hidden, (one, other) => {
      const [a, b] = [played(one), played(other)];
      for (const seat of Object.keys(a.world.scenario.seats))
        if (seat !== seesTheLine) expect(bytes(a, seat)).toBe(bytes(b, seat));
    }),
    { numRuns: 25 },
  );
});

test('the seat that runs a crossing does see its queue, so the test above can fail', () => {
  const base = { threshold: 0.5, rpm: 8, severity: 'delayed', needsSurgery: false, impostor: false } as const;
  expect(bytes(played({ ...base, elsewhere: 0 }), seesTheLine)).not.toBe(
    bytes(played({ ...base, elsewhere: 40 }), seesTheLine),
  );
});

test('an item that somehow carries more than its kind allows shows only what is on the list', () => {
  const table = new Table();
  const picture = table.world.information.pictures.get(id<SeatId>('state'));
  picture?.items.push({
    n: 1,
    source: 'news',
    means: 'own-eyes',
    observedAt: table.world.now,
    arrivedAt: table.world.now,
    content: { kind: 'incident', site: place('plaza'), threshold: 0.4 } as never,
  });
  expect(bytes(table, 'state')).not.toContain('threshold');
});

test('the stream after an item holds exactly what a page that saw it has missed', () => {
  const table = new Table().until(90);
  const picture = table.world.information.pictures.get(id<SeatId>('hospital'));
  if (picture === undefined) throw new Error('no picture');
  const last = picture.items.length;
  expect(last).toBeGreaterThan(3);
  expect(seatStream(picture, 0).map(({ n }) => n)).toEqual(picture.items.map(({ n }) => n));
  expect(seatStream(picture, 2).map(({ n }) => n)).toEqual(picture.items.slice(2).map(({ n }) => n));
  expect(seatStream(picture, last)).toEqual([]);
  const view = seatView(picture, last - 1, table.world.now);
  expect(view).toMatchObject({ seat: 'hospital', upTo: last });
  expect(view.items).toHaveLength(1);
  expect(JSON.parse(JSON.stringify(view))).toEqual(view);
});

test('a figure says where, from whom and how old its observation is', () => {
  const table = new Table().until(7);
  const picture = table.world.information.pictures.get(id<SeatId>('hospital'));
  if (picture === undefined) throw new Error('no picture');
  const figure = seatView(picture, 0, table.world.now).figures.find((one) => one.figure === 'redCells');
  expect(figure).toMatchObject({ place: 'receiving', value: 20, source: 'hospital', observedAt: 0, age: 7 * 60_000 });
});
