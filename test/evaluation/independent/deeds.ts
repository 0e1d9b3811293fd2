import type { Event } from '../../../packages/server/src/engine/kernel/event.ts';

/** A thing done, as a scenario asks for it. */
export interface Deed {
  readonly event: string;
  readonly by?: readonly string[] | undefined;
  readonly where?: string | undefined;
  readonly within?: number | undefined;
}

/** Whether an entry is this deed, whenever it came. */
export function isDeed(event: Event, { event: type, by, where }: Deed): boolean {
  if (event.type !== type) return false;
  if (by !== undefined && !by.includes(doer(event))) return false;
  return where === undefined || holds(where, event.data);
}

/** The seat in whose name it came, or that the entry names as its author. */
export function doer(event: Event): string {
  if (event.by !== 'world' && event.by !== 'control') return event.by;
  const { by, from, seat } = event.data as { readonly by?: string; readonly from?: string; readonly seat?: string };
  return by ?? from ?? (event.type.startsWith('Command') ? (seat ?? '') : '');
}

/** The few forms that the library's scripts write: comparisons of a field with a word, number or truth, all or one of them. */
function holds(where: string, data: object): boolean {
  if (where.includes(' || ')) return where.split(' || ').some((part) => holds(part, data));
  if (where.includes(' && ')) return where.split(' && ').every((part) => holds(part, data));
  const within = /^"([^"]*)" in (\w+)$/.exec(where);
  if (within !== null) return (field(data, within[2]) as readonly unknown[]).includes(within[1]);
  const [, name, sign, literal = ''] = /^([\w.]+) (==|!=|>=) ("[^"]*"|true|false|[\d.]+)$/.exec(where) ?? [];
  const [given, wanted] = [field(data, name), literal === '' ? undefined : (JSON.parse(literal) as unknown)];
  if (sign === '==') return given === wanted;
  if (sign === '!=') return given !== wanted;
  if (sign === '>=') return Number(given) >= Number(wanted);
  throw new Error(`a form this recomputation does not read: ${where}`);
}

/** `payload.open` of an entry's data. */
function field(data: object, path = ''): unknown {
  let value: unknown = data;
  for (const name of path.split('.')) value = new Map<string, unknown>(Object.entries(value ?? {})).get(name);
  return value;
}
