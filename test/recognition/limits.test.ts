import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { allowedActs } from '../../packages/server/src/recognition/acts.ts';
import { recognise } from '../../packages/server/src/recognition/recognise.ts';
import { rules } from '../../packages/server/src/recognition/rules.ts';
import type { LegalSituation } from '../../packages/server/src/recognition/situation.ts';
import { asked, disasterAt, instrument, licence, person, sentUnder, verdictOn } from '../builders/law.ts';

const expiring = sentUnder(
  person('CA-ON', 'rn', { licences: [licence('CA-ON', 'rn', { expires: '2026-10-16' })] }),
  'nemac',
);
const on = (date: string): LegalSituation => disasterAt('US-MI', { ...asked('nemac'), date });

test('a licence that runs out in the middle of a deployment ends recognition with its last day, and not before', () => {
  expect(verdictOn(expiring, on('2026-10-16'))).toBe('recognised by nemac');
  const after = recognise(expiring, on('2026-10-17'), rules);
  expect(after.kind).toBe('not-recognised');
  expect(after.tried.find(({ instrument: tried }) => tried === 'nemac')?.because).toEqual(['licence-not-active']);
});

test('a certificate counts until its last day', () => {
  const registered = person('US-MI', 'rn', {
    registrations: [instrument('on-emergency-class-nurses')],
    registrationEnds: { 'on-emergency-class-nurses': '2026-10-16' },
  });
  const at = (date: string) => verdictOn(registered, disasterAt('CA-ON', { orders: ['open-emergency-class'], date }));
  expect([at('2026-10-16'), at('2026-10-17')]).toEqual([
    'recognised-with-limits by on-emergency-class-nurses',
    'needs-registration by on-emergency-class-nurses',
  ]);
});

const acts = fc
  .uniqueArray(fc.constantFrom('suture', 'intubate', 'prescribe', 'triage', 'transfuse'))
  .map((a) => new Set<string>(a));

test('what may be done is never more than home, host, order and place of work each allow', () => {
  fc.assert(
    fc.property(acts, acts, fc.option(acts), fc.option(acts), (home, host, order, entity) => {
      const allowed = allowedActs({ home, host, order, entity });
      for (const limit of [home, host, order, entity])
        if (limit !== null) for (const act of allowed ?? []) expect(limit.has(act)).toBe(true);
      expect(allowed).toEqual(
        new Set([...home].filter((a) => host.has(a) && order?.has(a) !== false && entity?.has(a) !== false)),
      );
    }),
  );
});

test('narrowing the order of a host never widens what may be done', () => {
  fc.assert(
    fc.property(acts, acts, acts, acts, (home, host, order, kept) => {
      const wide = allowedActs({ home, host, order, entity: null });
      const narrow = allowedActs({ home, host, order: order.intersection(kept), entity: null });
      for (const act of narrow ?? []) expect(wide?.has(act)).toBe(true);
    }),
  );
});

test('where the acts of home are not known, what may be done is not known either', () => {
  expect(allowedActs({ home: null, host: new Set(['triage']), order: null, entity: null })).toBeNull();
});
