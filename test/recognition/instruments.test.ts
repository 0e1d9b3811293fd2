import { expect, test } from 'vitest';
import { rulePacks } from '@samaritan/scenarios/reference/rule-packs';
import type { PersonCondition } from '@samaritan/scenarios/reference/instrument-code';
import type { PersonFacts } from '../../packages/server/src/recognition/facts.ts';
import { recognise } from '../../packages/server/src/recognition/recognise.ts';
import { rules, rulesTouching } from '../../packages/server/src/recognition/rules.ts';
import {
  asked,
  disasterAt,
  instrument,
  jurisdiction,
  licence,
  person,
  quietDay,
  sentUnder,
  verdictOn,
} from '../builders/law.ts';

const who = (home: string, said: string, ...conditions: readonly PersonCondition[]): PersonFacts =>
  person(home, said, { conditions });
const holding = (facts: PersonFacts, name: string): PersonFacts => ({ ...facts, registrations: [instrument(name)] });
const trial = (facts: PersonFacts, where: ReturnType<typeof quietDay>, name: string) =>
  recognise(facts, where, rules).tried.find(({ instrument: tried }) => tried === name);
const declared = { declarations: ['subdivision'] } as const;

test('every instrument of the reference data has a rule, and every field of it that nobody saw has a meaning in that rule', () => {
  for (const { id: name, record } of rulePacks) {
    if (record === null) continue;
    const own = rules.filter(({ id, of }) => id === name || of === name);
    expect(own.length, name).toBeGreaterThan(0);
    for (const rule of own.filter(({ of }) => of === null))
      expect(Object.keys(rule.unseen).toSorted(), name).toEqual(record.fieldsNotVerified.toSorted());
    for (const { unseen, hinges } of own)
      if (Object.values(unseen).includes('hinge')) expect(hinges, name).not.toEqual([]);
  }
});

test('what nobody saw the text of is never recognised', () => {
  for (const rule of rules) if (!rule.verified) expect(rule.hinges, rule.id).toContain('all');
});

test('an exercise between Michigan and Ontario, or Maine and New Brunswick, tries the rules that its released logs name, and no others', () => {
  const all = rulesTouching([], []).map(({ id }) => id);
  expect(all).toHaveLength(19);
  const touching = (hosts: readonly string[], homes: readonly string[]) =>
    rulesTouching(hosts.map(jurisdiction), homes.map(jurisdiction)).map(({ id }) => id);
  expect(touching(['US-MI', 'CA-ON'], ['US', 'US-OH', 'CA'])).toEqual(all);
  expect(touching(['US-ME', 'CA-NB'], ['US', 'CA'])).toEqual(all);
  expect(touching(['US-NY', 'CA-ON'], [])).toEqual(
    rules.map(({ id }) => id).filter((id) => all.includes(id) || id.startsWith('ny-')),
  );
  expect(touching(['US-TX'], ['MX-TAM'])).toContain('mx-executive-order');
});

test('one asked for under PNEMA is unknown: what was seen only asks for laws to be relaxed, and Annex B was not seen', () => {
  const nurse = sentUnder(person('CA-BC', 'rn'), 'pnema');
  expect(verdictOn(nurse, quietDay('US-WA', asked('pnema')))).toBe('unknown by pnema');
  expect(verdictOn(nurse, quietDay('US-WA'))).toBe('not-recognised');
});

test('an EMT of the EMS Compact works in a member state on a quiet day; under a declared emergency EMAC may prevail, so it is unknown', () => {
  const emt = person('US-WV', 'emt');
  expect(verdictOn(emt, quietDay('US-PA'))).toBe('recognised-with-limits by ems-compact');
  expect(verdictOn(emt, disasterAt('US-PA', declared))).toBe('unknown by ems-compact');
  expect(recognise(person('US-WY', 'emt'), quietDay('US-PA'), rules).verified).toBe(false);
});

test('a U.S. physician needs the emergency class of British Columbia or Manitoba, and Alberta takes none', () => {
  const physician = person('US-WA', 'physician-em');
  const waits = verdictOn(physician, quietDay('CA-BC'));
  expect(waits).toBe('needs-registration by bc-emergency-class');
  expect(recognise(physician, quietDay('CA-BC'), rules).verified).toBe(false);
  const opened = quietDay('CA-BC', { orders: ['open-emergency-class'] });
  expect(verdictOn(holding(physician, 'bc-emergency-class'), opened)).toBe(
    'recognised-with-limits by bc-emergency-class',
  );
  expect(verdictOn(person('US-ND', 'rn'), quietDay('CA-MB'))).toBe('needs-registration by mb-rhpa-56');
  expect(trial(person('US-MT', 'physician-em'), quietDay('CA-AB'), 'ab-emergency-register')?.because).toContain(
    'licence-from-elsewhere',
  );
  expect(trial(person('CA-SK', 'physician-em'), quietDay('CA-AB'), 'ab-emergency-register')?.answer).toBe(
    'needs-registration',
  );
});

