import type { CommandId, PlaceId, SeatId } from '@samaritan/scenarios/values/id';
import { id } from '@samaritan/scenarios/values/id';
import { minutes, simTime } from '@samaritan/scenarios/values/time';
import type { CommandType } from '@samaritan/scenarios/vocabulary/commands';
import type { EventData, EventType } from '@samaritan/scenarios/vocabulary/event-types';
import type { Lever } from '@samaritan/scenarios/vocabulary/levers';
import type { Label, Station, Wait } from '@samaritan/scenarios/vocabulary/resources';
import type { Severity } from '@samaritan/scenarios/vocabulary/severity';
import type { VerdictKind } from '@samaritan/scenarios/vocabulary/verdict';
import type { Cause, Event, EventOf } from '../../packages/server/src/engine/kernel/event.ts';

interface Stamp {
  readonly cause?: Cause;
  readonly by?: Event['by'];
  readonly lever?: Lever;
}

/** A log written by hand: each line is stamped with the next number, at the minute that `at` set last. */
export class WrittenLog {
  readonly events: Event[] = [];
  #minute = 0;

  at(minute: number): this {
    this.#minute = minute;
    return this;
  }

  /** Adds an event and gives its number. */
  add<T extends EventType>(
    type: T,
    data: EventData[T],
    { cause = { start: true }, by = 'world', lever }: Stamp = {},
  ): number {
    const seq = this.events.length + 1;
    const now = simTime(minutes(this.#minute));
    const stamped = { seq, at: now, occurredAt: now, type, v: 1, by, cause, data };
    this.events.push((lever === undefined ? stamped : { ...stamped, lever }) as EventOf<T> & Event);
    return seq;
  }

  /** A command that was accepted; what follows from it names `{command: id}` as its cause. */
  accepted(seat: string, type: CommandType, name: string): CommandId {
    const command = id<CommandId>(name);
    const data = { id: command, seat: id<SeatId>(seat), actor: 'autopilot-skilled', type, payload: {} };
    this.add('CommandAccepted', data as never, { cause: { command }, by: id<SeatId>(seat) });
    return command;
  }
}

export interface HurtPerson {
  readonly severity?: Severity;
  readonly site?: string;
  /** Lives in the nearest baseline; null: no suitable hospital. */
  readonly livesAtNearest?: boolean | null;
  readonly livesAtOnce?: boolean;
}

/** One casualty of `blast`, immediate and savable but for what is said. */
export const hurt = (
  log: WrittenLog,
  casualty: string,
  { severity = 'immediate', site = 'plaza', livesAtNearest = true, livesAtOnce = true }: HurtPerson = {},
): number =>
  log.add('CasualtyInjured', {
    casualty: id(casualty),
    hazard: id('blast'),
    site: id(site),
    severity,
    rpm: 8,
    threshold: 0.5,
    age: 'adult',
    needsSurgery: true,
    leavesAt: null,
    diesAfter: null,
    instantSurvives: livesAtOnce,
    nearest:
      livesAtNearest === null
        ? null
        : {
            hospital: id('receiving'),
            careAt: simTime(minutes(40)),
            survives: livesAtNearest,
            waits: { alert: minutes(2), scene: minutes(10), road: minutes(8) },
          },
  });

/** Waits in minutes. */
export type Minutes = Partial<Record<Wait, number>>;

/** Definitive care with what was lost before it. */
export function care(
  log: WrittenLog,
  casualty: string,
  {
    hospital = 'receiving',
    survives = true,
    lost = {},
  }: { hospital?: string; survives?: boolean; lost?: Minutes } = {},
): number {
  const table = Object.fromEntries(Object.entries(lost).map(([wait, n]) => [wait, minutes(n)]));
  return log.add('DefinitiveCareBegun', {
    casualty: id(casualty),
    hospital: id(hospital),
    station: 'theatre',
    rpm: 7,
    survives,
    diesAt: null,
    waits: table,
    lost: table,
    delay: minutes(Object.values(lost).reduce((a, b) => a + b, 0)),
  });
}

/** A casualty joins a queue, or leaves it for a place. */
export const queued = (log: WrittenLog, casualty: string, hospital: string, station: Station): number =>
  log.add('PatientQueued', { casualty: id(casualty), hospital: id(hospital), station, priority: 1 });
export const treated = (log: WrittenLog, casualty: string, hospital: string, station: Station): number =>
  log.add('TreatmentBegun', {
    casualty: id(casualty),
    hospital: id(hospital),
    station,
    standard: 'conventional',
    endsAt: simTime(minutes(999)),
  });
export const arrives = (
  log: WrittenLog,
  casualty: string,
  hospital: string,
  label: Label | null = 'immediate',
): number =>
  log.add('PatientArrived', {
    casualty: id(casualty),
    hospital: id(hospital),
    mode: label === null ? 'self' : 'unit',
    label,
  });
export const dies = (
  log: WrittenLog,
  casualty: string,
  where: string | null = null,
  cause: Cause = { start: true },
): number =>
  log.add(
    'CasualtyDied',
    {
      casualty: id(casualty),
      where: where === null ? null : id(where),
      phase: where === null ? 'scene' : 'hospital-door',
      rpm: 0,
    },
    { cause },
  );

/** Figures that reach a seat. */
export function told(
  log: WrittenLog,
  seat: string,
  { injured, observed, site = 'plaza' }: { injured: number; observed: number; site?: string },
): number {
  const n = log.events.filter((event) => event.type === 'ItemArrived' && event.data.seat === seat).length + 1;
  return log.add('ItemArrived', {
    item: `${seat}-${n}`,
    seat: id(seat),
    n,
    source: 'fire',
    means: id('radio'),
    observedAt: simTime(minutes(observed)),
    content: { kind: 'figures', figures: [{ place: id(site), figure: 'injured', value: injured }] },
  });
}

/** A clinician on the way to a hospital; the group says whose. */
export const setsOut = (
  log: WrittenLog,
  clinician: string,
  { group = 'team', impostor = false }: { group?: string; impostor?: boolean } = {},
): number =>
  log.add('ClinicianSetOut', {
    clinician: id(clinician),
    group: id(group),
    ordinal: 1,
    under: null,
    said: id('rn'),
    role: 'nurse',
    home: id('CA-ON'),
    to: id<PlaceId>('receiving'),
    via: id('bridge'),
    card: false,
    registered: false,
    impostor,
    vehicle: null,
    arrivesAt: simTime(minutes(60)),
  });
export const comesIn = (log: WrittenLog, clinician: string, hospital = 'receiving'): number =>
  log.add('ClinicianArrived', { clinician: id(clinician), hospital: id(hospital) });
export const recognised = (log: WrittenLog, clinician: string, kind: VerdictKind, by: string | null): number =>
  log.add('RecognitionDecided', {
    clinician: id(clinician),
    hospital: id('receiving'),
    verdict: {
      kind,
      by: by === null ? null : id(by),
      article: null,
      verified: true,
      limits: [],
      tried:
        kind === 'not-recognised'
          ? [
              {
                instrument: id('nemac'),
                article: null,
                verified: true,
                answer: kind,
                because: ['request-missing'],
                limits: [],
              },
            ]
          : [],
      facts: [],
      flip: null,
    },
  });
export const startsShift = (
  log: WrittenLog,
  clinician: string,
  { kind = 'team', impostor = false }: { kind?: 'commuters' | 'team' | 'volunteers'; impostor?: boolean } = {},
): number =>
  log.add('ShiftBegun', {
    clinician: id(clinician),
    hospital: id('receiving'),
    role: 'nurse',
    home: id('CA-ON'),
    hospitalIn: id('US-MI'),
    kind,
    under: id('nemac'),
    impostor,
    waited: minutes(0),
  });

/** Empty but for what is said. */
export const stations = (more: Partial<Record<Station, number>> = {}): Record<Station, number> => ({
  resuscitation: 0,
  theatre: 0,
  emergency: 0,
  minor: 0,
  intensive: 0,
  ward: 0,
  ...more,
});
