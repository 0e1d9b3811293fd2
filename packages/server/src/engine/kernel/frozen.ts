type Primitive = string | number | boolean | bigint | symbol | null | undefined;

/** A value nothing may be written to, all the way down. */
export type Frozen<T> = T extends Primitive
  ? T
  : T extends ReadonlyMap<infer K, infer V>
    ? ReadonlyMap<K, Frozen<V>>
    : T extends ReadonlySet<infer V>
      ? ReadonlySet<V>
      : T extends readonly (infer V)[]
        ? readonly Frozen<V>[]
        : { readonly [K in keyof T]: Frozen<T[K]> };
