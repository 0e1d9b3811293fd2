/** What a rule answers: a value, or a refusal a person can act on. Parsers collect faults instead. */
export type Result<T, R> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: R };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const refuse = <R>(refusal: R): { readonly ok: false; readonly refusal: R } => ({ ok: false, refusal });

/** Our own bug: stops the exercise it happened in, never the server. */
export class EngineFault extends Error {
  override readonly name = 'EngineFault';
}

/** Makes a `switch` over a union complete at compile time, and loud at run time. */
export function assertNever(value: never): never {
  throw new EngineFault(`unhandled case: ${JSON.stringify(value)}`);
}
