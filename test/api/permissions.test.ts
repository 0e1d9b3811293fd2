import { expect, test } from 'vitest';
import { type Act, permissionMatrix, roles } from '../../packages/server/src/api/permission-matrix.ts';
import type { Browser } from './browser.ts';
import { type House, house } from './house.ts';
import { procedures } from './procedures.ts';

/** As the rules of the house say it, a second time and by hand: d director, c controller, e evaluator, p player, o observer. */
const mayCall: Readonly<Record<string, string>> = {
  'session.me': 'everybody',
  'session.claimDirector': 'everybody',
  'session.login': 'everybody',
  'session.logout': 'everybody',
  'session.invitation': 'everybody',
  'session.acceptInvitation': 'everybody',
  'session.takePost': 'dce',
  'session.setLanguage': 'dcepo',
  'session.lookAtLink': 'everybody',
  'session.join': 'everybody',
  'session.handOver': 'po',
  'session.leave': 'po',
  'library.list': 'dc',
  'library.scenario': 'dc',
  'library.dryRun': 'dc',
  'library.preview': 'dc',
  'exercises.list': 'dce',
  'exercises.create': 'd',
  'exercises.get': 'dce',
  'exercises.seats': 'dce',
  'exercises.newLink': 'dc',
  'exercises.withdrawLink': 'dc',
  'exercises.staff': 'dce',
  'exercises.invite': 'd',
  'exercises.dismiss': 'd',
  'exercises.readiness': 'dce',
  'exercises.start': 'dc',
  'exercises.fork': 'dc',
  'exercises.retention': 'd',
  'exercises.eraseNow': 'd',
  'control.live': 'dc',
  'control.command': 'dc',
  'control.actForSeat': 'dc',
  'control.jump': 'dc',
  'control.step': 'dc',
  'control.takeSeat': 'dc',
  'control.giveSeat': 'dc',
  'control.objectives': 'dce',
  'control.picture': 'dc',
  'control.history': 'dce',
  'control.log': 'dce',
  'control.chain': 'dce',
  'control.past': 'dce',
  'control.search': 'dc',
  'control.writing': 'dc',
  'control.briefing': 'dce',
  'seat.briefing': 'p',
  'seat.live': 'p',
  'seat.command': 'p',
  'seat.drafts': 'p',
  'seat.saveDraft': 'p',
  'seat.unitLog': 'p',
  'evaluation.live': 'dce',
  'wall.briefing': 'dceo',
  'wall.live': 'dceo',
  'report.get': 'dce',
  'report.sheet': 'dce',
  'report.improvement.save': 'dce',
  'report.feedback.questions': 'dcepo',
  'report.feedback.answer': 'dcepo',
  'report.feedback.list': 'dce',
  'registry.places': '',
  'registry.coverage': '',
  'registry.posts': '',
  'registry.invite': '',
  'registry.dismiss': '',
  'sheets.look': 'dc',
  'sheets.take': 'dc',
  'sheets.roster': 'dc',
  'sheets.mappings': 'dc',
  'sheets.keepMapping': 'dc',
  'sheets.dropMapping': 'dc',
  'privacy.notice': 'everybody',
  'privacy.mine': 'dcepo',
  'privacy.erase': 'd',
};
const letters = { d: 'director', c: 'controller', e: 'evaluator', p: 'player', o: 'observer' } as const;
type Letter = keyof typeof letters | 'n';

