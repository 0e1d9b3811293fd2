import type { Language } from '@samaritan/scenarios/values/text';
import { language, localeOf } from './language.ts';
import { list, number } from './numbers.ts';
import { spaced } from './spacing.ts';
import type { Arguments, Entries, Plural, Value, Words } from './words.ts';

type Values = Readonly<Record<string, Value>>;

/** Whoever calls it reads the language, so that what is shown changes with it. */
export type Translate<E extends Entries> = <K extends keyof E & string>(key: K, ...values: Arguments<E[K]>) => string;

/** `t` over the words of one area. */
export function translator<E extends Entries>(words: Words<E>): Translate<E> {
  return (key, ...values) => {
    const spoken = language();
    const entry: string | Plural = words[spoken][key];
    return say(entry, values[0] ?? {}, spoken);
  };
}

/** The words of an entry with its values in place, spaced as its language spaces them. */
export function say(entry: string | Plural, values: Values, spoken: Language): string {
  const text = typeof entry === 'string' ? entry : entry[formOf(values['count'], spoken)];
  return spaced(
    text.replaceAll(/\{(\w+)\}/g, (braces, name: string) => {
      const value = values[name];
      return value === undefined ? braces : written(value, spoken);
    }),
    spoken,
  );
}

function written(value: Value, spoken: Language): string {
  if (typeof value === 'number') return number(value, { spoken });
  return typeof value === 'string' ? value : list(value, spoken);
}

const rules: Record<Language, Intl.PluralRules> = {
  en: new Intl.PluralRules(localeOf('en')),
  fr: new Intl.PluralRules(localeOf('fr')),
};

/** French has a third form, for millions alone; nothing here counts so far. */
function formOf(count: Value | undefined, spoken: Language): keyof Plural {
  return typeof count === 'number' && rules[spoken].select(count) === 'one' ? 'one' : 'other';
}
