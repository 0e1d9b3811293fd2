import { createEffect, type JSX } from 'solid-js';
import { t } from '../i18n/t.ts';
import { AppBar } from '../ui/AppBar.tsx';
import { Clock } from '../ui/Clock.tsx';
import { FootBar } from '../ui/FootBar.tsx';
import { KeyHelp } from '../ui/KeyHelp.tsx';
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { createPaneKeys } from '../ui/pane-keys.ts';
import { ThemeSwitch } from '../ui/ThemeSwitch.tsx';
import { width } from '../ui/width.ts';
import { Board } from './Board.tsx';
import { Buttons } from './Buttons.tsx';
import { Charts } from './Charts.tsx';
import { Fields } from './Fields.tsx';
import { Frames } from './Frames.tsx';
import { Law } from './Law.tsx';
import { Marks } from './Marks.tsx';
import { Rows } from './Rows.tsx';
import { States } from './States.tsx';
import { Table } from './Table.tsx';
import { g, moment } from './t.ts';

/** Every component in every state, in both languages and both themes. */
export function Gallery(): JSX.Element {
  createPaneKeys();
  createEffect(() => {
    document.title = `Samaritan: ${g('title')}`;
  });
  return (
    <>
      <AppBar
        title={g('title')}
        note={g('note')}
        named
        clock={<Clock {...moment} state={g('running')} form={width() === 'phone' ? 'phone' : 'full'} />}
        end={
          <>
            <LanguageSwitch />
            <ThemeSwitch />
          </>
        }
      />
      <main class="samples">
        <Buttons />
        <Rows />
        <Fields />
        <Marks />
        <Board />
        <Table />
        <Law />
        <Charts />
        <Frames />
        <States />
      </main>
      <FootBar end={<KeyHelp />}>
        <span>{g('alive')}</span>
        <span>{t('exercise')}</span>
      </FootBar>
      <LiveRegion />
    </>
  );
}
