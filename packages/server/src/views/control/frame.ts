import type { SimTime } from '@samaritan/scenarios/values/time';
import type { AddedRow, Rating } from '@samaritan/scenarios/vocabulary/control';
import type { Actor } from '@samaritan/scenarios/vocabulary/commands';
import type { Severity } from '@samaritan/scenarios/vocabulary/severity';
import type { Label } from '@samaritan/scenarios/vocabulary/resources';
import type { ClockView } from '../seat/clock-view.ts';
import type { ShownText } from '../seat/frame.ts';

/** What sent a row last, or showed the action it expects. */
export interface FiredView {
  /** Of the entry in the log. */
  readonly seq: number;
  /** Why its condition held, in the words of the predicate. */
  readonly because: string | null;
  /** A person sent it. */
  readonly byHand: boolean;
}

/** One MSEL row as control sees it now. */
export interface RowView {
  readonly row: string;
  readonly kind: 'contextual' | 'contingency' | 'expected-action';
  readonly status: 'waiting' | 'held' | 'skipped' | 'sent' | 'seen' | 'seen-late' | 'missed' | 'spared';
  /** Edits so far; the next edit must name it. */
  readonly edition: number;
  /** When it is due as things stand; null where a condition or a person decides. */
  readonly due: SimTime | null;
  readonly at: SimTime | null;
  readonly times: number;
  readonly from: string | null;
  readonly to: readonly string[];
  readonly means: string | null;
  readonly text: { readonly en: string | null; readonly fr: string | null };
  readonly notes: { readonly en: string; readonly fr: string } | null;
  readonly objective: string | null;
  readonly storyline: string | null;
  readonly columns: Readonly<Record<string, string>>;
  /** The condition in the script's words, and why it holds or does not now. */
  readonly condition: { readonly predicate: string; readonly holds: boolean; readonly because: string } | null;
  /** Row whose absence sends this one. */
  readonly ifMissing: string | null;
  readonly added: boolean;
  /** Whether it wants an answer of those it goes to. */
  readonly wantsAnswer: boolean;
  /** What sent it, or showed its action; null while nothing has. */
  readonly fired: FiredView | null;
  /** What stands in the way of sending it: nothing where it may go. */
  readonly unready: readonly ('no-french' | 'no-english' | 'seat-empty' | 'means-down')[];
}

/** A message of a player that wants an answer from somebody who is not in the room, or from a seat that has not answered. */
export interface TrafficView {
  readonly message: string;
  readonly at: SimTime;
  readonly from: string;
  readonly to: readonly string[];
  readonly means: string;
  readonly subject: ShownText;
  readonly body: ShownText;
  readonly wantsAnswer: boolean;
  readonly answers: string | null;
  readonly answeredAt: SimTime | null;
  readonly settled: boolean;
  /** Opaque id of the member of control who is writing an answer. */
  readonly beingAnsweredBy: string | null;
}

export interface SeatStateView {
  readonly seat: string;
  readonly actor: Actor;
  /** People connected to it just now. */
  readonly present: number;
  readonly lastCommandAt: SimTime | null;
  /** Wall time, UTC, of the last sign of life of a browser; null before the first. */
  readonly lastSeen: string | null;
  readonly unanswered: number;
  readonly unread: number;
}

/** The truth in figures: what small multiples and the map show. */
export interface TruthView {
  readonly casualties: Readonly<Record<Severity | 'dead' | 'injured' | 'treated', number>>;
  readonly labels: Readonly<Record<Label, number>>;
  readonly sites: readonly {
    readonly site: string;
    readonly waiting: number;
    readonly units: number;
    readonly dead: number;
  }[];
  readonly hospitals: readonly {
    readonly hospital: string;
    readonly occupied: number;
    readonly staffed: number;
    readonly icuOccupied: number;
    readonly icu: number;
    readonly waiting: number;
    readonly checking: number;
    readonly diverting: readonly Label[];
  }[];
  readonly crossings: readonly {
    readonly crossing: string;
    readonly open: boolean;
    readonly queue: number;
    readonly emergencyOnly: boolean;
  }[];
  readonly checks: {
    readonly waiting: number;
    readonly medianMinutes: number | null;
    readonly longestMinutes: number | null;
  };
  readonly units: readonly {
    readonly unit: string;
    readonly status: string;
    readonly from: string;
    readonly to: string | null;
    readonly departs: SimTime | null;
    readonly arrives: SimTime | null;
  }[];
}

/** A picture of one seat beside the truth: figures by `place/figure`. */
export interface PictureGapView {
  readonly seat: string;
  readonly figures: readonly {
    readonly place: string;
    readonly figure: string;
    readonly told: number | null;
    readonly observedAt: SimTime | null;
    readonly source: string | null;
    readonly true: number | null;
  }[];
}

