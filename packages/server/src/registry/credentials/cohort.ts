import { deflateSync, inflateSync } from 'fflate';
import { type Result, ok, refuse } from '@samaritan/scenarios/values/result';
import { StatusBits, type StatusList, type Standing, standings } from './status-list.ts';
import { type EpochSeconds, type JsonObject, base64url, fromBase64url } from './signing.ts';

export const cohortType = 'samaritan-cohort+jwt';

/** A whole group whose licences fall at once: one school's forged diplomas, one window of issue. It acts before the next list is out. */
export interface Cohort {
  readonly id: string;
  readonly issuer: string;
  readonly issued: EpochSeconds;
  readonly exercise: string | null;
  readonly list: string;
  readonly standing: Standing;
  /** In words, for whoever must explain it at the door. */
  readonly reason: string;
  readonly indices: readonly number[];
}

/** At most as many as this in one batch. */
const most = 1_000_000;

export const cohortClaims = (cohort: Cohort): JsonObject => ({
  jti: cohort.id,
  iss: cohort.issuer,
  iat: cohort.issued,
  exercise: cohort.exercise,
  list: cohort.list,
  standing: cohort.standing,
  reason: cohort.reason,
  count: cohort.indices.length,
  indices: base64url(deflateSync(steps(cohort.indices), { level: 9 })),
});

export function cohortOf(claims: JsonObject): Result<Cohort, { readonly code: 'cohort-malformed' }> {
  const { jti, iss, iat, exercise, list, standing, reason, count, indices } = claims;
  const malformed = refuse({ code: 'cohort-malformed' as const });
  const known = standings.find((one) => one === standing);
  if (typeof jti !== 'string' || typeof iss !== 'string' || typeof iat !== 'number' || typeof list !== 'string')
    return malformed;
  if (known === undefined || typeof reason !== 'string' || typeof indices !== 'string') return malformed;
  if (exercise !== null && typeof exercise !== 'string') return malformed;
  const all = typeof count === 'number' && count <= most ? unfold(indices, count) : null;
  if (all === null) return malformed;
  return ok({ id: jti, issuer: iss, issued: iat, exercise, list, standing: known, reason, indices: all });
}

/** The list with every batch in it that is not older than the list; batches of another list or issuer are passed over. */
export function withCohorts(list: StatusList, cohorts: readonly Cohort[]): StatusList {
  const due = cohorts.filter(
    (one) => one.list === list.uri && one.issuer === list.issuer && one.exercise === list.exercise,
  );
  const newer = due.filter(({ issued }) => issued >= list.issued);
  if (newer.length === 0) return list;
  const bits = new StatusBits(list.bits.octets.slice(), list.bits.bits);
  for (const { indices, standing } of newer.toSorted((a, b) => a.issued - b.issued))
    for (const index of indices) if (bits.at(index) !== null) bits.set(index, standings.indexOf(standing));
  return { ...list, bits };
}

/** Differences between sorted indices, seven bits an octet: neighbours, as a cohort's are, cost one octet each. */
function steps(indices: readonly number[]): Uint8Array {
  const octets: number[] = [];
  let before = 0;
  for (const index of indices.toSorted((a, b) => a - b)) {
    let step = index - before;
    before = index;
    while (step > 127) {
      octets.push((step & 127) | 128);
      step = Math.floor(step / 128);
    }
    octets.push(step);
  }
  return Uint8Array.from(octets);
}

function unfold(text: string, count: number): readonly number[] | null {
  const folded = fromBase64url(text);
  if (folded === null) return null;
  try {
    const octets = inflateSync(folded, { out: new Uint8Array(count * 5) });
    const indices: number[] = [];
    let [index, step, scale] = [0, 0, 1];
    for (const octet of octets) {
      step += (octet & 127) * scale;
      scale *= 128;
      if (octet > 127) continue;
      index += step;
      indices.push(index);
      [step, scale] = [0, 1];
    }
    return indices.length === count ? indices : null;
  } catch {
    return null;
  }
}
