import { expect, test } from 'vitest';
import { type Edit, placeOf, said } from '../../builders/edited-template.ts';

test('a new scenario lints clean', () => {
  expect(said([])).toEqual([]);
});

/** Where a stretch of an edited script stands, as a finding says it. */
const at = (edits: readonly Edit[], stretch: string): string => `my-town/scenario.yaml:${placeOf(edits, stretch)}`;

/** What is wrong, what the edit is, at which words of the edited script, and what is said. */
const cases: readonly (readonly [string, Edit, string, string])[] = [
  [
    'a seat that does not exist',
    ['to: [state-office, provincial-office]', 'to: [state-office, provinical-office]'],
    'provinical-office]',
    'found a seat provinical-office, which does not exist, wanted a seat (did you mean provincial-office?)',
  ],
  [
    'an unknown means',
    ['by: radio', 'by: telex'],
    'telex',
    'found a means telex, which does not exist, wanted a means: phone, radio',
  ],
  [
    'an unknown hospital in a condition',
    ['truth.hospital("west").waiting', 'truth.hospital("wset").waiting'],
    '"wset"',
    'found a hospital wset, which does not exist, wanted a hospital (did you mean west?)',
  ],
  [
    'an unknown seat in a condition',
    ['.by("west-hospital")', '.by("west-hospitl")'],
    '"west-hospitl"',
    'found a seat west-hospitl, which does not exist, wanted a seat (did you mean west-hospital?)',
  ],
  [
    'an unknown seat in a where',
    ['to == "provincial-office"', 'to == "provincial"'],
    '"provincial"',
    'found a seat provincial, which does not exist, wanted a seat: state-office, provincial-office, west-hospital, east-hospital, west-dispatch, border',
  ],
  [
    'an unknown site in a measure',
    ['truth.site("plaza")', 'truth.site("plazza")'],
    '"plazza"',
    'found a site plazza, which does not exist, wanted a site (did you mean plaza?)',
  ],
  [
    'an unknown objective',
    ['expects: 2\n    objective: scene', 'expects: 2\n    objective: seen'],
    'seen\n',
    'found an objective seen, which does not exist, wanted an objective: scene, help',
  ],
  [
    'a row that does not exist',
    ['ifMissing: 5', 'ifMissing: 55'],
    '55\n    from',
    'found a row 55, which does not exist, wanted a row: 1, 2, 3, 4, 5, 6',
  ],
  [
    'a contingency on a row that expects nothing',
    ['ifMissing: 5', 'ifMissing: 4'],
    '4\n    from: nurse',
    'found row 4, which expects no action, wanted the number of an expected-action row',
  ],
  [
    'two rows of one number',
    ['- n: 6', '- n: 4'],
    '4\n    kind: contingency',
    'found row 4 a second time, wanted a number of its own',
  ],
  [
    'a crossing that the reference data does not have',
    ['reference: blue-water-bridge', 'reference: blue-watr-bridge'],
    'blue-watr-bridge',
    'found a crossing of the reference data blue-watr-bridge, which does not exist, wanted a crossing of the reference data (did you mean blue-water-bridge?)',
  ],
  [
    'a crossing that nobody runs',
    ['runs: [bridge]', 'runs: []'],
    'bridge:\n',
    'warning: found bridge, which no seat runs: nobody can open it, and where a hazard shuts it, it stays shut to EndEx, wanted its name under runs of a seat',
  ],
  [
    'a time of day for a time since StartEx',
    ['when: T+0:07', 'when: 13:30'],
    '13:30',
    'found "13:30", wanted a time since StartEx such as T+13:30, or a condition',
  ],
  [
    'an unknown licence class',
    ['rn-emergency: 30 %', 'rn-emergancy: 30 %'],
    'rn-emergancy:',
    'found a licence class of the reference data rn-emergancy, which does not exist, wanted a licence class of the reference data (did you mean rn-emergency?)',
  ],
  [
    'a mix that does not sum to one',
    ['minimal: 55 %', 'minimal: 52 %'],
    'mix:',
    'found shares that sum to 97 %, 3 % too little, wanted shares that sum to 100 %',
  ],
  [
    'classes that do not sum to one',
    ['rn-emergency: 30 %', 'rn-emergency: 30.5 %'],
    'class:',
    'found shares that sum to 100.5 %, 0.5 % too much, wanted shares that sum to 100 %',
  ],
  [
    'a licence with an unknown issuer',
    ['issuer: CA-ON', 'issuer: CA-ONT'],
    'CA-ONT',
    'found CA-ONT, which issues no licences, wanted a jurisdiction (did you mean CA-ON?)',
  ],
  [
    'a place outside every map',
    ['at: [42.975, -82.437]', 'at: [45.975, -82.437]'],
    'at: [45.975',
    'found a place outside every map: [45.975, -82.437], wanted a place on area',
  ],
  [
    'a map that is not there',
    ['map: [area]', 'map: [aera]'],
    'aera',
    'found no file maps/aera.geojson, wanted a GeoJSON feature collection',
  ],
  [
    'an unknown lever',
    ['licence.data: {', 'licence.date: {'],
    'licence.date',
    'found the lever licence.date, which does not exist, wanted a lever (did you mean licence.data?)',
  ],
  [
    'a value the lever does not have',
    ['value: on-request', 'value: on-requst'],
    'on-requst',
    'found on-requst, wanted on-request, electronic, prepositioned (did you mean on-request?)',
  ],
  [
    'an agreement later than the date',
    ['since: 2013-01-14', 'since: 2026-10-15'],
    '2026-10-15',
    'found an agreement of 2026-10-15, wanted one no later than StartEx, 2026-10-14',
  ],
  [
    'an unknown agreement',
    ['nemac: {', 'nemacc: {'],
    'nemacc',
    'found nemacc, which does not exist, wanted an instrument of the reference data (did you mean nemac?)',
  ],
  [
    'an unknown capability',
    ['us.operational-coordination', 'us.operational-coordinaton'],
    'us.operational-coordinaton',
    'found us.operational-coordinaton, which does not exist, wanted a core capability of the reference data (did you mean us.operational-coordination?)',
  ],
  [
    'an action that its seat may not do',
    ['may: [declare, order, request-resources, approve-resources', 'may: [declare, order, approve-resources'],
    'state-office\n    does:',
    'found state-office, who may not do AidRequested, wanted a seat that may request-resources',
  ],
  [
    'an action over a place that its seat does not run',
    ['runs: [west-ambulances, plaza]', 'runs: [plaza]'],
    'west-dispatch\n    does:',
    'found west-dispatch, who may not do UnitDispatched, wanted a seat that runs one of the bases',
  ],
  [
    'an expected action that nobody does',
    ['{ event: UnitDispatched, where: \'to == "plaza"\' }', '{ event: CasualtyDied }'],
    'CasualtyDied',
    'found CasualtyDied, which no seat does, wanted something a seat does:',
  ],
  [
    'a measure without a bound',
    [', atMost: 0, at: T+2:00', ', at: T+2:00'],
    'target: { measure',
    'found a measure without a bound, wanted atLeast or atMost',
  ],
  [
    'missing French',
    ['{ en: Port Huron, fr: Port Huron }', '{ en: Port Huron }'],
    'name: { en: Port Huron }',
    'found English without French: Port Huron, wanted fr: the same in French',
  ],
  [
    'an untranslated text',
    ['fr: Un nouveau scénario', 'fr: A new scenario'],
    'A new scenario }\nsummary',
    'warning: found the English text again, wanted the same in French',
  ],
  [
    'an unknown time zone',
    ['zone: America/Detroit', 'zone: America/Detriot'],
    'America/Detriot',
    'found America/Detriot, wanted a time zone of the IANA database such as America/Toronto',
  ],
  [
    'a day that does not exist',
    ['startEx: 2026-10-14', 'startEx: 2026-02-29'],
    '2026-02-29',
    'found 2026-02-29, wanted a day of the calendar',
  ],
  ['a row after EndEx', ['when: T+0:07', 'when: T+4:07'], 'T+4:07', 'found T+4:07, wanted a time before EndEx, T+4:00'],
  [
    'an expected action that has no time to be done in',
    ['before: T+1:30', 'notBefore: T+1:30\n    before: T+1:30'],
    'T+1:30\n    before',
    'found T+1:30, wanted a time before the deadline, T+1:30',
  ],
  [
    'a hazard after EndEx',
    ['when: T+0:05', 'when: T+4:05'],
    'T+4:05',
    'found T+4:05, wanted a time before EndEx, T+4:00',
  ],
  [
    'a target after EndEx',
    ['by: state-office, within: 1:30', 'by: state-office, within: 5:30'],
    '5:30',
    'found 5:30, wanted a time before EndEx, T+4:00',
  ],
  [
    'a jurisdiction within itself',
    ['US-MI: { in: US,', 'US-MI: { in: port-huron,'],
    'port-huron, zone',
    'found US-MI within itself, wanted a tree that ends in a country',
  ],
  [
    'an unknown parent',
    ['port-huron: { in: US-MI', 'port-huron: { in: US-MN'],
    'US-MN',
    'found US-MN, which does not exist, wanted a jurisdiction (did you mean US-MI?)',
  ],
  [
    'a county without a kind',
    ['kind: municipality, name: { en: Sarnia', 'name: { en: Sarnia'],
    'sarnia: { in: CA-ON, name',
    'found sarnia without a kind, wanted kind: county, municipality …',
  ],
  [
    'two places of one name',
    [
      'bases:\n  west-ambulances',
      'bases:\n  west: { name: { en: West, fr: Ouest }, in: sarnia, at: [43, -82.4], fleet: {} }\n  west-ambulances',
    ],
    'west: { name: { en: West,',
    'found west, which stands under hospitals too, wanted a name of its own',
  ],
  [
    'more intensive-care beds than beds',
    ['icu: 12', 'icu: 152'],
    '152',
    'found 152 intensive-care beds of 150, wanted no more than staffed',
  ],
  [
    'a row that may feed itself without end',
    [
      'when: truth.hospital("west").waiting > 8 && !done("SurgeActivated").by("west-hospital")',
      'when: picture("west-hospital").unanswered > 0\n    limit: 500',
    ],
    '500',
    'found a row that may be sent 500 times and whose own sending changes picture.unanswered of west-hospital, wanted a limit of at most 10, or another condition',
  ],
];

