import { expect, test } from 'vitest';
import { formatFault } from '../../../packages/scenarios/src/load/fault.ts';
import { loadScenario } from '../../../packages/scenarios/src/load/scenario.ts';
import { type Edit, editedScript, placeOf } from '../../builders/edited-template.ts';

const faults = (...edits: readonly Edit[]): readonly string[] => {
  const loading = loadScenario(editedScript(...edits), 's.yaml');
  return loading.ok ? [] : loading.faults.map(formatFault);
};

test('a sound script gives the normalised scenario: milliseconds, shares of one, positions, defaults', () => {
  const loading = loadScenario(editedScript(), 's.yaml');
  if (!loading.ok) throw new Error(JSON.stringify(loading.faults));
  const { scenario } = loading;
  expect(scenario.endEx).toBe(4 * 3_600_000);
  expect(Object.values(scenario.hospitals)[0]).toMatchObject({
    at: { lat: 42.975, lon: -82.437 },
    occupied: 0.8,
    trauma: 'level-3',
    clerks: 2,
  });
  expect(scenario.msel.map(({ n, kind }) => [n, kind])).toEqual([
    ['1', 'contextual'],
    ['2', 'expected-action'],
    ['3', 'contingency'],
    ['4', 'contextual'],
    ['5', 'expected-action'],
    ['6', 'contingency'],
  ]);
  expect(scenario.msel[0]).toMatchObject({ when: { kind: 'time', at: 420_000 }, to: ['west-dispatch'], limit: 1 });
  expect(scenario.msel[3]).toMatchObject({ when: { kind: 'condition' } });
});

test('faults of every sort come all at once, in the order of the text, each at its line and column', () => {
  const edits: readonly Edit[] = [
    ['endEx: T+4:00', 'endEx: 4 hours'],
    ['staffed: 150, icu: 12', 'staffed: -150, icu: 12.5'],
    ['desk: border-agency', 'desk: border-agancy'],
    ['mechanism: crash', 'mechanizm: crash'],
    ['delay: 0:02', 'delay: 2'],
    ['before: T+1:30', 'before: 1:30'],
    ['kind: contingency # sent only', 'kind: contingent # sent only'],
    ['truth.hospital("west").waiting > 8', 'truth.hospital("west").wating > 8'],
    ['where: \'kind == "nurses"', 'where: \'kind == "nurse"'],
    ['{ event: RequestApproved', '{ event: RequestAproved'],
  ];
  const said = (stretch: string, words: string): unknown =>
    expect.stringMatching(new RegExp(`^s\\.yaml:${placeOf(edits, stretch)}: ${words}`));
  expect(faults(...edits)).toEqual([
    said('4 hours', 'found "4 hours", wanted a time since StartEx such as T\\+1:30$'),
    said('border-agancy', 'found "border-agancy", wanted .*\\(did you mean border-agency\\?\\)$'),
    said('-150', 'found -150, wanted at least 0$'),
    said('12.5', 'found 12.5, wanted a whole number$'),
    said('2, capacity', 'found 2, wanted a length such as 0:40, 90 min or 2 h$'),
    said('coach:\n', 'found nothing, wanted mechanism: bomb-open-air, .*crush$'),
    said('mechanizm', 'found the key mechanizm, wanted name, at, .*\\(did you mean mechanism\\?\\)$'),
    said('contingent #', 'found "contingent", wanted contextual, contingency, expected-action$'),
    said('wating', 'found wating, wanted occupancy, waiting, .*\\(did you mean waiting\\?\\)$'),
    said('"nurse"', 'found "nurse", wanted one of nurses, .*\\(did you mean nurses\\?\\)$'),
    said('1:30\n    text', 'found "1:30", wanted a time since StartEx such as T\\+1:30$'),
    said(
      'RequestAproved',
      'found "RequestAproved", wanted one of \\d+ known words \\(did you mean RequestApproved\\?\\)$',
    ),
  ]);
});

