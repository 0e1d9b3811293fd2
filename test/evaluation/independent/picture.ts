import { type RawLog, upwards } from './raw-log.ts';

/** Desks that count: emergency offices and health authorities, or every seat where there is none. */
export function coordinating({ scenario }: RawLog): readonly string[] {
  const seats = Object.entries(scenario.seats);
  const chosen = seats.filter(([, { desk }]) => desk === 'emergency-office' || desk === 'health-authority');
  return (chosen.length > 0 ? chosen : seats).map(([seat]) => seat);
}

interface Said {
  readonly at: number;
  readonly seq: number;
  readonly observedAt: number;
  readonly source: string;
  readonly means: string;
  readonly place: string;
  readonly value: number;
}

/** Every count of injured that replaced an older one, in one seat's stream. */
function said(log: RawLog, seat: string): readonly Said[] {
  const list: Said[] = [];
  for (const { at, seq, data } of log.of('ItemArrived')) {
    if (data.seat !== seat || data.content.kind !== 'figures') continue;
    const { observedAt, source, means, content } = data;
    for (const { place, figure, value } of content.figures) {
      if (figure !== 'injured') continue;
      if (list.some((older) => older.place === place && older.observedAt > observedAt)) continue;
      list.push({ at, seq, observedAt, source, means, place, value });
    }
  }
  return list;
}

/** The newest of each place, added up, as they stand after the first `n`. */
function standing(list: readonly Said[], n: number): number | null {
  if (n === 0) return null;
  const places = new Map(list.slice(0, n).map(({ place, value }) => [place, value]));
  return [...places.values()].reduce((a, b) => a + b, 0);
}

export function picture(log: RawLog): unknown {
  const struckAt = log.of('HazardStruck')[0]?.at ?? null;
  const hurt = log.of('CasualtyInjured');
  const truthAt = (at: number): number => hurt.filter((event) => event.at <= at).length;
  const lists = coordinating(log).map((seat) => ({ seat, list: said(log, seat) }));
  const toldAt = (list: readonly Said[], at: number): number | null =>
    standing(list, list.filter((one) => one.at <= at).length);
  return {
    struckAt,
    truth: [...new Set(hurt.map(({ at }) => at))].map((at) => ({ at, value: truthAt(at) })),
    told: lists.map(({ seat, list }) => ({
      seat,
      counts: list.map(({ at, seq, observedAt, source, means }, i) => ({
        at,
        seq,
        observedAt,
        source,
        means,
        value: standing(list, i + 1),
      })),
    })),
    table: tableTimes(struckAt, log.end).map((at) => ({
      at,
      truth: truthAt(at),
      told: lists.map(({ list }) => toldAt(list, at)),
    })),
    worst: worst(log, lists),
  };
}

/** At the strike, at 10, 20, 30, 45, 60, 90 minutes, two hours, each hour from the third, and the end. */
function tableTimes(struckAt: number | null, end: number): readonly number[] {
  if (struckAt === null) return [];
  const minutes = [0, 10, 20, 30, 45, 60, 90, 120];
  for (let hour = 3; hour < 200; hour++) minutes.push(hour * 60);
  return [...minutes.map((minute) => struckAt + minute * 60_000).filter((at) => at < end), end];
}

/** The first of the widest gaps, looked at after each count told and each casualty. */
function worst(log: RawLog, lists: readonly { readonly seat: string; readonly list: readonly Said[] }[]): unknown {
  let truth = 0;
  let widest: { at: number; seat: string; truth: number; told: number } | null = null;
  for (const event of log.events) {
    if (event.type === 'CasualtyInjured') truth++;
    else if (event.type !== 'ItemArrived') continue;
    for (const { seat, list } of lists) {
      const known = list.filter(({ seq }) => seq <= event.seq).length;
      const first = list.findIndex(({ seq }) => seq === event.seq);
      // An entry may bring several counts; each is weighed as it comes.
      for (let n = first === -1 ? known : first + 1; n <= known; n++) {
        const told = standing(list, n);
        if (told === null) continue;
        if (widest === null || Math.abs(truth - told) > Math.abs(widest.truth - widest.told))
          widest = { at: event.at, seat, truth, told };
      }
    }
  }
  return widest;
}

interface Site {
  readonly site: string;
  readonly struck: number;
}

function struckSites(log: RawLog): readonly Site[] {
  const sites = new Map<string, number>();
  for (const { at, data } of log.of('HazardStruck')) if (!sites.has(data.site)) sites.set(data.site, at);
  return [...sites].map(([site, struck]) => ({ site, struck }));
}

/** Mean gap, in casualties, over sites, seats and the time since the strike. */
export function pictureError(log: RawLog): number | null {
  let area = 0;
  let time = 0;
  for (const { site, struck } of struckSites(log))
    for (const seat of coordinating(log)) {
      const counts = said(log, seat).filter(({ place }) => place === site);
      const hurt = log.of('CasualtyInjured').filter(({ data }) => data.site === site);
      const moments = [struck, ...counts.map(({ at }) => at), ...hurt.map(({ at }) => at), log.end];
      area += steps(moments, struck, (at) => {
        const told = counts.findLast((one) => one.at <= at)?.value ?? 0;
        return Math.abs(told - hurt.filter((one) => one.at <= at).length);
      });
      time += log.end - struck;
    }
  return time === 0 ? null : area / time;
}

/** Area under what is constant between moments. */
function steps(moments: readonly number[], from: number, value: (at: number) => number): number {
  const sorted = [...new Set(moments)].filter((at) => at >= from).toSorted((a, b) => a - b);
  let area = 0;
  for (const [i, at] of sorted.entries()) {
    const next = sorted[i + 1];
    if (next !== undefined) area += value(at) * (next - at);
  }
  return area;
}

/** Mean age in minutes of the newest news of a struck site at the desks below state and province. */
export function localAge(log: RawLog): number | null {
  const local = Object.entries(log.scenario.seats).filter(([, { of }]) => upwards(log.scenario, of).length > 2);
  let area = 0;
  let time = 0;
  for (const { site, struck } of struckSites(log))
    for (const [seat] of local) {
      const news = log
        .of('ItemArrived')
        .filter(
          ({ at, data: { seat: reader, content } }) =>
            at >= struck &&
            reader === seat &&
            ((content.kind === 'incident' && content.site === site) ||
              (content.kind === 'figures' && content.figures.some(({ place }) => place === site))),
        );
      const moments = [struck, ...news.map(({ at }) => at), log.end];
      const newest = (at: number): number =>
        Math.max(struck, ...news.filter((one) => one.at <= at).map(({ data }) => data.observedAt));
      // What was seen at `newest` is as old as the clock less it: the area is that of the clock less that of `newest`.
      area += (log.end ** 2 - struck ** 2) / 2 - steps(moments, struck, newest);
      time += log.end - struck;
    }
  return time === 0 ? null : area / time / 60_000;
}
