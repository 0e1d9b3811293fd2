import type { SeatId } from '@samaritan/scenarios/values/id';
import type { SimTime } from '@samaritan/scenarios/values/time';
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

export interface Notes {
  readonly journal: readonly JournalEntry[];
  readonly observations: readonly Observation[];
  /** Of each evaluator the last of each objective and task, in the order they were given. */
  readonly ratings: readonly GivenRating[];
}

/** All that people wrote about play, in the order it was entered. */
export function notes(): Fold<Notes> {
  const journal: JournalEntry[] = [];
  const observations: Observation[] = [];
  const ratings = new Map<string, GivenRating>();
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
    },
    result: () => ({ journal, observations, ratings: [...ratings.values()] }),
  };
}

const stamped = (event: Event): Moment & { readonly occurredAt: SimTime } => ({
  ...momentOf(event),
  occurredAt: event.occurredAt,
});