test.each<readonly [string, Edit, string, string]>([
  [
    'a key',
    ['phone: { kind: phone, delay: 0:02, capacity: 20 }', 'phone: { kind: phone }'],
    'phone: {',
    'found nothing, wanted delay: a length such as 0:40, 90 min or 2 h',
  ],
  [
    'an item of a list',
    [
      "    text: { en: The state asks the province for nurses., fr: L'État demande des infirmières à la province. }\n",
      '',
    ],
    'n: 5',
    'found nothing, wanted text: a block of keys',
  ],
])('a missing part is said at %s that lacks it', (_what, edit, stretch, words) => {
  expect(faults(edit)).toEqual([`s.yaml:${placeOf([edit], stretch)}: ${words}`]);
});

test.each<readonly [Edit, string, string]>([
  [
    [
      'target: { event: AidRequested, by: state-office, within: 1:30 }',
      'target: { event: AidRequested, by: state-office, witin: 1:30 }',
    ],
    'witin',
    'found the key witin, wanted measure, atLeast, atMost, at, event, by, where, within (did you mean within?)',
  ],
  [[', atMost: 0, at: T+2:00', ', atMost: none, at: T+2:00'], 'none,', 'found "none", wanted a number'],
])('of two forms of target the faults are those of the form that was meant: %j', (edit, stretch, words) => {
  expect(faults(edit)).toEqual([`s.yaml:${placeOf([edit], stretch)}: ${words}`]);
});

test('a text that a comma broke says what to do', () => {
  const edit: Edit = [
    'en: Dispatch sends ambulances to the plaza.,',
    'en: Dispatch sends ambulances, all of them, to the plaza.,',
  ];
  expect(faults(edit)).toEqual([
    `s.yaml:${placeOf([edit], 'all of them')}: found the key all of them, wanted en, fr; a text with a comma in it needs quotation marks between braces`,
    `s.yaml:${placeOf([edit], 'to the plaza.')}: found the key to the plaza., wanted en, fr; a text with a comma in it needs quotation marks between braces`,
  ]);
});

test('a key that is no name is a fault at the key', () => {
  const edit: Edit = ['  west-ambulances: {', '  West Ambulances: {'];
  expect(faults(edit)).toEqual([
    `s.yaml:${placeOf([edit], 'West Ambulances: {')}: found the key West Ambulances, wanted lower-case words joined by hyphens, or an ISO 3166 code`,
  ]);
});

test.each([
  ['when: truth.hospital("west").waiting > 8 &&', 'when: truth.hospital("west").waiting > 8 and'],
  [
    'when: truth.hospital("west").waiting > 8 && !done("SurgeActivated").by("west-hospital")',
    'when: >-\n      truth.hospital("west").waiting > 8\n      and true',
  ],
  [
    'when: truth.hospital("west").waiting > 8 && !done("SurgeActivated").by("west-hospital")',
    'when: "truth.hospital(\\"west\\").waiting > 8 and true"',
  ],
])('a fault within a predicate stands at its characters, however the text is written', (was, is) => {
  const place = placeOf([[was, is]], /and true/.test(is) ? 'and true' : 'and !done');
  expect(faults([was, is])).toEqual([`s.yaml:${place}: found and, wanted &&`]);
});

test('a point of contact is an office in two languages, or a name that is the same in both', () => {
  const contact = (written: string): unknown => {
    const loading = loadScenario(
      editedScript(["{ en: Exercise director, fr: Direction de l'exercice }", written]),
      's.yaml',
    );
    return loading.ok ? loading.scenario.exercise.pointOfContact : loading.faults.map(formatFault);
  };
  expect(contact('{ en: Director, fr: Direction }')).toEqual({ en: 'Director', fr: 'Direction' });
  expect(contact('Ada Lovelace')).toEqual({ en: 'Ada Lovelace', fr: 'Ada Lovelace' });
});
