import {
  type CompactValue,
  type Lever,
  type LeverSettings,
  isLever,
  valuesOf,
} from '@samaritan/scenarios/vocabulary/levers';
import { leverNames } from '@samaritan/scenarios/vocabulary/levers';
import { type SimTime, parseDuration, simTime } from '@samaritan/scenarios/values/time';
import { type Skill, skills } from '../autopilot/act.ts';
import { Failure } from './failure.ts';
import type { Messages } from './messages.ts';

/** Reads the words of a call; each throws a `Failure` of status 2 that says what was found and what was wanted. */

export function seedIn(given: string, words: Messages): number {
  const seed = Number(given);
  if (!/^\d+$/.test(given) || seed > 0xffff_ffff) throw new Failure(2, words.seedWrong(given));
  return seed;
}

export function countIn(option: string, given: string, words: Messages): number {
  const count = Number(given);
  if (!/^\d+$/.test(given) || count < 1) throw new Failure(2, words.countWrong(option, given));
  return count;
}

export function skillIn(given: string, words: Messages): Skill {
  const skill = skills.find((one) => one === given);
  if (skill === undefined) throw new Failure(2, words.skillWrong(given));
  return skill;
}

export function untilIn(given: string | undefined, words: Messages): SimTime | undefined {
  if (given === undefined) return undefined;
  const length = parseDuration(given.replace(/^T\+/, ''));
  if (length === null || length <= 0) throw new Failure(2, words.durationWrong(given));
  return simTime(length);
}

export interface Setting {
  readonly lever: Lever;
  readonly value: string;
}

/** `licence.data=prepositioned`. */
export function settingIn(given: string, words: Messages): Setting {
  const [name = '', value] = given.split('=');
  if (value === undefined || given.split('=').length !== 2) throw new Failure(2, words.settingWrong(given));
  return settingOf(name, value, words);
}

/** `licence.data=on-request,prepositioned`. */
export function leverArgumentIn(
  given: string,
  words: Messages,
): { readonly lever: Lever; readonly values: readonly [string, string] } {
  const [name = '', list = ''] = given.split('=');
  const [a, b, ...more] = list.split(',');
  if (a === undefined || b === undefined || more.length > 0 || a === '' || b === '')
    throw new Failure(2, words.leverArgumentWrong(given));
  const { lever } = settingOf(name, a, words);
  settingOf(name, b, words);
  if (a === b) throw new Failure(2, words.sameValues(lever));
  return { lever, values: [a, b] };
}

function settingOf(name: string, value: string, words: Messages): Setting {
  if (!isLever(name)) throw new Failure(2, words.leverUnknown(name, [...leverNames, 'compact.ID'].join(', ')));
  if (!valuesOf(name).includes(value))
    throw new Failure(2, words.leverValueUnknown(name, value, valuesOf(name).join(', ')));
  return { lever: name, value };
}

export const withSetting = (levers: LeverSettings, { lever, value }: Setting): LeverSettings => ({
  ...levers,
  [lever]: value as CompactValue,
});
