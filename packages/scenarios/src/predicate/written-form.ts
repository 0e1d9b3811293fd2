import { type FactName, facts } from '../vocabulary/facts.ts';

/** One link of a fact as a script writes it: `hospital(…)`, `occupancy`. */
export interface Link {
  readonly name: string;
  readonly arguments: number;
}

/** How many arguments a first link takes: `picture("seat")` and `done("event")` say whose; `truth` is one. */
const opening: Readonly<Record<string, number>> = { picture: 1, done: 1 };

/**
 * The links of a fact in the order written: `truth.hospital.occupancy` is `truth`, `hospital("…")`, `occupancy`. The middle
 * link names one thing; what arguments are left belong to the last.
 */
export function writtenForm(name: FactName): readonly Link[] {
  const words = name.split('.');
  let left: number = facts[name].takes.length;
  return words.map((word, index) => {
    const here = index === words.length - 1 ? left : index === 0 ? (opening[word] ?? 0) : 1;
    left -= here;
    return { name: word, arguments: here };
  });
}

/** A fact as a script would write it, e.g. `picture("mi-seoc").figure("henry-ford", "bedsFree")`. */
export function writeFact(name: FactName, args: readonly string[]): string {
  let next = 0;
  return writtenForm(name)
    .map((link) => {
      if (link.arguments === 0) return link.name;
      const given = args.slice(next, (next += link.arguments));
      return `${link.name}(${given.map((arg) => JSON.stringify(arg)).join(', ')})`;
    })
    .join('.');
}

export const factNames = Object.keys(facts).filter((name): name is FactName => name in facts);
