import { createSignal, For, type JSX } from 'solid-js';
import { t } from '../i18n/t.ts';
import { CheckField } from './CheckField.tsx';
import { Dialog } from './Dialog.tsx';
import { Key } from './Key.tsx';
import { chooseLetters, createShortcuts, letters, shortcuts } from './shortcuts.ts';

const names: Record<string, string> = { ' ': 'Space', ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓' };

/** A line of the page's foot that opens the list of its keys; `?` does the same. */
export function KeyHelp(): JSX.Element {
  const [open, setOpen] = createSignal(false);
  createShortcuts(() => [{ key: '?', what: t('keys.help'), run: () => setOpen(true) }]);
  return (
    <>
      <button type="button" class="key-help" onClick={() => setOpen(true)}>
        <Key>?</Key> {t('keys.word')}
      </button>
      <Dialog open={open()} title={t('keys.title')} onClose={() => setOpen(false)}>
        <dl class="key-list">
          <For each={shortcuts()}>
            {(shortcut) => (
              <div class="key-line">
                <dt>
                  <For each={shortcut.key.split('+')}>
                    {(part) => <Key>{names[part] ?? (part.length === 1 ? part.toUpperCase() : part)}</Key>}
                  </For>
                </dt>
                <dd>{shortcut.what}</dd>
              </div>
            )}
          </For>
        </dl>
        <CheckField
          label={t('keys.letters')}
          note={t('keys.lettersNote')}
          checked={letters()}
          onChange={chooseLetters}
        />
      </Dialog>
    </>
  );
}
