import { createSignal, Show, type JSX } from 'solid-js';
import { api } from '../live/api.ts';
import { Button } from '../ui/Button.tsx';
import { Refusal } from '../ui/Refusal.tsx';
import { TextField } from '../ui/TextField.tsx';
import { createDoing } from './ask.ts';
import { ButtonLink } from './ButtonLink.tsx';
import { FailureNote } from './FailureNote.tsx';
import { h } from './h.ts';
import { becomeMe, me } from './me.ts';

export interface SignInFormProps {
  readonly onSignedIn: () => void;
}

/** Address and password, or an organisation's own sign-on where the server knows one. */
export function SignInForm(props: SignInFormProps): JSX.Element {
  const doing = createDoing();
  const [email, setEmail] = createSignal('');
  const [password, setPassword] = createSignal('');
  const wrong = (): boolean => doing.failure()?.message === 'guess-wrong';
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const signedIn = await doing.run(api().session.login.mutate({ email: email().trim(), password: password() }));
    if (signedIn === null) setPassword('');
    else {
      becomeMe(signedIn.answer);
      props.onSignedIn();
    }
  };
  return (
    <form class="home-form" novalidate onSubmit={(event) => void send(event)}>
      <TextField
        label={h('account.email')}
        kind="email"
        autocomplete="username"
        value={email()}
        refusedBy={wrong() ? 'sign-in-wrong' : undefined}
        onInput={setEmail}
      />
      <TextField
        label={h('account.password')}
        kind="password"
        autocomplete="current-password"
        value={password()}
        refusedBy={wrong() ? 'sign-in-wrong' : undefined}
        onInput={setPassword}
      />
      <Show when={wrong()} fallback={<FailureNote failure={doing.failure()} />}>
        <Refusal id="sign-in-wrong" what={h('signIn.wrong')} change={h('signIn.wrongChange')} />
      </Show>
      <p class="home-acts">
        <Button kind="primary" submit busy={doing.busy()} busyLabel={h('signIn.going')}>
          {h('signIn.go')}
        </Button>
        <Show when={me()?.server.signOn}>
          {(signOn) => (
            <ButtonLink href="/auth/start" outside>
              {h('signIn.with', { name: signOn().name })}
            </ButtonLink>
          )}
        </Show>
      </p>
      <p class="home-row-note">{h('signIn.forgot')}</p>
    </form>
  );
}
