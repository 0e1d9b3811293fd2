import type { Pieces } from './hash.ts';

/**
 * One text, as JSON, for one value: keys of records in order, maps as lists of pairs in order of key, sets as sorted lists.
 * What a digest is taken of.
 */
export const canonical =
  (value: unknown): Pieces =>
  (take) =>
    write(value, take);

type Take = Parameters<Pieces>[0];

function write(value: unknown, take: Take): void {
  if (value === null || typeof value !== 'object') take(JSON.stringify(value) ?? 'null');
  else if (value instanceof Map) writeMap(value, take);
  else if (value instanceof Set) take(JSON.stringify([...value].map(String).toSorted()));
  else if (Array.isArray(value)) writeList(value, take);
  else writeRecord(value, take);
}

function writeList(list: readonly unknown[], take: Take): void {
  let before = '[';
  for (const item of list) {
    take(before);
    write(item, take);
    before = ',';
  }
  take(before === '[' ? '[]' : ']');
}

function writeMap(map: ReadonlyMap<unknown, unknown>, take: Take): void {
  writeList(
    [...map].toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
    take,
  );
}

function writeRecord(record: object, take: Take): void {
  let before = '{';
  for (const key of Object.keys(record).toSorted()) {
    const value: unknown = Reflect.get(record, key);
    if (value === undefined) continue;
    take(`${before}${JSON.stringify(key)}:`);
    write(value, take);
    before = ',';
  }
  take(before === '{' ? '{}' : '}');
}
