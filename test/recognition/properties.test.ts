import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Case, apply } from '../../packages/server/src/recognition/changes.ts';
import type { HeldLicence, PersonFacts } from '../../packages/server/src/recognition/facts.ts';
import { recognise, recogniser } from '../../packages/server/src/recognition/recognise.ts';
import { precedence, rules } from '../../packages/server/src/recognition/rules.ts';
import type { LegalSituation } from '../../packages/server/src/recognition/situation.ts';
import { tryRule } from '../../packages/server/src/recognition/trial.ts';
import {
  asked,
  disasterAt,
  instrument,
  jurisdiction,
  licence,
  licenceClass,
  person,
  verdictOn,
} from '../builders/law.ts';

const places = ['US-MI', 'US-OH', 'US-ME', 'US-NH', 'CA-ON', 'CA-NB', 'CA-NS'].map(jurisdiction);
const classes = [
  'rn',
  'rn-critical-care',
  'lpn',
  'physician-em',
  'physician-trauma',
  'pcp',
  'paramedic',
  'psychologist',
];
const compacts = rules.filter(({ trigger }) => trigger.request !== 'none' && trigger.request !== 'call');
const compact = fc.constantFrom(...compacts.map(({ id }) => id));

const facts: fc.Arbitrary<PersonFacts> = fc
  .record({
    said: fc.constantFrom(...classes),
    held: fc.array(
      fc.record({
        issuer: fc.constantFrom(...places),
        status: fc.constantFrom('active', 'active', 'expired', 'suspended', 'revoked', 'restricted'),
        multistate: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    home: fc.constantFrom(...places),
    registered: fc.boolean(),
    registrations: fc.uniqueArray(
      fc.constantFrom('on-emergency-class-nurses', 'on-emergency-class', 'imlc', 'atlantic-registry').map(instrument),
    ),
    serves: fc.option(fc.constantFrom(...places, jurisdiction('US'))),
    requestedUnder: fc.option(compact),
    called: fc.boolean(),
  })
  .map(({ said, held, ...rest }) => ({
    ...rest,
    said: licenceClass(said),
    licences: held.map(({ issuer, ...changed }) => licence(issuer, said, changed)),
  }));

const situation: fc.Arbitrary<LegalSituation> = fc.record({
  host: fc.constantFrom(...places),
  date: fc.constantFrom('2008-06-01', '2026-10-14'),
  disaster: fc.boolean(),
  massCasualty: fc.boolean(),
  declarations: fc.uniqueArray(fc.constantFrom('local', 'subdivision', 'national')),
  requests: fc.uniqueArray(fc.record({ under: compact, licensedHelp: fc.boolean() }), {
    selector: ({ under }) => under,
  }),
  orders: fc.uniqueArray(fc.constantFrom('licence-waiver', 'open-emergency-class')),
  hostEntity: fc.boolean(),
  standing: fc.constantFrom<LegalSituation['standing']>(
    {},
    { nemac: { value: 'absent', between: [] } },
    { nemac: { value: 'in-force', between: places } },
  ),
  recognition: fc.constantFrom('by-instrument', 'by-instrument', 'waiver', 'harmonised'),
});

const cases: fc.Arbitrary<Case> = fc.record({ facts, situation });
const rank = (of: Case): number => precedence.indexOf(recognise(of.facts, of.situation, rules).kind);

test('applying the flip of a verdict gives another verdict', () => {
  fc.assert(
    fc.property(cases, (of) => {
      const { kind, flip } = recognise(of.facts, of.situation, rules);
      if (flip === null) return;
      const changed = apply(of, flip);
      expect(recognise(changed.facts, changed.situation, rules).kind).not.toBe(kind);
    }),
    { numRuns: 150 },
  );
});

test('a flip of two facts is smallest: neither of them alone gives another verdict', () => {
  fc.assert(
    fc.property(cases, fc.constantFrom(...rules), (of, only) => {
      const { kind, flip } = recognise(of.facts, of.situation, [only]);
      if (flip === null || flip.length < 2) return;
      for (const one of flip) {
        const changed = apply(of, [one]);
        expect(recognise(changed.facts, changed.situation, [only]).kind).toBe(kind);
      }
    }),
    { numRuns: 150 },
  );
});

test('the order of rules, licences and lists changes nothing', () => {
  fc.assert(
    fc.property(cases, ({ facts: who, situation: where }) => {
      const turned = recognise(
        { ...who, licences: who.licences.toReversed(), registrations: who.registrations.toReversed() },
        {
          ...where,
          requests: where.requests.toReversed(),
          orders: where.orders.toReversed(),
          declarations: where.declarations.toReversed(),
        },
        rules.toReversed(),
      );
      expect(turned).toEqual(recognise(who, where, rules));
    }),
    { numRuns: 150 },
  );
});

test('an instrument that wants clean standing never recognises one whose licence is suspended', () => {
  const wantsClean = rules.filter(({ licence: { standing } }) => standing === 'unencumbered');
  fc.assert(
    fc.property(cases, fc.constantFrom(...wantsClean), ({ facts: who, situation: where }, rule) => {
      const licences = who.licences.map((held) => ({ ...held, status: 'suspended' as const }));
      expect(tryRule(rule, { ...who, licences }, where).answer).toBe('not-recognised');
    }),
  );
});

test('of two licences the one that counts is the one that gives the better answer, so a sanction on the other betters nothing', () => {
  const medic = (status: HeldLicence['status']): PersonFacts => ({
    ...person('CA-NB', 'pcp', { licences: [licence('CA-NB', 'pcp', { status }), licence('US-NH', 'pcp')] }),
    requestedUnder: instrument('iemac'),
    called: true,
  });
  const asking = disasterAt('US-ME', asked('iemac'));
  const [clean, barred] = (['active', 'suspended'] as const).map((one) => verdictOn(medic(one), asking));
  expect([clean, barred]).toEqual(Array(2).fill('recognised by iemac'));
});

test('a sanction never betters a verdict', () => {
  fc.assert(
    fc.property(
      cases,
      fc.nat(2),
      fc.constantFrom<HeldLicence['status']>('restricted', 'suspended', 'revoked'),
      (of, which, status) => {
        const licences = of.facts.licences.map((held, i) =>
          i === which && held.status === 'active' ? { ...held, status } : held,
        );
        expect(rank({ ...of, facts: { ...of.facts, licences } })).toBeGreaterThanOrEqual(rank(of));
      },
    ),
    { numRuns: 150 },
  );
});

test('without a request no mutual-aid compact recognises anybody', () => {
  fc.assert(
    fc.property(cases, fc.constantFrom(...compacts), ({ facts: who, situation: where }, rule) => {
      expect(tryRule(rule, who, { ...where, requests: [] }).answer).toBe('not-recognised');
    }),
  );
});

test('from by-instrument over waiver to harmonised no verdict gets worse', () => {
  fc.assert(
    fc.property(cases, ({ facts: who, situation: where }) => {
      const [one, two, three] = (['by-instrument', 'waiver', 'harmonised'] as const).map((recognition) =>
        rank({ facts: who, situation: { ...where, recognition } }),
      );
      expect(two).toBeLessThanOrEqual(one ?? 0);
      expect(three).toBeLessThanOrEqual(two ?? 0);
    }),
    { numRuns: 100 },
  );
});

test('from absent over listed to in force NEMAC worsens no verdict on an Ontario helper in Michigan', () => {
  const between = ['US-MI', 'CA-ON'].map(jurisdiction);
  fc.assert(
    fc.property(facts, situation, (who, where) => {
      const [absent, listed, inForce] = (['absent', 'listed', 'in-force'] as const).map((value) =>
        rank({
          facts: { ...who, licences: who.licences.map((held) => ({ ...held, issuer: jurisdiction('CA-ON') })) },
          situation: { ...where, host: jurisdiction('US-MI'), standing: { nemac: { value, between } } },
        }),
      );
      expect(listed).toBe(absent);
      expect(inForce).toBeLessThanOrEqual(listed ?? 0);
    }),
    { numRuns: 100 },
  );
});

test('remembered answers are the answers', () => {
  const remembering = recogniser(rules);
  fc.assert(
    fc.property(cases, ({ facts: who, situation: where }) => {
      const first = remembering(who, where);
      expect(remembering(structuredClone(who), structuredClone(where))).toBe(first);
      expect(first).toEqual(recognise(who, where, rules));
    }),
    { numRuns: 30 },
  );
});
