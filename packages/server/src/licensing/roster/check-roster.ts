import type { Verdict, VerdictKind } from '@samaritan/scenarios/vocabulary/verdict';
import { verdictKinds } from '@samaritan/scenarios/vocabulary/verdict';
import type { Answer } from '../check/answer.ts';
import type { Checker } from '../check/checker.ts';
import type { Circumstances } from '../check/situation.ts';
import type { Look } from '../check/statements.ts';
import type { RosterPerson } from './read-roster.ts';

export interface RosterAnswer extends RosterPerson {
  readonly answer: Omit<Answer, 'verdict'>;
  /** Which of `verdicts`: people of one profile have one and the same. Null where the law was not asked. */
  readonly verdict: number | null;
}

export interface RosterResult {
  readonly answers: readonly RosterAnswer[];
  readonly verdicts: readonly Verdict[];
  readonly counts: Readonly<Record<VerdictKind, number>>;
  /** Of the unknown: those a person has to look at. */
  readonly queued: number;
  readonly sanctioned: number;
}

export interface RosterWatch {
  readonly tick: (done: number) => void;
  readonly signal: AbortSignal;
}

/** Gives way so often that Ctrl-C is heard. */
const breath = 100;

/** Checks everybody in the order of the roster; null where it was interrupted. */
export async function checkRoster(
  checker: Checker,
  people: readonly RosterPerson[],
  {
    circumstances,
    look,
    watch,
  }: { readonly circumstances: Circumstances; readonly look: Look; readonly watch: RosterWatch },
): Promise<RosterResult | null> {
  const answers: RosterAnswer[] = [];
  const places = new Map<Verdict, number>();
  for (const [at, person] of people.entries()) {
    if (at % breath === 0) {
      watch.tick(at);
      await new Promise((resolve) => setImmediate(resolve));
      if (watch.signal.aborted) return null;
    }
    const { verdict, ...answer } = await checker.check(person.asked, circumstances, look);
    if (verdict !== null && !places.has(verdict)) places.set(verdict, places.size);
    answers.push({ ...person, answer, verdict: verdict === null ? null : (places.get(verdict) ?? null) });
  }
  const counts = Object.fromEntries(
    verdictKinds.map((kind) => [kind, answers.filter(({ answer }) => answer.kind === kind).length]),
  ) as Record<VerdictKind, number>;
  return {
    answers,
    verdicts: [...places.keys()],
    counts,
    queued: answers.filter(({ answer }) => isQueued(answer)).length,
    sanctioned: answers.filter(({ answer }) => answer.sanctioned).length,
  };
}

/** What only a person can decide: who is meant, and whose number it is. */
export const isQueued = ({ unknownBecause }: Pick<Answer, 'unknownBecause'>): boolean =>
  unknownBecause === 'clerical' || unknownBecause === 'conflict' || unknownBecause === 'not-this-person';
