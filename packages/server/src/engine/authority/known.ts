import type { JurisdictionId, SeatId } from '@samaritan/scenarios/values/id';
import type { SimTime } from '@samaritan/scenarios/values/time';
import type { OrderKind } from '@samaritan/scenarios/vocabulary/commands';
import type { Lever } from '@samaritan/scenarios/vocabulary/levers';
import type { ReadonlyWorld } from '../world.ts';

/** Something a seat learned or did, and when. */
interface Known<T> {
  readonly what: T;
  readonly at: SimTime;
}

/** True where a seat was told of the declaration of its own jurisdiction, or has declared itself. */
export const knowsDeclaration = (world: ReadonlyWorld, seat: SeatId, jurisdiction: JurisdictionId): boolean =>
  world.authority.told.get(`declaration:${jurisdiction}`)?.has(seat) === true ||
  world.information.pictures.get(seat)?.sent.some(({ type }) => type === 'Declare') === true;

/**
 * The last of these orders for a jurisdiction that a seat heard of or gave itself, whatever others have ordered unheard
 * since; null where it knows of none.
 */
export function knownOrder(
  { information }: ReadonlyWorld,
  seat: SeatId,
  { jurisdiction, among }: { readonly jurisdiction: JurisdictionId; readonly among: readonly OrderKind[] },
): OrderKind | null {
  const picture = information.pictures.get(seat);
  let known: Known<OrderKind> | null = null;
  for (const { content, arrivedAt } of picture?.items ?? [])
    if (content.kind === 'order' && content.jurisdiction === jurisdiction && among.includes(content.order))
      known = { what: content.order, at: arrivedAt };
  for (const { type, at, payload } of picture?.sent ?? [])
    if (type === 'IssueOrder' && 'order' in payload && among.includes(payload.order))
      if (known === null || at >= known.at) known = { what: payload.order, at };
  return known?.what ?? null;
}

/** The value of a lever as far as a seat knows: what it last turned it to or was last told, else what stood at StartEx. */
export function knownLever({ authority, information }: ReadonlyWorld, seat: SeatId, lever: Lever): string | undefined {
  const picture = information.pictures.get(seat);
  let known: Known<string> | null = null;
  for (const { content, arrivedAt } of picture?.items ?? [])
    if (content.kind === 'lever' && content.lever === lever) known = { what: content.value, at: arrivedAt };
  for (const { type, at, payload } of picture?.sent ?? [])
    if (type === 'TurnLever' && 'lever' in payload && payload.lever === lever)
      if (known === null || at >= known.at) known = { what: payload.value, at };
  return known?.what ?? authority.atStart[lever];
}
