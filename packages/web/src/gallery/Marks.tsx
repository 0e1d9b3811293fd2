import { verdictKinds, type VerdictKind } from '@samaritan/scenarios/vocabulary/verdict';
import { createSignal, For, type JSX } from 'solid-js';
import { t } from '../i18n/t.ts';
import { FigureWithAge } from '../ui/FigureWithAge.tsx';
import { Tooltip } from '../ui/Tooltip.tsx';
import { TriageCounts } from '../ui/TriageCounts.tsx';
import { TriageGlyph, triageOrder } from '../ui/TriageGlyph.tsx';
import { VerdictBar } from '../ui/VerdictBar.tsx';
import { VerdictGlyph } from '../ui/VerdictGlyph.tsx';
import { VerdictWord } from '../ui/VerdictWord.tsx';
import { Sample } from './Sample.tsx';
import { g, minutes } from './t.ts';

export function Marks(): JSX.Element {
  const [chosen, setChosen] = createSignal<readonly VerdictKind[]>([]);
  return (
    <>
      <Sample title={g('triage')}>
        <div class="sample-line">
          <For each={triageOrder}>
            {(category) => (
              <span class="inline-flex flex-col items-center gap-1 text-12 font-mid">
                <TriageGlyph category={category} size={34} />
                {t(`triage.${category}`)}
              </span>
            )}
          </For>
        </div>
        <div class="sample-line">
          <For each={triageOrder}>{(category) => <TriageGlyph category={category} size={14} />}</For>
          <span class="text-12 text-ink-3">14</span>
          <For each={triageOrder}>{(category) => <TriageGlyph category={category} size={18} />}</For>
          <span class="text-12 text-ink-3">18</span>
        </div>
        <p class="text-12 text-ink-2">{g('triageOf')}</p>
        <TriageCounts
          counts={{ immediate: 62, delayed: 108, minimal: 190, expectant: 9, dead: 51 }}
          told={{ immediate: 41, delayed: 66, minimal: 142, expectant: 0, dead: 19 }}
        />
      </Sample>
      <Sample title={g('verdicts')}>
        <ul class="flex flex-col gap-2">
          <For each={verdictKinds}>
            {(verdict) => (
              <li class="flex items-center gap-4">
                <VerdictGlyph verdict={verdict} size={34} />
                <VerdictWord verdict={verdict} />
              </li>
            )}
          </For>
        </ul>
        <VerdictBar
          counts={{
            recognised: 3112,
            'recognised-with-limits': 2904,
            'needs-registration': 2377,
            'not-recognised': 61,
            unknown: 1546,
          }}
          chosen={chosen()}
          onToggle={(verdict) =>
            setChosen(chosen().includes(verdict) ? chosen().filter((one) => one !== verdict) : [...chosen(), verdict])
          }
        />
      </Sample>
      <Sample title={g('ages')}>
        <FigureWithAge figure={{ kind: 'told', value: '149', of: '152', age: minutes(2), source: g('ownBoard') }} />
        <FigureWithAge
          figure={{ kind: 'told', value: '268', age: minutes(21), source: g('radioSource'), times: g('observed') }}
        />
        <FigureWithAge figure={{ kind: 'told', value: g('shut'), age: minutes(34), source: g('vnnSource') }} />
        <FigureWithAge
          figure={{
            kind: 'told',
            value: '14',
            age: minutes(222),
            ageingAfter: minutes(360),
            staleAfter: minutes(1440),
            source: g('l4s'),
          }}
        />
        <FigureWithAge figure={{ kind: 'never', ask: { label: g('ask'), onTake: () => undefined } }} />
        <FigureWithAge figure={{ kind: 'disagree', values: ['58', '61'], sources: [g('receiving'), g('dispatch')] }} />
        <FigureWithAge figure={{ kind: 'true', value: '420' }} />
        <div>
          <Tooltip text={g('tooltipText')}>{g('tooltip')}</Tooltip>
        </div>
      </Sample>
    </>
  );
}
