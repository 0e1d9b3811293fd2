/** Words that depend on `{count}`, by the plural rules of the language. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

export type Entries = Readonly<Record<string, string | Plural>>;

/** Every key of the English again, of the same kind. */
type Translated<E extends Entries> = { readonly [K in keyof E]: E[K] extends string ? string : Plural };

export interface Words<E extends Entries> {
  readonly en: E;
  readonly fr: Translated<E>;
}

/** What stands in braces: a number is written as its language writes numbers, a list as its language lists. */
export type Value = string | number | readonly string[];

type NamesIn<S extends string> = S extends `${string}{${infer N}}${infer Rest}` ? N | NamesIn<Rest> : never;

type NamesOf<E extends string | Plural> = E extends string
  ? NamesIn<E>
  : E extends Plural
    ? 'count' | NamesIn<E['one']> | NamesIn<E['other']>
    : never;

/** What `t` wants besides the key: nothing, or a value for each name in braces. */
export type Arguments<E extends string | Plural> = [NamesOf<E>] extends [never]
  ? []
  : [values: { readonly [N in NamesOf<E>]: N extends 'count' ? number : Value }];

/** The words of one area of the pages. A key without its French does not compile. */
export function words<const E extends Entries>(both: {
  readonly en: E;
  readonly fr: NoInfer<Translated<E>>;
}): Words<E> {
  return both;
}
