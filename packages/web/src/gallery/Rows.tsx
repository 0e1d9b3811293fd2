import { createSignal, type JSX } from 'solid-js';
import { clockTime } from '../i18n/times.ts';
import { MessageRow } from '../ui/MessageRow.tsx';
import { NewRows } from '../ui/NewRows.tsx';
import { RowList } from '../ui/RowList.tsx';
import { TrafficRow } from '../ui/TrafficRow.tsx';
import { Sample } from './Sample.tsx';
import { g, minutes, moment } from './t.ts';

export function Rows(): JSX.Element {
  const [open, setOpen] = createSignal('icu');
  const [thread, setThread] = createSignal('nurses');
  const [fresh, setFresh] = createSignal(3);
  const at = (ago: number): string => clockTime(moment.scenario - minutes(ago), { zone: moment.zone });
  return (
    <>
      <Sample title={g('tell')}>
        <div class="sample-rows">
          <h3 class="group-head">{g('wantsAnswer')}</h3>
          <NewRows count={fresh()} onShow={() => setFresh(0)} />
          <RowList label={g('tell')}>
            <MessageRow
              icon="phone"
              means={g('phone')}
              from={g('receiving')}
              side="MI"
              time={at(3)}
              subject={g('icu')}
              isNew
              note={g('answerBy')}
              urgent
              chosen={open() === 'icu'}
              onOpen={() => setOpen('icu')}
            />
            <MessageRow
              icon="mail"
              means={g('email')}
              from={g('operations')}
              side="MI"
              time={at(1)}
              subject={g('count209')}
              isNew
              note={g('answerLater')}
              chosen={open() === 'count'}
              onOpen={() => setOpen('count')}
            />
            <MessageRow
              icon="radio"
              means={g('radio')}
              from={g('dispatch')}
              side="MI"
              time={at(9)}
              subject={g('helipad')}
              note={g('readNot')}
              chosen={open() === 'helipad'}
              onOpen={() => setOpen('helipad')}
            />
            <MessageRow
              icon="news"
              means={g('news')}
              from={g('vnn')}
              time={at(2)}
              subject={g('tunnel')}
              note={g('answered')}
              chosen={open() === 'news'}
              onOpen={() => setOpen('news')}
            />
            <MessageRow
              icon="mail"
              means={g('email')}
              from={g('staffing')}
              side="ON"
              time={at(11)}
              subject={g('roster')}
              attached={g('rosterFile')}
              chosen={open() === 'roster'}
              onOpen={() => setOpen('roster')}
            />
          </RowList>
        </div>
      </Sample>
      <Sample title={g('traffic')}>
        <div class="sample-rows">
          <RowList label={g('traffic')}>
            <TrafficRow
              waits="19"
              unit={g('min')}
              overdue
              from={g('command')}
              to={g('province')}
              side="ON"
              subject={g('nurses')}
              wants={g('answer')}
              chosen={thread() === 'nurses'}
              onOpen={() => setThread('nurses')}
            />
            <TrafficRow
              waits="14"
              unit={g('min')}
              overdue
              from={g('detroit')}
              to={g('port')}
              side="US"
              subject={g('staffLane')}
              wants={g('decision')}
              answering={g('writing')}
              chosen={thread() === 'lane'}
              onOpen={() => setThread('lane')}
            />
            <TrafficRow
              waits="8"
              unit={g('min')}
              from={g('windsor')}
              to={g('detroit')}
              side="MI"
              subject={g('helipad')}
              wants={g('answer')}
              chosen={thread() === 'helipad'}
              onOpen={() => setThread('helipad')}
            />
          </RowList>
        </div>
      </Sample>
    </>
  );
}
