import { commandTypes } from '@samaritan/scenarios/vocabulary/commands';
import { expect, test } from 'vitest';
import { seatPayloads } from '../../../packages/server/src/api/inputs/seat-command.ts';
import type {
  FormField,
  FormGround,
  FormValue,
  FormValues,
} from '../../../packages/web/src/player/forms/description.ts';
import { payloadOf } from '../../../packages/web/src/player/forms/description.ts';
import { readDraft, startValues, writeDraft } from '../../../packages/web/src/player/forms/draft-values.ts';
import { formOf } from '../../../packages/web/src/player/forms/forms.ts';
import { inTwo, refusedField, wayOut } from '../../../packages/web/src/player/forms/refused.ts';
import { briefingOf, factsOf, groundOf, scenario } from './room.ts';

const seats = Object.keys(scenario.seats);

/** As a person fills a form: the first of whatever can be chosen, two of what is counted, a word where words are wanted. */
function filled(ground: FormGround, fields: readonly FormField[]): FormValues {
  const values: Record<string, FormValue> = { ...startValues(fields, ground, null) };
  for (const field of fields) values[field.name] = fill(field, { ...ground, values });
  return values;
}

function fill(field: FormField, ground: FormGround): FormValue {
  const started = ground.values[field.name] ?? null;
  switch (field.kind) {
    case 'choice':
      return started ?? field.choices(ground)[0]?.value ?? null;
    case 'choices':
      return field
        .choices(ground)
        .slice(0, 1)
        .map(({ value }) => value);
    case 'number':
      return 2;
    case 'line':
    case 'text':
      return 'words';
    default:
      return started;
  }
}

test('a filled form of every command a seat may give is what the server takes', () => {
  const tried = new Set<string>();
  for (const seat of seats) {
    const ground = groundOf(seat);
    for (const type of ground.briefing.seat.commands) {
      const form = formOf(type);
      if (form.blocked?.(ground) != null) continue;
      const payload = payloadOf(form, filled(ground, form.fields));
      if (payload === null) continue;
      expect([seat, type, seatPayloads[type].safeParse(payload).success]).toEqual([seat, type, true]);
      tried.add(type);
    }
  }
  expect(tried.size).toBeGreaterThan(18);
});

test('there is a form for each of the commands, and its words name only what stands in it', () => {
  for (const type of commandTypes) {
    const form = formOf(type);
    expect(form.type).toBe(type);
    expect(new Set(form.fields.map(({ name }) => name)).size).toBe(form.fields.length);
  }
});

test('an empty field makes no payload', () => {
  const form = formOf('RequestResources');
  const values = filled(groundOf('calais-hospital'), form.fields);
  expect(payloadOf(form, values)).not.toBeNull();
  for (const name of ['kind', 'quantity', 'to', 'deliverTo'])
    expect([name, payloadOf(form, { ...values, [name]: null })]).toEqual([name, null]);
  expect(payloadOf(form, { ...values, under: null })).toMatchObject({ under: null });
});

test('a report starts with what the desk’s own boards show', () => {
  const { fields } = formOf('ReportStatus');
  const facts = factsOf('calais-hospital');
  const values = startValues(fields, groundOf('calais-hospital', {}, facts), null);
  const figures = values['figures'] as Record<string, number>;
  expect(figures['calais-community/bedsFree']).toBe(
    facts.figures.get('calais-community/bedsFree')?.get('calais-hospital')?.value,
  );
  expect(values['to']).toEqual(['maine-ema']);
});

test('a draft is read back as it was written, and anything else is none', () => {
  const values: FormValues = { to: ['a', 'b'], quantity: 3, under: null, body: 'Élan', wantsAnswer: true };
  expect(readDraft(writeDraft(values))).toEqual(values);
  for (const text of ['', 'null', '[1]', '{', '3']) expect(readDraft(text)).toBeNull();
});

test('a refusal stands at the field that caused it', () => {
  const values = { base: 'calais-ambulance', to: 'ferry-plaza', kind: 'advanced', count: 5 };
  const at = (refusal: Parameters<typeof refusedField>[1]) => refusedField('DispatchUnits', refusal, values);
  expect(at({ code: 'units-short', base: 'calais-ambulance' as never, free: 2 })).toBe('count');
  expect(at({ code: 'place-not-yours', place: 'calais-ambulance' as never })).toBe('base');
  expect(at({ code: 'place-unknown', place: 'ferry-plaza' })).toBe('to');
  expect(at({ code: 'permission-missing', permission: 'dispatch-units' })).toBeNull();
});

test('the way out is what the refusal itself says would do', () => {
  const ground = groundOf('calais-hospital', { units: ['a', 'b'] });
  expect(wayOut({ code: 'units-short', base: 'x' as never, free: 2 }, ground)).toMatchObject({ values: { count: 2 } });
  expect(wayOut({ code: 'units-short', base: 'x' as never, free: 0 }, ground)).toBeNull();
  expect(wayOut({ code: 'request-skips-level', ask: ['maine-ema' as never] }, ground)).toMatchObject({
    word: 'way.askInstead',
    named: { seat: 'Maine EMA duty desk' },
    values: { to: 'maine-ema' },
  });
  expect(wayOut({ code: 'unit-carrying', unit: 'a' }, ground)).toMatchObject({ values: { units: ['b'] } });
  expect(wayOut({ code: 'exercise-over' }, ground)).toBeNull();
});

test('a refusal is cut into what happened and what would change it', () => {
  expect(inTwo('There is no place x. Choose one from the map.')).toEqual({
    what: 'There is no place x.',
    change: 'Choose one from the map.',
  });
  expect(inTwo('St. croix is closed')).toEqual({ what: 'St. croix is closed', change: '' });
});

test('only what this desk may order, and only its own level, can be chosen', () => {
  const values = (seat: string, type: 'IssueOrder' | 'Declare'): readonly string[] => {
    const [field] = formOf(type).fields;
    return field?.kind === 'choice' ? field.choices(groundOf(seat)).map(({ value }) => value) : [];
  };
  expect(values('maine-ema', 'IssueOrder')).toContain('licence-waiver');
  expect(values('border', 'IssueOrder')).not.toContain('licence-waiver');
  expect(values('maine-ema', 'Declare')).toEqual(['subdivision']);
  expect(briefingOf('calais-fire').seat.commands).not.toContain('Declare');
});
