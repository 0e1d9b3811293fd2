import { useNavigate } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { api } from '../live/api.ts';
import { Refusal } from '../ui/Refusal.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { createAsk } from './ask.ts';
import { ButtonLink } from './ButtonLink.tsx';
import { FailureNote } from './FailureNote.tsx';
import { h } from './h.ts';
import { NewAccountForm } from './NewAccountForm.tsx';
import { Page } from './Page.tsx';
import { takeFragment, ways } from './ways.ts';

/** Where the link leads that the first start prints: whoever opens it becomes the director of the server. */
export function WelcomePage(): JSX.Element {
  const go = useNavigate();
  const token = takeFragment();
  const look = createAsk(
    () => token,
    async (of) => ({ opens: await api().session.invitation.query({ token: of }) }),
  );
  return (
    <Page title={h('welcome.title')} narrow>
      <div class="home-block">
        <h1 class="home-title">{h('welcome.title')}</h1>
        <Show when={token !== null} fallback={<Refusal what={h('link.missing')} change={h('link.missingChange')} />}>
          <FailureNote failure={look.failure()} onAgain={() => void look.again()} />
          <Show
            when={look.value()}
            fallback={
              <Show when={look.failure() === null}>
                <Skeleton rows={4} />
              </Show>
            }
          >
            {(found) => (
              <Show when={found().opens?.kind === 'first-director'} fallback={<Spent />}>
                <p class="home-lead">{h('welcome.text')}</p>
                <NewAccountForm
                  make={(account) => api().session.claimDirector.mutate({ token: token ?? '', ...account })}
                  onMade={() => go(ways.home, { replace: true })}
                />
              </Show>
            )}
          </Show>
        </Show>
      </div>
    </Page>
  );
}

function Spent(): JSX.Element {
  return (
    <Refusal
      what={h('link.spent')}
      change={h('link.spentChange')}
      more={<ButtonLink href={ways.signIn}>{h('signIn.go')}</ButtonLink>}
    />
  );
}
