import { z } from 'zod';
import reference from '../../data/ecl.json' with { type: 'json' };
import { type LicenceClassId, id } from '../values/id.ts';

const value = z.union([z.string(), z.number(), z.boolean()]);
const levelNumber = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
const test = z.discriminatedUnion('op', [
  z.object({ fact: z.string(), op: z.literal('eq'), value }),
  z.object({ fact: z.string(), op: z.literal('in'), value: z.array(value) }),
  z.object({ fact: z.string(), op: z.literal('lte'), value: z.number() }),
]);
const predicate = z.object({ all: z.array(test).default([]), any: z.array(test).default([]) });
const level = z.object({ level: levelNumber, predicate });

export type CredentialTest = z.output<typeof test>;
export type CredentialPredicate = z.output<typeof predicate>;
export type CredentialLevelNumber = z.output<typeof levelNumber>;

/** The four Emergency Credential Levels: their meaning was seen, every predicate is our reading of it. */
export const credentialLevels = z
  .array(
    z.object({
      level: levelNumber,
      name: z.object({ en: z.string(), fr: z.string() }),
      licensedActs: z.boolean(),
      predicate,
      predicateVerified: z.boolean(),
    }),
  )
  .parse(reference.levels);

const professions = z
  .array(z.object({ classes: z.array(z.string()), levels: z.array(level) }))
  .parse(reference.professions);

/** Facts that a predicate may ask for. */
export const credentialFacts: ReadonlySet<string> = new Set(reference.facts.map((fact) => fact.id));

const general: readonly z.output<typeof level>[] = credentialLevels;
const ofClass: ReadonlyMap<LicenceClassId, readonly z.output<typeof level>[]> = new Map(
  professions.flatMap(({ classes, levels }) => classes.map((one) => [id<LicenceClassId>(one), levels] as const)),
);

/** What each level asks of a class, from 1 on: the row of its profession, else the general meaning of the levels. */
export const predicatesFor = (of: LicenceClassId): readonly z.output<typeof level>[] =>
  (ofClass.get(of) ?? general).toSorted((a, b) => a.level - b.level);
