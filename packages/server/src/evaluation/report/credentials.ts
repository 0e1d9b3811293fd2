import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import type { ClinicianId, InstrumentId } from '@samaritan/scenarios/values/id';
import { type SimTime, inHours, inMinutes } from '@samaritan/scenarios/values/time';
import { type VerificationPath, verificationPaths } from '@samaritan/scenarios/vocabulary/resources';
import { type Verdict, type VerdictKind, verdictKinds } from '@samaritan/scenarios/vocabulary/verdict';
import type { Fold } from '../fold.ts';
import { type Point, note } from './series.ts';
import { largest, median } from './statistics.ts';

/** Checks of clinicians from outside: how many, by which path and instrument, how long, what they cost. Commuters excluded. */
export interface CredentialChecks {
  readonly arrived: number;
  readonly atWork: number;
  readonly turnedAway: number;
  readonly waiting: number;
  /** Who stood at a hospital and was not yet let work, sent away or gone elsewhere, at each time their number changed. */
  readonly queue: readonly Point[];
  /** The law's last answer on each clinician. */
  readonly verdicts: readonly { readonly verdict: VerdictKind; readonly count: number }[];
  /** By the instrument that decided; null: none recognised. */
  readonly instruments: readonly {
    readonly instrument: InstrumentId | null;
    readonly verdict: VerdictKind;
    readonly count: number;
    /** Whether the rule's text was seen when the data was made. */
    readonly verified: boolean;
  }[];
  /** Why instruments did not let them in: of clinicians the law did not recognise, by instrument and test that failed, most first. */
  readonly reasons: readonly {
    readonly instrument: InstrumentId;
    readonly because: string;
    readonly count: number;
  }[];
  readonly paths: readonly PathRow[];
  /** Clinician-hours between arrival and work, less orientation and the way to another hospital, by what they were spent on. */
  readonly cost: {
    readonly hours: number;
    readonly recognition: number;
    readonly desk: number;
    readonly verification: number;
  };
  readonly impostors: { readonly arrived: number; readonly admitted: number; readonly rejected: number };
}

export interface PathRow {
  readonly path: VerificationPath;
  readonly begun: number;
  readonly verified: number;
  readonly rejected: number;
  /** Begun and not ended by the end. */
  readonly pending: number;
  /** Minutes from the beginning of the check to its answer, of those answered. */
  readonly medianMinutes: number | null;
  readonly longestMinutes: number | null;
}

/** At one hospital. */
interface Visit {
  readonly arrivedAt: SimTime;
  queuedAt: SimTime | null;
  begunAt: SimTime | null;
  /** Work, orientation, refusal, or setting out for another hospital. */
  settledAt: SimTime | null;
}

interface Person {
  readonly impostor: boolean;
  readonly visits: Visit[];
  /** When the check that runs was begun. */
  checkedSince: SimTime | null;
  end: 'at-work' | 'turned-away' | null;
  verdict: Verdict | null;
}

interface Path {
  begun: number;
  verified: number;
  rejected: number;
  readonly minutes: number[];
}

/** Reads the checks off the log. */
export function credentialChecks(scenario: Scenario): Fold<CredentialChecks> {
  const people = new Map<ClinicianId, Person>();
  const paths = new Map<VerificationPath, Path>();
  const inLine = new Set<ClinicianId>();
  const queue: Point[] = [];
  const joins = (clinician: ClinicianId, at: SimTime): void => {
    if (people.has(clinician)) note(queue, at, inLine.add(clinician).size);
  };
  const leaves = (clinician: ClinicianId, at: SimTime): void => {
    if (inLine.delete(clinician)) note(queue, at, inLine.size);
  };
  const pathOf = (path: VerificationPath): Path => {
    const known = paths.get(path) ?? { begun: 0, verified: 0, rejected: 0, minutes: [] };
    paths.set(path, known);
    return known;
  };
  return {
    hears: {
      ClinicianSetOut: ({ at, data: { clinician, group, impostor } }) => {
        if (scenario.staff[group]?.kind === 'commuters') return;
        leaves(clinician, at);
        if (people.has(clinician)) set(people.get(clinician), 'settledAt', at);
        else people.set(clinician, { impostor, visits: [], checkedSince: null, end: null, verdict: null });
      },
      ClinicianArrived: ({ at, data }) => {
        const person = people.get(data.clinician);
        joins(data.clinician, at);
        person?.visits.push({ arrivedAt: at, queuedAt: null, begunAt: null, settledAt: null });
        finish(person, null);
      },
      RecognitionDecided: ({ data: { clinician, verdict } }) => {
        const person = people.get(clinician);
        if (person !== undefined) person.verdict = verdict;
      },
      VerificationQueued: ({ at, data }) => set(people.get(data.clinician), 'queuedAt', at),
      VerificationBegun: ({ at, data: { clinician, path } }) => {
        const person = people.get(clinician);
        if (person === undefined) return;
        set(person, 'begunAt', at);
        person.checkedSince = at;
        pathOf(path).begun++;
      },
      VerificationEnded: ({ at, data: { clinician, path, outcome } }) => {
        const person = people.get(clinician);
        if (person === undefined) return;
        pathOf(path)[outcome]++;
        if (person.checkedSince !== null) pathOf(path).minutes.push(inMinutes((at - person.checkedSince) as SimTime));
        person.checkedSince = null;
      },
      OrientationBegun: ({ at, data }) => {
        leaves(data.clinician, at);
        set(people.get(data.clinician), 'settledAt', at);
      },
      ShiftBegun: ({ at, data }) => {
        leaves(data.clinician, at);
        set(people.get(data.clinician), 'settledAt', at);
        finish(people.get(data.clinician), 'at-work');
      },
      ClinicianTurnedAway: ({ at, data }) => {
        leaves(data.clinician, at);
        set(people.get(data.clinician), 'settledAt', at);
        finish(people.get(data.clinician), 'turned-away');
      },
    },
    result: (end) => {
      const came = [...people.values()].filter(({ visits }) => visits.length > 0);
      const count = (test: (person: Person) => boolean): number => came.filter(test).length;
      return {
        arrived: came.length,
        atWork: count((p) => p.end === 'at-work'),
        turnedAway: count((p) => p.end === 'turned-away'),
        waiting: count((p) => p.end === null),
        queue,
        verdicts: verdictKinds
          .map((verdict) => ({ verdict, count: count((p) => p.verdict?.kind === verdict) }))
          .filter(({ count }) => count > 0),
        instruments: byInstrument(came),
        reasons: reasonsOf(came),
        paths: verificationPaths.flatMap((path) => pathRow(path, paths.get(path))),
        cost: costOf(came, end),
        impostors: {
          arrived: count((p) => p.impostor),
          admitted: count((p) => p.impostor && p.end === 'at-work'),
          rejected: count((p) => p.impostor && p.end === 'turned-away'),
        },
      };
    },
  };
}

