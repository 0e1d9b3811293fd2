import type { JurisdictionId, LicenceClassId } from '@samaritan/scenarios/values/id';
import type { VerdictKind } from '@samaritan/scenarios/vocabulary/verdict';
import { type Challenge, badgeType } from '../credentials/badge.ts';
import { disclosedClaims } from '../credentials/disclosure.ts';
import { unpackBadge } from '../credentials/packing.ts';
import { readSdJwt } from '../credentials/sd-jwt.ts';
import { clockTolerance, readSigned } from '../credentials/signed.ts';
import { type EpochSeconds, digestOf } from '../credentials/signing.ts';
import { type StatusList, isStale, standingAt } from '../credentials/status-list.ts';
import type { Trust } from '../credentials/trust.ts';
import { type BadgeClaims, badgeClaimsOf } from './badge-claims.ts';
import { checkBinding } from './binding.ts';
import { type DoorCode, type DoorVerdict, verdictOf } from '../record/door.ts';
import { type Sighting, elsewhere } from './sightings.ts';

/** What the law of the host says of a licence from elsewhere, worked out beforehand for this site. */
export interface Permission {
  readonly kind: VerdictKind;
  /** What the person acts as here; null for their own class. */
  readonly actsAs: LicenceClassId | null;
  /** Codes of limits, as a verdict has them. */
  readonly limits: readonly string[];
  readonly until: EpochSeconds | null;
}

/** A verifier's post: what it carries, what it has seen. Everything is there without a network. */
export interface Site {
  readonly name: string;
  readonly now: EpochSeconds;
  /** The latest moment this device knows has been: its last answer, its newest signed list. */
  readonly notBefore: EpochSeconds;
  readonly exercise: string | null;
  readonly trust: Trust;
  readonly statusLists: ReadonlyMap<string, StatusList>;
  readonly lawHere: (licence: {
    readonly jurisdiction: JurisdictionId;
    readonly class: LicenceClassId;
  }) => Permission | null;
  /** What this device asked of this phone; null before a paper badge. */
  readonly challenge: Challenge | null;
  readonly usedNonces: ReadonlySet<string>;
  readonly seen: readonly Sighting[];
}

export interface DoorReason {
  readonly code: DoorCode;
  /** A name, place or number that goes with it; null where there is none. */
  readonly detail: string | null;
}

/** What a verifier shows: what this person may do here, until when, and why. */
export interface DoorAnswer {
  readonly verdict: DoorVerdict;
  readonly who: BadgeClaims | null;
  readonly actsAs: LicenceClassId | null;
  readonly limits: readonly string[];
  /** The last second of the permission; null where there is none or it has no end of its own. */
  readonly until: EpochSeconds | null;
  /** `phone`: only the holder of the key can have answered. `paper`: lower; look at a document with a photograph. */
  readonly assurance: 'phone' | 'paper' | null;
  readonly exercise: string | null;
  /** When the status that it rests on was issued; null without one. */
  readonly statusAsOf: EpochSeconds | null;
  readonly reasons: readonly DoorReason[];
  /** To be remembered by the device and, later, compared with other sites. */
  readonly sighting: Sighting | null;
}

/** The answer at the door for whatever text a reader gave. Never throws for what somebody showed. */
export async function verifyBadge(text: string, site: Site): Promise<DoorAnswer> {
  const { now, exercise, trust } = site;
  const parts = readSdJwt(unpackBadge(text) ?? '');
  if (parts === null) return answer(site, [reason('token-unreadable')]);
  const signed = await readSigned(parts.signed, trust, { typ: badgeType, use: 'badge', now, exercise });
  if (!signed.ok) return answer(site, [reason(signed.refusal)]);
  const open = disclosedClaims(signed.value.claims, parts.disclosures);
  if (!open.ok) return answer(site, [reason(open.refusal.code, String(open.refusal.place))]);
  const who = badgeClaimsOf(open.value);
  if (who === null) return answer(site, [reason('claims-malformed')]);

  const { entry } = signed.value.by;
  const sighting: Sighting = { badge: digestOf(parts.signed), site: site.name, at: now };
  const list = site.statusLists.get(who.status.uri);
  const permission = site.lawHere(who);
  const other = elsewhere(site.seen, sighting);
  const codes: readonly (DoorReason | null)[] = [
    now + clockTolerance < latest(site, list) ? reason('clock-set-back') : null,
    entry.jurisdictions.includes(who.jurisdiction) ? null : reason('jurisdiction-outside-trust', who.jurisdiction),
    entry.classes === null || entry.classes.includes(who.class) ? null : reason('class-outside-trust', who.class),
    now < who.from - clockTolerance ? reason('badge-not-yet') : null,
    now >= who.until ? reason('badge-expired') : null,
    who.family === null || who.given === null ? reason('name-kept-back') : null,
    await checkBinding(parts, who, site),
    ...statusReasons(who, list, now),
    other === undefined ? null : reason('used-elsewhere', other.site),
    lawReason(permission),
  ];
  return {
    ...answer(
      site,
      codes.filter((one) => one !== null),
    ),
    who,
    actsAs: permission?.actsAs ?? null,
    limits: permission?.limits ?? [],
    until: Math.min(who.until, permission?.until ?? who.until),
    assurance: who.form,
    statusAsOf: list?.issued ?? null,
    sighting,
  };
}

const reason = (code: DoorCode, detail: string | null = null): DoorReason => ({ code, detail });

const answer = ({ exercise }: Site, reasons: readonly DoorReason[]): DoorAnswer => ({
  verdict: verdictOf(reasons.map(({ code }) => code)),
  who: null,
  actsAs: null,
  limits: [],
  until: null,
  assurance: null,
  exercise,
  statusAsOf: null,
  reasons,
  sighting: null,
});

/** Signed lists cannot come from the future: where the clock says so, the clock is wrong. */
const latest = ({ notBefore, trust }: Site, list: StatusList | undefined): EpochSeconds =>
  Math.max(notBefore, trust.list.issued, list?.issued ?? 0);

/** A place the list does not have is no status. A stale list is still believed where it says no. */
function statusReasons(who: BadgeClaims, list: StatusList | undefined, now: EpochSeconds): readonly DoorReason[] {
  if (list === undefined || list.issuer !== who.issuer) return [reason('status-missing', who.status.uri)];
  const standing = standingAt(list, who.status.index);
  if (standing === null) return [reason('status-missing', who.status.uri)];
  const found = reason(`status-${standing}`);
  if (!isStale(list, now)) return [found];
  const stale = reason('status-stale', new Date(list.issued * 1000).toISOString());
  return standing === 'valid' ? [stale] : [found, stale];
}

const lawReason = (permission: Permission | null): DoorReason =>
  permission === null || permission.kind === 'unknown' ? reason('law-unknown') : reason(`law-${permission.kind}`);
