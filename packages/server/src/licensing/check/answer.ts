import type { LicenceClassId } from '@samaritan/scenarios/values/id';
import type { Verdict, VerdictKind } from '@samaritan/scenarios/vocabulary/verdict';
import type { MatchPart } from '../../registry/matching/compare.ts';
import type { Reason } from '../../registry/matching/decide.ts';
import type { LicenceRecord } from '../../registry/record/licence.ts';
import type { Freshness } from './freshness.ts';
import type { Look, Standing } from './statements.ts';

/** Why nothing can be said, whatever the law says. */
export type UnknownBecause =
  | 'no-match'
  | 'clerical'
  | 'conflict'
  | 'not-this-person'
  | 'stale'
  | 'on-hold'
  | 'self-reported'
  | 'not-yet'
  | 'no-person';

export interface CheckedLicence {
  readonly record: LicenceRecord;
  /** Null where nothing was known of it at that look. */
  readonly standing: Standing | null;
  readonly freshness: Freshness;
  readonly isSanction: boolean;
  /** The one that was asked about. */
  readonly isAsked: boolean;
  /** That it is of the same person, as the linking saw it; 1 for the one asked about. */
  readonly probability: number;
  readonly contested: boolean;
  readonly events: readonly {
    readonly kind: string;
    readonly knownAt: string;
    readonly from: string | null;
    readonly words: string | null;
  }[];
}

/** How the person was found. */
export interface HowFound {
  readonly by: 'number' | 'match' | 'none';
  /** Calibrated; 1 by number. */
  readonly probability: number;
  readonly weight: number | null;
  readonly parts: readonly MatchPart[];
  readonly reasons: readonly Reason[];
}

export interface Candidate {
  readonly record: LicenceRecord;
  readonly probability: number;
  readonly weight: number;
  readonly parts: readonly MatchPart[];
}

/** What a check answers. */
export interface Answer {
  readonly kind: VerdictKind;
  /** Null where the law decides. */
  readonly unknownBecause: UnknownBecause | null;
  readonly look: Look;
  readonly found: HowFound;
  readonly class: LicenceClassId | null;
  readonly licences: readonly CheckedLicence[];
  /** Somewhere the person is under a sanction. */
  readonly sanctioned: boolean;
  /** Of the sources that the answer rests on, the oldest; null where it rests on none. */
  readonly age_days: number | null;
  /** What a desk should know beside the verdict. */
  readonly caveats: readonly ('another-licence-stale' | 'not-linked')[];
  /** Every instrument that was tried; null where nobody was found to try them on. */
  readonly verdict: Verdict | null;
  /** For a person to look at. */
  readonly candidates: readonly Candidate[];
}
