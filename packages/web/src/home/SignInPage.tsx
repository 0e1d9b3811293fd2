import { useNavigate, useSearchParams } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { Refusal } from '../ui/Refusal.tsx';
import { h } from './h.ts';
import { Page } from './Page.tsx';
import { SignInForm } from './SignInForm.tsx';
import { takeFragment, ways } from './ways.ts';

/** For staff; players join by link or code. */
export function SignInPage(): JSX.Element {
  const go = useNavigate();
  // An organisation's own sign-on comes back here where it did not let somebody in.
  const failed = takeFragment() === 'sign-on-failed';
  const [asked] = useSearchParams<{ to?: string }>();
  // Only a page of this server: an address that begins with two strokes is another's.
  const there = (): string => (/^\/(?!\/)[^\\]*$/.test(asked.to ?? '') ? (asked.to ?? ways.home) : ways.home);
  return (
    <Page title={h('signIn.title')} narrow>
      <div class="home-block">
        <h1 class="home-title">{h('signIn.title')}</h1>
        <p class="home-lead">{h('guest.text')}</p>
        <Show when={failed}>
          <Refusal what={h('signIn.failed')} change={h('signIn.failedChange')} />
        </Show>
        <SignInForm onSignedIn={() => go(there(), { replace: true })} />
      </div>
    </Page>
  );
}
