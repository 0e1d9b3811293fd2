import { createSignal, type JSX } from 'solid-js';
import { language } from '../i18n/language.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { createDoing } from './ask.ts';
import { FailureNote } from './FailureNote.tsx';
import { h } from './h.ts';
import { LanguageField } from './LanguageField.tsx';
import { becomeMe } from './me.ts';
import { leastPassword, missingFrom } from './new-account.ts';
import type { Me } from './shapes.ts';

export interface Account {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly language: 'en' | 'fr';
}

export interface NewAccountFormProps {
  readonly make: (account: Account) => Promise<Me>;
  readonly onMade: () => void;
}

/** Name, address and password of an account that a one-time link opens. */
export function NewAccountForm(props: NewAccountFormProps): JSX.Element {
  const doing = createDoing();
  const [name, setName] = createSignal('');
  const [email, setEmail] = createSignal('');
  const [password, setPassword] = createSignal('');
  const [tried, setTried] = createSignal(false);
  const account = (): Account => ({
    name: name().trim(),
    email: email().trim(),
    password: password(),
    language: language(),
  });
  const missing = (): readonly string[] => (tried() ? missingFrom(account()) : []);
  const taken = (): boolean => doing.failure()?.code === 'CONFLICT';
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (missing().length > 0) return;
    const made = await doing.run(props.make(account()));
    if (made === null) return;
    becomeMe(made.answer);
    props.onMade();
  };
  const emailRefusal = (): string | undefined => {
    if (taken()) return h('account.taken');
    return missing().includes('email') ? h('account.noEmail') : undefined;
  };
  return (
    <form class="home-form" novalidate onSubmit={(event) => void send(event)}>
      <LanguageField label={h('account.language')} />
      <TextField
        label={h('account.name')}
        hint={h('account.nameHint')}
        autocomplete="name"
        value={name()}
        refusal={missing().includes('name') ? h('account.noName') : undefined}
        onInput={setName}
      />
      <TextField
        label={h('account.email')}
        hint={h('account.emailHint')}
        kind="email"
        autocomplete="email"
        value={email()}
        refusal={emailRefusal()}
        onInput={(text) => {
          doing.forget();
          setEmail(text);
        }}
      />
      <TextField
        label={h('account.password')}
        hint={h('account.passwordHint')}
        kind="password"
        autocomplete="new-password"
        value={password()}
        refusal={
          missing().includes('password')
            ? h('account.shortPassword', { count: leastPassword - password().length })
            : undefined
        }
        onInput={setPassword}
      />
      <FailureNote failure={taken() ? null : doing.failure()} />
      <p class="home-acts">
        <Button kind="primary" submit busy={doing.busy()} busyLabel={h('account.creating')}>
          {h('account.create')}
        </Button>
      </p>
    </form>
  );
}
