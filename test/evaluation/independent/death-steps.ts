import { type Wait, waits } from '@samaritan/scenarios/vocabulary/resources';
import { type Fate, lostBy, mainWait } from './casualties.ts';
import { chainOf } from './chains.ts';
import { type Moment, type RawLog, momentOf } from './raw-log.ts';
import { entriesOf } from './time-spent.ts';

interface Step extends Moment {
  readonly what: string;
  readonly place?: string | null;
  readonly station?: string | null;
  readonly wait?: Wait | null;
}

interface Hold extends Moment {
  readonly cause: Wait;
  readonly step: Step;
}

/** One death: its moments in order, the wait that cost it most, and the causes of the entry that made it wait there. */
export function deathChain(log: RawLog, fate: Fate): unknown {
  const lost = lostBy(log, fate);
  const main = mainWait(lost);
  const holds = holdsOf(log, fate);
  const hold = holds.find(({ cause }) => cause === main);
  const during = holds.filter(({ at }) => at >= fate.hurt.at);
  const steps = [...moments(log, fate), ...during.map(({ step }) => step)];
  return {
    casualty: fate.id,
    severity: fate.hurt.data.severity,
    main,
    mainMinutes: main === null ? 0 : (lost.get(main) ?? 0) / 60_000,
    steps: steps.toSorted((a, b) => a.at - b.at || a.seq - b.seq),
    behind: hold === undefined ? null : chainOf(log, hold.seq),
  };
}

function moments(log: RawLog, { id, hurt, death, care }: Fate): readonly Step[] {
  const own = entriesOf(log, id);
  const first = (type: string, what: string): readonly Step[] => {
    const event = own.find((one) => one.type === type);
    return event === undefined ? [] : [{ what, ...momentOf(event) }];
  };
  const alone = own.some((event) => event.type === 'PatientArrived' && event.data.mode === 'self');
  const call = alone ? undefined : log.of('CallReceived').find(({ data }) => data.hazard === hurt.data.hazard);
  const queues = own.filter(({ type, at }) => type === 'PatientQueued' && (care === undefined || at <= care.at));
  return [
    { what: 'injured', ...momentOf(hurt), place: hurt.data.site },
    ...(call === undefined ? [] : [{ what: 'called', ...momentOf(call) }]),
    ...first('CasualtyTriaged', 'triaged'),
    ...first('CasualtiesLoaded', 'loaded'),
    ...first('SelfPresenterLeft', 'departed'),
    ...first('UnitDeparted', 'departed'),
    ...first('PatientArrived', 'arrived'),
    ...queues.map((event) => ({ what: 'queued', ...momentOf(event) })),
    ...own
      .filter(({ type, at }) => type === 'TransferLoaded' && (care === undefined || at <= care.at))
      .map((event) => ({ what: 'sent-on', ...momentOf(event) })),
    ...(care === undefined ? [] : [{ what: 'care-begun', ...momentOf(care) }]),
    ...(death === undefined ? [] : [{ what: 'died', ...momentOf(death) }]),
  ];
}

/** What held each queue the casualty stood in, while it stood there. */
function holdsOf(log: RawLog, { id, care, death }: Fate): readonly Hold[] {
  const stays = entriesOf(log, id).filter(({ type }) =>
    ['PatientQueued', 'TreatmentBegun', 'TransferLoaded'].includes(type),
  );
  const stop = care?.at ?? death?.at ?? log.end;
  return stays.flatMap((stay, i) => {
    if (stay.type !== 'PatientQueued' || stay.at > stop) return [];
    const { hospital, station } = stay.data;
    const until = Math.min(stays[i + 1]?.at ?? stop, stop);
    const own = log.of('StationBlocked').filter(({ data }) => data.hospital === hospital && data.station === station);
    const standing = own.findLast(({ at }) => at <= stay.at);
    const during = own.filter(({ at }) => at > stay.at && at < until);
    return [...(standing === undefined ? [] : [standing]), ...during].flatMap(({ at, seq, data }) => {
      if (data.cause === null) return [];
      const step = { what: 'held', at, seq, place: hospital, station, wait: data.cause };
      return [{ at, seq, cause: data.cause, step }];
    });
  });
}

/** Deaths that lost most at a wait, by wait. */
export function deathsByWait(log: RawLog, all: readonly Fate[]): ReadonlyMap<Wait, readonly Fate[]> {
  const preventable = all.filter((fate) => fate.preventable).map((fate) => ({ fate, lost: lostBy(log, fate) }));
  return new Map(
    waits.flatMap((wait) => {
      const own = preventable.filter(({ lost }) => mainWait(lost) === wait).map(({ fate }) => fate);
      return own.length === 0 ? [] : [[wait, own] as const];
    }),
  );
}
