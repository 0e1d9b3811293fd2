import type { JurisdictionId } from '../values/id.ts';
import { type Duration, type SimTime, minutes, simTime, startEx } from '../values/time.ts';
import { momentOf, zoneAhead } from '../values/zone.ts';

/**
 * How far the wall clock of a jurisdiction is ahead of that of StartEx let run on, from each instant. Only jurisdictions where
 * it ever differs: those of another zone, and all of a zone whose clocks change between StartEx and EndEx.
 */
export type Clocks = Readonly<Record<JurisdictionId, readonly ClockPiece[]>>;

export interface ClockPiece {
  readonly from: SimTime;
  readonly ahead: Duration;
}

interface Zoned {
  readonly startEx: string;
  readonly endEx: SimTime;
  readonly jurisdictions: Readonly<
    Record<JurisdictionId, { readonly in?: JurisdictionId | undefined; readonly zone?: string | undefined }>
  >;
}

/**
 * The clocks of a script, from the zone each jurisdiction states or inherits; the zone of StartEx where nobody above states
 * one, or where it is no zone. They are worked out once, when the script is read, and stand in the log: which clocks a zone keeps is
 * a matter of law and changes with the tables of the machine.
 */
export function clocksOf({ startEx: written, endEx, jurisdictions }: Zoned): Clocks {
  const [local = '', home = 'UTC'] = written.split(' ');
  const start = momentOf(local, home);
  if (start === null) return {};
  const base = zoneAhead(home, start) ?? 0;
  const found: Record<JurisdictionId, readonly ClockPiece[]> = {};
  const known = new Map<string, readonly ClockPiece[]>();
  for (const key of Object.keys(jurisdictions)) {
    const zone = zoneOf(jurisdictions, key as JurisdictionId) ?? home;
    let pieces = known.get(zone);
    if (pieces === undefined) known.set(zone, (pieces = piecesOf(zone, start, endEx, base)));
    if (pieces.some(({ ahead }) => ahead !== 0)) found[key as JurisdictionId] = pieces;
  }
  return found;
}

/** How far the clock on the wall of `of` is ahead of that of StartEx let run on. None in scripts of logs from before clocks were kept. */
export function aheadAt(clocks: Clocks | undefined, of: JurisdictionId, at: SimTime): Duration {
  return clocks?.[of]?.findLast(({ from }) => from <= at)?.ahead ?? minutes(0);
}

function zoneOf(jurisdictions: Zoned['jurisdictions'], of: JurisdictionId): string | undefined {
  const walked = new Set<JurisdictionId>();
  for (let at: JurisdictionId | undefined = of; at !== undefined && !walked.has(at); at = jurisdictions[at]?.in) {
    const zone = jurisdictions[at]?.zone;
    if (zone !== undefined) return zone;
    walked.add(at);
  }
  return undefined;
}

/** At most one change of clocks is looked for: two are months apart, and no exercise lasts as long. */
function piecesOf(zone: string, start: number, endEx: SimTime, base: number): readonly ClockPiece[] {
  const ahead = (at: number): number => (zoneAhead(zone, start + at * 60_000) ?? base) - base;
  const [first, last] = [ahead(0), ahead(Math.floor(endEx / 60_000))];
  const pieces = [{ from: startEx, ahead: minutes(first) }];
  if (first === last) return pieces;
  let [before, changed] = [0, Math.floor(endEx / 60_000)];
  while (changed - before > 1) {
    const middle = Math.floor((before + changed) / 2);
    if (ahead(middle) === first) before = middle;
    else changed = middle;
  }
  return [...pieces, { from: simTime(minutes(changed)), ahead: minutes(ahead(changed)) }];
}