/** Of the visit that lasts; the first time counts. */
function set(person: Person | undefined, moment: 'queuedAt' | 'begunAt' | 'settledAt', at: SimTime): void {
  const visit = person?.visits.at(-1);
  if (visit !== undefined) visit[moment] ??= at;
}

function finish(person: Person | undefined, end: Person['end']): void {
  if (person !== undefined) person.end = end;
}

function pathRow(path: VerificationPath, found: Path | undefined): readonly PathRow[] {
  if (found === undefined) return [];
  const { begun, verified, rejected, minutes } = found;
  return [
    {
      path,
      begun,
      verified,
      rejected,
      pending: Math.max(0, begun - verified - rejected),
      medianMinutes: median(minutes),
      longestMinutes: largest(minutes),
    },
  ];
}

function byInstrument(came: readonly Person[]): CredentialChecks['instruments'] {
  const rows = new Map<
    string,
    { instrument: InstrumentId | null; verdict: VerdictKind; count: number; verified: boolean }
  >();
  for (const { verdict } of came) {
    if (verdict === null) continue;
    const key = `${verdict.by ?? ''}/${verdict.kind}`;
    const row = rows.get(key);
    if (row === undefined)
      rows.set(key, { instrument: verdict.by, verdict: verdict.kind, count: 1, verified: verdict.verified });
    else row.count++;
  }
  return [...rows.entries()].toSorted(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1)).map(([, row]) => row);
}

/** Only of whom no instrument recognised: what failed elsewhere is of no weight to the others. */
function reasonsOf(came: readonly Person[]): CredentialChecks['reasons'] {
  const rows = new Map<string, { instrument: InstrumentId; because: string; count: number }>();
  for (const { verdict } of came) {
    if (verdict === null || verdict.kind === 'recognised' || verdict.kind === 'recognised-with-limits') continue;
    for (const { instrument, because } of verdict.tried)
      for (const code of because) {
        const row = rows.get(`${instrument}/${code}`) ?? { instrument, because: code, count: 0 };
        row.count++;
        rows.set(`${instrument}/${code}`, row);
      }
  }
  return [...rows.entries()].toSorted(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1)).map(([, row]) => row);
}

/** Splits each wait at the moments the person passed; what is not yet reached is counted to the end. */
function costOf(came: readonly Person[], end: SimTime): CredentialChecks['cost'] {
  let recognition = 0;
  let desk = 0;
  let verification = 0;
  for (const { arrivedAt, queuedAt, begunAt, settledAt } of came.flatMap(({ visits }) => visits)) {
    const stop = settledAt ?? end;
    const queued = Math.min(queuedAt ?? begunAt ?? stop, stop);
    const begun = Math.min(begunAt ?? stop, stop);
    recognition += queued - arrivedAt;
    desk += Math.max(0, begun - queued);
    verification += stop - Math.max(begun, queued);
  }
  const hours = inHours((recognition + desk + verification) as SimTime);
  const [r, d, v] = [recognition, desk, verification].map((ms) => inHours(ms as SimTime));
  return { hours, recognition: r ?? 0, desk: d ?? 0, verification: v ?? 0 };
}
