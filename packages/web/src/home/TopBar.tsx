import { useNavigate } from '@solidjs/router';
import { createSignal, onCleanup, Show, type JSX } from 'solid-js';
import { language } from '../i18n/language.ts';
import { clockTime } from '../i18n/times.ts';
import { announceNow } from '../ui/announce.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ExerciseWord } from '../ui/ExerciseWord.tsx';
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx';
import { Logo } from '../ui/Logo.tsx';
import { Menu } from '../ui/Menu.tsx';
import { ThemeSwitch } from '../ui/ThemeSwitch.tsx';
import { chooseTheme, theme } from '../ui/theme.ts';
import { FailureNote } from './FailureNote.tsx';
import { type Failure, failureOf } from './failure.ts';
import { h } from './h.ts';
import { me, signOut, speak } from './me.ts';
import { ways } from './ways.ts';

export type Section = 'exercises' | 'library' | 'registry' | null;

export interface TopBarProps {
  readonly here: Section;
}

/** The top of the pages around the exercise: where one is, what time it is outside, and who one is. */
export function TopBar(props: TopBarProps): JSX.Element {
  const [now, setNow] = createSignal(Date.now());
  const timer = setInterval(() => setNow(Date.now()), 5000);
  onCleanup(() => clearInterval(timer));
  return (
    <header class="bar home-bar">
      <a href="#content" class="home-skip button button-plain">
        {h('nav.skip')}
      </a>
      <a href={ways.home} class="bar-mark home-mark" aria-label="Samaritan">
        <Logo />
        <b class="bar-name">Samaritan</b>
      </a>
      <ExerciseWord />
      <nav class="home-nav" aria-label={h('nav.name')}>
        <a href={ways.home} class="home-tab" aria-current={props.here === 'exercises' ? 'page' : undefined}>
          {h('nav.exercises')}
        </a>
        <Show when={me()?.account}>
          <a href={ways.library} class="home-tab" aria-current={props.here === 'library' ? 'page' : undefined}>
            {h('nav.library')}
          </a>
        </Show>
        <Show when={(me()?.registry.length ?? 0) > 0}>
          <a href={ways.registry} class="home-tab" aria-current={props.here === 'registry' ? 'page' : undefined}>
            {h('nav.registry')}
          </a>
        </Show>
      </nav>
      <div class="bar-end">
        <span class="home-wall">{h('wall.clock', { time: clockTime(now(), { named: true }) })}</span>
        <LanguageSwitch label={h('language')} onChoose={speak} />
        <ThemeSwitch />
        <AccountPlace />
      </div>
    </header>
  );
}

function AccountPlace(): JSX.Element {
  const go = useNavigate();
  const [stayed, setStayed] = createSignal<Failure | null>(null);
  return (
    <Show
      when={me()?.account}
      fallback={
        <Show when={me()}>
          <a href={ways.signIn} class="button button-plain">
            <span class="button-face">{h('account.signIn')}</span>
          </a>
        </Show>
      }
    >
      {(account) => (
        <>
          <Dialog
            open={stayed() !== null}
            title={h('account.stayed')}
            onClose={() => setStayed(null)}
            foot={<Button onPress={() => setStayed(null)}>{h('account.stayedRead')}</Button>}
          >
            <p>{h('account.stayedNote')}</p>
            <FailureNote failure={stayed()} />
          </Dialog>
          <Menu
            label={account().name}
            items={[
              { label: h('account.mine'), icon: 'person', onChoose: () => go(ways.mine) },
              { label: h('account.french'), icon: 'chat', onChoose: () => speak(language() === 'fr' ? 'en' : 'fr') },
              {
                label: h(theme() === 'dark' ? 'account.light' : 'account.dark'),
                icon: theme() === 'dark' ? 'sun' : 'moon',
                onChoose: () => chooseTheme(theme() === 'dark' ? 'light' : 'dark'),
              },
              {
                label: h('account.signOut'),
                icon: 'close',
                onChoose: () =>
                  void signOut().then(
                    () => go(ways.home),
                    // Whoever leaves a shared machine must not believe that they did.
                    (error: unknown) => {
                      setStayed(failureOf(error));
                      announceNow(h('account.stayed'));
                    },
                  ),
              },
            ]}
          />
        </>
      )}
    </Show>
  );
}
