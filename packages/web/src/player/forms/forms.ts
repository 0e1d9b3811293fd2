import type { CommandType } from '@samaritan/scenarios/vocabulary/commands';
import { careForms } from './care.ts';
import type { FormDescription } from './description.ts';
import { fieldForms } from './field-work.ts';
import { wordForms } from './word-and-law.ts';

/** Any command's form, its type forgotten: the page shows all alike. */
export type AnyForm = FormDescription<CommandType>;

/** A form for each of a player's commands. One without a form does not compile. */
const all: { readonly [T in CommandType]: { readonly type: CommandType; readonly fields: AnyForm['fields'] } } = {
  ...careForms,
  ...fieldForms,
  ...wordForms,
};

export const formOf = (type: CommandType): AnyForm => all[type] as AnyForm;