test('Quebec authorises a named physician whom somebody there asks for', () => {
  const physician = person('US-NY', 'physician-em');
  expect(verdictOn(physician, disasterAt('CA-QC'))).toBe('not-recognised');
  expect(verdictOn({ ...physician, called: true }, disasterAt('CA-QC'))).toBe(
    'needs-registration by qc-special-authorisation',
  );
});

test('in New York a nurse of Ontario serves when the Red Cross recruited her; who recruits for civil defence now is not known', () => {
  const disaster = disasterAt('US-NY');
  expect(verdictOn(who('CA-ON', 'rn'), disaster)).toBe('not-recognised');
  expect(verdictOn(who('CA-ON', 'rn', 'recruited-red-cross'), disaster)).toBe(
    'recognised-with-limits by ny-edn-6908-1e',
  );
  expect(verdictOn(who('CA-ON', 'rn', 'recruited-civil-defence'), disaster)).toBe('unknown by ny-edn-6908-1e');
  expect(verdictOn(who('CA-ON', 'np', 'recruited-red-cross'), disaster)).toBe('not-recognised');
});

test('in New York a physician of Ontario may consult and not treat, and the flip says so', () => {
  const treats = recognise(who('CA-ON', 'physician-em'), disasterAt('US-NY'), rules);
  expect(treats.kind).toBe('not-recognised');
  expect(treats.flip).toEqual([{ fact: 'condition.consultation', value: true }]);
  const consults = recognise(who('CA-ON', 'physician-em', 'consultation'), disasterAt('US-NY'), rules);
  expect(consults).toMatchObject({ kind: 'recognised-with-limits', by: 'ny-edn-6526', limits: ['consultation-only'] });
});

test('a physician of Vermont near the line may work in New York, one of Ontario not', () => {
  expect(verdictOn(who('US-VT', 'physician-em', 'near-border'), quietDay('US-NY'))).toBe(
    'recognised-with-limits by ny-edn-6526-2',
  );
  expect(verdictOn(who('CA-ON', 'physician-em', 'near-border'), quietDay('US-NY'))).toBe('not-recognised');
});

test('an EMT of Vermont works in New York under an agreement on file; a medic of Quebec is outside the rule', () => {
  expect(verdictOn(who('US-VT', 'emt', 'service-agreement'), quietDay('US-NY'))).toBe(
    'recognised-with-limits by ny-10nycrr-800-14',
  );
  expect(verdictOn(who('CA-QC', 'emt', 'service-agreement'), quietDay('US-NY'))).toBe('not-recognised');
});

test('Ohio lets nurses of another state work in a disaster declared at any level; a province is unknown, a restricted licence is out', () => {
  const local = disasterAt('US-OH', { declarations: ['local'] });
  expect(verdictOn(person('US-PA', 'rn'), local)).toBe('recognised-with-limits by oh-4723-32');
  expect(verdictOn(person('CA-ON', 'rn'), local)).toBe('unknown by oh-4723-32');
  expect(verdictOn(person('US-PA', 'rn'), disasterAt('US-OH'))).toBe('not-recognised');
  const probation = person('US-PA', 'rn', { licences: [licence('US-PA', 'rn', { status: 'restricted' })] });
  expect(verdictOn(probation, local)).toBe('not-recognised');
});

test('Minnesota’s and Vermont’s lines for bystanders are no basis for a deployment', () => {
  expect(trial(person('CA-MB', 'rn'), disasterAt('US-MN'), 'mn-148-271')).toMatchObject({
    answer: 'not-recognised',
    because: ['emergency-aid-only'],
  });
  expect(verdictOn(person('CA-QC', 'physician-em'), disasterAt('US-VT'))).toBe('not-recognised');
});

