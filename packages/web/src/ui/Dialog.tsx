import { createEffect, createUniqueId, type JSX } from 'solid-js';
import { t } from '../i18n/t.ts';
import { Button } from './Button.tsx';

export interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly children: JSX.Element;
  /** Buttons, the one that acts first. */
  readonly foot?: JSX.Element;
  readonly wide?: boolean | undefined;
  /** Escape, the cross, or a press outside. The focus goes back to where it came from. */
  readonly onClose: () => void;
}

/** A dialog, for deciding and never for reading. The browser's own: it traps the focus and silences the page behind it. */
export function Dialog(props: DialogProps): JSX.Element {
  const id = createUniqueId();
  let element: HTMLDialogElement | undefined;
  createEffect(() => {
    if (props.open && element?.open === false) element.showModal();
    if (!props.open && element?.open === true) element.close();
  });
  return (
    <dialog
      ref={element}
      class="dialog"
      classList={{ 'dialog-wide': props.wide === true }}
      aria-labelledby={id}
      onClose={() => props.onClose()}
      onClick={(event) => {
        if (event.target === element) props.onClose();
      }}
    >
      <div class="dialog-inside">
        <div class="dialog-head">
          <h2 id={id}>{props.title}</h2>
          <Button kind="quiet" icon="close" label={t('close')} onPress={() => props.onClose()} />
        </div>
        <div class="dialog-body">{props.children}</div>
        <div class="dialog-foot">{props.foot}</div>
      </div>
    </dialog>
  );
}
