import { type RawLog, countryOf, firstBy, upwards } from './raw-log.ts';

const levels = ['national', 'subdivision', 'local'] as const;

interface Participant {
  readonly seat: string;
  readonly organisation: string | null;
  readonly country: string;
  readonly level: (typeof levels)[number];
}

export function participants(log: RawLog): readonly Participant[] {
  const { scenario } = log;
  const rows = Object.entries(scenario.seats).map(([seat, { desk, of, organisation }]) => {
    const refusals = log.of('CommandRefused').filter(({ data }) => data.seat === seat);
    const codes = [...firstBy(refusals, ({ data }) => data.refusal.code).keys()];
    return {
      seat,
      desk,
      organisation: organisation ?? null,
      jurisdiction: of,
      country: countryOf(scenario, of),
      level: levels[Math.min(2, upwards(scenario, of).length - 1)] ?? 'local',
      played: log.events.flatMap((event) => {
        if (event.type === 'SeatTaken' && event.data.seat === seat)
          return [{ actor: event.data.actor, since: event.at }];
        return event.type === 'SeatGiven' && event.data.seat === seat
          ? [{ actor: event.data.to, since: event.at }]
          : [];
      }),
      accepted: log.of('CommandAccepted').filter(({ data }) => data.seat === seat).length,
      refused: codes
        .map((code) => ({ code, count: refusals.filter(({ data }) => data.refusal.code === code).length }))
        .toSorted((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)),
    };
  });
  const countries = [...new Set(rows.map(({ country }) => country))];
  // Countries as the script first names them, and in each from the nation down.
  return countries.flatMap((country) =>
    levels.flatMap((level) => rows.filter((row) => row.country === country && row.level === level)),
  );
}

export function overview(log: RawLog): unknown {
  const seats = participants(log);
  return {
    scenario: log.scenario.id,
    plannedEnd: log.scenario.endEx,
    ended: log.end,
    participating: levels.flatMap((level) => {
      const own = seats.filter((seat) => seat.level === level);
      const organisations = new Set(own.map(({ organisation }) => organisation).filter((one) => one !== null));
      return own.length === 0 ? [] : [{ level, seats: own.length, organisations: organisations.size }];
    }),
  };
}

export const run = (log: RawLog): unknown => ({
  seed: log.header.seed,
  skill: log.header.skill,
  levers: log.header.levers,
  events: log.events.length,
  lastSeq: Math.max(...log.events.map(({ seq }) => seq)),
});
