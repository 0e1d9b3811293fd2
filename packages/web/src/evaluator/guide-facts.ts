import type { EvaluationFrame } from '@samaritan/server/views/control/frame';
import type { PsmuRating } from '../ui/PsmuCells.tsx';

type Rated = EvaluationFrame['ratings'][number];
type Evidence = EvaluationFrame['evidence'][number];
type Observation = EvaluationFrame['observations'][number];

/** What a rating is of: an objective, or one of its tasks. */
export interface Rateable {
  readonly objective: string;
  readonly task: number | null;
}

const of = <T extends Rateable>(all: readonly T[], { objective, task }: Rateable): readonly T[] =>
  all.filter((one) => one.objective === objective && one.task === task);

/** Where a target stands: done in time, done late, missed, or open still. */
export interface TargetState {
  readonly status: 'open' | 'met' | 'late' | 'missed';
  readonly at: number | null;
  readonly value: number | null;
}

export function targetState({ targets, evidence }: EvaluationFrame, objective: string, task: number): TargetState {
  const settled = of(targets, { objective, task })[0];
  if (settled === undefined) return { status: 'open', at: null, value: null };
  const { met, at, value } = settled;
  if (met) return { status: 'met', at, value };
  const late = of(evidence, { objective, task }).some(({ target }) => target);
  return { status: late ? 'late' : 'missed', at, value };
}

/** The evidence of a task, the newest first. */
export const evidenceOf = ({ evidence }: EvaluationFrame, objective: string, task: number): readonly Evidence[] =>
  of(evidence, { objective, task }).toReversed();

/** The latest rating each evaluator gave, in the order in which they first rated. */
export function latestRatings({ ratings }: EvaluationFrame, rateable: Rateable): readonly Rated[] {
  const latest = new Map<string, Rated>();
  for (const rated of of(ratings, rateable)) latest.set(rated.staff, rated);
  return [...latest.values()];
}

export const proposedOf = ({ proposed }: EvaluationFrame, rateable: Rateable): PsmuRating | null =>
  of(proposed, rateable)[0]?.rating ?? null;

const order: readonly PsmuRating[] = ['P', 'S', 'M', 'U'];

/** The best and the worst of the ratings where evaluators do not agree; null where they do. */
export function difference(
  rated: readonly { readonly rating: PsmuRating }[],
): { readonly best: PsmuRating; readonly worst: PsmuRating } | null {
  const places = rated.map(({ rating }) => order.indexOf(rating));
  const [best, worst] = [order[Math.min(...places)], order[Math.max(...places)]];
  return best === undefined || worst === undefined || best === worst ? null : { best, worst };
}

/** What an evaluator is called; where no name is known, what `lettered` says of a letter, by who was first heard of. */
export const evaluatorNamed = (frame: EvaluationFrame, lettered: (letter: string) => string) => {
  const letters = evaluatorLetters(frame);
  return (staff: string): string => frame.names[staff] ?? lettered(letters.get(staff) ?? '');
};

function evaluatorLetters({ observations, ratings }: EvaluationFrame): ReadonlyMap<string, string> {
  const heard = [...observations, ...ratings].toSorted((a, b) => a.seq - b.seq).map(({ staff }) => staff);
  return new Map([...new Set(heard)].map((staff, i) => [staff, letter(i)]));
}

const letter = (i: number): string => String.fromCodePoint(65 + (i % 26)) + (i < 26 ? '' : String(Math.floor(i / 26)));

/** Notes, the newest first; of one objective where one is named. */
export const notesOf = ({ observations }: EvaluationFrame, objective: string | null): readonly Observation[] =>
  observations.filter((one) => objective === null || one.objective === objective).toReversed();
