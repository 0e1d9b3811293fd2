import { createSignal, type JSX } from 'solid-js';
import { zoneName } from '../i18n/times.ts';
import { Button } from '../ui/Button.tsx';
import { CheckField } from '../ui/CheckField.tsx';
import { ChoiceField } from '../ui/ChoiceField.tsx';
import { LongTextField } from '../ui/LongTextField.tsx';
import { MultiChoiceField } from '../ui/MultiChoiceField.tsx';
import { NumberField } from '../ui/NumberField.tsx';
import { Refusal } from '../ui/Refusal.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { TimeField } from '../ui/TimeField.tsx';
import { Sample } from './Sample.tsx';
import { g, moment } from './t.ts';

type Unit = 'west' | 'east';
type Side = 'MI' | 'ON' | 'US';

export function Fields(): JSX.Element {
  const [name, setName] = createSignal('Marie-Claude Bergeron');
  const [licence, setLicence] = createSignal('1284 7731');
  const [beds, setBeds] = createSignal<number | null>(12);
  const [many, setMany] = createSignal<number | null>(24);
  const [time, setTime] = createSignal<number | null>(765);
  const [unit, setUnit] = createSignal<Unit | null>(null);
  const [text, setText] = createSignal(g('messageText'));
  const [isMarked, setMarked] = createSignal(true);
  const [sides, setSides] = createSignal<readonly Side[]>(['MI', 'ON']);
  const [find, setFind] = createSignal('');
  return (
    <>
      <Sample title={g('fields')}>
        <div class="sample-pair">
          <TextField label={g('person')} value={name()} onInput={setName} />
          <TextField label={g('licence')} value={licence()} onInput={setLicence} code />
          <NumberField
            label={g('beds')}
            value={beds()}
            onInput={setBeds}
            unit={g('bedsUnit')}
            min={0}
            max={2000}
            hint={g('bedsHint')}
          />
          <TimeField
            label={g('goesOut')}
            value={time()}
            onInput={setTime}
            zone={zoneName(moment.scenario, moment.zone)}
          />
          <ChoiceField<Unit>
            label={g('unit')}
            choices={[
              { value: 'west', label: g('icuWest') },
              { value: 'east', label: g('icuEast'), reason: g('closed') },
            ]}
            value={unit()}
            none={g('chooseUnit')}
            onChoose={setUnit}
          />
          <TextField label={g('readOnly')} value="141642Z OCT 26" onInput={() => undefined} code readOnly />
        </div>
        <LongTextField label={g('message')} value={text()} onInput={setText} opening={g('opening')} kept={g('kept')} />
        <MultiChoiceField<Side>
          label={g('sides')}
          choices={[
            { value: 'MI', label: 'Michigan' },
            { value: 'ON', label: 'Ontario' },
            { value: 'US', label: 'CBP, FEMA' },
          ]}
          values={sides()}
          onChoose={setSides}
        />
      </Sample>
      <Sample title={g('refusals')}>
        <div class="sample-pair">
          <ChoiceField<Unit>
            label={g('unit')}
            choices={[
              { value: 'west', label: g('icuWest') },
              { value: 'east', label: g('icuEast') },
            ]}
            value="west"
            onChoose={setUnit}
          />
          <NumberField
            label={g('beds')}
            value={many()}
            onInput={setMany}
            unit={g('bedsUnit')}
            refusedBy="gallery-refusal"
          />
        </div>
        <Refusal
          id="gallery-refusal"
          what={g('bedsRefused')}
          change={g('bedsChange')}
          act={{ label: g('openBeds'), onTake: () => setMany(12) }}
          more={
            <>
              <Button>{g('seeWho')}</Button>
              <Button kind="quiet">{g('keepDraft')}</Button>
            </>
          }
        />
        <TextField label={g('person')} value="" onInput={() => undefined} refusal={g('noneFound')} />
        <CheckField label={g('differences')} checked={isMarked()} onChange={setMarked} />
        <CheckField
          label={g('differences')}
          checked={false}
          onChange={() => undefined}
          reason={g('differencesReason')}
        />
        <SearchField label={g('find')} value={find()} onInput={setFind} slash />
      </Sample>
    </>
  );
}
