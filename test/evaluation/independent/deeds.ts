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

/** The few forms that the library's scripts write: `field == "word"`, `field != "word"`, `"word" in field`. */
function holds(where: string, given: object): boolean {
  const data = new Map(Object.entries(given) as [string, unknown][]);
  const compared = /^(\w+) (==|!=) "([^"]*)"$/.exec(where);
  if (compared !== null) return (data.get(compared[1] ?? '') === compared[3]) === (compared[2] === '==');
  const within = /^"([^"]*)" in (\w+)$/.exec(where);
  if (within !== null) return (data.get(within[2] ?? '') as readonly unknown[]).includes(within[1]);
  throw new Error(`a form this recomputation does not read: ${where}`);
}
