import { expect, test } from 'vitest';
import { recognise } from '../../packages/server/src/recognition/recognise.ts';
import { rules } from '../../packages/server/src/recognition/rules.ts';
import { asked, disasterAt, instrument, licence, person, quietDay, sentUnder, verdictOn } from '../builders/law.ts';

const ontarioNurse = person('CA-ON', 'rn');
const michiganNurse = person('US-MI', 'rn');
const brunswickMedic = person('CA-NB', 'pcp');

test('an Ontario nurse whom Michigan asked for under NEMAC is recognised by it, without a declaration', () => {
  expect(verdictOn(sentUnder(ontarioNurse, 'nemac'), disasterAt('US-MI', asked('nemac')))).toBe('recognised by nemac');
});

test('a NEMAC request for buses alone recognises no nurse: the licensed help itself must have been asked for', () => {
  const buses = { requests: [{ under: instrument('nemac'), licensedHelp: false }] };
  expect(verdictOn(sentUnder(ontarioNurse, 'nemac'), quietDay('US-MI', buses))).toBe('not-recognised');
});

test('an Ontario nurse who comes to Michigan by herself may work in a time of disaster, with limits, by 333.16171(c)', () => {
  const verdict = recognise(ontarioNurse, disasterAt('US-MI'), rules);
  expect(verdict).toMatchObject({
    kind: 'recognised-with-limits',
    by: 'mi-333-16171',
    article: '16171(c)',
    verified: true,
    limits: ['no-immunity', 'scope-not-stated'],
  });
});

test('on a quiet day Michigan recognises no Ontario nurse who comes by herself', () => {
  expect(verdictOn(ontarioNurse, quietDay('US-MI'))).toBe('not-recognised');
});

test('a no that rests on texts that were seen says so', () => {
  expect(recognise(ontarioNurse, quietDay('US-MI'), rules).verified).toBe(true);
});

test('a Windsor resident with a Michigan licence needs no instrument', () => {
  const commuter = person('CA-ON', 'rn', { licences: [licence('US-MI', 'rn')] });
  expect(verdictOn(commuter, quietDay('US-MI'))).toBe('recognised by host-licence');
});

test('a Michigan nurse in Ontario needs registration in the emergency class, asked for or not', () => {
  const bySelf = verdictOn(michiganNurse, disasterAt('CA-ON'));
  const onRequest = verdictOn(sentUnder(michiganNurse, 'nemac'), disasterAt('CA-ON', asked('nemac')));
  expect([bySelf, onRequest]).toEqual(Array(2).fill('needs-registration by on-emergency-class-nurses'));
});

test('in the opened class a Michigan nurse who is registered works under supervision', () => {
  const registered = person('US-MI', 'rn', { registrations: [instrument('on-emergency-class-nurses')] });
  const verdict = recognise(registered, disasterAt('CA-ON', { orders: ['open-emergency-class'] }), rules);
  expect(verdict.kind).toBe('recognised-with-limits');
  expect(verdict.limits).toContain('supervision-required');
});

test('whether a U.S. physician can enter the Ontario physicians’ class was not seen, so the answer is unknown', () => {
  expect(verdictOn(person('US-MI', 'physician-em'), disasterAt('CA-ON'))).toBe('unknown by on-emergency-class');
});

test('that Ontario gave NEMAC effect in its own law was not seen, so a request of Ontario leaves a Michigan medic unknown', () => {
  const medic = sentUnder(person('US-MI', 'paramedic'), 'nemac');
  const verdict = recognise(medic, disasterAt('CA-ON', asked('nemac')), rules);
  expect([verdict.kind, verdict.by]).toEqual(['unknown', 'nemac']);
  expect(verdict.tried.find(({ instrument: tried }) => tried === 'nemac')?.because).toEqual(['hangs-on-unverified']);
});

test('a New Brunswick medic called to Maine is not covered by the mass-casualty exemption, which names states and territories', () => {
  const called = { ...brunswickMedic, called: true };
  const verdict = recognise(called, disasterAt('US-ME'), rules);
  expect(verdict.kind).toBe('not-recognised');
  const exemption = verdict.tried.find(({ instrument: tried }) => tried === 'me-16-163-010');
  expect(exemption?.because).toEqual(['licence-from-elsewhere']);
});

test('a New Brunswick medic is recognised in Maine by IEMAC once Maine asks, in the nearest class of the host', () => {
  const verdict = recognise(sentUnder(brunswickMedic, 'iemac'), disasterAt('US-ME', asked('iemac')), rules);
  expect(verdict).toMatchObject({ kind: 'recognised-with-limits', by: 'iemac', limits: ['acts-as:emt'] });
});

