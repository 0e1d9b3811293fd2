/** Nobody writes an answer so long, milliseconds, without a sign. */
const writesFor = 60_000;

/** What control shows of an exercise and no log holds: who is writing which answer, and how far each seat's pages have come. */
export class Beside {
  readonly #writing = new Map<string, Map<string, { readonly message: string; readonly until: number }>>();
  readonly #given = new Map<string, number>();

  /** A member of control answers a message; null: no longer. */
  write(exercise: string, staff: string, message: string | null): void {
    const all = this.#writing.get(exercise) ?? new Map<string, { message: string; until: number }>();
    this.#writing.set(exercise, all);
    if (message === null) all.delete(staff);
    else all.set(staff, { message, until: performance.now() + writesFor });
  }

  /** By message, who writes. */
  writing(exercise: string): ReadonlyMap<string, string> {
    const now = performance.now();
    const writers = new Map<string, string>();
    for (const [staff, { message, until }] of this.#writing.get(exercise) ?? [])
      if (until > now && !writers.has(message)) writers.set(message, staff);
    return writers;
  }

  /** A page of the seat was given so many items of its stream. */
  gave(exercise: string, seat: string, items: number): void {
    const key = `${exercise} ${seat}`;
    if ((this.#given.get(key) ?? 0) < items) this.#given.set(key, items);
  }

  given(exercise: string, seat: string): number {
    return this.#given.get(`${exercise} ${seat}`) ?? 0;
  }
}