test.each(cases)('the linter finds %s', (_what, edit, stretch, words) => {
  expect(said([edit])).toContainEqual(expect.stringContaining(`${at([edit], stretch)}: ${words}`));
});

test('an objective whose tasks show in no event and ask for no evidence is found', () => {
  const edits: readonly Edit[] = [
    [
      'target: { event: UnitDispatched, by: west-dispatch, within: 0:12 }',
      'target: { measure: truth.deaths, atMost: 3 }',
    ],
    ['\n        evidence: [{ event: SceneCleared }]', ''],
  ];
  expect(said(edits)).toContain(
    `${at(edits, 'text: { en: The first ambulance')}: found an objective without evidence, wanted evidence: what an evaluator would want to see done`,
  );
});

test('a legal name without French is a mark, and any other text without French a fault', () => {
  expect(said([['{ en: Port Huron, fr: Port Huron }', '{ en: Port Huron, fr: null }']])).toEqual([
    'my-town/scenario.yaml:26:76: mark: found no French name: Port Huron, wanted the official name, if there is one',
  ]);
  expect(said([["fr: Accident d'autocar }\n\nstartEx", 'fr: null }\n\nstartEx']])).toEqual([
    'my-town/scenario.yaml:16:34: found nothing, wanted the same in French; only a legal name may have none',
  ]);
});

