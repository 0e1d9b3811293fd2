import type { TrafficView } from '@samaritan/server/views/control/frame';
import { shownText } from '@samaritan/server/words/desk-words';
import { language } from '../../i18n/language.ts';
import { c } from '../c.ts';

/** Whether somebody still waits for an answer to it. */
export const isWaiting = ({ wantsAnswer, answeredAt, settled }: TrafficView): boolean =>
  wantsAnswer && answeredAt === null && !settled;

export const subjectOf = ({ subject, body }: TrafficView): string => {
  if ('erased' in subject) return c('erased');
  return shownText(subject.text === '' && 'text' in body ? body : subject, language());
};

export const bodyOf = ({ body }: TrafficView): string => ('erased' in body ? c('erased') : shownText(body, language()));
