import {
  type JsonSchema,
  bilingual,
  chain,
  count,
  flag,
  level,
  list,
  moment,
  number,
  object,
  oneOf,
  open,
  orNull,
  rating,
  record,
  status,
  text,
  time,
  momentFields,
} from './words.ts';
import { metricIds } from '../../evaluation/metrics.ts';
import { gapKinds } from '../../evaluation/report/gaps.ts';

export const task = object({
  task: count,
  text: bilingual,
  reference: orNull(text),
  target: open({ kind: oneOf('deed', 'figure') }),
  status: oneOf('met', 'late', 'missed', 'open'),
  value: orNull(number),
  doneAt: orNull(moment),
  settledSeq: orNull(count),
  evidence: list(object({ ...momentFields, type: orNull(text), target: flag })),
  chain: orNull(chain),
});

export const objective = object({
  objective: text,
  text: bilingual,
  capabilities: list(text),
  tasks: list(task),
  proposed: orNull(rating),
  given: orNull(object({ rating, seq: count })),
});

export const credentials = object({
  arrived: count,
  atWork: count,
  turnedAway: count,
  waiting: count,
  queue: list(object({ at: time, value: count })),
  verdicts: list(object({ verdict: text, count })),
  instruments: list(object({ instrument: orNull(text), verdict: text, count, verified: flag })),
  reasons: list(object({ instrument: text, because: text, count })),
  paths: list(
    object({
      path: text,
      begun: count,
      verified: count,
      rejected: count,
      pending: count,
      medianMinutes: orNull(number),
      longestMinutes: orNull(number),
    }),
  ),
  cost: object({ hours: number, recognition: number, desk: number, verification: number }),
  impostors: object({ arrived: count, admitted: count, rejected: count }),
});

export const changed: JsonSchema = {
  anyOf: [
    object({ kind: { const: 'wait-spared' }, wait: text }),
    object({ kind: { const: 'lever-set' }, lever: text, value: text }),
    object({ kind: { const: 'command-left-out' }, command: text }),
  ],
};

export const waitFinding = object({
  kind: { const: 'wait' },
  wait: text,
  preventable: count,
  preventableSeqs: list(count),
  minutesLost: number,
  casualties: count,
  example: orNull(
    object({
      casualty: text,
      severity: text,
      main: orNull(text),
      mainMinutes: number,
      steps: list(
        object({
          what: text,
          ...momentFields,
          place: orNull(text),
          station: orNull(text),
          label: orNull(text),
          wait: orNull(text),
        }),
      ),
      behind: orNull(chain),
    }),
  ),
  decisions: list(object({ command: text, first: orNull(object({ ...momentFields, seat: text })) })),
  levers: list(text),
  tests: list(
    object({ name: text, changed, livesSaved: number, preventableSpared: number, removes: flag, sure: flag }),
  ),
  status,
  capabilities: list(text),
});

export const targetFinding = object({
  kind: { const: 'target' },
  objective: text,
  task: count,
  status: oneOf('late', 'missed'),
  doneAt: orNull(moment),
  settledSeq: orNull(count),
  chain: orNull(chain),
  capabilities: list(text),
});

export const gapFinding = object({
  kind: { const: 'gap' },
  gap: oneOf(...gapKinds),
  subjects: list(text),
  count,
  of: orNull(count),
  resource: orNull(text),
  seqs: list(count),
  capabilities: list(text),
});

export const lever = open({
  lever: text,
  values: list(text),
  replications: count,
  applied: orNull(number),
  comparable: flag,
  metrics: list(
    open({
      metric: oneOf(...metricIds),
      exercised: flag,
      pairs: count,
      meanA: orNull(number),
      meanB: orNull(number),
      difference: orNull(number),
      interval: orNull(list(number)),
      helped: orNull(number),
    }),
  ),
});

export const plan = object({
  capability: orNull(text),
  issue: open({ kind: oneOf('wait', 'target', 'gap') }),
  action: open({ kind: oneOf('wait', 'practise', 'gap') }),
  element: oneOf('planning', 'organization', 'equipment', 'training', 'exercise'),
  organisation: orNull(text),
  contact: orNull(text),
  start: orNull(text),
  completion: orNull(text),
});

export const participant = object({
  seat: text,
  desk: text,
  organisation: orNull(text),
  jurisdiction: text,
  country: text,
  level,
  played: list(object({ actor: text, since: time })),
  accepted: count,
  refused: list(object({ code: text, count })),
});

export const row = object({
  row: text,
  kind: oneOf('contextual', 'contingency', 'expected-action'),
  text: bilingual,
  objective: orNull(text),
  from: orNull(text),
  to: list(text),
  planned: open({ kind: oneOf('time', 'condition', 'if-missing', 'deadline', 'ready') }),
  status: oneOf('sent', 'spared', 'seen', 'seen-late', 'missed', 'held', 'skipped', 'not-reached'),
  actual: list(moment),
  because: orNull(text),
  shownBy: orNull(count),
  added: flag,
  steps: list(
    object({
      ...momentFields,
      what: oneOf('added', 'held', 'came-due', 'released', 'skipped', 'edited', 'shifted', 'sent'),
      staff: orNull(text),
      time: orNull(object({ from: orNull(time), to: time })),
    }),
  ),
  words: orNull(object({ en: orNull(text), fr: orNull(text) })),
});

const note = { ...momentFields, occurredAt: time, staff: text, text };

export const notes = object({
  journal: list(object({ ...note, seat: orNull(text) })),
  observations: list(object({ ...note, objective: text, task: orNull(count), seat: orNull(text) })),
  ratings: list(object({ ...note, objective: text, task: orNull(count), rating })),
  interventions: list(
    object({
      ...note,
      kind: oneOf(
        'crossing-open',
        'crossing-closed',
        'beds',
        'hazard',
        'means-down',
        'means-up',
        'stock',
        'lever',
        'frozen',
        'emergency',
      ),
      subject: orNull(text),
      change: orNull(text),
    }),
  ),
});

/** In the file alone: the words behind the seals, and what was said after play. */
export const written = object({
  words: record(orNull(text)),
  hotWash: list(object({ id: text, kind: oneOf('agreement', 'text'), text: bilingual, answers: list(text) })),
});

export const names = object({
  ...Object.fromEntries(
    ['places', 'seats', 'organisations', 'jurisdictions', 'groups', 'hazards', 'means', 'roles'].map((of) => [
      of,
      record(bilingual),
    ]),
  ),
  instruments: record(object({ en: text, fr: orNull(text) })),
});

export const link = object({
  seq: count,
  at: time,
  type: text,
  by: text,
  came: oneOf('command', 'timer', 'answer', 'script'),
  lever: orNull(text),
});
export const decision = object({ command: text, seat: text, type: text, ...momentFields });
