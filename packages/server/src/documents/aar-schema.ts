import { censoredMetrics, metricIds } from '../evaluation/metrics.ts';
import { reportFormat } from '../evaluation/report/after-action.ts';
import { crossing, hospital, minutesLost, outcome, overview, picture } from './schema/happened.ts';
import {
  changed,
  credentials,
  decision,
  gapFinding,
  lever,
  link,
  names,
  notes,
  objective,
  participant,
  plan,
  row,
  targetFinding,
  waitFinding,
  written,
} from './schema/judged.ts';
import {
  type JsonSchema,
  count,
  flag,
  list,
  metricValues,
  momentFields,
  number,
  object,
  oneOf,
  open,
  orNull,
  record,
  text,
} from './schema/words.ts';

const fields = {
  format: { const: reportFormat },
  overview,
  run: object({
    seed: { type: 'integer' },
    skill: orNull(text),
    levers: record(text),
    events: count,
    lastSeq: count,
  }),
  metrics: metricValues,
  timeline: list(object({ ...momentFields, what: open({ kind: text }) })),
  picture,
  hospitals: list(hospital),
  crossings: list(crossing),
  outcome,
  minutes: minutesLost,
  objectives: list(objective),
  credentials,
  strengths: list(open({ kind: oneOf('target-met', 'action-in-time', 'saved-beyond-baseline', 'impostors-rejected') })),
  findings: list({ anyOf: [waitFinding, targetFinding, gapFinding] }),
  counterfactuals: list(object({ name: text, changed, metrics: metricValues })),
  levers: list(lever),
  plan: list(plan),
  participants: list(participant),
  msel: list(row),
  notes,
  names,
};

/** The shape of `aar.json`; `written` is there where somebody could look the words up. */
export const aarSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Samaritan after-action report',
  description: `Times are whole milliseconds since StartEx, minutes and hours are decimal, shares are of one. Null in ${censoredMetrics.join(' and ')} with exercised true: not reached by EndEx.`,
  ...object(fields),
  properties: { ...fields, written },
  $defs: {
    bilingual: object({ en: text, fr: text }),
    time: { type: 'integer' },
    moment: object(momentFields),
    metrics: object(
      Object.fromEntries(metricIds.map((id) => [id, object({ value: orNull(number), exercised: flag })])),
    ),
    chain: object({ links: list(link), decision: orNull(decision) }),
  },
};
