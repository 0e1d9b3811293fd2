import { expect, test } from 'vitest';
import type { PredicateFault } from '../../../packages/scenarios/src/predicate/fault.ts';
import { compileWhere, type Where } from '../../../packages/scenarios/src/predicate/where.ts';
import { eventFields } from '../../../packages/scenarios/src/vocabulary/event-fields.ts';
import { type EventType, eventTypes } from '../../../packages/scenarios/src/vocabulary/event-types.ts';

const request = { kind: 'nurses', quantity: 12, to: 'on-peoc', under: null };

test('a where reads the fields of its event', () => {
  const where = compiled('kind == "nurses" && quantity >= 10', 'AidRequested');
  expect(where.evaluate(request)).toBe(true);
  expect(where.evaluate({ ...request, quantity: 9 })).toBe(false);
  expect(where.explain({ ...request, quantity: 9 })).toBe('false: quantity [9] >= 10');
});

test('a field that may be null can be compared with null and with a name', () => {
  expect(compiled('under == null', 'AidRequested').evaluate(request)).toBe(true);
  expect(compiled('under == "nemac"', 'AidRequested').evaluate({ ...request, under: 'nemac' })).toBe(true);
  expect(compiled('under != "nemac"', 'AidRequested').evaluate(request)).toBe(true);
});

test('lists and parts of a field can be asked', () => {
  expect(compiled('"hf-command" in to', 'MessageSent').evaluate({ to: ['mi-seoc', 'hf-command'] })).toBe(true);
  expect(compiled('traveller.kind == "clinician"', 'CrossingQueued').evaluate({ traveller: { kind: 'unit' } })).toBe(
    false,
  );
  expect(
    compiled('verdict.kind == "recognised"', 'RecognitionDecided').evaluate({ verdict: { kind: 'recognised' } }),
  ).toBe(true);
});

test('what an event does not carry is null and makes no comparison of order true', () => {
  const where = compiled('payload.quantity > 3', 'CommandAccepted');
  expect(where.evaluate({ payload: { quantity: 4 } })).toBe(true);
  expect(where.evaluate({ payload: {} })).toBe(false);
  expect(compiled('payload.quantity < 3', 'CommandAccepted').evaluate({ payload: {} })).toBe(false);
});

test('names that fields are compared with are handed to the linter with their places', () => {
  expect(compiled('to == "on-peoc" && under in ["nemac"]', 'AidRequested').names).toEqual([
    { kind: 'seat', name: 'on-peoc', offset: 6, length: 9 },
    { kind: 'instrument', name: 'nemac', offset: 29, length: 7 },
  ]);
});

test('a field that the event does not have is a fault with the field that was probably meant', () => {
  expect(faults('kind == "nurses" && qantity > 3', 'AidRequested')).toEqual([
    expect.objectContaining({ offset: 20, found: 'qantity', suggestion: 'quantity' }),
  ]);
  expect(faults('traveller.sort == "unit"', 'CrossingQueued')).toEqual([
    expect.objectContaining({ offset: 10, found: 'sort' }),
  ]);
});

test('a word that the field never holds is a fault: such a condition would never be met', () => {
  expect(faults('kind == "nurse"', 'AidRequested')).toEqual([
    expect.objectContaining({ offset: 8, found: '"nurse"', suggestion: 'nurses' }),
  ]);
});

test.each([
  ['quantity', 'a condition: something that is true or false'],
  ['quantity == "3"', 'types that go together (no such overload: double == string)'],
  ['truth.deaths > 3', 'a field of AidRequested: request, kind, quantity, from, to, deliverTo, under, priority'],
])('%s is refused over an AidRequested', (text, wanted) => {
  expect(faults(text, 'AidRequested').map((fault) => fault.wanted)).toEqual([wanted]);
});

test('every field of every event can be asked', () => {
  for (const event of eventTypes) {
    for (const field of Object.keys(eventFields[event])) {
      expect(compileWhere(`${field} == ${field}`, event).ok, `${event}.${field}`).toBe(true);
    }
  }
});

function compiled(text: string, event: EventType): Where {
  const answer = compileWhere(text, event);
  if (!answer.ok) throw new Error(JSON.stringify(answer.faults));
  return answer.predicate;
}

function faults(text: string, event: EventType): readonly PredicateFault[] {
  const answer = compileWhere(text, event);
  return answer.ok ? [] : answer.faults;
}
