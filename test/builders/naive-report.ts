import type { Scenario } from '@samaritan/scenarios/schema/scenario';
import { countryOf, depthOf } from '@samaritan/scenarios/schema/tree';
import type { EventType } from '@samaritan/scenarios/vocabulary/event-types';
import { waits } from '@samaritan/scenarios/vocabulary/resources';
import type { Event, EventOf } from '../../packages/server/src/engine/kernel/event.ts';

/**
 * The numbers of a report worked out again from the bare list of events, by another way: lists are filtered anew for every
 * question, and what stands at a moment is counted afresh at each moment something happened. Slow, and nothing shared with
 * the folds it checks.
 */
export class NaiveReport {
  readonly #scenario: Scenario;
  readonly #events: readonly Event[];
  readonly #end: number;

  constructor(scenario: Scenario, events: readonly Event[]) {
    this.#scenario = scenario;
    this.#events = events;
    this.#end = events.at(-1)?.at ?? 0;
  }

  #of<T extends EventType>(type: T): readonly EventOf<T>[] {
    return this.#events.filter((event): event is EventOf<T> & Event => event.type === type);
  }

  /** Sum over time of `value(before)`, where `before` are the events up to and with each moment. */
  #overTime(from: number, value: (before: readonly Event[], at: number) => number): number {
    const moments = [...new Set([from, ...this.#events.map(({ at }) => at), this.#end])].toSorted((a, b) => a - b);
    let area = 0;
    for (const [i, at] of moments.entries()) {
      const next = moments[i + 1];
      if (next === undefined || at < from) continue;
      area +=
        value(
          this.#events.filter((event) => event.at <= at),
          at,
        ) *
        (next - at);
    }
    return area;
  }

  #died(casualty: string): boolean {
    const { severity } = this.#injured(casualty);
    return severity === 'dead' || this.#of('CasualtyDied').some((e) => e.data.casualty === casualty);
  }

  #injured(casualty: string): EventOf<'CasualtyInjured'>['data'] {
    const found = this.#of('CasualtyInjured').find((e) => e.data.casualty === casualty);
    if (found === undefined) throw new Error(casualty);
    return found.data;
  }

  #careOf(casualty: string): EventOf<'DefinitiveCareBegun'>['data'] | undefined {
    return this.#of('DefinitiveCareBegun').findLast((e) => e.data.casualty === casualty)?.data;
  }

  get outcome(): Readonly<Record<string, number>> {
    const all = this.#of('CasualtyInjured').map(({ data }) => data);
    const dead = all.filter(({ casualty }) => this.#died(casualty));
    const alive = all.filter(({ casualty }) => !this.#died(casualty));
    return {
      injured: all.length,
      died: dead.length,
      atOnce: all.filter(({ severity }) => severity === 'dead').length,
      toCome: alive.filter(({ casualty }) => this.#careOf(casualty)?.survives === false).length,
      untreated: alive.filter(({ casualty }) => this.#careOf(casualty) === undefined).length,
      instantDeaths: all.filter((c) => c.severity === 'dead' || !c.instantSurvives).length,
      nearestDeaths: all.filter(
        (c) => c.severity === 'dead' || (c.nearest === null ? !c.instantSurvives : !c.nearest.survives),
      ).length,
      preventable: dead.filter((c) => c.severity !== 'dead' && c.nearest !== null && c.nearest.survives).length,
      savedBeyond: alive.filter(
        (c) =>
          (c.nearest === null ? !c.instantSurvives : !c.nearest.survives) &&
          this.#careOf(c.casualty)?.survives === true,
      ).length,
    };
  }

  get minutes(): {
    readonly treated: number;
    readonly delay: number;
    readonly sums: readonly (readonly [string, number])[];
  } {
    const treated = this.#of('CasualtyInjured').flatMap(({ data }) => this.#careOf(data.casualty) ?? []);
    return {
      treated: treated.length,
      delay: treated.reduce((sum, { delay }) => sum + delay / 60_000, 0),
      sums: waits.map((wait) => [wait, treated.reduce((sum, { lost }) => sum + (lost[wait] ?? 0) / 60_000, 0)]),
    };
  }

  #outsiders(): readonly EventOf<'ClinicianSetOut'>['data'][] {
    return this.#of('ClinicianSetOut')
      .map(({ data }) => data)
      .filter(({ group }) => this.#scenario.staff[group]?.kind !== 'commuters');
  }

  #firstAt(
    type: 'ClinicianArrived' | 'OrientationBegun' | 'ShiftBegun' | 'ClinicianTurnedAway',
    who: string,
  ): number | null {
    return this.#of(type).find((e) => e.data.clinician === who)?.at ?? null;
  }

  get credentials(): Readonly<Record<string, number>> {
    const came = this.#outsiders().filter(({ clinician }) => this.#firstAt('ClinicianArrived', clinician) !== null);
    const at = (who: string): boolean => this.#firstAt('ShiftBegun', who) !== null;
    const away = (who: string): boolean => this.#firstAt('ClinicianTurnedAway', who) !== null;
    const hours = came.reduce((sum, { clinician }) => {
      const ends = (['OrientationBegun', 'ShiftBegun', 'ClinicianTurnedAway'] as const).flatMap(
        (type) => this.#firstAt(type, clinician) ?? [],
      );
      return sum + Math.min(...ends, this.#end) - (this.#firstAt('ClinicianArrived', clinician) ?? 0);
    }, 0);
    return {
      arrived: came.length,
      atWork: came.filter(({ clinician }) => at(clinician)).length,
      turnedAway: came.filter(({ clinician }) => away(clinician)).length,
      hours: hours / 3_600_000,
      impostorsArrived: came.filter(({ impostor }) => impostor).length,
      impostorsAdmitted: came.filter(({ impostor, clinician }) => impostor && at(clinician)).length,
    };
  }

  /** Inpatients, waiting ones included, of before the event and of it. */
  #inpatients(hospital: string, before: readonly Event[]): number {
    let count = 0;
    const last = new Map<string, boolean>();
    for (const event of before) {
      const { type, data } = event;
      if (type === 'HospitalOpened' && data.hospital === hospital)
        count += data.baseline.ward + data.baseline.intensive;
      if (type === 'BedsFreed' && data.hospital === hospital) count -= data.ward + data.intensive;
      if (type === 'PatientQueued' || type === 'TreatmentBegun')
        last.set(
          data.casualty,
          data.hospital === hospital && (data.station === 'ward' || data.station === 'intensive'),
        );
      if (type === 'TreatmentEnded' || type === 'PatientLeft' || type === 'TransferLoaded' || type === 'CasualtyDied')
        last.set(data.casualty, false);
    }
    return count + [...last.values()].filter(Boolean).length;
  }

  get bedHours(): number {
    const over = Object.entries(this.#scenario.hospitals).map(([hospital, { staffed }]) =>
      this.#overTime(0, (before) => Math.max(0, this.#inpatients(hospital, before) - staffed)),
    );
    return over.reduce((a, b) => a + b, 0) / 3_600_000;
  }

  hospital(hospital: string): Readonly<Record<string, number>> {
    const arrived = this.#of('PatientArrived').filter((e) => e.data.hospital === hospital);
    const missing = this.#of('ShiftChanged').filter((e) => e.data.hospital === hospital);
    return {
      arrived: arrived.length + this.#of('TransferArrived').filter((e) => e.data.to === hospital).length,
      byThemselves: arrived.filter((e) => e.data.mode === 'self').length,
      operated: this.#of('TreatmentBegun').filter((e) => e.data.hospital === hospital && e.data.station === 'theatre')
        .length,
      helpers: this.#of('ShiftBegun').filter((e) => e.data.hospital === hospital && e.data.kind !== 'commuters').length,
      nursesMissing: Math.max(0, ...missing.map((e) => e.data.missing.nurse)),
      died: this.#of('CasualtyDied').filter((e) => e.data.where === hospital && e.data.phase.startsWith('hospital'))
        .length,
    };
  }

  crossing(crossing: string): {
    readonly reached: number;
    readonly cleared: number;
    readonly closedMinutes: number;
    readonly longest: number | null;
  } {
    const cleared = this.#of('TravellerCleared').filter((e) => e.data.crossing === crossing);
    const closed = this.#overTime(0, (before) => {
      const last = before.findLast(
        (e) => (e.type === 'CrossingClosed' || e.type === 'CrossingOpened') && e.data.crossing === crossing,
      );
      return last?.type === 'CrossingClosed' ? 1 : 0;
    });
    return {
      reached: this.#of('TravellerReachedCrossing').filter((e) => e.data.crossing === crossing).length,
      cleared: cleared.length,
      closedMinutes: closed / 60_000,
      longest: cleared.length === 0 ? null : Math.max(...cleared.map((e) => e.data.waited)) / 60_000,
    };
  }

  #struckSites(): readonly { readonly site: string; readonly at: number }[] {
    const sites = [...new Set(this.#of('HazardStruck').map((e) => e.data.site))];
    return sites.map((site) => ({ site, at: this.#of('HazardStruck').find((e) => e.data.site === site)?.at ?? 0 }));
  }

  /** What a seat holds of the injured at a site: the newest observed, the later arrived of two alike; 0 before any. */
  #held(seat: string, site: string, before: readonly Event[]): number {
    let held = 0;
    let observed = -1;
    for (const event of before) {
      if (event.type !== 'ItemArrived' || event.data.seat !== seat || event.data.content.kind !== 'figures') continue;
      for (const { place, figure, value } of event.data.content.figures)
        if (place === site && figure === 'injured' && event.data.observedAt >= observed) {
          held = value;
          observed = event.data.observedAt;
        }
    }
    return held;
  }

  get pictureError(): number | null {
    const seats = Object.entries(this.#scenario.seats);
    const desks = seats.filter(([, { desk }]) => desk === 'emergency-office' || desk === 'health-authority');
    const counted = (desks.length > 0 ? desks : seats).map(([seat]) => seat);
    let area = 0;
    let time = 0;
    for (const { site, at: from } of this.#struckSites())
      for (const seat of counted) {
        time += this.#end - from;
        area += this.#overTime(from, (before) => {
          const truth = before.filter((e) => e.type === 'CasualtyInjured' && e.data.site === site).length;
          return Math.abs(this.#held(seat, site, before) - truth);
        });
      }
    return time === 0 ? null : area / time;
  }

  get localPictureAge(): number | null {
    const seats = Object.entries(this.#scenario.seats).filter(([, { of }]) => depthOf(this.#scenario, of) >= 2);
    let area = 0;
    let time = 0;
    for (const { site, at: struck } of this.#struckSites())
      for (const [seat] of seats) {
        time += this.#end - struck;
        const newest = (before: readonly Event[]): number =>
          before.reduce((latest, e) => {
            if (e.type !== 'ItemArrived' || e.data.seat !== seat) return latest;
            const { content, observedAt } = e.data;
            const about =
              (content.kind === 'incident' && content.site === site) ||
              (content.kind === 'figures' && content.figures.some(({ place }) => place === site));
            return about && observedAt > latest ? observedAt : latest;
          }, struck);
        // The mean age over a span is the age at its middle: the age at its start, and half the span.
        area += this.#overTime(struck, (before, at) => at - newest(before));
        const moments = [...new Set([struck, ...this.#events.map(({ at }) => at), this.#end])].filter(
          (at) => at >= struck,
        );
        const sorted = moments.toSorted((a, b) => a - b);
        for (const [i, at] of sorted.entries()) area += ((sorted[i + 1] ?? at) - at) ** 2 / 2;
      }
    return time === 0 ? null : area / time / 60_000;
  }

  /** Mean minutes of clinicians from first reaching a line to clearance or the end. */
  get responderMinutes(): number | null {
    const reached = this.#of('TravellerReachedCrossing').filter((e) => e.data.traveller.kind === 'clinician');
    const people = [...new Set(reached.map((e) => e.data.traveller.id))];
    if (people.length === 0) return null;
    const spent = people.map((who) => {
      const from = reached.find((e) => e.data.traveller.id === who)?.at ?? 0;
      const to = this.#of('TravellerCleared').find((e) => e.data.traveller.id === who)?.at ?? this.#end;
      return to - from;
    });
    return spent.reduce((a, b) => a + b, 0) / people.length / 60_000;
  }

  /** Minutes from the first strike to the first unit or team member from another country at a scene or hospital. */
  get firstAcross(): number | null {
    const struck = this.#of('HazardStruck')[0]?.at;
    const country = (of: string | undefined): string | undefined =>
      of === undefined ? undefined : countryOf(this.#scenario, of as never);
    const { sites, hospitals, bases, staff, stockpiles } = this.#scenario;
    const sides = { ...sites, ...hospitals, ...bases, ...stockpiles } as Record<
      string,
      { readonly in: string } | undefined
    >;
    const units = this.#of('UnitArrived').flatMap((e) => {
      const base = this.#of('UnitJoined').findLast((u) => u.data.unit === e.data.unit && u.seq < e.seq)?.data.base;
      const from = base === undefined ? undefined : country(sides[base]?.in);
      const to = country(sides[e.data.place]?.in);
      return base !== e.data.place && from !== undefined && to !== undefined && from !== to ? [e.at] : [];
    });
    const team = this.#of('ClinicianArrived').flatMap((e) => {
      const group = this.#of('ClinicianSetOut').find((s) => s.data.clinician === e.data.clinician)?.data.group;
      const sent = group === undefined ? undefined : staff[group];
      if (sent?.kind !== 'team') return [];
      return country(sent.of) === country(sides[e.data.hospital]?.in) ? [] : [e.at];
    });
    const times = [...units, ...team];
    return struck === undefined || times.length === 0 ? null : (Math.min(...times) - struck) / 60_000;
  }
}