/** One sample a minute of exercise time, for the multiples; the same moments for each. */
export interface HistoryView {
  readonly at: readonly SimTime[];
  /**
   * By name: `casualties/dead`, `severity/immediate` (living, by true class), `sorted/immediate` (as labelled in the field),
   * `hospital/ID/occupied`, `crossing/ID/queue`, `checks/waiting`, `reported/SEAT/injured`.
   */
  readonly series: Readonly<Record<string, readonly (number | null)[]>>;
}

/** What present controllers have to do, and what they clear. */
export interface LoadView {
  readonly unanswered: number;
  readonly oldest: SimTime | null;
  readonly rowsDue: number;
  readonly quietSeats: readonly string[];
  /** Jobs they clear in the next ten minutes, at the pace of the last thirty. */
  readonly clears: number;
  readonly nextDecision: { readonly row: string; readonly at: SimTime } | null;
}

/** One event of the log as a line control can read, with what stands behind it. */
export interface LogLineView {
  readonly seq: number;
  readonly at: SimTime;
  readonly occurredAt: SimTime;
  readonly type: string;
  readonly by: string;
  /** `seq` of the event behind it; null at the head of a chain. */
  readonly cause: number | null;
  /** In words, both languages. */
  readonly text: { readonly en: string; readonly fr: string };
}

/** What the console gets over its subscription: sections whole, each only when it changed. */
export interface ControlFrame {
  readonly upTo: number;
  readonly clock: ClockView;
  readonly rows?: readonly RowView[];
  readonly traffic?: readonly TrafficView[];
  readonly seats?: readonly SeatStateView[];
  readonly truth?: TruthView;
  readonly load?: LoadView;
  readonly frozen?: boolean;
  readonly staff?: readonly { readonly id: string; readonly name: string; readonly role: string }[];
}

/** What stands in the script, once: what the console needs beside its frames. */
export interface ObjectiveView {
  readonly objective: string;
  readonly text: { readonly en: string; readonly fr: string };
  readonly capabilities: readonly {
    readonly id: string;
    readonly name: { readonly en: string; readonly fr: string | null };
  }[];
  readonly tasks: readonly {
    readonly text: { readonly en: string; readonly fr: string };
    readonly reference: string | null;
    /** The target in words. */
    readonly target: { readonly en: string; readonly fr: string };
    readonly evidence: readonly { readonly en: string; readonly fr: string }[];
  }[];
}

/** What an evaluator follows: evidence as it happens, targets as they settle, own and others' notes. */
export interface EvaluationFrame {
  readonly upTo: number;
  readonly clock: ClockView;
  readonly evidence: readonly {
    readonly seq: number;
    readonly at: SimTime;
    readonly objective: string;
    readonly task: number;
    readonly item: number | null;
    readonly target: boolean;
    readonly text: { readonly en: string; readonly fr: string };
  }[];
  readonly targets: readonly {
    readonly objective: string;
    readonly task: number;
    readonly met: boolean;
    readonly value: number | null;
    readonly at: SimTime;
  }[];
  readonly observations: readonly {
    readonly seq: number;
    readonly at: SimTime;
    readonly occurredAt: SimTime;
    readonly staff: string;
    readonly objective: string;
    readonly task: number | null;
    readonly seat: string | null;
    readonly text: ShownText;
  }[];
  readonly ratings: readonly {
    readonly seq: number;
    readonly at: SimTime;
    readonly staff: string;
    readonly objective: string;
    readonly task: number | null;
    readonly rating: Rating;
    readonly text: ShownText;
  }[];
  /** What those who noted and rated are called, while their words are kept. */
  readonly names: Readonly<Record<string, string>>;
  readonly proposed: readonly { readonly objective: string; readonly task: number | null; readonly rating: Rating }[];
}

/** What a wall shows to everyone in the hall: what was reported in public, never the truth. */
export interface WallFrame {
  readonly clock: ClockView;
  readonly news: readonly {
    readonly at: SimTime;
    readonly from: string;
    readonly text: { readonly en: string | null; readonly fr: string | null };
  }[];
  /** Sums over the sites as each office that adds them up was told, at each moment one changed. */
  readonly reported: HistoryView;
  readonly crossings: readonly {
    readonly crossing: string;
    readonly open: boolean | null;
    readonly toldAt: SimTime | null;
    readonly source: string | null;
  }[];
  /** Sites that word has come of; null: of an incident, and not yet how many are hurt. */
  readonly sites: readonly {
    readonly site: string;
    readonly injured: number | null;
    readonly toldAt: SimTime;
    readonly source: string;
  }[];
}

export type NewRow = AddedRow<string>;
