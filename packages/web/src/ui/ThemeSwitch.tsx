import type { JSX } from 'solid-js';
import { t } from '../i18n/t.ts';
import { Button } from './Button.tsx';
import { chooseTheme, theme } from './theme.ts';

/** Light or dark, as the person wishes from then on. */
export function ThemeSwitch(): JSX.Element {
  return (
    <Button
      icon={theme() === 'dark' ? 'sun' : 'moon'}
      label={t(theme() === 'dark' ? 'theme.light' : 'theme.dark')}
      onPress={() => chooseTheme(theme() === 'dark' ? 'light' : 'dark')}
    />
  );
}
