import type { MselEvents } from '../events/msel.ts';
import type { FieldsOf } from '../field-kinds.ts';

/** The fields of each event of `MselEvents`. */
export const mselFields = {
  ScriptOpened: { rows: { list: 'msel-row' }, targets: { list: 'text' }, counted: { list: 'text' } },
  InjectSent: {
    row: 'msel-row',
    kind: { words: ['contextual', 'contingency'] },
    to: { list: 'seat' },
    time: 'number',
    because: { orNull: 'text' },
  },
  RowRearmed: { row: 'msel-row' },
  ExpectedActionSeen: { row: 'msel-row', seq: 'number', late: 'boolean' },
  ExpectedActionMissed: { row: 'msel-row', deadline: 'number' },
  ContingencySpared: { row: 'msel-row', ifMissing: 'msel-row' },
  EvidenceSeen: {
    objective: 'objective',
    task: 'number',
    item: { orNull: 'number' },
    seq: 'number',
    target: 'boolean',
  },
  TargetSettled: {
    objective: 'objective',
    task: 'number',
    met: 'boolean',
    value: { orNull: 'number' },
    seq: { orNull: 'number' },
  },
} as const satisfies FieldsOf<MselEvents>;
