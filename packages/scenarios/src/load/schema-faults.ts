import type { z } from 'zod';
import { keysAt } from '../schema/json-schema.ts';
import { nearest } from '../values/nearest.ts';
import { type Fault, shown } from './fault.ts';
import type { Path, Place, Places } from './places.ts';

type Issue = z.core.$ZodIssue;
interface Words {
  readonly found: string;
  readonly wanted: string;
}

/**
 * What the schema holds against a script, each at its place: a wrong value at the value, an unknown key at the key, a
 * missing key at the block it is missing from.
 */
export function schemaFaults(issues: readonly Issue[], places: Places): readonly Fault[] {
  return issues.flatMap((issue) => faultsOf(issue, [], places));
}

function faultsOf(issue: Issue, above: Path, places: Places): readonly Fault[] {
  const path = [...above, ...issue.path.filter((step) => typeof step !== 'symbol')];
  const at = ({ line, column }: Place, words: Words): Fault => ({ file: places.file, line, column, ...words });
  const value = places.value(path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(path);
      if (known.join() === 'en,fr') return issue.keys.map((key) => at(places.atKey([...path, key]), brokenText(key)));
      return issue.keys.map((key) =>
        at(places.atKey([...path, key]), {
          found: `the key ${key}`,
          wanted: withSuggestion(known.length === 0 ? 'no such key' : listed(known), nearest(key, known)),
        }),
      );
    }
    case 'invalid_key': {
      const [inner] = issue.issues;
      const wanted = inner === undefined ? 'another key' : wantedOf(inner);
      return [at(places.atKey(path), { found: `the key ${String(path.at(-1))}`, wanted })];
    }
    case 'invalid_union':
      if (value === undefined) return [missing(path, unionWanted(issue), places)];
      if (issue.errors.length === 0)
        return [at(places.at(path), { found: shown(value), wanted: discriminants(issue) })];
      return unionFaults(issue, path, places);
    default:
      if (value === undefined) return [missing(path, wantedOf(issue), places)];
      return [at(places.at(path), { found: shown(value), wanted: suggesting(issue, value) })];
  }
}

/** Between braces a comma ends a text, and what comes after it looks like a key. */
const brokenText = (key: string): Words => ({
  found: `the key ${key}`,
  wanted: 'en, fr; a text with a comma in it needs quotation marks between braces',
});

/** Said at the key of the block that lacks it, so that the reader sees whose it is. */
function missing(path: Path, wanted: string, places: Places): Fault {
  const { line, column } = places.atKey(path.slice(0, -1));
  return { file: places.file, line, column, found: 'nothing', wanted: `${String(path.at(-1))}: ${wanted}` };
}

/**
 * Of the alternatives the one that the writer most likely meant: with the fewest keys missing or unknown, then the fewest
 * faults. Where several come as near, they are wanted one or the other.
 */
function unionFaults(issue: Extract<Issue, { code: 'invalid_union' }>, path: Path, places: Places): readonly Fault[] {
  const weighed = issue.errors.map((errors) => ({ errors, weight: weightOf(errors, path, places) }));
  const least = Math.min(...weighed.map(({ weight }) => weight));
  const [best, ...equals] = weighed.filter(({ weight }) => weight === least);
  if (best === undefined) return [];
  if (equals.length === 0) return best.errors.flatMap((error) => faultsOf(error, path, places));
  const { line, column } = places.at(path);
  return [{ file: places.file, line, column, found: shown(places.value(path)), wanted: unionWanted(issue) }];
}

function weightOf(errors: readonly Issue[], path: Path, places: Places): number {
  return errors.reduce((sum, error) => {
    if (error.code === 'unrecognized_keys') return sum + 10 * error.keys.length;
    const steps = error.path.filter((step) => typeof step !== 'symbol');
    if (steps.length === 0 && error.code === 'invalid_type') return sum + 100;
    return sum + (places.value([...path, ...steps]) === undefined ? 10 : 1);
  }, 0);
}

const unionWanted = (issue: Extract<Issue, { code: 'invalid_union' }>): string =>
  saidByUs(issue) ??
  ([...new Set(issue.errors.flatMap((errors) => errors.slice(0, 1).map(wantedOf)))].join(', or ') ||
    discriminants(issue));

function discriminants(issue: Issue): string {
  const options: unknown = Reflect.get(issue, 'options');
  return Array.isArray(options) ? listed(options.map(String)) : issue.message;
}

/** As `wantedOf`, with the word that was probably meant where words are wanted. */
function suggesting(issue: Issue, value: unknown): string {
  if (issue.code !== 'invalid_value' || typeof value !== 'string') return wantedOf(issue);
  return withSuggestion(wantedOf(issue), nearest(value, issue.values.map(String)));
}

const withSuggestion = (wanted: string, word: string | undefined): string =>
  word === undefined ? wanted : `${wanted} (did you mean ${word}?)`;

/** The schema's own words for what it wants, where it has them. */
const saidByUs = ({ message }: Issue): string | undefined => /^wanted: (.*)$/s.exec(message)?.[1];

/** What the schema wanted, in words. */
function wantedOf(issue: Issue): string {
  const said = saidByUs(issue);
  if (said !== undefined) return said;
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return listed(issue.values.map(String));
    case 'too_small':
      return `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum} ${units[issue.origin] ?? ''}`.trim();
    case 'too_big':
      return `at most ${issue.maximum}`;
    case 'invalid_union':
      return unionWanted(issue);
    default:
      return issue.message;
  }
}

const kinds: Readonly<Record<string, string>> = {
  object: 'a block of keys',
  record: 'a block of keys',
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a pair [a, b]',
};

const units: Readonly<Record<string, string>> = { array: 'item', string: 'character', map: 'key' };

const listed = (words: readonly string[]): string =>
  words.length > 24 ? `one of ${words.length} known words` : words.join(', ');
