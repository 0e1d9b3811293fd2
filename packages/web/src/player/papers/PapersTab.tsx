import { createSignal, Match, Switch, type JSX } from 'solid-js';
import { Button } from '../../ui/Button.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { p } from '../words.ts';
import { Message213 } from './Message213.tsx';
import { Request213rr } from './Request213rr.tsx';
import { Status209 } from './Status209.tsx';
import { UnitLog214 } from './UnitLog214.tsx';

const papers = ['209', '213', '213rr', '214'] as const;
export type Paper = (typeof papers)[number];

export interface PapersTabProps {
  /** Which one is asked for. */
  readonly paper: Paper | null;
}

/** The ICS forms, filled from what the desk knows and did, as sheets to print. */
export function PapersTab(props: PapersTabProps): JSX.Element {
  const [chosen, setChosen] = createSignal<Paper | null>(null);
  const paper = (): Paper => chosen() ?? props.paper ?? '209';
  return (
    <Pane
      title={p('forms.title')}
      count={p('forms.note')}
      controls={
        <span class="paper-controls no-print">
          <ChoiceField
            label={p('forms.which')}
            labelUnseen
            choices={papers.map((value) => ({ value, label: p(`forms.${value}`) }))}
            value={paper()}
            onChoose={setChosen}
          />
          <Button kind="primary" onPress={() => globalThis.print()}>
            {p('forms.print')}
          </Button>
        </span>
      }
    >
      <div class="sheets">
        <Switch>
          <Match when={paper() === '209'}>
            <Status209 />
          </Match>
          <Match when={paper() === '213'}>
            <Message213 />
          </Match>
          <Match when={paper() === '213rr'}>
            <Request213rr />
          </Match>
          <Match when={paper() === '214'}>
            <UnitLog214 />
          </Match>
        </Switch>
      </div>
    </Pane>
  );
}
