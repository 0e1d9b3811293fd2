import { type InstrumentId, type SeatId, id } from '@samaritan/scenarios/values/id';
import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { expect, test } from 'vitest';
import type { SeatBriefing } from '../../../packages/server/src/views/seat/briefing-view.ts';
import { seatBriefing } from '../../../packages/server/src/views/seat/seat-briefing.ts';
import { leversOf, libraryScenario } from '../../builders/library.ts';

const scenarios = ['st-croix', 'strait'].map(libraryScenario);

const briefing = (scenario: Scenario, seat: string, levers: Record<string, string> = {}): SeatBriefing =>
  seatBriefing(scenario, id<SeatId>(seat), {
    exercise: { id: 'x', title: scenario.title },
    startsAt: '2026-10-07T17:30:00Z',
    levers: leversOf(scenario, levers),
    text: { en: 'Read this.', fr: 'À lire.' },
    maps: ['/files/x/maps/a'],
  });

test("nothing that was written for control alone stands in any seat's briefing", () => {
  for (const scenario of scenarios)
    for (const seat of Object.keys(scenario.seats)) {
      const text = JSON.stringify(briefing(scenario, seat));
      for (const row of scenario.msel) expect(text).not.toContain(JSON.stringify(row.text.en).slice(1, -1));
      for (const hazard of Object.values(scenario.hazards)) expect(text).not.toContain(hazard.name.en);
      for (const { text: words } of Object.values(scenario.objectives)) expect(text).not.toContain(words.en);
      expect(text).not.toMatch(/impostor|outage|registered|"nexus":0|occupied|capacity"/);
    }
});

test('a change of what is secret changes no byte of the briefing', () => {
  for (const scenario of scenarios) {
    const other: Scenario = {
      ...scenario,
      msel: [],
      hazards: {},
      objectives: {},
      means: Object.fromEntries(
        Object.entries(scenario.means).map(([of, one]) => [of, { ...one, outages: [], capacity: 1 }]),
      ),
      staff: Object.fromEntries(
        Object.entries(scenario.staff).map(([of, group]) => [
          of,
          { ...group, impostors: 0.5, registered: 1, count: 77 },
        ]),
      ),
      hospitals: Object.fromEntries(
        Object.entries(scenario.hospitals).map(([of, one]) => [of, { ...one, occupied: 0.1, redCells: 1 }]),
      ),
    };
    for (const seat of Object.keys(scenario.seats))
      expect(JSON.stringify(briefing(other, seat))).toBe(JSON.stringify(briefing(scenario, seat)));
  }
});

test("a seat may give what its permissions and its places allow, its desk's own commands first", () => {
  const [stCroix] = scenarios;
  if (stCroix === undefined) throw new Error('no scenario');
  const { commands, reports } = briefing(stCroix, 'calais-hospital').seat;
  expect(commands.slice(0, 3)).toEqual(['ActivateSurge', 'CallBackStaff', 'ReportStatus']);
  expect(commands).not.toContain('Declare');
  expect(commands).not.toContain('DispatchUnits');
  expect(commands).toContain('SendMessage');
  expect(reports).toMatchObject([{ place: 'calais-community' }]);
  expect(reports[0]?.figures).toContain('bedsFree');
  expect(briefing(stCroix, 'border').seat.commands).toEqual(
    expect.arrayContaining(['SetCrossing', 'SetLane', 'IssueOrder']),
  );
  expect(briefing(stCroix, 'calais-fire').seat.commands).not.toContain('IssueOrder');
});

test('every seat has the zone of its own place and the code of its own state or province', () => {
  const [stCroix] = scenarios;
  if (stCroix === undefined) throw new Error('no scenario');
  expect(briefing(stCroix, 'calais-hospital').zone).toBe('America/New_York');
  const across = briefing(stCroix, 'horizon-hospitals');
  expect(across.zone).toBe('America/Moncton');
  const codes = Object.fromEntries(across.jurisdictions.map(({ id, code }) => [id, code]));
  expect(codes).toMatchObject({ calais: 'ME', charlotte: 'NB', US: 'US', CA: 'CA' });
});

test('an agreement that a lever makes absent is not in the briefing, nor one this seat has not been told of', () => {
  const [stCroix] = scenarios;
  if (stCroix === undefined) throw new Error('no scenario');
  const ids = (of: SeatBriefing): readonly string[] => of.agreements.map(({ id }) => id);
  expect(ids(briefing(stCroix, 'maine-ema'))).toContain('iemac');
  expect(ids(briefing(stCroix, 'maine-ema', { 'compact.iemac': 'absent' }))).not.toContain('iemac');
  const iemac = stCroix.agreements[id<InstrumentId>('iemac')];
  if (iemac === undefined) throw new Error('no agreement');
  const told = {
    ...stCroix,
    agreements: { ...stCroix.agreements, iemac: { ...iemac, knownTo: [id<SeatId>('nb-emo')] } },
  };
  expect(ids(briefing(told, 'maine-ema'))).not.toContain('iemac');
  expect(ids(briefing(told, 'nb-emo'))).toContain('iemac');
});
