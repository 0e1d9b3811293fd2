import { Show, type JSX } from 'solid-js';
import { t } from '../i18n/t.ts';
import { Banner } from './Banner.tsx';
import { isLeftBehind } from './upgrade.ts';

/** Says that the page must be loaded anew, and what of that which was begun is kept. */
export function UpgradeBanner(): JSX.Element {
  return (
    <Show when={isLeftBehind()}>
      <Banner
        tone="call"
        title={t('upgrade.title')}
        act={{ label: t('upgrade.reload'), onTake: () => globalThis.location.reload() }}
      >
        {t('upgrade.text')}
      </Banner>
    </Show>
  );
}
