import type { JSX } from 'solid-js';
import { LawPath } from '../ui/LawPath.tsx';
import { MatchWaterfall } from '../ui/MatchWaterfall.tsx';
import { Sample } from './Sample.tsx';
import { g, minutes } from './t.ts';

const lists = { ageingAfter: minutes(360), staleAfter: minutes(1440) };

export function Law(): JSX.Element {
  return (
    <>
      <Sample title={g('law')} wide>
        <LawPath
          steps={[
            { name: g('l1'), note: g('l1n'), result: 'passedOver', source: 'PL 104-321, art. I' },
            { name: g('l2'), note: g('l2n'), result: 'satisfied', source: 'PL 112-282' },
            {
              name: g('l3'),
              note: g('l3n'),
              result: 'narrowed',
              source: g('l3s'),
              told: { age: minutes(8), ...lists },
            },
            {
              name: g('l4'),
              note: g('l4n'),
              result: 'failed',
              source: g('l4s'),
              told: { age: minutes(222), ...lists },
            },
          ]}
          flip={g('flip')}
        />
      </Sample>
      <Sample title={g('match')} wide>
        <MatchWaterfall
          evidence={[
            { label: g('m1'), bits: 9.2 },
            { label: g('m2'), bits: 6.4 },
            { label: g('m3'), bits: 5.1 },
            { label: g('m4'), bits: -1.5 },
          ]}
          looks={4}
          same={12}
          runnerUp={6.4}
        />
      </Sample>
    </>
  );
}
