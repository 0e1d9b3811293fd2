import type { RowView } from '@samaritan/server/views/control/frame';
import { say } from '@samaritan/server/words/label';
import { rowStatusLabels } from '@samaritan/server/words/labels/conduct';
import { sayPredicate } from '@samaritan/server/words/predicate';
import { language } from '../../i18n/language.ts';
import { list } from '../../i18n/numbers.ts';
import type { DotState } from '../../ui/Dot.tsx';
import type { StripKind, StripState } from '../../ui/Strip.tsx';
import { c } from '../c.ts';
import { type ControlRoom } from '../control-room.ts';
import { timeOf } from '../../live/moments.ts';

/** A row's words in the language of the page, or in the other where it has none. */
export function subjectOf({ text }: Pick<RowView, 'text'>): string {
  const spoken = language();
  return text[spoken] ?? text[spoken === 'en' ? 'fr' : 'en'] ?? c('row.noText');
}

export const stripKind = ({ kind }: RowView): StripKind => (kind === 'expected-action' ? 'expected' : kind);

export function stripState({ status, unready }: RowView): StripState {
  if (status === 'held') return 'held';
  if (status === 'waiting') return unready.length === 0 ? 'due' : 'notReady';
  return status === 'skipped' || status === 'spared' ? 'skipped' : 'sent';
}

export function dotState({ status, kind, condition }: RowView): DotState {
  if (status === 'held') return 'held';
  if (status === 'skipped' || status === 'spared' || status === 'missed') return 'skipped';
  if (status !== 'waiting') return 'sent';
  if (kind === 'contingency') return 'contingency';
  return kind === 'expected-action' || condition !== null ? 'watched' : 'later';
}

export const statusWord = ({ status }: RowView): string =>
  status === 'waiting' || status === 'held' || status === 'skipped'
    ? c(`row.${status}`)
    : say(rowStatusLabels, status, language());

/** The first reason against sending, in a word or two. */
export const unreadyWord = ({ unready }: RowView): string | undefined =>
  unready[0] === undefined ? undefined : c(`unready.${unready[0]}`);

/** All that stands against sending a row, and what would change it; empty where nothing does. */
export const againstSending = ({ unready }: Pick<RowView, 'unready'>): string =>
  unready.map((one) => c(`unready.${one}.long`)).join(' ');

/** Whom a row goes to, or whose action it expects. */
export const peopleOf = (room: ControlRoom, { to }: Pick<RowView, 'to'>): string =>
  list(to.map((seat) => room.speak().seat(seat)));

/** Who says it: a seat, or a role in the words of the script. */
export const senderOf = (room: ControlRoom, { from }: Pick<RowView, 'from'>): string =>
  from === null ? '' : room.speak().seat(from);

/** Where a row stands and what it waits for, as a sentence. */
export function standingOf(room: ControlRoom, row: RowView): string {
  const to = peopleOf(room, row);
  const due = row.due === null ? '' : timeOf(room, row.due);
  const at = row.at === null ? '' : timeOf(room, row.at);
  if (row.status === 'held')
    return row.due === null ? c('row.heldNoTime', { to }) : c('row.heldSentence', { to, time: due });
  if (row.status !== 'waiting') return settledSentence(row, { to, at });
  if (row.kind === 'expected-action') return c('row.expectedSentence', { to, time: due });
  if (row.condition !== null)
    return c('row.conditionSentence', { to, condition: sayPredicate(row.condition.predicate, room.speak()) });
  if (row.ifMissing !== null) return c('row.contingencySentence', { to, time: due, row: row.ifMissing });
  return row.due === null ? c('row.readySentence', { to }) : c('row.timedSentence', { to, time: due });
}

function settledSentence(row: RowView, { to, at }: { readonly to: string; readonly at: string }): string {
  switch (row.status) {
    case 'sent':
      return row.fired?.byHand === true
        ? c('row.sentByHand', { to, time: at })
        : c('row.sentSentence', { to, time: at });
    case 'seen':
      return c('row.seenSentence', { to, time: at });
    case 'seen-late':
      return c('row.lateSentence', { to, time: at });
    case 'missed':
      return c('row.missedSentence', { to });
    case 'spared':
      return c('row.sparedSentence', { row: row.ifMissing ?? '' });
    default:
      return c('row.skippedSentence', { to });
  }
}

/** Why a row's condition holds or does not, figure by figure. */
export const becauseOf = (room: ControlRoom, because: string): string => sayPredicate(because, room.speak());

/** What was typed of a row in one language; null where that is nothing, and the row has none. */
export const orNothing = (typed: string): string | null => (typed.trim() === '' ? null : typed);