test('a New Hampshire medic called to a mass-casualty situation in Maine is exempt', () => {
  const medic = person('US-NH', 'paramedic', { called: true });
  expect(verdictOn(medic, disasterAt('US-ME'))).toBe('recognised-with-limits by me-16-163-010');
  expect(verdictOn({ ...medic, called: false }, disasterAt('US-ME'))).toBe('not-recognised');
});

test('EMAC needs a declaration and a request, not one of them', () => {
  const ohioNurse = sentUnder(person('US-OH', 'rn'), 'emac');
  const declared = { declarations: ['subdivision'] } as const;
  expect(verdictOn(ohioNurse, quietDay('US-MI', { ...asked('emac'), ...declared }))).toBe('recognised by emac');
  expect(verdictOn(ohioNurse, quietDay('US-MI', asked('emac')))).toBe('not-recognised');
  expect(verdictOn(person('US-OH', 'rn'), quietDay('US-MI', declared))).toBe('not-recognised');
});

test('a registered volunteer from another state works in Maine under UEVHPA, unless a licence elsewhere is suspended: sec. 6(b)', () => {
  const volunteer = person('US-NH', 'rn', { registered: true });
  const declared = disasterAt('US-ME', { declarations: ['subdivision'] });
  expect(verdictOn(volunteer, declared)).toBe('recognised-with-limits by uevhpa');
  const barred = { ...volunteer, licences: [licence('US-NH', 'rn'), licence('US-VT', 'rn', { status: 'suspended' })] };
  const verdict = recognise(barred, declared, rules);
  expect(verdict.kind).toBe('not-recognised');
  expect(verdict.tried.find(({ instrument: tried }) => tried === 'uevhpa')?.because).toEqual([
    'another-licence-encumbered',
  ]);
});

test('whether UEVHPA counts a Canadian licence is not settled', () => {
  const volunteer = person('CA-NB', 'rn', { registered: true });
  expect(verdictOn(volunteer, disasterAt('US-ME', { declarations: ['subdivision'] }))).toBe('unknown by uevhpa');
});

test('a multistate nurse works in Maine at any time, and not in Michigan, which is no party', () => {
  const nurse = person('US-NH', 'rn', { licences: [licence('US-NH', 'rn', { multistate: true })] });
  expect(verdictOn(nurse, quietDay('US-ME'))).toBe('recognised by nlc');
  expect(verdictOn(nurse, quietDay('US-MI'))).toBe('not-recognised');
});

test('a physician on the Atlantic Registry works in New Brunswick; one who is not has to join it', () => {
  const physician = person('CA-NS', 'physician-em');
  expect(verdictOn(physician, quietDay('CA-NB'))).toBe('needs-registration by atlantic-registry');
  const joined = { ...physician, registrations: [instrument('atlantic-registry')] };
  expect(verdictOn(joined, quietDay('CA-NB'))).toBe('recognised by atlantic-registry');
});

test('law from memory is unknown, never recognised', () => {
  const federal = person('US-OH', 'rn', { serves: person('US', 'rn').home });
  expect(verdictOn(federal, quietDay('US-MI', { declarations: ['national'] }))).toBe('unknown by us-federal-helpers');
  const albertan = sentUnder(person('CA-AB', 'rn'), 'emma-ca');
  expect(verdictOn(albertan, quietDay('CA-NB', asked('emma-ca')))).toBe('unknown by cfta-7');
});

test('a class without a close match at the host is unknown under the Michigan exemption', () => {
  expect(verdictOn(person('CA-ON', 'psych-nurse'), disasterAt('US-MI'))).toBe('unknown by mi-333-16171');
});

test('NEMAC did not bind Michigan before its act, nor after an exercise takes it away', () => {
  const nurse = sentUnder(ontarioNurse, 'nemac');
  expect(verdictOn(nurse, quietDay('US-MI', { ...asked('nemac'), date: '2012-12-27' }))).toBe('not-recognised');
  expect(verdictOn(nurse, quietDay('US-MI', { ...asked('nemac'), date: '2013-01-14' }))).toBe('recognised by nemac');
  const standing = { nemac: { value: 'absent', between: [] } } as const;
  expect(verdictOn(nurse, quietDay('US-MI', { ...asked('nemac'), standing }))).toBe('not-recognised');
});

test('a waiver lets an active licence of either country work, and a revoked one not', () => {
  const waived = quietDay('US-MI', { orders: ['licence-waiver'] });
  expect(verdictOn(ontarioNurse, waived)).toBe('recognised-with-limits by licence-waiver');
  const revoked = { ...ontarioNurse, licences: [licence('CA-ON', 'rn', { status: 'revoked' })] };
  expect(verdictOn(revoked, waived)).toBe('not-recognised');
});
