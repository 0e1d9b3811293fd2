import { verificationPaths } from '@samaritan/scenarios/vocabulary/resources';
import { verdictKinds } from '@samaritan/scenarios/vocabulary/verdict';
import { type RawLog, firstBy, line, middle } from './raw-log.ts';

const who = ({ data }: { readonly data: { readonly clinician: string } }): string => data.clinician;

/** Clinicians from outside by id, commuters left out. */
export function outsiders(log: RawLog): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { data } of log.of('ClinicianSetOut'))
    if (log.scenario.staff[data.group]?.kind !== 'commuters') found.add(data.clinician);
  return found;
}

type Moment = 'ClinicianSetOut' | 'ClinicianArrived' | 'VerificationQueued' | 'VerificationBegun' | 'settled';

/** What happened to one clinician and when, in order; set out for another hospital among it. */
function courses(log: RawLog): ReadonlyMap<string, readonly (readonly [Moment, number])[]> {
  const found = new Map<string, (readonly [Moment, number])[]>();
  for (const event of log.events) {
    let moment: Moment;
    switch (event.type) {
      case 'ClinicianSetOut':
      case 'ClinicianArrived':
      case 'VerificationQueued':
      case 'VerificationBegun':
        moment = event.type;
        break;
      case 'OrientationBegun':
      case 'ShiftBegun':
      case 'ClinicianTurnedAway':
        moment = 'settled';
        break;
      default:
        continue;
    }
    const { clinician } = event.data;
    found.set(clinician, [...(found.get(clinician) ?? []), [moment, event.at]]);
  }
  return found;
}

/**
 * Clinician-hours from arrival until let work, sent away or gone to another hospital, by what they went on: what each was
 * last seen to wait for goes on until the next thing happens.
 */
export function clinicianHours(log: RawLog): {
  hours: number;
  recognition: number;
  desk: number;
  verification: number;
} {
  const outside = outsiders(log);
  const cost = { hours: 0, recognition: 0, desk: 0, verification: 0 };
  for (const [clinician, course] of courses(log)) {
    if (!outside.has(clinician)) continue;
    let waits: 'recognition' | 'desk' | 'verification' | null = null;
    for (const [i, [moment, at]] of course.entries()) {
      if (moment === 'ClinicianArrived') waits = 'recognition';
      else if (moment === 'VerificationQueued') waits = waits === 'recognition' ? 'desk' : waits;
      else if (moment === 'VerificationBegun') waits = waits === null ? null : 'verification';
      else waits = null;
      if (waits === null) continue;
      const hours = ((course[i + 1]?.[1] ?? log.end) - at) / 3_600_000;
      cost[waits] += hours;
      cost.hours += hours;
    }
  }
  return cost;
}

export function credentials(log: RawLog) {
  const outside = outsiders(log);
  const of = <T extends { readonly data: { readonly clinician: string } }>(list: readonly T[]): readonly T[] =>
    list.filter((event) => outside.has(who(event)));
  const came = new Set(of(log.of('ClinicianArrived')).map(who));
  const atWork = new Set(of(log.of('ShiftBegun')).map(who));
  const away = new Set(of(log.of('ClinicianTurnedAway')).map(who));
  const pretenders = new Set(
    of(log.of('ClinicianSetOut')).flatMap(({ data }) => (data.impostor ? [data.clinician] : [])),
  );
  const count = (...sets: readonly ReadonlySet<string>[]): number =>
    [...came].filter((one) => sets.every((set) => set.has(one))).length;
  const verdicts = lastVerdicts(log, came);
  return {
    arrived: came.size,
    atWork: count(atWork),
    turnedAway: count(away),
    waiting: [...came].filter((one) => !atWork.has(one) && !away.has(one)).length,
    queue: line(inLine(log, outside)),
    verdicts: verdictKinds.flatMap((verdict) => {
      const some = verdicts.filter(({ kind }) => kind === verdict).length;
      return some === 0 ? [] : [{ verdict, count: some }];
    }),
    instruments: tally(
      verdicts.map(({ by, kind, verified }) => ({ instrument: by, verdict: kind, verified })),
      ({ instrument, verdict }) => `${instrument ?? ''}/${verdict}`,
    ),
    reasons: tally(
      verdicts
        .filter(({ kind }) => !kind.startsWith('recognised'))
        .flatMap(({ tried }) =>
          tried.flatMap(({ instrument, because }) => because.map((code) => ({ instrument, because: code }))),
        ),
      ({ instrument, because }) => `${instrument}/${because}`,
    ),
    paths: verificationPaths.flatMap((path) => pathRow(log, path, outside)),
    cost: clinicianHours(log),
    impostors: { arrived: count(pretenders), admitted: count(pretenders, atWork), rejected: count(pretenders, away) },
  };
}

/** How many have arrived and done nothing since, after each entry that concerns one of them. */
function inLine(log: RawLog, outside: ReadonlySet<string>): readonly { readonly at: number; readonly value: number }[] {
  const last = new Map<string, string>();
  const stood: { at: number; value: number }[] = [];
  const moves = ['ClinicianArrived', 'ClinicianSetOut', 'OrientationBegun', 'ShiftBegun', 'ClinicianTurnedAway'];
  for (const event of log.events) {
    if (!moves.includes(event.type)) continue;
    const { clinician } = event.data as { readonly clinician: string };
    if (!outside.has(clinician)) continue;
    last.set(clinician, event.type);
    const value = [...last.values()].filter((type) => type === 'ClinicianArrived').length;
    if (value !== (stood.at(-1)?.value ?? 0)) stood.push({ at: event.at, value });
  }
  return stood;
}

function lastVerdicts(log: RawLog, came: ReadonlySet<string>) {
  const last = new Map(log.of('RecognitionDecided').map(({ data }) => [data.clinician as string, data.verdict]));
  return [...came].flatMap((one) => last.get(one) ?? []);
}

/** How many are alike, most first. */
function tally<T extends object>(list: readonly T[], key: (one: T) => string): readonly unknown[] {
  const rows = [...firstBy(list, key)].map(([name, one]) => ({
    name,
    row: { ...one, count: list.filter((other) => key(other) === name).length },
  }));
  return rows.toSorted((a, b) => b.row.count - a.row.count || (a.name < b.name ? -1 : 1)).map(({ row }) => row);
}

function pathRow(log: RawLog, path: string, outside: ReadonlySet<string>): readonly unknown[] {
  const own = <T extends { readonly data: { readonly clinician: string; readonly path: string } }>(
    list: readonly T[],
  ): readonly T[] => list.filter(({ data }) => data.path === path && outside.has(data.clinician));
  const begun = own(log.of('VerificationBegun'));
  const ended = own(log.of('VerificationEnded'));
  if (begun.length + ended.length === 0) return [];
  const startOf = new Map(begun.map((event) => [who(event), event.at]));
  const minutes = ended.flatMap((event) => {
    const start = startOf.get(who(event));
    return start === undefined ? [] : [(event.at - start) / 60_000];
  });
  const answered = new Set(ended.map(who));
  return [
    {
      path,
      begun: begun.length,
      verified: ended.filter(({ data }) => data.outcome === 'verified').length,
      rejected: ended.filter(({ data }) => data.outcome === 'rejected').length,
      pending: begun.filter((event) => !answered.has(who(event))).length,
      medianMinutes: middle(minutes),
      longestMinutes: minutes.length === 0 ? null : Math.max(...minutes),
    },
  ];
}
