import { createSignal, For, type JSX } from 'solid-js';
import { BoundaryLine } from '../ui/BoundaryLine.tsx';
import { Dot, type DotState } from '../ui/Dot.tsx';
import { LoadMeter } from '../ui/LoadMeter.tsx';
import { RequestSteps } from '../ui/RequestSteps.tsx';
import { Strip } from '../ui/Strip.tsx';
import { Sample } from './Sample.tsx';
import { g } from './t.ts';

const dots: readonly (readonly [string, DotState])[] = [
  ['24', 'sent'],
  ['41', 'later'],
  ['44', 'contingency'],
  ['42', 'watched'],
  ['39', 'held'],
  ['27', 'skipped'],
];

export function Board(): JSX.Element {
  const [chosen, setChosen] = createSignal('34');
  const on = (number: string) => ({ chosen: chosen() === number, onChoose: () => setChosen(number) });
  return (
    <>
      <Sample title={g('msel')}>
        <div class="sample-pair">
          <Strip number="32" subject={g('s32')} kind="contextual" {...on('32')} />
          <Strip number="34" subject={g('s34')} kind="contingency" {...on('34')} />
          <Strip number="36" subject={g('s36')} kind="expected" {...on('36')} />
          <Strip number="39" subject={g('s39')} kind="contextual" state="held" {...on('39')} />
          <Strip
            number="38"
            subject={g('s38')}
            kind="contextual"
            state="notReady"
            reason={g('noFrench')}
            {...on('38')}
          />
          <Strip number="37" subject={g('s37')} kind="contingency" state="notReady" hangs {...on('37')} />
          <Strip number="40" subject={g('s40')} kind="contextual" dragging {...on('40')} />
          <Strip number="28" subject={g('s41')} kind="contextual" state="sent" {...on('28')} />
          <Strip number="27" subject={g('s37')} kind="contextual" state="skipped" {...on('27')} />
          <Strip
            number="33"
            subject={g('s32')}
            kind="contextual"
            time="12:44"
            icon="phone"
            way={g('way32')}
            {...on('33')}
          />
        </div>
        <div class="sample-line">
          <For each={dots}>
            {([number, state]) => <Dot number={number} state={state} subject={g('s32')} {...on(`dot ${number}`)} />}
          </For>
        </div>
      </Sample>
      <Sample title={g('lines')}>
        <BoundaryLine />
        <RequestSteps at="written" />
        <RequestSteps at="sent" note={g('waits')} urgent />
        <RequestSteps at="onTheWay" note={g('about')} />
        <RequestSteps at="here" note={g('arrived')} />
        <RequestSteps at="sent" ended="refused" note={g('refusedNote')} />
        <RequestSteps at="written" ended="withdrawn" />
      </Sample>
      <Sample title={g('load')}>
        <LoadMeter
          sentence={g('loadSentence')}
          wants={14}
          clears={12}
          counts={[
            { value: '7', label: g('unanswered'), call: '19 min' },
            { value: '7', label: g('rowsDue') },
            { value: '2', label: g('quiet') },
          ]}
          decision={
            <>
              <b>{g('nextDecision')}</b> {g('nextText')}
            </>
          }
        />
        <p class="text-12 text-ink-2">{g('loadSentence')}</p>
        <LoadMeter sentence={g('loadSentence')} wants={5} clears={12} counts={[]} />
      </Sample>
    </>
  );
}
