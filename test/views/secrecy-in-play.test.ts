import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { type CommandId, type PlaceId, type SeatId, id } from '@samaritan/scenarios/values/id';
import { type SimTime, minutes, simTime } from '@samaritan/scenarios/values/time';
import { type Command, commandTypes } from '@samaritan/scenarios/vocabulary/commands';
import { expect, test } from 'vitest';
import { type World, emptyWorld } from '../../packages/server/src/engine/world.ts';
import { engine } from '../../packages/server/src/study/play.ts';
import { nothingReached } from '../../packages/server/src/views/seat/reached.ts';
import { seatFrame } from '../../packages/server/src/views/seat/seat-frame.ts';
import { seatView } from '../../packages/server/src/views/seat/seat-view.ts';
import { unitLog } from '../../packages/server/src/views/seat/unit-log.ts';
import { type Asked, everyCommand } from '../builders/every-command.ts';
import { hiddenChanges } from '../builders/hidden-changes.ts';
import { leversOf, libraryScenario } from '../builders/library.ts';
import { type Played, asksForTeam, line, played, riverTowns } from '../builders/river-towns.ts';
import { frameSources, logSources } from '../builders/seat-sources.ts';

/** The same events taken in by a world of its own, which a test may harm, and which has not ended. */
function copyOf({ scenario, world, events }: Played): World {
  const copy = emptyWorld({ scenario, seed: world.seed, levers: leversOf(scenario) });
  for (const event of events) if (event.type !== 'ExerciseEnded') engine.apply(copy, event);
  copy.now = world.now;
  return copy;
}

/** What a seat is answered, command by command, all given at one instant. */
function answersTo(world: World, seat: SeatId, asked: readonly Asked[]): readonly string[] {
  return asked.map(({ type, payload }, i) => {
    const command = { id: id<CommandId>(`probe-${i}`), seat, actor: 'person', type, payload };
    const answer = engine.submit(world, command as unknown as Command, () => undefined);
    return `${type} ${JSON.stringify(payload)} ${answer.ok ? 'accepted' : JSON.stringify(answer.refusal)}`;
  });
}

const bytes = (world: World, seat: SeatId): string => {
  const picture = world.information.pictures.get(seat);
  if (picture === undefined) throw new Error(`no picture of ${seat}`);
  return JSON.stringify([
    seatView(picture, 0, world.now),
    seatFrame(picture, nothingReached, frameSources(world.scenario, seat, world.now)),
    unitLog(picture, logSources(world.scenario)),
  ]);
};

interface Moment {
  readonly name: string;
  readonly scenario: Scenario;
  readonly seed: number;
  readonly until: SimTime;
}

const minute = (n: number): SimTime => simTime(minutes(n));
const moments: readonly Moment[] = [
  { name: 'the towns before anything', scenario: riverTowns(), seed: 11, until: minute(5) },
  { name: 'the towns at half an hour', scenario: riverTowns(), seed: 12, until: minute(32) },
  { name: 'the towns at two hours', scenario: riverTowns(), seed: 13, until: minute(125) },
  { name: 'st-croix at fifty minutes', scenario: libraryScenario('st-croix'), seed: 14, until: minute(50) },
  { name: 'st-croix at three hours', scenario: libraryScenario('st-croix'), seed: 15, until: minute(180) },
];

test.each(moments)('no hidden change shows in any view or any answer: $name', ({ scenario, seed, until }) => {
  const play = played({ scenario, seed, until });
  for (const seat of Object.keys(scenario.seats) as SeatId[]) {
    const asked = everyCommand(play.world);
    const truth = copyOf(play);
    const view = bytes(truth, seat);
    const answers = answersTo(truth, seat, asked);
    expect(answers.length).toBeGreaterThan(100);
    for (const [what, change] of Object.entries(hiddenChanges)) {
      const other = copyOf(play);
      change(other, seat);
      expect([what, seat, bytes(other, seat)]).toEqual([what, seat, view]);
      const differ = answersTo(other, seat, asked).filter((answer, i) => answer !== answers[i]);
      expect([what, seat, differ]).toEqual([what, seat, []]);
    }
  }
});

test('the same commands do tell a seat what it may know, so the test above can fail', () => {
  const play = played({ seed: 12, until: minute(32) });
  const told = (seat: string, change: (world: World) => void): readonly string[] => {
    const asked = everyCommand(play.world);
    const [truth, other] = [copyOf(play), copyOf(play)];
    change(other);
    const answers = answersTo(truth, id(seat), asked);
    return answersTo(other, id(seat), asked).filter((answer, i) => answer !== answers[i]);
  };
  const surge = (world: World): void => {
    for (const hospital of world.hospitals.all.values())
      hospital.surgeSince = hospital.surgeSince === null ? world.now : null;
  };
  expect(told('general-desk', surge)).not.toEqual([]);
  expect(told('state', surge)).toEqual([]);
  const away = (world: World): void => {
    for (const unit of world.ems.units.values()) unit.status = unit.status === 'ready' ? 'returning' : 'ready';
  };
  expect(told('north-dispatch', away)).not.toEqual([]);
  const lanes = (world: World): void => {
    for (const crossing of world.border.crossings.values()) crossing.open = !crossing.open;
  };
  expect(told('customs', lanes)).not.toEqual([]);
  expect(told('province', lanes)).toEqual([]);
});

test('commands of every type are among those given, and each is accepted from somebody at some time', () => {
  const [asks] = asksForTeam();
  const wants = line(40, 'mercy-desk', 'RequestTransfer', {
    from: id<PlaceId>('mercy'),
    to: id<PlaceId>('general'),
    station: 'theatre',
    count: 1,
    under: null,
  });
  const play = played({ script: asks === undefined ? [] : [asks, wants], until: minute(100) });
  const asked = everyCommand(play.world);
  const accepted = new Set<string>();
  for (const seat of Object.keys(play.scenario.seats) as SeatId[])
    // In both orders, for what is approved can no longer be denied.
    for (const order of [asked, asked.toReversed()])
      answersTo(copyOf(play), seat, order).forEach((answer, i) => {
        if (answer.endsWith(' accepted')) accepted.add(order[i]?.type ?? '');
      });
  expect([...accepted].toSorted()).toEqual([...commandTypes]);
});
