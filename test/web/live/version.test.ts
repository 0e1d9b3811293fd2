import { id } from '@samaritan/scenarios/values/id';
import { simTime } from '@samaritan/scenarios/values/time';
import { afterEach, expect, test, vi } from 'vitest';
import { type EvaluatorCommand, evaluatorOutbox } from '../../../packages/web/src/evaluator/control-command.ts';
import { t } from '../../../packages/web/src/i18n/t.ts';
import { startAfresh } from '../../../packages/web/src/live/api.ts';
import { isOfAnotherVersion, servedVersion } from '../../../packages/web/src/live/version.ts';
import { isLeftBehind } from '../../../packages/web/src/ui/upgrade.ts';

const page = (version: string | null) => ({
  querySelector: () => (version === null ? null : { getAttribute: () => version }),
});

/** A browser whose page was served with a version, in front of a server that takes one version alone. */
class Place {
  readonly got: unknown[] = [];
  readonly #store = new Map<string, string>();
  serves = '1';

  /** A page is loaded: it has the version that is served now, and what the browser kept. */
  load(): void {
    startAfresh();
    vi.stubGlobal('document', { ...page(this.serves), documentElement: { lang: 'en' } });
    vi.stubGlobal('localStorage', {
      getItem: (name: string) => this.#store.get(name) ?? null,
      setItem: (name: string, text: string) => void this.#store.set(name, text),
    });
    vi.stubGlobal('fetch', (_address: string, { headers, body }: RequestInit) => {
      if (new Headers(headers).get('samaritan-version') !== this.serves)
        return Response.json(
          [{ error: { message: 'client-stale', code: -32_012, data: { code: 'PRECONDITION_FAILED' } } }],
          {
            status: 412,
          },
        );
      this.got.push(JSON.parse(typeof body === 'string' ? body : ''));
      return Response.json([{ result: { data: { ok: true } } }]);
    });
  }
}

const note: EvaluatorCommand = {
  id: 'note-0001',
  type: 'RecordObservation',
  payload: {
    objective: id('beds'),
    task: null,
    seat: null,
    occurredAt: simTime(0),
    text: 'They asked for beds twice.',
  },
};

afterEach(() => {
  startAfresh();
  vi.unstubAllGlobals();
});

test('a page calls as the version it was served with; one that no Samaritan served says none', () => {
  expect(servedVersion(page('0.2.0-abcd'))).toBe('0.2.0-abcd');
  expect(servedVersion(page(''))).toBeNull();
  expect(servedVersion(page(null))).toBeNull();
});

test('only the server’s word that it is of another version is taken as one', () => {
  expect(isOfAnotherVersion(new Error('client-stale'))).toBe(true);
  expect([new Error('fetch failed'), 'client-stale', null].map(isOfAnotherVersion)).toEqual([false, false, false]);
});

test('a page that an upgrade left behind is told, keeps what it could not send, and the page loaded next sends it', async () => {
  const place = new Place();
  place.load();
  place.serves = '2';
  expect(isLeftBehind()).toBe(false);
  expect(await evaluatorOutbox('exercise-1').give(note)).toBe('kept');
  expect(isLeftBehind()).toBe(true);
  expect(place.got).toEqual([]);
  place.load();
  const next = evaluatorOutbox('exercise-1');
  expect(next.waiting().map(({ command }) => command)).toEqual([note]);
  await next.flush();
  expect(next.waiting()).toEqual([]);
  expect(place.got).toMatchObject([{ 0: { exercise: 'exercise-1', command: { id: 'note-0001' } } }]);
});

test('what is said of it names the way on', () => {
  expect(t('upgrade.title')).toContain('newer version');
  expect(t('upgrade.reload')).toBe('Load the page again');
});
