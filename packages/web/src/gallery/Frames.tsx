import type { JSX } from 'solid-js';
import { clockTime } from '../i18n/times.ts';
import { Button } from '../ui/Button.tsx';
import { Clock } from '../ui/Clock.tsx';
import { FigureWithAge } from '../ui/FigureWithAge.tsx';
import { MessageRow } from '../ui/MessageRow.tsx';
import { Pane } from '../ui/Pane.tsx';
import { RowList } from '../ui/RowList.tsx';
import { SplitPanes } from '../ui/SplitPanes.tsx';
import { Sample } from './Sample.tsx';
import { g, minutes, moment } from './t.ts';

export function Frames(): JSX.Element {
  return (
    <>
      <Sample title={g('clocks')} wide>
        <Clock {...moment} state={g('running')} form="seconds" />
        <Clock {...moment} state={g('pausedState')} paused />
        <div class="sample-line">
          <Clock {...moment} state={g('running')} form="phone" />
          <Clock {...moment} state={g('pausedState')} form="phone" paused />
        </div>
      </Sample>
      <Sample title={g('panes')} wide>
        <div class="sample-frame">
          <SplitPanes
            name="gallery"
            label={g('paneWidth')}
            way="row"
            start={45}
            least={25}
            first={
              <Pane
                title={g('inbox')}
                level={3}
                count={g('paneInbox', { count: 3 })}
                controls={<Button icon="plus">{g('write')}</Button>}
              >
                <RowList label={g('inbox')}>
                  <MessageRow
                    icon="phone"
                    means={g('phone')}
                    from={g('receiving')}
                    side="MI"
                    time={clockTime(moment.scenario - minutes(3), { zone: moment.zone })}
                    subject={g('icu')}
                    isNew
                    note={g('answerBy')}
                    urgent
                    onOpen={() => undefined}
                  />
                </RowList>
              </Pane>
            }
            second={
              <SplitPanes
                name="gallery.second"
                label={g('paneWidth')}
                way="column"
                start={60}
                first={
                  <Pane title={g('myPicture')} level={3} count={g('myPictureNote')} padded>
                    <FigureWithAge
                      figure={{ kind: 'told', value: '268', age: minutes(21), source: g('radioSource') }}
                    />
                  </Pane>
                }
                second={
                  <Pane title={g('requests')} level={3} foot={g('alive')} padded>
                    {g('empty')}
                  </Pane>
                }
              />
            }
          />
        </div>
      </Sample>
    </>
  );
}
