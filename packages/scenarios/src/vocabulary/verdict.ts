import type { InstrumentId } from '../values/id.ts';

export const verdictKinds = [
  'recognised',
  'recognised-with-limits',
  'needs-registration',
  'not-recognised',
  'unknown',
] as const;
export type VerdictKind = (typeof verdictKinds)[number];

/** One instrument tried on one person. */
export interface Trial {
  readonly instrument: InstrumentId;
  readonly article: string | null;
  /** Whether the text of the rule was seen when the data was made; an unverified rule is shown with a mark. */
  readonly verified: boolean;
  readonly answer: VerdictKind;
  /** Codes of the tests that failed, e.g. `request-missing`. Empty where it recognises. */
  readonly because: readonly string[];
  /** Codes of limits that come with it, e.g. `scope-host-order`. */
  readonly limits: readonly string[];
}

/** A fact by name and value, as the recognition rules read it. */
export interface FactValue {
  readonly fact: string;
  readonly value: string | number | boolean | null;
}

/** Who may practise, by which law, and what would change the answer. */
export interface Verdict {
  readonly kind: VerdictKind;
  /** The instrument that decided; null where none recognises. */
  readonly by: InstrumentId | null;
  readonly article: string | null;
  readonly verified: boolean;
  readonly limits: readonly string[];
  readonly tried: readonly Trial[];
  readonly facts: readonly FactValue[];
  /** A smallest set of facts that gives another verdict; null where no single or double change does. */
  readonly flip: readonly FactValue[] | null;
}