test('North Dakota takes nurses of other states who gave notice for sixty days, and none under investigation', () => {
  const nurse = holding(person('US-SD', 'rn'), 'nd-43-51-04');
  const disaster = disasterAt('US-ND', declared);
  expect(trial(nurse, disaster, 'nd-43-51-04')?.answer).toBe('recognised-with-limits');
  expect(trial({ ...nurse, underInvestigation: true }, disaster, 'nd-43-51-04')?.because).toEqual([
    'investigation-open',
  ]);
  expect(trial({ ...nurse, daysUsed: { 'nd-43-51-04': 60 } }, disaster, 'nd-43-51-04')?.because).toEqual([
    'days-used-up',
  ]);
  expect(trial(person('US-SD', 'physician-em'), disaster, 'nd-43-51-04')?.because).toContain('class-not-covered');
});

test('Washington takes unpaid volunteers of other states who attested, for thirty days a year, and no Canadian', () => {
  const volunteer = holding(who('US-OR', 'rn', 'unpaid'), 'wa-ehb-2351');
  expect(verdictOn(volunteer, quietDay('US-WA'))).toBe('recognised-with-limits by wa-ehb-2351');
  const days = (used: number) => ({ ...volunteer, daysUsed: { 'wa-ehb-2351': used } });
  expect(verdictOn(days(29), quietDay('US-WA'))).toBe('recognised-with-limits by wa-ehb-2351');
  expect(verdictOn(days(30), quietDay('US-WA'))).toBe('not-recognised');
  expect(verdictOn(holding(who('CA-BC', 'rn', 'unpaid'), 'wa-ehb-2351'), quietDay('US-WA'))).toBe('not-recognised');
});

test('a Washington nurse who retired nine years ago works as a supervised volunteer, one of eleven years ago not', () => {
  const retired = (lapsedMonths: number): PersonFacts => ({
    ...holding(who('US-WA', 'rn', 'unpaid', 'supervised'), 'wa-retired-volunteer'),
    licences: [licence('US-WA', 'rn', { status: 'surrendered', lapsedMonths })],
  });
  expect(verdictOn(retired(108), quietDay('US-WA'))).toBe('recognised-with-limits by wa-retired-volunteer');
  expect(verdictOn(retired(132), quietDay('US-WA'))).toBe('not-recognised');
  const threatened = licence('US-WA', 'rn', { status: 'surrendered-under-threat', lapsedMonths: 12 });
  expect(verdictOn({ ...retired(12), licences: [threatened] }, quietDay('US-WA'))).toBe('not-recognised');
});

test('West Virginia wants three years without discipline', () => {
  const volunteer = holding(who('US-VA', 'rn', 'unpaid'), 'wv-30-1-21');
  const since = (months: number) =>
    trial({ ...volunteer, monthsSinceDiscipline: months }, quietDay('US-WV'), 'wv-30-1-21')?.answer;
  expect([since(35), since(36)]).toEqual(['not-recognised', 'recognised-with-limits']);
});

test('an Alaska certificate lets a crew of the Yukon work under a mutual aid agreement', () => {
  const medic = who('CA-YT', 'emt', 'service-agreement');
  expect(verdictOn(medic, quietDay('US-AK'))).toBe('needs-registration by ak-7aac-26-150');
  expect(verdictOn({ ...medic, conditions: [] }, quietDay('US-AK'))).toBe('not-recognised');
});

test('what due recognition lets a person do in Montana and American Samoa is unknown', () => {
  expect(verdictOn(person('US-WY', 'rn'), disasterAt('US-MT'))).toBe('unknown by mt-10-3-204');
  expect(verdictOn(person('US-CA', 'rn'), disasterAt('US-AS'))).toBe('unknown by as-26-0108');
  expect(verdictOn(person('CA-AB', 'rn'), disasterAt('US-MT'))).toBe('not-recognised');
});

test('across the Mexican border only an order could help, and what it would be worth is unknown', () => {
  const order = { orders: ['licence-waiver'] } as const;
  expect(verdictOn(person('US-TX', 'rn'), disasterAt('MX-TAM'))).toBe('not-recognised');
  expect(verdictOn(person('US-TX', 'rn'), disasterAt('MX-TAM', order))).toBe('unknown by mx-executive-order');
  expect(verdictOn(person('MX-TAM', 'rn'), disasterAt('US-TX', order))).toBe('unknown by mx-executive-order');
});

test('an Ontario emergency certificate wants practice within three years', () => {
  const nurse = person('US-MI', 'rn', { monthsSincePractice: 37 });
  expect(trial(nurse, quietDay('CA-ON'), 'on-emergency-class-nurses')?.because).toContain('practice-not-recent');
});
