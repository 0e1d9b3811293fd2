import { roleOf } from '@samaritan/scenarios/schema/msel';
import type { MselRow } from '@samaritan/scenarios/schema/scenario';
import { sayPredicate } from '../../words/predicate.ts';
import { type Paper, clock } from './paper.ts';

/** When a row is due. */
export function dueText(row: MselRow, { words, report, say }: Paper): string {
  switch (row.kind) {
    case 'contextual':
      return row.when.kind === 'time'
        ? clock(row.when.at)
        : report.planned.condition(sayPredicate(row.when.predicate, say));
    case 'contingency':
      return report.planned.ifMissing(words.handbook.expects(row.ifMissing));
    case 'expected-action':
      return words.handbook.doneBy(clock(row.before));
  }
}

/** Who sends it: a seat, or a role of SimCell in the words of the script; nobody where a row is only watched. */
export const fromText = (row: MselRow, { say }: Paper): string =>
  row.kind === 'expected-action' ? '' : say.seat(roleOf(row.from));

/** Whom it goes to, or who is to act. */
export const toText = (row: MselRow, { say }: Paper): string =>
  (row.kind === 'expected-action' ? row.who : row.to).map((one) => say.seat(one)).join(', ');

export const byText = (row: MselRow, { say }: Paper): string =>
  row.kind === 'expected-action' ? '' : say.means(row.by);

/** The row it should bring about. */
export const leadsTo = (row: MselRow, { words }: Paper): string =>
  row.kind === 'expected-action' || row.expects === undefined ? '' : words.handbook.expects(row.expects);
