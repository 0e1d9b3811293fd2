import { roleOf } from '@samaritan/scenarios/schema/msel';
import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import type { MeansId, SeatId } from '@samaritan/scenarios/values/id';
import type { SimTime } from '@samaritan/scenarios/values/time';
import type { Bilingual } from '@samaritan/scenarios/values/text';
import type { Sealed } from '@samaritan/scenarios/vocabulary/sealed';
import type { Event, EventOf } from '../../engine/kernel/event.ts';
import type { ClockView } from '../seat/clock-view.ts';
import type { ShownText } from '../seat/frame.ts';
import type { ControlBriefingView } from './control-briefing.ts';
import type { HistoryView, WallFrame } from './frame.ts';

type News = WallFrame['news'][number];

/** Newest word on one thing: what, observed when, arrived when, by whom. */
interface Told<V> {
  readonly value: V;
  readonly observedAt: SimTime;
  readonly toldAt: SimTime;
  readonly source: string;
}

/** What the wall must know before its first frame: names, places and outlines, all of them public. */
export type WallBriefing = Pick<
  ControlBriefingView,
  'exercise' | 'startsAt' | 'zone' | 'seats' | 'places' | 'jurisdictions' | 'maps'
>;

/** What of control's briefing is public. */
export const wallBriefing = (briefing: ControlBriefingView): WallBriefing => {
  const { exercise, startsAt, zone, seats, places, jurisdictions, maps } = briefing;
  return { exercise, startsAt, zone, seats, places, jurisdictions, maps };
};

/** Where what happens is added up: their counts are the official ones. */
const official = new Set(['emergency-office', 'health-authority']);
const counted = ['injured', 'dead'] as const;

/**
 * What the hall may see: news and warnings to the public, and what the offices that add up casualties have been told.
 * The truth has no way in: of events only words that went out and items that arrived are read. A fold over stored
 * events, in their order.
 */
export class WallRecord {
  readonly #scenario: Scenario;
  readonly #say: (event: Event) => Bilingual;
  readonly #words: (seal: Sealed) => ShownText;
  readonly #public: ReadonlySet<string>;
  readonly #offices: ReadonlySet<SeatId>;
  readonly #news: Event[] = [];
  /** By `seat`, then by `place/figure`. */
  readonly #heard = new Map<SeatId, Map<string, Told<number>>>();
  /** Sums by `reported/SEAT/FIGURE`, at each time one changed. */
  readonly #sums = new Map<string, { readonly at: SimTime; readonly value: number }[]>();
  readonly #crossings = new Map<string, Told<boolean>>();
  readonly #sites = new Map<string, Told<number | null>>();

