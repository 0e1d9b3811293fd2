import { type RawLog, line, middle, sum } from './raw-log.ts';

/** Waits from the entries of each traveller's coming and going, never from the `waited` that an event says. */
function waitsOf(log: RawLog): readonly { crossing: string; kind: string; under: string; minutes: number }[] {
  const since = new Map<string, number>();
  const waits: { crossing: string; kind: string; under: string; minutes: number }[] = [];
  const lookedAt = new Set<string>();
  for (const event of log.events) {
    if (event.type === 'TravellerReachedCrossing') {
      const { kind, id } = event.data.traveller;
      // One sent on to another crossing has waited since it reached the first.
      if (!since.has(`${kind} ${id}`)) since.set(`${kind} ${id}`, event.at);
    }
    if (event.type === 'InspectionBegun') lookedAt.add(`${event.data.traveller.kind} ${event.data.traveller.id}`);
    // A unit sent elsewhere before anybody looked at it has ceased to wait.
    if (event.type === 'UnitDispatched' && !lookedAt.has(`unit ${event.data.unit}`))
      since.delete(`unit ${event.data.unit}`);
    if (event.type === 'TravellerCleared') {
      const { traveller, crossing, under } = event.data;
      const key = `${traveller.kind} ${traveller.id}`;
      lookedAt.delete(key);
      const from = since.get(key) ?? Number.NaN;
      since.delete(key);
      waits.push({ crossing, kind: traveller.kind, under, minutes: (event.at - from) / 60_000 });
    }
  }
  return waits;
}

/** Who stands at a crossing after each entry that moves somebody: reached it last, and neither let through nor sent on since. */
function standingAt(log: RawLog, crossing: string): readonly { readonly at: number; readonly value: number }[] {
  const standing = new Set<string>();
  const stood: { at: number; value: number }[] = [];
  const lookedAt = new Set<string>();
  for (const event of log.events) {
    if (event.type === 'TravellerReachedCrossing' && event.data.crossing === crossing)
      standing.add(`${event.data.traveller.kind} ${event.data.traveller.id}`);
    if (event.type === 'TravellerCleared' && event.data.crossing === crossing)
      standing.delete(`${event.data.traveller.kind} ${event.data.traveller.id}`);
    if (event.type === 'TravellerDiverted' && event.data.from === crossing)
      standing.delete(`${event.data.traveller.kind} ${event.data.traveller.id}`);
    if (event.type === 'InspectionBegun' && event.data.crossing === crossing)
      lookedAt.add(`${event.data.traveller.kind} ${event.data.traveller.id}`);
    if (event.type === 'TravellerCleared') lookedAt.delete(`${event.data.traveller.kind} ${event.data.traveller.id}`);
    if (event.type === 'UnitDispatched' && !lookedAt.has(`unit ${event.data.unit}`))
      standing.delete(`unit ${event.data.unit}`);
    if (standing.size !== (stood.at(-1)?.value ?? 0)) stood.push({ at: event.at, value: standing.size });
  }
  return stood;
}

function closuresOf(
  log: RawLog,
  crossing: string,
): { from: number; to: number | null; because: string; seq: number }[] {
  const closures: { from: number; to: number | null; because: string; seq: number }[] = [];
  let open = true;
  for (const event of log.events) {
    if (event.type === 'CrossingClosed' && event.data.crossing === crossing && open) {
      closures.push({ from: event.at, to: null, because: event.data.because, seq: event.seq });
      open = false;
    }
    if (event.type === 'CrossingOpened' && event.data.crossing === crossing && !open) {
      const last = closures.at(-1);
      if (last !== undefined) last.to = event.at;
      open = true;
    }
  }
  return closures;
}

export function crossings(log: RawLog): unknown {
  const waits = waitsOf(log);
  return Object.keys(log.scenario.crossings).map((crossing) => {
    const own = waits.filter((wait) => wait.crossing === crossing);
    const closures = closuresOf(log, crossing);
    const stood = standingAt(log, crossing);
    const kinds = [...new Set(own.map(({ kind, under }) => JSON.stringify([kind, under])))];
    const under = kinds.map((pair) => {
      const some = own.filter((wait) => JSON.stringify([wait.kind, wait.under]) === pair);
      const [kind, name] = JSON.parse(pair) as [string, string];
      return { kind, under: name, count: some.length, medianWait: middle(some.map(({ minutes }) => minutes)) };
    });
    return {
      crossing,
      closures,
      closedMinutes: sum(closures.map(({ from, to }) => (to ?? log.end) - from)) / 60_000,
      reached: log.of('TravellerReachedCrossing').filter(({ data }) => data.crossing === crossing).length,
      cleared: own.length,
      divertedAway: log.of('TravellerDiverted').filter(({ data }) => data.from === crossing).length,
      standing: stood.at(-1)?.value ?? 0,
      queue: line(stood),
      medianWait: middle(own.map(({ minutes }) => minutes)),
      longestWait: own.length === 0 ? null : Math.max(...own.map(({ minutes }) => minutes)),
      under: under.toSorted((a, b) => b.count - a.count || (a.under < b.under ? -1 : 1)),
    };
  });
}
