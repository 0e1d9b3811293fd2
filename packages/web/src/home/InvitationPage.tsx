import { useNavigate } from '@solidjs/router';
import { createSignal, Show, type JSX } from 'solid-js';
import { api } from '../live/api.ts';
import { Button } from '../ui/Button.tsx';
import { Refusal } from '../ui/Refusal.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { createAsk, createDoing } from './ask.ts';
import { ButtonLink } from './ButtonLink.tsx';
import { FailureNote } from './FailureNote.tsx';
import { h } from './h.ts';
import { local } from './local.ts';
import { becomeMe, me } from './me.ts';
import { NewAccountForm } from './NewAccountForm.tsx';
import { Page } from './Page.tsx';
import type { InvitationLook } from './shapes.ts';
import { SignInForm } from './SignInForm.tsx';
import { takeFragment, ways } from './ways.ts';

/** An invitation to a post: with a new account, or with the one that somebody has. */
export function InvitationPage(): JSX.Element {
  const token = takeFragment();
  const look = createAsk(
    () => token,
    async (of) => ({ opens: await api().session.invitation.query({ token: of }) }),
  );
  const opens = (): InvitationLook | null => {
    const found = look.value()?.opens ?? null;
    return found?.kind === 'account' ? found : null;
  };
  return (
    <Page title={h('invitation.title')} narrow>
      <div class="home-block">
        <h1 class="home-title">{h('invitation.title')}</h1>
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
            <Show
              when={opens()}
              fallback={
                <Refusal
                  what={h('link.spent')}
                  change={h('link.spentChange')}
                  more={<ButtonLink href={ways.signIn}>{h('signIn.go')}</ButtonLink>}
                />
              }
            >
              {(found) => <Accept token={token ?? ''} found={found()} />}
            </Show>
          </Show>
        </Show>
      </div>
    </Page>
  );
}

function Accept(props: { readonly token: string; readonly found: InvitationLook }): JSX.Element {
  const go = useNavigate();
  const taking = createDoing();
  const [hasAccount, setHasAccount] = createSignal(false);
  const there = (): string => (props.found.exercise === null ? ways.home : ways.exercise(props.found.exercise.id));
  const take = async (): Promise<void> => {
    const taken = await taking.run(api().session.takePost.mutate({ token: props.token }));
    if (taken === null) return;
    becomeMe(taken.answer);
    go(there(), { replace: true });
  };
  return (
    <>
      <Show when={props.found.exercise}>
        {(exercise) => (
          <p class="home-lead">
            {h('invitation.to', {
              role: props.found.role === null ? '' : h(`role.${props.found.role}`),
              title: local(exercise().title),
            })}
          </p>
        )}
      </Show>
      <Show
        when={me()?.account}
        fallback={
          <Show
            when={hasAccount()}
            fallback={
              <>
                <NewAccountForm
                  make={(account) => api().session.acceptInvitation.mutate({ token: props.token, ...account })}
                  onMade={() => go(there(), { replace: true })}
                />
                <p>
                  <Button kind="link" onPress={() => setHasAccount(true)}>
                    {h('invitation.have')}
                  </Button>
                </p>
              </>
            }
          >
            <SignInForm onSignedIn={() => undefined} />
          </Show>
        }
      >
        {(account) => (
          <>
            <FailureNote failure={taking.failure()} />
            <p class="home-acts">
              <Button kind="primary" busy={taking.busy()} onPress={() => void take()}>
                {h('invitation.take', { name: account().name })}
              </Button>
            </p>
            <p class="home-row-note">{h('invitation.other')}</p>
          </>
        )}
      </Show>
    </>
  );
}
