import { type Result, ok, refuse } from '@samaritan/scenarios/values/result';
import type { DisclosureFault } from '../record/door.ts';
import { base64url, digestOf, isObject, jsonOf, octetsOf } from './signing.ts';

/** Why a token and its disclosures do not belong together (RFC 9901 §7.1). `place`: which disclosure, counted from 1; 0 the token itself. */
export interface DisclosureRefusal {
  readonly code: DisclosureFault;
  readonly place: number;
}

export interface Disclosure {
  readonly encoded: string;
  readonly digest: string;
}

/** A claim that its holder may show or keep back; `salt` is at least 16 octets drawn for this claim alone. */
export function disclose(name: string, value: unknown, salt: Uint8Array): Disclosure {
  const encoded = base64url(octetsOf(JSON.stringify([base64url(salt), name, value])));
  return { encoded, digest: digestOf(encoded) };
}

interface Shown {
  readonly place: number;
  readonly parts: readonly unknown[];
}

/**
 * The claims with everything that is shown put in its place, and nothing of what is kept back (RFC 9901 §7.1, steps 3 to 5). Refused: a
 * digest that stands twice, a disclosure no digest asks for, and one that would cover a claim of the issuer's.
 */
export function disclosedClaims(
  claims: Readonly<Record<string, unknown>>,
  disclosures: readonly string[],
): Result<Readonly<Record<string, unknown>>, DisclosureRefusal> {
  const shown = new Map<string, Shown>();
  for (const [i, encoded] of disclosures.entries()) {
    const parts = jsonOf(encoded);
    const place = i + 1;
    if (!Array.isArray(parts) || parts.length < 2 || parts.length > 3 || typeof parts[0] !== 'string')
      return refuse({ code: 'disclosure-malformed', place });
    const digest = digestOf(encoded);
    if (shown.has(digest)) return refuse({ code: 'digest-repeated', place });
    shown.set(digest, { place, parts });
  }
  const pass = new Unfolding(shown);
  try {
    const whole = pass.object(claims);
    const unused = [...shown].find(([digest]) => !pass.met.has(digest));
    return unused === undefined ? ok(whole) : refuse({ code: 'disclosure-unreferenced', place: unused[1].place });
  } catch (error) {
    if (error instanceof Unfit) return refuse(error.refusal);
    throw error;
  }
}

/** Leaves the recursion; never seen outside this file. */
class Unfit extends Error {
  readonly refusal: DisclosureRefusal;
  constructor(refusal: DisclosureRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

class Unfolding {
  readonly met = new Set<string>();
  readonly #shown: ReadonlyMap<string, Shown>;

  constructor(shown: ReadonlyMap<string, Shown>) {
    this.#shown = shown;
  }

  object(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
    // Without a prototype: a claim may be called `__proto__`.
    const whole: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    for (const [name, inner] of Object.entries(value))
      if (name !== '_sd' && name !== '_sd_alg') whole[name] = this.#value(inner);
    const digests = value['_sd'] ?? [];
    if (!Array.isArray(digests)) throw new Unfit({ code: 'disclosure-malformed', place: 0 });
    for (const digest of digests) {
      const found = this.#meet(digest);
      if (found === undefined) continue;
      const [, name, inner] = found.parts;
      if (found.parts.length !== 3 || typeof name !== 'string' || name === '_sd' || name === '...')
        throw new Unfit({ code: 'disclosure-malformed', place: found.place });
      if (name in whole) throw new Unfit({ code: 'claim-collision', place: found.place });
      whole[name] = this.#value(inner);
    }
    return whole;
  }

  #value(value: unknown): unknown {
    if (Array.isArray(value)) return value.flatMap((element: unknown) => this.#element(element));
    return isObject(value) ? this.object(value) : value;
  }

  #element(element: unknown): readonly unknown[] {
    if (!isObject(element) || !('...' in element)) return [this.#value(element)];
    const found = this.#meet(element['...']);
    if (found === undefined) return [];
    if (found.parts.length !== 2) throw new Unfit({ code: 'disclosure-malformed', place: found.place });
    return [this.#value(found.parts[1])];
  }

  #meet(digest: unknown): Shown | undefined {
    if (typeof digest !== 'string') throw new Unfit({ code: 'disclosure-malformed', place: 0 });
    if (this.met.has(digest)) throw new Unfit({ code: 'digest-repeated', place: this.#shown.get(digest)?.place ?? 0 });
    this.met.add(digest);
    return this.#shown.get(digest);
  }
}
