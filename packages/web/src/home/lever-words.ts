import type { OfficialName } from '@samaritan/scenarios/values/text';
import { say } from '@samaritan/server/words/label';
import { leverLabels, leverValueLabels } from '@samaritan/server/words/labels/levers';
import { language } from '../i18n/language.ts';
import { local } from './local.ts';

/** What a lever is called: a compact by the name of its instrument. */
export const leverName = (lever: { readonly name: string; readonly instrument: OfficialName | null }): string =>
  lever.instrument === null ? say(leverLabels, lever.name, language()) : local(lever.instrument);

export const leverValue = (value: string): string => say(leverValueLabels, value, language());
