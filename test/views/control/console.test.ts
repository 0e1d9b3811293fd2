import { minutes, simTime } from '@samaritan/scenarios/values/time';
import { type MeansId, type RowId, type SeatId, id } from '@samaritan/scenarios/values/id';
import type { ControlCommand } from '@samaritan/scenarios/vocabulary/control';
import type { Sealed } from '@samaritan/scenarios/vocabulary/sealed';
import { expect, test } from 'vitest';
import { seedOf } from '../../../packages/scenarios/src/values/chance.ts';
import type { Event } from '../../../packages/server/src/engine/kernel/event.ts';
import { namesOf } from '../../../packages/server/src/evaluation/report/names.ts';
import { emptyWorld } from '../../../packages/server/src/engine/world.ts';
import { autopilot } from '../../../packages/server/src/study/decider.ts';
import { EmptySeats } from '../../../packages/server/src/study/empty-seats.ts';
import { engine } from '../../../packages/server/src/study/play.ts';
import { sealQuietly } from '../../../packages/server/src/study/quiet.ts';
import { controlFrame, controlSections } from '../../../packages/server/src/views/control/control-frame.ts';
import { ControlLog } from '../../../packages/server/src/views/control/control-log.ts';
import { ControlRecord } from '../../../packages/server/src/views/control/control-record.ts';
import { search } from '../../../packages/server/src/views/control/search.ts';
import { eventLine } from '../../../packages/server/src/words/event-line.ts';
import { speaker } from '../../../packages/server/src/words/speaker.ts';
import { leversOf, libraryScenario } from '../../builders/library.ts';

const scenario = libraryScenario('st-croix');
const names = namesOf(scenario);
const speakers = { en: speaker(names, 'en'), fr: speaker(names, 'fr') };
const erased = new Set<string>();
const words = (seal: string) => (erased.has(seal) ? ({ erased: true } as const) : { text: `words of ${seal}` });
const record = new ControlRecord((event) => eventLine(event, speakers), words);
const events: Event[] = [];
const told = (event: Event): void => {
  events.push(event);
  record.on(event);
};
// Played as a room does: the exercise is not over when the test begins.
const world = emptyWorld({ scenario, seed: seedOf(3), levers: leversOf(scenario) });
const seats = new EmptySeats({ engine, world, decider: autopilot(world, 'novice', sealQuietly), told });
engine.start(world, seats.sink);
seats.takeAll('novice');
while (engine.step(world, simTime(minutes(45)), seats.sink)) seats.answerWakes();
const asked = (command: Partial<ControlCommand>) =>
  engine.control(world, { id: id(`asked-${events.length}`), staff: 'a', ...command } as ControlCommand, told);
const [seat = ''] = Object.keys(scenario.seats);
const [means = ''] = Object.keys(scenario.means);
const spoke = asked({
  type: 'SpeakAs',
  payload: {
    as: 'Mayor',
    to: [id<SeatId>(seat)],
    means: id<MeansId>(means),
    subject: 'seal-1' as Sealed,
    body: 'seal-2' as Sealed,
  },
});
const sources = {
  words,
  writing: new Map<string, string>(),
  present: new Map<string, number>(),
  lastSeen: new Map<string, string>(),
  unread: new Map<string, number>(),
  staff: [{ id: 'a', name: 'A. Tremblay', role: 'director' }],
};
const clock = { state: 'running', at: world.now, wall: '2026-10-07T18:00:00.000Z', speed: 1, because: null } as const;

test('the log is read backwards page by page, and no line is lost or told twice', () => {
  const seqs: number[] = [];
  for (let before: number | undefined; ; before = seqs.at(-1)) {
    const page = record.log.lines({ before, limit: 250 });
    if (page.length === 0) break;
    seqs.push(...page.map(({ seq }) => seq));
  }
  expect(seqs).toEqual(events.map(({ seq }) => seq).toReversed());
});

test('control may speak as somebody who is not in the room', () => {
  expect(spoke.ok).toBe(true);
});

test('a search of the log finds names in either language, a type, a number and what was written', () => {
  const sent = events.find(({ type }) => type === 'SimCellSpoke');
  if (sent === undefined) throw new Error('nobody wrote');
  const find = (text: string) => record.log.lines({ limit: 10_000, find: text }).map(({ seq }) => seq);
  expect(find(`#${sent.seq}`)).toEqual([sent.seq]);
  expect(find('SimCellSpoke')).toContain(sent.seq);
  expect(find('words of')).toContain(sent.seq);
  expect(record.log.lines({ limit: 9, types: ['SimCellSpoke'] }).every(({ type }) => type === 'SimCellSpoke')).toBe(
    true,
  );
});

