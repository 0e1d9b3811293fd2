import { Show, type JSX } from 'solid-js';
import { list, number } from '../i18n/numbers.ts';
import { connection } from '../live/connection.ts';
import { FootBar } from '../ui/FootBar.tsx';
import { Key } from '../ui/Key.tsx';
import { KeyHelp } from '../ui/KeyHelp.tsx';
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx';
import { ThemeSwitch } from '../ui/ThemeSwitch.tsx';
import { isAtLeast } from '../ui/width.ts';
import { c } from './c.ts';
import { controllersOf, useControl } from './control-room.ts';

/** The line, the log, who controls, and the keys. */
export function ConsoleFoot(): JSX.Element {
  const room = useControl();
  const controllers = (): string =>
    list(controllersOf(room.facts).map(({ id, name }) => (id === room.me.account ? c('foot.you', { name }) : name)));
  return (
    <FootBar
      end={
        <>
          <Show when={isAtLeast('wide')}>
            <span class="foot-keys">
              <Key>J</Key>
              <Key>K</Key> {c('foot.rows')} <Key>R</Key> {c('foot.answer')} <Key>S</Key> {c('foot.send')} <Key>H</Key>{' '}
              {c('foot.hold')} <Key>[</Key>
              <Key>]</Key> {c('foot.pane')}
            </span>
          </Show>
          <KeyHelp />
          <LanguageSwitch />
          <ThemeSwitch />
        </>
      }
    >
      <span>{connection().state === 'lost' ? c('foot.lost') : c('foot.live')}</span>
      <span>
        {c('foot.log')} <code>#{number(room.facts.upTo)}</code>
      </span>
      <Show when={isAtLeast('tablet')}>
        <span>{c('foot.staff', { count: controllersOf(room.facts).length, names: controllers() })}</span>
      </Show>
    </FootBar>
  );
}