/** Inputs of the right form, where a procedure wants more than the exercise. What they name need not be there. */
const inputs = (exercise: string): Readonly<Record<string, unknown>> => {
  const seat = 'maine-ema';
  const none = 'no-such-token-1234';
  const account = { token: none, name: 'N', email: 'n@example.org', password: 'long enough 1', language: 'en' };
  const mapping = {
    sheet: 'x',
    headerRows: [1, 1],
    columns: [],
    language: 'en',
    times: { launch: '', zone: '', bare: 'clock', numbers: 'minutes', dates: 'day-first' },
    defaults: { from: 'a', by: 'b' },
  };
  return {
    'session.claimDirector': account,
    'session.acceptInvitation': account,
    'session.login': { email: 'n@example.org', password: 'wrong' },
    'session.invitation': { token: none },
    'session.takePost': { token: none },
    'session.setLanguage': { language: 'en' },
    'session.lookAtLink': { token: none },
    'session.join': { token: none, name: 'N', language: 'en', consent: true },
    'session.handOver': { name: 'N', consent: true },
    'library.scenario': { id: 'none' },
    'library.dryRun': { id: 'none', skill: 'novice' },
    'library.preview': { id: 'none', seat },
    'exercises.create': { scenario: 'none', skill: 'novice' },
    'exercises.newLink': { exercise, seat: 'none', role: 'player' },
    'exercises.withdrawLink': { exercise, link: 'none' },
    'exercises.invite': { exercise, role: 'evaluator' },
    'exercises.dismiss': { exercise, account: 'none' },
    'exercises.start': { exercise, speed: 0.25 },
    'exercises.fork': { exercise, seq: 1 },
    'exercises.retention': { exercise, eraseAfter: null },
    'control.command': { exercise, command: { id: 'hold-row-1', type: 'HoldRow', payload: { row: '1' } } },
    'control.actForSeat': {
      exercise,
      command: { id: 'declare-1', seat, type: 'Declare', payload: { level: 'local' } },
    },
    'control.jump': { exercise, to: 0 },
    'control.takeSeat': { exercise, seat },
    'control.giveSeat': { exercise, seat },
    'control.picture': { exercise, seat },
    'control.log': { exercise, limit: 1 },
    'control.chain': { exercise, seq: 1 },
    'control.past': { exercise, at: 0 },
    'control.search': { exercise, text: 'a' },
    'control.writing': { exercise, message: null },
    'seat.command': { command: { id: 'declare-2', type: 'Declare', payload: { level: 'local' } } },
    'seat.saveDraft': { place: 'a', text: '' },
    'report.sheet': { exercise, language: 'en' },
    'report.improvement.save': { exercise, item: 'a', owner: null, due: null, note: null },
    'report.feedback.answer': { exercise, answers: [] },
    'sheets.look': { into: { scenario: 'none' }, file: { base64: '' } },
    'sheets.take': { into: { scenario: 'none' }, file: { base64: '' }, mapping },
    'sheets.roster': { into: { exercise }, file: { base64: '' } },
    'sheets.keepMapping': { name: 'a', mapping },
    'sheets.dropMapping': { id: 'none' },
    'registry.coverage': { situation: 'quiet' },
    'registry.invite': { role: 'regulator', jurisdiction: 'CA-ON', incident: null },
    'registry.dismiss': { account: 'none', post: { role: 'regulator', jurisdiction: 'CA-ON', incident: null } },
    'privacy.erase': { exercise, participant: 'none' },
  };
};

const outside = new Set(['registry', 'session', 'library', 'sheets', 'seat', 'privacy']);

/** What the door says; anything that is said behind it means that it was open. */
const isShut = (code: string): boolean => code === 'UNAUTHORIZED' || code === 'FORBIDDEN';

async function everyone(here: House): Promise<Readonly<Record<Letter, () => Promise<Browser>>>> {
  return {
    d: () => here.staff('director'),
    c: () => here.staff('controller'),
    e: () => here.staff('evaluator'),
    p: () => here.seated('maine-ema'),
    o: () => here.seated(null),
    n: () => Promise.resolve(here.browser()),
  };
}

test('every procedure has its line in the table of who may call it, and no line is of none', () => {
  expect(procedures.map(({ path }) => path).toSorted()).toEqual(Object.keys(mayCall).toSorted());
});

test('who may do what is said twice, and both say the same', () => {
  for (const [act, allowed] of Object.entries(permissionMatrix))
    for (const role of allowed) expect(roles, act).toContain(role);
  const acts: readonly Act[] = Object.keys(permissionMatrix) as Act[];
  expect(acts.length).toBeGreaterThan(20);
});

test.for(procedures)('$path opens to whom it should, and to nobody else', async ({ path, kind }) => {
  await using here = await house();
  const people = await everyone(here);
  const allowed = mayCall[path] ?? '';
  const [area = ''] = path.split('.');
  const input =
    inputs(here.exercise)[path] ??
    (outside.has(area) || path === 'exercises.list' ? undefined : { exercise: here.exercise });
  for (const who of ['n', 'o', 'p', 'e', 'c', 'd'] as const) {
    const browser = await people[who]();
    const code = await codeOf(browser, { path, kind, input });
    const may = allowed === 'everybody' || allowed.includes(who);
    expect(isShut(code), `${path} as ${who === 'n' ? 'nobody' : letters[who]}: ${code}`).toBe(!may);
    expect(code, path).not.toBe('NOT_IMPLEMENTED');
    expect(code, path).not.toBe('BAD_REQUEST');
  }
  expect(here.troubles).toEqual([]);
});

interface Called {
  readonly path: string;
  readonly kind: string;
  readonly input: unknown;
}

async function codeOf(browser: Browser, { path, kind, input }: Called): Promise<string> {
  if (kind === 'subscription') {
    await using watch = browser.watch(path, input);
    await watch.until(({ frames, error, closed }) => frames.length > 0 || error !== null || closed !== null);
    // Whoever is nobody is cut off before anything is asked.
    return watch.error ?? (watch.closed === null ? 'OK' : 'UNAUTHORIZED');
  }
  const answer = kind === 'query' ? await browser.ask(path, input) : await browser.tell(path, input);
  return answer.ok ? 'OK' : answer.code;
}
