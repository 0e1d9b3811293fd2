import type { z } from 'zod';
import { type Scenario, scenarioSchema } from '../schema/scenario.ts';
import { mselRow } from '../schema/msel.ts';

/**
 * What is left of a script when the parts with faults of form are taken out, so that the linter can speak of the rest at
 * once: a hospital, seat or hazard is left out, a row stands in its place as one that does nothing, and a missing or wrong
 * date, map or text is made up. Null where too little is sound. To be linted only, never to be played.
 */
export function soundRest(script: unknown, issues: readonly z.core.$ZodIssue[]): Scenario | null {
  if (!isBlock(script)) return null;
  const rest: Record<string, unknown> = { ...script };
  for (const { path, code } of issues) {
    const [group, part] = path;
    if (typeof group !== 'string') {
      if (code === 'unrecognized_keys') for (const key of Object.keys(rest)) if (!(key in madeUp)) delete rest[key];
      continue;
    }
    const whole = rest[group];
    if (group === 'msel' && typeof part === 'number' && Array.isArray(whole)) {
      rest[group] = whole.map((row, index) => (index === part ? standIn(row, script) : row));
    } else if (typeof part === 'string' && isBlock(whole) && isRecord(group)) {
      rest[group] = Object.fromEntries(Object.entries(whole).filter(([key]) => key !== part));
    } else rest[group] = madeUp[group];
  }
  const parsed = scenarioSchema.safeParse(rest);
  return parsed.success ? parsed.data : null;
}

const isBlock = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text = { en: '…', fr: '…' };

/** Sound values of every top-level key; an empty block where parts go by name. */
const madeUp: Readonly<Record<string, unknown>> = {
  id: 'rest',
  title: text,
  summary: text,
  exercise: { scope: text, sponsor: text, pointOfContact: '…', missionAreas: ['response'], threat: text },
  startEx: '2100-01-01T00:00 UTC',
  endEx: 'T+1000:00',
  map: ['rest'],
  jurisdictions: {},
  organisations: {},
  seats: {},
  sites: {},
  hospitals: {},
  bases: {},
  crossings: {},
  stockpiles: {},
  outlets: {},
  staff: {},
  agreements: {},
  levers: {},
  means: {},
  hazards: {},
  msel: [],
  objectives: {},
};

const isRecord = (group: string): boolean => {
  const value = madeUp[group];
  return isBlock(value) && Object.keys(value).length === 0;
};

/** A row that does nothing, of the number and kind of the one it stands for. */
function standIn(row: unknown, script: Readonly<Record<string, unknown>>): unknown {
  const { n, kind }: { n?: unknown; kind?: unknown } = isBlock(row) ? row : {};
  const first = (group: unknown): unknown => (isBlock(group) ? Object.keys(group)[0] : undefined);
  const seat = first(script['seats']);
  const number = ['number', 'string'].includes(typeof n) ? n : 0;
  const watched = {
    n: number,
    kind: 'expected-action',
    text,
    who: seat,
    does: { event: 'MessageSent' },
    before: 'T+0:00',
  };
  const sent = { n: number, kind: 'contextual', when: 'T+0:00', from: '…', to: seat, by: first(script['means']), text };
  const stand = kind === 'expected-action' ? watched : sent;
  return mselRow.safeParse(stand).success ? stand : { ...stand, n: 0 };
}
