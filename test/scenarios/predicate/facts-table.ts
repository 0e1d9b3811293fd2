import type { FactName, Facts } from '../../../packages/scenarios/src/vocabulary/facts.ts';

/** Facts from a table: `truth.deaths`, or with arguments `done.by(SurgeActivated, hf-command)`. */
export function tabledFacts(table: Readonly<Record<string, number | boolean | string>>): Facts {
  return {
    read: (fact: FactName, args: readonly string[]) => {
      const key = args.length === 0 ? fact : `${fact}(${args.join(', ')})`;
      const value = table[key];
      if (value === undefined) throw new Error(`the table has no ${key}`);
      return value;
    },
  };
}
