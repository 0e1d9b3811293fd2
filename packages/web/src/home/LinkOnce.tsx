import { createSignal, createUniqueId, Show, type JSX } from 'solid-js';
import { Button } from '../ui/Button.tsx';
import { copyFrom } from './copy.ts';
import { QrPicture } from './QrPicture.tsx';
import { s } from './s.ts';

export interface LinkOnceProps {
  /** Whom it lets in: the seat's name. */
  readonly seat: string;
  readonly url: string;
  readonly code?: string | undefined;
  readonly qr?: string | undefined;
  /** Until when it opens, and what else is to be known. */
  readonly note: string;
  readonly onHide: () => void;
}

/** A link in the one moment it can be shown: to copy, to read out, to scan. */
export function LinkOnce(props: LinkOnceProps): JSX.Element {
  const id = createUniqueId();
  const [told, setTold] = createSignal<string | null>(null);
  let field: HTMLInputElement | undefined;
  const copy = async (): Promise<void> => {
    setTold(s((await copyFrom(field)) ? 'link.copied' : 'link.select'));
  };
  return (
    <div class="link-once">
      <Show when={props.qr}>{(qr) => <QrPicture svg={qr()} label={s('link.qr', { seat: props.seat })} />}</Show>
      <div class="link-words">
        <Show when={props.code}>
          {(code) => (
            <p>
              {s('link.code')} <code class="link-code">{code()}</code>
            </p>
          )}
        </Show>
        <div class="field">
          <label for={id} class="field-label">
            {s('link.url', { seat: props.seat })}
          </label>
          <input
            ref={field}
            id={id}
            class="input font-code"
            readOnly
            value={props.url}
            onFocus={(event) => event.currentTarget.select()}
          />
        </div>
        <p class="home-row-note">{props.note}</p>
        <p class="home-acts">
          <Button label={s('link.copyNamed', { seat: props.seat })} onPress={() => void copy()}>
            {s('link.copy')}
          </Button>
          <Button kind="quiet" label={s('link.hideNamed', { seat: props.seat })} onPress={() => props.onHide()}>
            {s('link.hide')}
          </Button>
          <span role="status" class="home-row-note">
            {told()}
          </span>
        </p>
      </div>
    </div>
  );
}
