import { expect, test } from 'vitest';
import { seedOf } from '../../packages/scenarios/src/values/chance.ts';
import type { Event } from '../../packages/server/src/engine/kernel/event.ts';
import type { Skill } from '../../packages/server/src/autopilot/act.ts';
import { readLog } from '../../packages/server/src/log/reader.ts';
import { replay } from '../../packages/server/src/log/replay.ts';
import { type Body, isIntact } from '../../packages/server/src/log/seal.ts';
import { Recorded, autopilot } from '../../packages/server/src/study/decider.ts';
import { engine, play } from '../../packages/server/src/study/play.ts';
import { sealQuietly } from '../../packages/server/src/study/quiet.ts';
import { recording } from '../../packages/server/src/study/record.ts';
import { sha256 } from '../../packages/server/src/study/sha.ts';
import { engineVersion } from '../../packages/server/src/study/version.ts';
import { leversOf, libraryScenario } from '../builders/library.ts';

interface Logged {
  readonly text: string;
  readonly events: readonly Event[];
  readonly bodies: readonly Body[];
}

const scenario = libraryScenario('st-croix');
const levers = leversOf(scenario);

function recorded(seed: number, skill: Skill = 'skilled', of = scenario): Logged {
  const lines: string[] = [];
  const events: Event[] = [];
  const bodies: Body[] = [];
  const turns = recording({
    scenario: of,
    seed,
    levers: leversOf(of),
    skill,
    line: (line) => void lines.push(line),
    body: (body) => void bodies.push(body),
    sink: (event) => void events.push(event),
  });
  while (turns.next().done !== true) continue;
  return { text: `${lines.join('\n')}\n`, events, bodies };
}

test('the same seed writes the same log, byte for byte; another seed does not', () => {
  const { text } = recorded(7);
  expect(recorded(7).text).toBe(text);
  expect(recorded(8).text).not.toBe(text);
});

test.each([
  ['st-croix', 'skilled'],
  ['st-croix', 'novice'],
  ['strait', 'skilled'],
  ['strait', 'novice'],
] as const)('a %s log of a %s play replays to the same outcome and the same world', (name, skill) => {
  const { text } = recorded(3, skill, libraryScenario(name));
  const reading = readLog(text, sha256);
  if (!reading.ok) throw new Error(JSON.stringify(reading.fault));
  expect(replay(reading.log, engine, engineVersion, sha256).ok).toBe(true);
});

test('an event altered together with its whole chain is still found by the digests', () => {
  const { text } = recorded(7);
  const reading = readLog(text, sha256);
  if (!reading.ok) throw new Error('the log should read');
  const events = reading.log.events.filter(({ type }) => type !== 'CasualtyDied');
  const again = replay({ ...reading.log, events }, engine, engineVersion, sha256);
  expect(again).toMatchObject({ ok: false, fault: { code: 'outcome-differs' } });
});

test('every event is plain JSON: nothing in it is lost or bent by writing and reading', () => {
  const { events } = recorded(7);
  for (const event of events) expect(JSON.parse(JSON.stringify(event))).toStrictEqual(event);
});

test('every number in every event is finite', () => {
  const { events } = recorded(7);
  const infinite: unknown[] = [];
  const walk = (value: unknown, event: Event): void => {
    if (typeof value === 'number' && !Number.isFinite(value)) infinite.push(event);
    else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) walk(inner, event);
  };
  for (const event of events) walk(event, event);
  expect(infinite).toEqual([]);
});

test('words written in play stand beside the log, never in it, and fit their seals', () => {
  const { text, bodies } = recorded(7);
  expect(bodies.length).toBeGreaterThan(0);
  for (const body of bodies) {
    expect(isIntact(body, sha256)).toBe(true);
    expect(text).not.toContain(JSON.stringify(body.text));
    expect(text).toContain(body.seal);
  }
});

test('every cause leads back, step by step, to the start or to a command', () => {
  const { events } = recorded(7);
  const commands = new Set(
    events.flatMap((event) =>
      event.type === 'CommandAccepted' || event.type === 'CommandRefused' ? [event.data.id] : [],
    ),
  );
  for (const { seq, cause } of events) {
    if ('event' in cause) expect(cause.event).toBeLessThan(seq);
    else if ('timer' in cause) expect(cause.since).toBeLessThan(seq);
    else if ('command' in cause) expect(commands.has(cause.command)).toBe(true);
    else expect(cause.start).toBe(true);
  }
});

test("the seats' own commands, given again in the same world, all apply and come to the same end", () => {
  const { events } = recorded(7);
  const outcome = (list: readonly Event[]): readonly string[] =>
    list.flatMap(({ type, at, data }) =>
      type === 'CasualtyDied' ? [`${data.casualty} ${at}`] : type === 'ShiftBegun' ? [`${data.clinician} ${at}`] : [],
    );
  const again: Event[] = [];
  const deciders: Recorded[] = [];
  play({
    scenario,
    levers,
    seed: seedOf(7),
    skill: 'skilled',
    seal: sealQuietly,
    sink: (event) => void again.push(event),
    decider: (world) => {
      const decider = new Recorded(events, autopilot(world, 'skilled', sealQuietly));
      deciders.push(decider);
      return decider;
    },
  });
  expect(outcome(again)).toEqual(outcome(events));
  expect(again.filter(({ type }) => type === 'CommandRefused')).toEqual([]);
  for (const { given, applied } of deciders[0]?.applied.values() ?? []) expect(applied).toBe(given);
  expect(deciders[0]?.applied.size).toBeGreaterThan(4);
});

test('two runs that differ in one lever meet the same injuries', () => {
  const injured = (value: string): readonly string[] => {
    const hurt: string[] = [];
    play({
      scenario,
      levers: leversOf(scenario, { 'licence.data': value }),
      seed: seedOf(7),
      skill: 'skilled',
      seal: sealQuietly,
      sink: ({ type, data }) =>
        void (type === 'CasualtyInjured' && hurt.push(JSON.stringify({ ...data, nearest: null }))),
    });
    return hurt.toSorted();
  };
  expect(injured('on-request')).toEqual(injured('prepositioned'));
});