  /** `say`: an event in both languages, without what somebody wrote; `words`: that. */
  constructor(scenario: Scenario, say: (event: Event) => Bilingual, words: (seal: Sealed) => ShownText) {
    this.#scenario = scenario;
    this.#say = say;
    this.#words = words;
    const outlets = Object.entries(scenario.outlets).flatMap(([id, { name }]) => [id, name.en, name.fr]);
    this.#public = new Set(outlets.map((name) => name.toLowerCase()));
    this.#offices = new Set(
      Object.entries(scenario.seats).flatMap(([id, { desk }]) => (official.has(desk) ? [id as SeatId] : [])),
    );
  }

  on(event: Event): void {
    if (this.#isNews(event)) this.#news.push(event);
    if (event.type === 'ItemArrived' && this.#offices.has(event.data.seat)) this.#arrived(event);
  }

  frame(clock: ClockView): WallFrame {
    return {
      clock,
      news: this.#news.map((event) => this.#newsOf(event)),
      reported: this.#reported(),
      crossings: Object.keys(this.#scenario.crossings).map((crossing) => {
        const told = this.#crossings.get(crossing);
        return {
          crossing,
          open: told?.value ?? null,
          toldAt: told?.toldAt ?? null,
          source: told?.source ?? null,
        };
      }),
      sites: [...this.#sites].map(([site, { value, toldAt, source }]) => ({ site, injured: value, toldAt, source })),
    };
  }

  #isNews(event: Event): boolean {
    switch (event.type) {
      case 'InjectSent': {
        const row = this.#scenario.msel.find(({ n }) => n === event.data.row);
        return row !== undefined && row.kind !== 'expected-action' && this.#isPublic(roleOf(row.from), row.by);
      }
      case 'SimCellSpoke':
        return this.#isPublic(event.data.role, event.data.means);
      case 'PublicWarned':
      case 'PublicProtected':
        return true;
      default:
        return false;
    }
  }

  /** From a newsroom, or by a means that everybody reads. */
  #isPublic(from: string, means: MeansId): boolean {
    const kind = this.#scenario.means[means]?.kind;
    return kind === 'social' || kind === 'cap' || this.#public.has(from.toLowerCase());
  }

  #newsOf(event: Event): News {
    const { type, at, by, data } = event;
    const said = this.#say(event);
    if (type === 'InjectSent') {
      const row = this.#scenario.msel.find(({ n }) => n === data.row);
      const from = row === undefined || row.kind === 'expected-action' ? '' : roleOf(row.from);
      const words = data.words;
      return {
        at,
        from,
        text:
          words === null
            ? { en: row?.text.en ?? null, fr: row?.text.fr ?? null }
            : { en: this.#text(words.en)?.en ?? null, fr: this.#text(words.fr)?.fr ?? null },
      };
    }
    if (type === 'SimCellSpoke') return { at, from: data.role, text: this.#inBoth(data.body, said) };
    if (type === 'PublicWarned') return { at, from: by, text: this.#inBoth(data.text, said) };
    return { at, from: by, text: said };
  }

  #text(seal: Sealed | null): Bilingual | null {
    const shown = seal === null ? null : this.#words(seal);
    return shown === null || 'erased' in shown ? null : { en: shown.text, fr: shown.fr ?? shown.text };
  }

  #inBoth(seal: Sealed, otherwise: Bilingual): News['text'] {
    const text = this.#text(seal);
    return text === null || text.en === '' ? otherwise : text;
  }

  #arrived({ at, data }: EventOf<'ItemArrived'>): void {
    const { seat, source, observedAt, content } = data;
    const told = <V>(value: V): Told<V> => ({ value, observedAt, toldAt: at, source });
    switch (content.kind) {
      case 'crossing':
        return keepNewest(this.#crossings, content.crossing, told(content.open));
      case 'incident':
        if (!this.#sites.has(content.site)) this.#sites.set(content.site, told(null));
        return;
      case 'figures': {
        const heard = this.#heard.get(seat) ?? new Map<string, Told<number>>();
        this.#heard.set(seat, heard);
        for (const { place, figure, value } of content.figures) {
          keepNewest(heard, `${place}/${figure}`, told(value));
          if (figure === 'open') keepNewest(this.#crossings, place, told(value > 0));
          if (figure === 'injured' && place in this.#scenario.sites) keepCount(this.#sites, place, told(value));
        }
        return this.#sum(seat, heard, at);
      }
      default:
        return;
    }
  }

  #sum(seat: SeatId, heard: ReadonlyMap<string, Told<number>>, at: SimTime): void {
    for (const figure of counted) {
      const known = Object.keys(this.#scenario.sites).flatMap((site) => heard.get(`${site}/${figure}`) ?? []);
      if (known.length === 0) continue;
      const value = known.reduce((sum, one) => sum + one.value, 0);
      const name = `reported/${seat}/${figure}`;
      const points = this.#sums.get(name) ?? [];
      this.#sums.set(name, points);
      const last = points.at(-1);
      if (last?.value === value) continue;
      if (last?.at === at) points.pop();
      points.push({ at, value });
    }
  }

  /** At each moment at which one of them changed, what each stood at. */
  #reported(): HistoryView {
    const at = [...new Set([...this.#sums.values()].flatMap((points) => points.map((point) => point.at)))].toSorted(
      (a, b) => a - b,
    );
    const series = [...this.#sums].map(([name, points]) => {
      let i = 0;
      let value: number | null = null;
      const values = at.map((moment) => {
        for (let next = points[i]; next !== undefined && next.at <= moment; next = points[++i]) value = next.value;
        return value;
      });
      return [name, values] as const;
    });
    return { at, series: Object.fromEntries(series) };
  }
}

function keepNewest<V>(all: Map<string, Told<V>>, name: string, told: Told<V>): void {
  const known = all.get(name);
  if (known === undefined || told.observedAt >= known.observedAt) all.set(name, told);
}

/** A first call says that something happened, not how many: a count takes its place, however old. */
function keepCount(all: Map<string, Told<number | null>>, site: string, told: Told<number>): void {
  if (all.get(site)?.value === null) all.set(site, told);
  else keepNewest(all, site, told);
}
