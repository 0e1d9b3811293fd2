import { translator } from '../i18n/translate.ts';
import { playerForms } from '../i18n/words/player-forms.ts';
import { player } from '../i18n/words/player.ts';

/** The words of a seat's page, and those of its forms. */
export const p = translator(player);
export const f = translator(playerForms);

/** Words of the forms that have nothing in braces, and those that may. */
export type FormWord = keyof typeof playerForms.en;

/** A form's word by a key worked out, with whatever values it may want. */
export const formWord = (key: FormWord, values: Readonly<Record<string, string | number>> = {}): string =>
  (f as (key: FormWord, values: Readonly<Record<string, string | number>>) => string)(key, values);
