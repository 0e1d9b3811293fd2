import type { Desk } from '@samaritan/scenarios/schema/seat';
import type { Bilingual } from '@samaritan/scenarios/values/text';
import type { Actor } from '@samaritan/scenarios/vocabulary/commands';
import type { LeverSettings } from '@samaritan/scenarios/vocabulary/levers';
import type { ExerciseSummary } from '../../conduct/conduct.ts';
import type { PostRole } from '../../store/post.ts';
import type { Role } from '../permission-matrix.ts';

export interface ExerciseEntry extends ExerciseSummary {
  readonly seats: { readonly total: number; readonly people: number; readonly autopilot: number };
  /** Exercise time of the last event, milliseconds since StartEx. */
  readonly at: number;
  /** By what the caller may see it. */
  readonly role: Role;
}

export interface ExerciseDetail extends ExerciseEntry {
  readonly summary: Bilingual;
  readonly startEx: string;
  readonly endEx: number;
  readonly seed: number;
  readonly levers: LeverSettings;
  /** When words, names and pictures are erased; null: when somebody asks. UTC, ISO 8601. */
  readonly eraseAfter: string | null;
  readonly erasedAt: string | null;
}

export interface SeatEntry {
  readonly seat: string;
  readonly name: Bilingual;
  readonly desk: Desk;
  readonly jurisdiction: string;
  readonly play: 'person' | 'autopilot';
  readonly actor: Actor;
  readonly people: readonly { readonly participant: string; readonly name: string | null; readonly joinedAt: string }[];
  readonly link: { readonly id: string; readonly createdAt: string } | null;
}

/** Told once: only hashes are kept. */
export interface NewLink {
  readonly id: string;
  readonly url: string;
  readonly code: string;
  /** SVG text of a QR code for the url. */
  readonly qr: string;
}

export interface StaffEntry {
  readonly account: string;
  readonly name: string;
  readonly email: string;
  readonly role: PostRole;
  readonly objectives: readonly string[];
}

export interface Readiness {
  /** Whether nothing stands in the way of StartEx; a check that is not `needed` may be left open. */
  readonly ok: boolean;
  readonly checks: readonly {
    readonly check: string;
    readonly ok: boolean;
    readonly needed: boolean;
    readonly text: Bilingual;
  }[];
}
