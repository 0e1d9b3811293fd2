import type { SeatId } from '@samaritan/scenarios/values/id';
import type { SimTime } from '@samaritan/scenarios/values/time';
import type { Adjustment } from '@samaritan/scenarios/vocabulary/control';
import type { Sealed } from '@samaritan/scenarios/vocabulary/sealed';
import type { Event } from '../../engine/kernel/event.ts';
import type { Fold } from '../fold.ts';
import type { Rating } from './objectives.ts';
import { type Moment, momentOf } from './moment.ts';

/** Something written beside play; `at` when it was entered. The words themselves lie beside the log, under their seal. */
export interface Note extends Moment {
  readonly occurredAt: SimTime;
  /** Whose it is, an opaque id. */
  readonly staff: string;
  readonly text: Sealed;
}

/** Done outside the tool. */
export interface JournalEntry extends Note {
  readonly seat: SeatId | null;
}

/** What an evaluator saw of an objective, or of one of its tasks. */
export interface Observation extends Note {
  readonly objective: string;
  readonly task: number | null;
  readonly seat: SeatId | null;
}

/** What an evaluator gave an objective, or one of its tasks. */
export interface GivenRating extends Note {
  readonly objective: string;
  readonly task: number | null;
  readonly rating: Rating;
}

export type InterventionKind =
  | 'crossing-open'
  | 'crossing-closed'
  | 'beds'
  | 'hazard'
  | 'means-down'
  | 'means-up'
  | 'stock'
  | 'lever'
  | 'frozen'
  | 'emergency';

/** What control did to play by hand, and the reason it gave. */
export interface Intervention extends Note {
  readonly kind: InterventionKind;
  /** The crossing, hospital, hazard, means, stockpile or lever; null of what falls on the whole exercise. */
  readonly subject: string | null;
  /** By how many beds or items, or to what value. */
  readonly change: string | null;
}

export interface Notes {
  readonly journal: readonly JournalEntry[];
  readonly observations: readonly Observation[];
  /** Of each evaluator the last of each objective and task, in the order they were given. */
  readonly ratings: readonly GivenRating[];
  readonly interventions: readonly Intervention[];
}

/** All that people wrote about play, in the order it was entered. */
export function notes(): Fold<Notes> {
  const journal: JournalEntry[] = [];
  const observations: Observation[] = [];
  const ratings = new Map<string, GivenRating>();
  const interventions: Intervention[] = [];
  return {
    hears: {
      JournalEntered: (e) => void journal.push({ ...stamped(e), ...e.data }),
      ObservationRecorded: (e) => void observations.push({ ...stamped(e), ...e.data }),
      RatingGiven: (e) => {
        const { staff, objective, task } = e.data;
        const key = `${staff}/${objective}/${task ?? 'all'}`;
        ratings.delete(key);
        ratings.set(key, { ...stamped(e), ...e.data });
      },
      WorldAdjusted: (e) => {
        const { staff, adjustment, reason } = e.data;
        interventions.push({ ...stamped(e), staff, text: reason, ...changeOf(adjustment) });
      },
      ControlAccepted: (e) => {
        const { staff, type, payload } = e.data;
        if (type === 'FreezeDeterioration' && 'reason' in payload)
          interventions.push({
            ...stamped(e),
            staff,
            text: payload.reason,
            kind: 'frozen',
            subject: null,
            change: null,
          });
      },
      RealEmergencyDeclared: (e) =>
        void interventions.push({ ...stamped(e), ...e.data, kind: 'emergency', subject: null, change: null }),
    },
    result: () => ({ journal, observations, ratings: [...ratings.values()], interventions }),
  };
}

const stamped = (event: Event): Moment & { readonly occurredAt: SimTime } => ({
  ...momentOf(event),
  occurredAt: event.occurredAt,
});

function changeOf(of: Adjustment): Pick<Intervention, 'kind' | 'subject' | 'change'> {
  switch (of.kind) {
    case 'crossing':
      return { kind: of.open ? 'crossing-open' : 'crossing-closed', subject: of.crossing, change: null };
    case 'beds':
      return { kind: 'beds', subject: of.hospital, change: signed(of.by) };
    case 'hazard':
      return { kind: 'hazard', subject: of.hazard, change: null };
    case 'means':
      return { kind: of.down ? 'means-down' : 'means-up', subject: of.means, change: null };
    case 'stock':
      return { kind: 'stock', subject: of.stockpile, change: signed(of.by) };
    case 'lever':
      return { kind: 'lever', subject: of.lever, change: of.value };
  }
}

const signed = (by: number): string => (by > 0 ? `+${by}` : `−${-by}`);
