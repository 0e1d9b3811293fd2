/** A moment an evaluator kept at a tap; its words may come later. */
export interface Stamp {
  readonly id: string;
  /** Exercise time, milliseconds since StartEx; null where a time typed is none. */
  readonly at: number | null;
  readonly objective: string;
  readonly task: number | null;
  readonly seat: string | null;
  readonly text: string;
  /** Why it was not recorded when it was tried; null otherwise. */
  readonly refused: string | null;
}

/** With one of them changed. */
export const withChange = (
  stamps: readonly Stamp[],
  id: string,
  change: Partial<Omit<Stamp, 'id'>>,
): readonly Stamp[] => stamps.map((stamp) => (stamp.id === id ? { ...stamp, ...change } : stamp));

export const without = (stamps: readonly Stamp[], id: string): readonly Stamp[] =>
  stamps.filter((stamp) => stamp.id !== id);

/** What a browser kept, as far as it is whole. */
export function readStamps(text: string | null): readonly Stamp[] {
  try {
    const found: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(found) ? found.filter(isStamp) : [];
  } catch {
    return []; // half written
  }
}

const isStamp = (found: unknown): found is Stamp =>
  typeof found === 'object' &&
  found !== null &&
  'id' in found &&
  'at' in found &&
  'objective' in found &&
  'text' in found;

const minute = 60_000;
const day = 1440;

/**
 * The moment of the exercise at which the clock of its zone showed `clock` (minutes after midnight), the nearest to
 * `near`: notes are written of what was just now, and never a day away.
 */
export function momentOfClock(clock: number, near: number, minutesAtStart: number): number {
  const shown = (((minutesAtStart + Math.floor(near / minute)) % day) + day) % day;
  const apart = ((((clock - shown + day / 2) % day) + day) % day) - day / 2;
  const exact = apart === 0 ? near : (Math.floor(near / minute) + apart) * minute;
  return Math.max(0, exact);
}
