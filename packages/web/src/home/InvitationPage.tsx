import { useNavigate } from '@solidjs/router';
import { createSignal, Show, type JSX } from 'solid-js';
import { api } from '../live/api.ts';
import { postWords } from '../registry/post-words.ts';
import { r } from '../registry/r.ts';
import { Button } from '../ui/Button.tsx';
import { createDoing } from './ask.ts';
import { FailureNote } from './FailureNote.tsx';
import { h } from './h.ts';
import { local } from './local.ts';
import { becomeMe, me } from './me.ts';
import { NewAccountForm } from './NewAccountForm.tsx';
import { OneTimeLink } from './OneTimeLink.tsx';
import type { InvitationLook } from './shapes.ts';
import { SignInForm } from './SignInForm.tsx';
import { ways } from './ways.ts';

/** An invitation to a post: with a new account, or with the one that somebody has. */
export function InvitationPage(): JSX.Element {
  return (
    <OneTimeLink title={h('invitation.title')} kind="account">
      {(token, opens) => <Accept token={token} found={opens()} />}
    </OneTimeLink>
  );
}

function Accept(props: { readonly token: string; readonly found: InvitationLook }): JSX.Element {
  const go = useNavigate();
  const taking = createDoing();
  const [hasAccount, setHasAccount] = createSignal(false);
  const there = (): string => {
    if (props.found.registry !== null) return ways.registry;
    return props.found.exercise === null ? ways.home : ways.exercise(props.found.exercise.id);
  };
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
      <Show when={props.found.registry}>
        {(post) => <p class="home-lead">{r('invitation.to', { post: postWords(post(), []) })}</p>}
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
