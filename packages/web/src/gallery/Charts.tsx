import { createSignal, For, type JSX } from 'solid-js';
import { number, percent } from '../i18n/numbers.ts';
import { BarWhisker } from '../ui/BarWhisker.tsx';
import { CauseChain } from '../ui/CauseChain.tsx';
import { ChartFrame } from '../ui/ChartFrame.tsx';
import { Lines } from '../ui/Lines.tsx';
import { PsmuCells, type PsmuRating } from '../ui/PsmuCells.tsx';
import { SmallMultiple } from '../ui/SmallMultiple.tsx';
import { TriageGlyph } from '../ui/TriageGlyph.tsx';
import { Sample } from './Sample.tsx';
import { report, third, towards, truth } from './series.ts';
import { g } from './t.ts';

const hospitals = [
  ['Henry Ford', 0.98],
  ['Receiving', 1.09],
  ['Harper', 0.86],
  ['Windsor Regional', 1.07],
  ['Wyandotte', 0.57],
  ['Erie Shores', 0.88],
] as const;

export function Charts(): JSX.Element {
  const [cursor, setCursor] = createSignal(102);
  const [rating, setRating] = createSignal<PsmuRating>('M');
  return (
    <>
      <Sample title={g('series')} wide>
        <ChartFrame
          title={g('told')}
          note={g('toldNote')}
          columns={[g('minute'), g('trueCount')]}
          rows={truth.map((point) => [number(point.at), number(point.value)])}
          caption={g('toldCaption')}
        >
          <div class="sample-chart">
            <Lines
              sentence={g('toldSentence')}
              scale={{ from: 0, to: 240, top: 440 }}
              truth={truth}
              report={report}
              third={third}
              gap
              marks
            />
          </div>
        </ChartFrame>
      </Sample>
      <Sample title={g('multiples')} wide>
        <div class="sample-pair">
          <For each={hospitals}>
            {([name, share]) => (
              <SmallMultiple
                label={name}
                value={percent(share)}
                over={share > 1}
                sentence={g('occupancy', { name, share: percent(share) })}
                scale={{ from: 0, to: 120, top: 1.2, bottom: 0.4 }}
                truth={towards(share)}
                limit={1}
                cursor={cursor()}
                onCursor={setCursor}
              />
            )}
          </For>
          <SmallMultiple
            label={<TriageGlyph category="immediate" />}
            value="62"
            sentence={g('toldSentence')}
            scale={{ from: 0, to: 120, top: 440 }}
            truth={truth.filter((point) => point.at <= 102)}
            report={report.filter((point) => point.at <= 102)}
            cursor={cursor()}
            onCursor={setCursor}
          />
        </div>
      </Sample>
      <Sample title={g('worth')} wide>
        <BarWhisker
          title={g('worth')}
          from={-14}
          to={4}
          ticks={[-10, -5, 0]}
          digits={1}
          rows={[
            {
              label: g('licenceData'),
              note: g('licenceDataNote'),
              code: 'licence.data',
              mean: -6.2,
              low: -8.6,
              high: -4,
            },
            { label: g('mou'), note: g('mouNote'), code: 'compact.sp-mou', mean: -9.4, low: -12.7, high: -6.2 },
            {
              label: g('evidence'),
              note: g('evidenceNote'),
              code: 'sharing.threshold',
              mean: 0.3,
              low: -1.6,
              high: 2.3,
            },
            { label: g('boarding'), code: 'maritime.shiprider', none: g('notExercised') },
          ]}
        />
      </Sample>
      <Sample title={g('causes')} wide>
        <CauseChain
          label={g('causesLabel')}
          moments={[
            { title: g('c1'), note: g('c1n'), log: '#312', delay: '65 min' },
            { title: g('c2'), note: g('c2n'), log: '#6 118', delay: '53 min' },
            { title: g('c3'), note: g('c3n'), log: '#10 540', delay: '27 min', isDecision: true },
            { title: g('c4'), note: g('c4n'), log: '#12 907' },
          ]}
          lesson={g('lesson')}
        />
        <div class="sample-line">
          <span class="text-12 text-ink-2">{g('ratings')}</span>
          <PsmuCells rating="M" confirmed />
          <span>{g('confirmed')}</span>
          <PsmuCells rating="U" confirmed={false} />
          <span>{g('proposed')}</span>
          <PsmuCells rating={null} confirmed={false} />
          <PsmuCells rating={rating()} confirmed onRate={setRating} />
          <span>{g('toRate')}</span>
        </div>
      </Sample>
    </>
  );
}
