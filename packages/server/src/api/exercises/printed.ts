import type { Bilingual } from '@samaritan/scenarios/values/text';
import type { LeverSettings } from '@samaritan/scenarios/vocabulary/levers';
import type { LogHeader } from '../../log/header.ts';
import type { Database } from '../../store/database.ts';
import { exerciseById } from '../../store/exercise.ts';

/** What an exercise was made with, and never changes. */
export interface Printed {
  readonly seats: readonly string[];
  readonly summary: Bilingual;
  readonly startEx: string;
  readonly endEx: number;
  readonly seed: number;
  readonly levers: LeverSettings;
}

/** Read once each: a header holds the whole scenario. */
export class PrintedExercises {
  readonly #database: Database;
  readonly #known = new Map<string, Printed>();

  constructor(database: Database) {
    this.#database = database;
  }

  async get(exercise: string): Promise<Printed | null> {
    const known = this.#known.get(exercise);
    if (known !== undefined) return known;
    const stored = await exerciseById(this.#database, exercise);
    if (stored === null) return null;
    const { scenario, seed, levers } = JSON.parse(stored.header) as LogHeader;
    const printed: Printed = {
      seats: Object.keys(scenario.seats),
      summary: scenario.summary,
      startEx: scenario.startEx,
      endEx: scenario.endEx,
      seed,
      levers,
    };
    this.#known.set(exercise, printed);
    return printed;
  }
}