test('a condition that no play can make true is doubted', () => {
  const deed: Edit = ['done("SurgeActivated").by("west-hospital")', 'done("CasualtyDied").by("west-hospital")'];
  expect(said([deed])).toEqual([
    `${at([deed], '"CasualtyDied"')}: warning: found CasualtyDied, which no seat does, wanted done("CasualtyDied").count, or something a seat does`,
  ]);
  const figure: Edit = [
    'truth.hospital("west").waiting > 8',
    'picture("west-hospital").figure("bridge", "bedsFree") > 8',
  ];
  expect(said([figure])).toEqual([
    `${at([figure], '"west-hospital").figure')}: warning: found bedsFree of bridge, which has no such figure, wanted one of the hospitals`,
  ]);
});

test('a missing briefing is a fault of its own file', () => {
  expect(said([], ['briefing.fr.md'])).toEqual([
    'my-town/briefing.fr.md:1:1: found nothing, wanted a briefing for players',
  ]);
});

test('one seat of several that may do it is enough', () => {
  expect(said([['    who: state-office', '    who: [border, state-office]']])).toEqual([]);
});

test('everything that is wrong comes at once, in the order of the text', () => {
  const edits: readonly Edit[] = [
    ['zone: America/Detroit', 'zone: Detroit'],
    ['minimal: 55 %', 'minimal: 50 %'],
    ['by: radio', 'by: raido'],
    ['us.critical-transportation', 'us.transport'],
  ];
  const lines = said(edits).map((one) => Number(one.split(':')[1]));
  expect(lines).toHaveLength(4);
  expect(lines).toEqual(lines.toSorted((a, b) => a - b));
});

test('faults of form and faults of fit come at once: what is sound is linted, and what is not is named once', () => {
  const edits: readonly Edit[] = [
    ['endEx: T+4:00', 'endEx: 4 hours'],
    ['desk: border-agency', 'desk: border-agancy'],
    ['by: radio', 'by: raido'],
    ['before: T+1:30', 'before: 1:30'],
    ['occupied: 90 %', 'occupied: 290 %'],
    ['minimal: 55 %', 'minimal: 50 %'],
  ];
  const places = said(edits).map((one) => one.split(':').slice(1, 3).join(':'));
  expect(places).toEqual([
    placeOf(edits, '4 hours'),
    placeOf(edits, 'border-agancy'),
    placeOf(edits, '290 %'),
    placeOf(edits, 'mix:'),
    placeOf(edits, 'raido'),
    placeOf(edits, '1:30\n    text'),
  ]);
});
