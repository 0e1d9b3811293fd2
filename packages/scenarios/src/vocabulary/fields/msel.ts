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
    edition: 'number',
    words: { orNull: { block: { en: { orNull: 'sealed' }, fr: { orNull: 'sealed' } } } },
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
  RowHeld: { row: 'msel-row', staff: 'text' },
  RowCameDue: { row: 'msel-row', because: { orNull: 'text' } },
  RowReleased: { row: 'msel-row', staff: 'text' },
  RowSkipped: { row: 'msel-row', staff: 'text' },
  RowEdited: {
    row: 'msel-row',
    staff: 'text',
    kind: { words: ['contextual', 'contingency', 'expected-action'] },
    edition: 'number',
    change: 'any',
  },
  RowAdded: {
    row: 'msel-row',
    staff: 'text',
    from: 'text',
    to: { list: 'seat' },
    means: 'means',
    at: { orNull: 'number' },
    text: { block: { en: { orNull: 'sealed' }, fr: { orNull: 'sealed' } } },
    wantsAnswer: 'boolean',
  },
  RowsShifted: { staff: 'text', by: 'number', following: 'boolean', rows: 'any' },
  TargetSettled: {
    objective: 'objective',
    task: 'number',
    met: 'boolean',
    value: { orNull: 'number' },
    seq: { orNull: 'number' },
  },
} as const satisfies FieldsOf<MselEvents>;
