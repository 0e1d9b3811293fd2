import { createSignal, createUniqueId, onCleanup, Show, type JSX } from 'solid-js';
import { t } from '../i18n/t.ts';
import { Icon } from './Icon.tsx';
import { TextField } from './TextField.tsx';

export interface HoldButtonProps {
  /** "Real emergency: hold to stop". */
  readonly label: string;
  /** Agreed before StartEx; typed instead of holding. Upper case and accents do not matter. */
  readonly codeWord: string;
  readonly onDone: () => void;
}

/** Long enough that a slip stops nothing, short enough for a real emergency. */
const holdMs = 1500;

const plain = (word: string): string => word.normalize('NFD').replaceAll(/\p{M}/gu, '').trim().toLocaleLowerCase();

/** Stops the exercise for a real emergency: held for a second and a half by pointer, Enter or Space, or by the code word. */
export function HoldButton(props: HoldButtonProps): JSX.Element {
  const [held, setHeld] = createSignal(false);
  const [typing, setTyping] = createSignal(false);
  const [typed, setTyped] = createSignal('');
  const hintId = createUniqueId();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const letGo = (): void => {
    clearTimeout(timer);
    setHeld(false);
  };
  const take = (): void => {
    if (held()) return;
    setHeld(true);
    timer = setTimeout(() => {
      letGo();
      props.onDone();
    }, holdMs);
  };
  const isHoldKey = (event: KeyboardEvent): boolean => event.key === 'Enter' || event.key === ' ';
  onCleanup(letGo);

  return (
    <span class="hold">
      <button
        type="button"
        class="button button-stop hold-button"
        classList={{ 'hold-held': held() }}
        aria-describedby={hintId}
        onPointerDown={take}
        onPointerUp={letGo}
        onPointerLeave={letGo}
        onPointerCancel={letGo}
        onContextMenu={(event) => event.preventDefault()}
        onBlur={letGo}
        onKeyDown={(event) => {
          if (!isHoldKey(event)) return;
          event.preventDefault();
          if (!event.repeat) take();
        }}
        onKeyUp={(event) => {
          if (isHoldKey(event)) letGo();
        }}
      >
        <span class="button-face">
          <Icon name="bang" />
          {props.label}
        </span>
      </button>
      <span class="read-only-to-ears" id={hintId}>
        {t('hold.hint')}
      </span>
      <button type="button" class="button button-link" aria-expanded={typing()} onClick={() => setTyping(!typing())}>
        {t('hold.type')}
      </button>
      <Show when={typing()}>
        <form
          class="hold-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (plain(typed()) === plain(props.codeWord)) props.onDone();
          }}
        >
          <TextField
            label={t('hold.word')}
            value={typed()}
            onInput={setTyped}
            refusal={
              typed() === '' || plain(props.codeWord).startsWith(plain(typed())) ? undefined : t('hold.otherWord')
            }
          />
          <button type="submit" class="button button-stop">
            {t('hold.stop')}
          </button>
        </form>
      </Show>
    </span>
  );
}
