import { useNavigate } from '@solidjs/router';
import { createSignal, type JSX } from 'solid-js';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { codeLength, readCode } from '../join/code.ts';
import { h } from './h.ts';
import { ways } from './ways.ts';

export interface CodeFormProps {
  readonly onCode?: ((code: string) => void) | undefined;
  readonly busy?: boolean | undefined;
  readonly refusal?: string | undefined;
}

/** The short code of a joining sheet. */
export function CodeForm(props: CodeFormProps): JSX.Element {
  const go = useNavigate();
  const [typed, setTyped] = createSignal('');
  const [short, setShort] = createSignal(false);
  const send = (event: Event): void => {
    event.preventDefault();
    const code = readCode(typed());
    setShort(code.length !== codeLength);
    if (short()) return;
    if (props.onCode === undefined) go(`${ways.join}/${code}`);
    else props.onCode(code);
  };
  return (
    <form class="home-code" onSubmit={send} novalidate>
      <TextField
        label={h('code.field')}
        code
        value={typed()}
        hint={h('code.hint')}
        refusal={short() ? h('code.short', { count: readCode(typed()).length }) : props.refusal}
        onInput={(text) => {
          setShort(false);
          setTyped(text.toUpperCase());
        }}
      />
      <Button kind="primary" submit busy={props.busy}>
        {h('code.go')}
      </Button>
    </form>
  );
}
