import { For, type JSX } from 'solid-js';
import { t } from '../i18n/t.ts';
import { Toast, type ToastNews } from './Toast.tsx';

export interface ToastsProps {
  readonly news: readonly ToastNews[];
  readonly onGone: (id: string) => void;
}

/** The corner where news from elsewhere stands, newest last. */
export function Toasts(props: ToastsProps): JSX.Element {
  return (
    <div class="toasts no-print" role="region" aria-label={t('news')} aria-live="polite">
      <For each={props.news}>{(news) => <Toast news={news} onGone={() => props.onGone(news.id)} />}</For>
    </div>
  );
}
