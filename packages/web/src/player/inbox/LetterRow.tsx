import type { JSX } from 'solid-js';
import type { ExpectedView, ItemView } from '@samaritan/server/views/seat/frame';
import { sourceName } from '@samaritan/server/words/desk-log';
import { age } from '../../i18n/times.ts';
import { MessageRow } from '../../ui/MessageRow.tsx';
import { meansKind, sideOf } from '../place-of.ts';
import { useRoom } from '../seat-room.ts';
import { timeOf } from '../../live/moments.ts';
import { p } from '../words.ts';
import { iconOf, pressing, subjectOf } from './inbox-rows.ts';

export interface LetterRowProps {
  readonly item: ItemView;
  readonly expected?: ExpectedView | undefined;
}

/** One letter in the inbox: who, by what means, what about, and by when an answer is wanted. */
export function LetterRow(props: LetterRowProps): JSX.Element {
  const room = useRoom();
  const answered = () => {
    const { content } = props.item;
    if (content.kind === 'message') return room.facts().answers.get(content.message);
    return content.kind === 'inject' ? room.facts().answers.get(`inject-${content.row}`) : undefined;
  };
  const isNew = (): boolean => !room.isRead(props.item.n);
  const note = (): string | undefined => {
    const sent = answered();
    if (sent !== undefined) return p('note.answered', { time: timeOf(room, sent.at) });
    if (props.expected === undefined) return undefined;
    const wanted = dueNote(props.expected);
    return isNew() || urgent() ? wanted : p('note.read', { note: wanted });
  };
  const dueNote = ({ due, kind }: ExpectedView): string => {
    const time = timeOf(room, due);
    const left = age(due - room.minute());
    const settles = kind === 'settle-request' || kind === 'answer-transfer';
    switch (pressing(due, room.minute())) {
      case 'overdue':
        return settles ? p('note.settleOverdue', { time }) : p('note.overdue', { time });
      case 'soon':
        return settles ? p('note.settleLeft', { time, age: left }) : p('note.left', { time, age: left });
      case 'later':
        return settles ? p('note.settle', { time }) : p('note.by', { time });
    }
  };
  const urgent = (): boolean => props.expected !== undefined && pressing(props.expected.due, room.minute()) !== 'later';
  return (
    <MessageRow
      icon={iconOf(meansKind(room.briefing, props.item.means))}
      means={props.item.means === 'own-eyes' ? p('ownEyes') : room.speak().means(props.item.means)}
      from={sourceName(props.item, room.speak()) ?? p('ownEyes')}
      side={sideOf(room.briefing, props.item.source)}
      time={timeOf(room, props.item.arrivedAt)}
      subject={subjectOf(props.item, room.speak())}
      isNew={isNew()}
      note={note()}
      urgent={urgent()}
      chosen={room.opened() === props.item.n}
      onOpen={() => room.open(props.item.n)}
    />
  );
}
