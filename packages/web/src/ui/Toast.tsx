import { createEffect, createSignal, onCleanup, Show, type JSX } from 'solid-js';
import { t } from '../i18n/t.ts';
import { Button } from './Button.tsx';

export interface ToastNews {
  readonly id: string;
  readonly text: string;
  /** Then it stays until it is read. */
  readonly wantsAnswer?: boolean;
  readonly act?: { readonly label: string; readonly onTake: () => void };
}

export interface ToastProps {
  readonly news: ToastNews;
  readonly onGone: () => void;
}

/** Long enough to read two lines twice. */
const staysMs = 8000;

/** What happened elsewhere; never a refusal. It waits while a pointer or the focus is on it. */
export function Toast(props: ToastProps): JSX.Element {
  const [watched, setWatched] = createSignal(false);
  createEffect(() => {
    if (watched() || props.news.wantsAnswer === true) return;
    const timer = setTimeout(() => props.onGone(), staysMs);
    onCleanup(() => clearTimeout(timer));
  });
  return (
    <div
      class="toast"
      classList={{ 'toast-call': props.news.wantsAnswer === true }}
      onPointerEnter={() => setWatched(true)}
      onPointerLeave={() => setWatched(false)}
      onFocusIn={() => setWatched(true)}
      onFocusOut={() => setWatched(false)}
    >
      <p class="toast-words">{props.news.text}</p>
      <Show when={props.news.act}>
        {(act) => (
          <Button
            kind="link"
            onPress={() => {
              act().onTake();
              props.onGone();
            }}
          >
            {act().label}
          </Button>
        )}
      </Show>
      <Button kind="quiet" icon="close" label={t('close')} onPress={() => props.onGone()} />
    </div>
  );
}
