import { useNavigate, useSearchParams } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { h } from './h.ts';
import { Page } from './Page.tsx';
import { SignInForm } from './SignInForm.tsx';
import { ways } from './ways.ts';

/** For staff; players join by link or code. */
export function SignInPage(): JSX.Element {
  const go = useNavigate();
  const [asked] = useSearchParams<{ to?: string }>();
  // Only a page of this server: an address that begins with two strokes is another's.
  const there = (): string => (/^\/(?!\/)[^\\]*$/.test(asked.to ?? '') ? (asked.to ?? ways.home) : ways.home);
  return (
    <Page title={h('signIn.title')} narrow>
      <div class="home-block">
        <h1 class="home-title">{h('signIn.title')}</h1>
        <p class="home-lead">{h('guest.text')}</p>
        <SignInForm onSignedIn={() => go(there(), { replace: true })} />
      </div>
    </Page>
  );
}
