import type { CommandType } from '@samaritan/scenarios/vocabulary/commands';
import type { Refusal as RefusalOf } from '@samaritan/scenarios/vocabulary/refusals';
import { sayRefusal } from '@samaritan/server/words/refusals';
import { createMemo, createSignal, createUniqueId, For, onMount, Show, type JSX, untrack } from 'solid-js';
import { list } from '../../i18n/numbers.ts';
import { Button } from '../../ui/Button.tsx';
import { createShortcuts } from '../../ui/shortcuts.ts';
import { Refusal } from '../../ui/Refusal.tsx';
import { useRoom } from '../seat-room.ts';
import { timeOf } from '../../live/moments.ts';
import { f, formWord, p } from '../words.ts';
import { type FormField, type FormGround, type FormValue, type FormValues, payloadOf } from './description.ts';
import { readDraft, startValues, writeDraft } from './draft-values.ts';
import { FieldControl } from './FieldControl.tsx';
import { formOf } from './forms.ts';
import { type WayOut, inTwo, refusedField, wayOut } from './refused.ts';

export interface ActionFormProps {
  readonly type: CommandType;
  /** What it is opened with: stands above what a draft holds. */
  readonly start: FormValues | null;
}

/** A command's form. Half-filled it is a draft; refused it says so at the field, with the way out. */
export function ActionForm(props: ActionFormProps): JSX.Element {
  const room = useRoom();
  // A form is made anew for each action that is opened.
  const { type, start } = untrack(() => ({ ...props }));
  const form = formOf(type);
  const place = `form/${type}`;
  const refusalId = createUniqueId();
  const [busy, setBusy] = createSignal(false);
  const [refused, setRefused] = createSignal<RefusalOf | null>(null);
  const [note, setNote] = createSignal<string | null>(null);
  const [tried, setTried] = createSignal(false);

  const ground = (values: FormValues): FormGround => ({
    briefing: room.briefing,
    facts: room.facts(),
    speaker: room.speak(),
    values,
  });
  const first = startValues(form.fields, ground({}), { ...readDraft(room.drafts.read(place)), ...start });
  const [values, setValues] = createSignal<FormValues>(first);
  const payload = createMemo(() => payloadOf(form, values()));
  const blocked = createMemo(() => form.blocked?.(ground(values())) ?? null);
  const field = createMemo(() => {
    const refusal = refused();
    return refusal === null ? null : refusedField(type, refusal, values());
  });
  const missing = (): readonly string[] =>
    form.fields.filter((one) => isMissing(one, values()[one.name] ?? null)).map(({ label }) => formWord(label));

  const put = (changes: FormValues): void => {
    setValues({ ...values(), ...changes });
    setNote(null);
    room.drafts.write(place, writeDraft(values()));
  };
  const empty = (): void => {
    room.drafts.drop(place);
    setRefused(null);
    setTried(false);
    setValues(startValues(form.fields, ground({}), null));
  };
  const send = async (): Promise<void> => {
    setTried(true);
    const ready = payload();
    if (ready === null || blocked() !== null || busy()) return;
    setBusy(true);
    setNote(null);
    const answer = await room.send({ type, payload: ready });
    setBusy(false);
    if (answer === 'failed') return void setNote(f('failed'));
    if (answer !== 'kept' && !answer.ok) return void setRefused(answer.refusal);
    empty();
    setNote(answer === 'kept' ? f('kept') : f('sent', { time: timeOf(room, room.now()) }));
  };
  const take = (way: WayOut): void => {
    put(Object.fromEntries(Object.entries(way.values).filter(([name]) => name in values())));
    setRefused(null);
    void send();
  };
  createShortcuts(() => [{ key: 'Ctrl+Enter', what: p('key.act'), run: () => void send() }]);

  const actOf = (way: WayOut | null) =>
    way === null ? {} : { act: { label: formWord(way.word, way.named ?? {}), onTake: () => take(way), busy: busy() } };
  const refusal = (): JSX.Element => (
    <Show when={refused()}>
      {(why) => {
        const act = () => actOf(wayOut(why(), ground(values())));
        return <Refusal id={refusalId} {...inTwo(sayRefusal(why(), room.speak()))} {...act()} />;
      }}
    </Show>
  );

  let frame: HTMLFormElement | undefined;
  // Whoever opened it wants to fill it in.
  onMount(() => frame?.querySelector<HTMLElement>('input, select, textarea')?.focus());

  return (
    <form
      ref={frame}
      class="action-form"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <For each={form.fields}>
        {(one) => (
          <>
            <FieldControl
              field={one}
              ground={ground(values())}
              value={values()[one.name] ?? null}
              refusedBy={field() === one.name ? refusalId : undefined}
              refusal={
                tried() && isMissing(one, values()[one.name] ?? null)
                  ? f('missing', { fields: formWord(one.label) })
                  : undefined
              }
              onChange={(value: FormValue) => put({ [one.name]: value })}
            />
            <Show when={field() === one.name}>{refusal()}</Show>
          </>
        )}
      </For>
      <Show when={field() === null}>{refusal()}</Show>
      <Show when={note()}>
        {(words) => (
          <p class="form-note" role="status">
            {words()}
          </p>
        )}
      </Show>
      <div class="form-acts">
        <Button kind="primary" submit busy={busy()} busyLabel={p('answer.sending')} reason={blockedBy()}>
          {formWord(form.submit, form.named?.(ground(values())) ?? {})}
        </Button>
        <Button kind="quiet" onPress={empty}>
          {f('clear')}
        </Button>
      </div>
    </form>
  );

  function blockedBy(): string | undefined {
    const why = blocked();
    if (why !== null) return formWord(why);
    return tried() && missing().length > 0 ? f('missing', { fields: list(missing()) }) : undefined;
  }
}

/** Whether a field that must be filled is empty. */
function isMissing(field: FormField, value: FormValue): boolean {
  switch (field.kind) {
    case 'choice':
      return field.none === undefined && (value === null || value === '');
    case 'choices':
      return field.mayBeNone !== true && (!Array.isArray(value) || value.length === 0);
    case 'number':
      return typeof value !== 'number';
    case 'line':
    case 'text':
      return field.mayBeEmpty !== true && (typeof value !== 'string' || value.trim() === '');
    case 'check':
    case 'figures':
      return false;
  }
}
