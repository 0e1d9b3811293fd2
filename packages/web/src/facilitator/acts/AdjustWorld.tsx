import { say } from '@samaritan/server/words/label';
import { oneResourceLabels } from '@samaritan/server/words/labels/care';
import { Match, Show, Switch, type JSX } from 'solid-js';
import { language } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { type Choice, ChoiceField } from '../../ui/ChoiceField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { LongTextField } from '../../ui/LongTextField.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { Segment } from '../../ui/Segment.tsx';
import { NotDoneNote } from '../NotDoneNote.tsx';
import { c } from '../c.ts';
import { meansChoices } from '../choices.ts';
import { useControl } from '../control-room.ts';
import { createSending } from '../sending.ts';
import type { AdjustmentInput } from '../shapes.ts';

const kinds = ['crossing', 'beds', 'hazard', 'means', 'stock', 'lever'] as const;
type Kind = (typeof kinds)[number];

/** The truth changed by hand, with a reason that stays in the log: seats learn of it as of anything else, or do not. */
export function AdjustWorld(): JSX.Element {
  const room = useControl();
  const sending = createSending();
  const [kind, setKind] = room.typed.field<Kind>('kind', 'crossing');
  const [place, setPlace] = room.typed.field<string | null>('place', null);
  const [item, setItem] = room.typed.field<string | null>('item', null);
  const [state, setState] = room.typed.field<'yes' | 'no'>('state', 'no');
  const [by, setBy] = room.typed.field<number | null>('by', null);
  const [reason, setReason] = room.typed.field<string>('reason', '');
  const places = (wanted: string): readonly Choice<string>[] =>
    room.briefing.places
      .filter((one) => one.kind === wanted)
      .map(({ id }) => ({ value: id, label: room.speak().place(id) }));
  const subjects = (): readonly Choice<string>[] => {
    switch (kind()) {
      case 'crossing':
        return places('crossing');
      case 'beds':
        return places('hospital');
      case 'hazard':
        return room.briefing.hazards.map(({ id, site }) => ({
          value: id,
          label: `${room.speak().hazard(id)}, ${room.speak().place(site)}`,
        }));
      case 'means':
        return meansChoices(room);
      case 'stock':
        return room.briefing.stocks.map(({ stockpile }) => ({
          value: stockpile,
          label: room.speak().place(stockpile),
        }));
      default:
        return room.briefing.levers.map(({ name }) => ({ value: name, label: room.speak().lever(name) }));
    }
  };
  const items = (): readonly Choice<string>[] => {
    if (kind() === 'beds')
      return [
        { value: 'staffed', label: c('adjust.staffed') },
        { value: 'icu', label: c('adjust.icu') },
      ];
    if (kind() === 'stock')
      return (room.briefing.stocks.find(({ stockpile }) => stockpile === place())?.items ?? []).map((value) => ({
        value,
        label: say(oneResourceLabels, value, language()),
      }));
    return (room.briefing.levers.find(({ name }) => name === place())?.values ?? []).map((value) => ({
      value,
      label: room.speak().leverValue(value),
    }));
  };
  const adjustment = (): AdjustmentInput | null => {
    const [where, what, amount] = [place(), item(), by()];
    if (where === null) return null;
    switch (kind()) {
      case 'crossing':
        return { kind: 'crossing', crossing: where, open: state() === 'yes' };
      case 'beds':
        return amount === null || (what !== 'staffed' && what !== 'icu')
          ? null
          : { kind: 'beds', hospital: where, unit: what, by: Math.round(amount) };
      case 'hazard':
        return { kind: 'hazard', hazard: where };
      case 'means':
        return { kind: 'means', means: where, down: state() === 'no' };
      case 'stock':
        return amount === null || what === null
          ? null
          : { kind: 'stock', stockpile: where, item: what, by: Math.round(amount) };
      default:
        return what === null ? null : { kind: 'lever', lever: where, value: what };
    }
  };
  const missing = (): string | undefined => {
    if (adjustment() === null) return c('adjust.incomplete');
    return reason().trim() === '' ? c('adjust.noReason') : undefined;
  };
  const close = (): void => room.open(null);
  const adjust = async (): Promise<void> => {
    const wanted = adjustment();
    if (wanted === null || missing() !== undefined) return;
    if (await sending.give('AdjustWorld', { adjustment: wanted, reason: reason().trim() })) close();
  };
  return (
    <Dialog
      open
      wide
      title={c('adjust.title')}
      onClose={close}
      foot={
        <>
          <Button kind="primary" busy={sending.busy()} reason={missing()} onPress={() => void adjust()}>
            {c('adjust.adjust')}
          </Button>
          <Button onPress={close}>{c('cancel')}</Button>
        </>
      }
    >
      <div class="form">
        <p class="text-ink-2">{c('adjust.about')}</p>
        <div class="form-pair">
          <ChoiceField
            label={c('adjust.kind')}
            choices={kinds.map((value) => ({ value, label: c(`adjust.kind.${value}`) }))}
            value={kind()}
            onChoose={(chosen) => {
              setKind(chosen);
              setPlace(null);
              setItem(null);
            }}
          />
          <ChoiceField
            label={c(`adjust.of.${kind()}`)}
            none={c('choose')}
            choices={subjects()}
            value={place()}
            onChoose={(id) => {
              setPlace(id);
              setItem(null);
            }}
          />
        </div>
        <Switch>
          <Match when={kind() === 'crossing' || kind() === 'means'}>
            <Segment
              label={c('adjust.state')}
              options={[
                { value: 'yes', label: c(kind() === 'crossing' ? 'adjust.open' : 'adjust.works') },
                { value: 'no', label: c(kind() === 'crossing' ? 'adjust.closed' : 'adjust.down') },
              ]}
              value={state()}
              onChoose={setState}
            />
          </Match>
          <Match when={kind() !== 'hazard'}>
            <div class="form-pair">
              <ChoiceField
                label={c(`adjust.what.${kind()}`)}
                none={c('choose')}
                choices={items()}
                value={item()}
                onChoose={setItem}
              />
              <Show when={kind() !== 'lever'}>
                <NumberField label={c('adjust.by')} hint={c('adjust.byHint')} value={by()} onInput={setBy} />
              </Show>
            </div>
          </Match>
        </Switch>
        <LongTextField
          label={c('adjust.reason')}
          hint={c('adjust.reasonHint')}
          value={reason()}
          onInput={setReason}
          rows={2}
          onSend={() => void adjust()}
        />
        <NotDoneNote sending={sending} />
      </div>
    </Dialog>
  );
}