test('words that were erased are gone from the log at once, and the line says so', () => {
  const sent = events.find(({ type }) => type === 'SimCellSpoke');
  if (sent?.type !== 'SimCellSpoke') throw new Error('nobody wrote');
  const lineOf = () => record.log.chain(sent.seq).at(-1)?.text;
  expect(lineOf()?.en).toContain('words of');
  erased.add(sent.data.subject);
  expect(lineOf()?.en).not.toContain('words of');
  expect(lineOf()?.fr).toContain('texte effacé');
  erased.clear();
});

test('what control gave in a seat’s place says so in the log, and nothing else does', () => {
  const accepted = events.find(({ type }) => type === 'CommandAccepted');
  if (accepted?.type !== 'CommandAccepted') throw new Error('nobody acted');
  const log = new ControlLog((event) => eventLine(event, speakers), words);
  log.on(accepted);
  log.on({ ...accepted, seq: accepted.seq + 1, data: { ...accepted.data, actor: 'control' } });
  const [marked, plain] = log.lines({ limit: 2 });
  expect(marked?.text.en).toBe(`${plain?.text.en}, given by control in its place`);
  expect(marked?.text.fr).toBe(`${plain?.text.fr}, donnée par la direction à sa place`);
});

test('a chain goes from its first cause to the entry asked for, each the cause of the next', () => {
  const died = events.findLast(({ type }) => type === 'UnitArrived');
  const chain = record.log.chain(died?.seq ?? 0);
  expect(chain.length).toBeGreaterThan(2);
  expect(chain[0]?.cause).toBeNull();
  expect(chain.at(-1)?.seq).toBe(died?.seq);
  for (const [at, line] of chain.slice(1).entries()) expect(line.cause).toBe(chain[at]?.seq);
  expect(record.log.chain(10_000_000)).toEqual([]);
});

test('a moment has the last event at or before it', () => {
  const at = simTime(minutes(20));
  expect(record.log.lastAt(at)).toBe(events.findLast((event) => event.at <= at)?.seq);
  expect(record.log.lastAt(-1)).toBeNull();
});

test('a frame holds only what has changed since the one before', () => {
  const before = controlSections(world, record, sources);
  const first = controlFrame(before, null, { upTo: record.upTo, clock });
  expect(Object.keys(first).toSorted()).toEqual(
    ['clock', 'frozen', 'load', 'rows', 'seats', 'staff', 'traffic', 'truth', 'upTo'].toSorted(),
  );
  expect(Object.keys(controlFrame(before, before, { upTo: record.upTo, clock })).toSorted()).toEqual(['clock', 'upTo']);
  const waiting = before.rows.find(({ status, kind }) => status === 'waiting' && kind === 'contextual');
  expect(asked({ type: 'HoldRow', payload: { row: id<RowId>(waiting?.row ?? '') } }).ok).toBe(true);
  const after = controlFrame(controlSections(world, record, sources), before, { upTo: record.upTo, clock });
  expect(after.rows?.find(({ row }) => row === waiting?.row)?.status).toBe('held');
  expect(after.truth).toBeUndefined();
  expect(after.staff).toBeUndefined();
});

test('a row that was sent names the entry that sent it, and a seat nobody sits in is a reason', () => {
  const { rows } = controlSections(world, record, sources);
  const sent = events.findLast((event) => event.type === 'InjectSent');
  if (sent?.type !== 'InjectSent') throw new Error('nothing was sent');
  expect(rows.find(({ row }) => row === sent.data.row)?.fired).toEqual({
    seq: sent.seq,
    because: sent.data.because,
    byHand: false,
  });
  const held = controlSections(
    {
      ...world,
      room: { ...world.room, seats: new Map([[seat, { actor: 'person', wake: 0, wakesAt: null }]]) },
    } as never,
    record,
    sources,
  );
  const toIt = held.rows.filter(({ to, kind }) => to.includes(seat) && kind !== 'expected-action');
  expect(toIt.length).toBeGreaterThan(0);
  expect(toIt.every(({ unready }) => unready.includes('seat-empty'))).toBe(true);
});

test('a search of the scenario finds rows, seats, places and what was written, whatever case and accents', () => {
  const { rows } = controlSections(world, record, sources);
  const found = (text: string) => search({ scenario, rows, writings: record.writings, words }, text);
  const [[first, { name }] = ['', { name: { en: '', fr: '' } }]] = Object.entries(scenario.seats);
  expect(found(name.fr.toUpperCase())).toContainEqual({
    kind: 'seat',
    id: first,
    text: name,
    at: null,
  });
  expect(found('words of').some(({ kind }) => kind === 'message')).toBe(true);
  const row = scenario.msel.find(({ text }) => text.fr !== null && text.fr.includes('é'));
  const word = row?.text.fr?.split(' ').find((one) => one.includes('é')) ?? '';
  expect(found(word.replaceAll('é', 'E')).some(({ kind, id: named }) => kind === 'row' && named === row?.n)).toBe(true);
  expect(found('   ')).toEqual([]);
});
