import { createSignal, type JSX } from 'solid-js';
import { h } from '../home/h.ts';
import { local } from '../home/local.ts';
import { Segment } from '../ui/Segment.tsx';
import { TextField } from '../ui/TextField.tsx';
import { isLaunch, withTimes } from './mapping.ts';
import type { Mapping } from './shapes.ts';
import { w } from './w.ts';

export interface TimesFormProps {
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

/** How the times of a sheet are to be read: absolute with a launch date, or counted from StartEx. */
export function TimesForm(props: TimesFormProps): JSX.Element {
  const [launch, setLaunch] = createSignal<string | null>(null);
  const times = (): Mapping['times'] => props.mapping.times;
  const typed = (): string => launch() ?? times().launch;
  return (
    <div class="sheet-times">
      <p class="home-row-note">{local(times().reason)}</p>
      <Choice
        label={w('times.bare')}
        options={[
          { value: 'clock', label: w('times.clock') },
          { value: 'elapsed', label: w('times.elapsed') },
        ]}
        value={times().bare}
        onChoose={(bare) => props.onChange(withTimes(props.mapping, { bare }))}
      />
      <Choice
        label={w('times.numbers')}
        options={[
          { value: 'minutes', label: w('times.minutes') },
          { value: 'hours', label: w('times.hours') },
          { value: 'clock', label: w('times.clock') },
        ]}
        value={times().numbers}
        onChoose={(numbers) => props.onChange(withTimes(props.mapping, { numbers }))}
      />
      <Choice
        label={w('times.dates')}
        options={[
          { value: 'day-first', label: w('times.day-first') },
          { value: 'month-first', label: w('times.month-first') },
        ]}
        value={times().dates}
        onChoose={(dates) => props.onChange(withTimes(props.mapping, { dates }))}
      />
      <TextField
        label={w('times.launch')}
        hint={w('times.launchHint')}
        code
        value={typed()}
        refusal={isLaunch(typed()) ? undefined : w('times.launchWrong')}
        onInput={(text) => {
          setLaunch(text);
          if (isLaunch(text)) props.onChange(withTimes(props.mapping, { launch: text.trim().replace(' ', 'T') }));
        }}
      />
      <TextField label={w('times.zone')} code readOnly value={times().zone} onInput={() => undefined} />
      <Choice
        label={w('map.language')}
        options={[
          { value: 'en', label: h('english') },
          { value: 'fr', label: h('french') },
        ]}
        value={props.mapping.language}
        onChoose={(language) => props.onChange({ ...props.mapping, language })}
      />
    </div>
  );
}

interface ChoiceProps<V extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly value: V;
  readonly onChoose: (value: V) => void;
}

function Choice<V extends string>(props: ChoiceProps<V>): JSX.Element {
  return (
    <div class="field">
      <span class="field-label">{props.label}</span>
      <Segment label={props.label} options={props.options} value={props.value} onChoose={props.onChoose} />
    </div>
  );
}
