/** Something wrong in the text of a predicate; `offset` and `length` are in characters of that text. */
export interface PredicateFault {
  readonly offset: number;
  readonly length: number;
  readonly found: string;
  readonly wanted: string;
  /** The known name that was probably meant. */
  readonly suggestion?: string;
}

/** What a compiler of the predicate language answers: the compiled thing, or every fault of the text. */
export type Compiled<T> =
  | { readonly ok: true; readonly predicate: T }
  | { readonly ok: false; readonly faults: readonly PredicateFault[] };

/** The fault of a stretch of text; the suggestion is left out where there is none. */
export function fault(
  at: { readonly offset: number; readonly length: number; readonly found: string },
  wanted: string,
  suggestion?: string,
): PredicateFault {
  return { ...at, wanted, ...(suggestion === undefined ? {} : { suggestion }) };
}
