import type { CasualtyId, ClinicianId } from '@samaritan/scenarios/values/id';
import { type Label, type RoleCounts, roles, stations, waits } from '@samaritan/scenarios/vocabulary/resources';
import type { WaitTable } from '@samaritan/scenarios/vocabulary/events/casualties';
import type { Event, EventOf } from '../../packages/server/src/engine/kernel/event.ts';
import type { World } from '../../packages/server/src/engine/world.ts';

type Break = (what: string) => void;

/** Everything wrong with a world between two instants; empty where nothing is. */
export function brokenIn(world: World): readonly string[] {
  const broken: string[] = [];
  const say: Break = (what) => broken.push(`${Math.round(world.now / 60_000)} min: ${what}`);
  lookAtPatients(world, say);
  lookAtUnits(world, say);
  lookAtScenes(world, say);
  lookAtStaff(world, say);
  lookAtLine(world, say);
  for (const [place, stock] of world.supply.stock)
    for (const [kind, quantity] of stock) if (quantity < 0) say(`${place} holds ${quantity} ${kind}`);
  return broken;
}

function lookAtPatients({ hospitals, casualties }: World, say: Break): void {
  const seen = new Map<CasualtyId, string>();
  for (const [hospital, state] of hospitals.all) {
    let waiting = 0;
    for (const name of stations) {
      const station = state.stations[name];
      const where = `${hospital}/${name}`;
      waiting += station.queue.length;
      if (station.baseline < 0) say(`${where} has ${station.baseline} patients of before`);
      for (const [casualty, how] of [
        ...station.queue.map((queued) => [queued.casualty, 'queued'] as const),
        ...[...station.inCare].map((one) => [one, 'in care'] as const),
      ]) {
        const before = seen.get(casualty);
        if (before !== undefined && !(before.startsWith(hospital) && before.endsWith('in care') && how === 'queued'))
          say(`${casualty} is at ${where} (${how}) and at ${before}`);
        seen.set(casualty, `${where} ${how}`);
        if (casualties.all.get(casualty)?.dead !== false) say(`${casualty}, dead or unknown, is ${how} at ${where}`);
        const place = hospitals.patients.get(casualty);
        if (place?.hospital !== hospital) say(`${casualty} is at ${where}, and by the index at ${place?.hospital}`);
      }
    }
    if (waiting !== state.waiting) say(`${hospital} counts ${state.waiting} waiting of ${waiting}`);
    if (state.escorts.size > 0 && [...state.escorts].some((one) => !casualties.all.has(one)))
      say(`${hospital} misses a nurse for nobody`);
    for (const count of ['arrived', 'died', 'discharged'] as const)
      if (state[count] < 0) say(`${hospital} has ${state[count]} ${count}`);
    for (const [kind, count] of Object.entries(state.freed)) if (count < 0) say(`${hospital} freed ${count} ${kind}`);
  }
  for (const [casualty, { leaving }] of hospitals.patients)
    if (leaving !== undefined && (seen.has(casualty) || casualties.all.get(casualty)?.transferring !== true))
      say(`${casualty} is being taken away and is at ${seen.get(casualty)}`);
    else if (leaving === undefined && !seen.has(casualty))
      say(`${casualty} is a patient by the index and at no station`);
}

function lookAtUnits({ ems, casualties }: World, say: Break): void {
  const carried = new Map<CasualtyId, string>();
  for (const unit of ems.units.values()) {
    for (const casualty of unit.patients) {
      const other = carried.get(casualty);
      if (other !== undefined) say(`${casualty} is in ${other} and in ${unit.id}`);
      carried.set(casualty, unit.id);
      const one = casualties.all.get(casualty);
      if (one === undefined || one.dead) say(`${unit.id} carries ${casualty}, dead or unknown`);
      else if (one.doorAt !== null && unit.status === 'transporting' && !one.transferring)
        say(`${unit.id} carries ${casualty}, who is at ${one.where}`);
      if (unit.status === 'ready' || unit.status === 'responding' || unit.status === 'staged')
        say(`${unit.id} is ${unit.status} with ${casualty} aboard`);
    }
    if (unit.team !== null && ems.scenes.get(unit.at)?.sorting.get(unit.team)?.unit !== unit.id)
      say(`${unit.id} sorts in team ${unit.team}, which ${unit.at} does not know`);
  }
  for (const [casualty, unit] of ems.aboard)
    if (ems.units.get(unit)?.patients.includes(casualty) !== true) say(`${casualty} is not aboard ${unit}`);
}

function lookAtScenes({ ems, casualties }: World, say: Break): void {
  for (const scene of ems.scenes.values()) {
    const waiting = new Map<Label, number>();
    for (const [casualty, label] of scene.waitingAs) {
      waiting.set(label, (waiting.get(label) ?? 0) + 1);
      const one = casualties.all.get(casualty);
      if (one?.dead !== false) say(`${casualty}, dead, waits at ${scene.site}`);
      else if (one.departedAt !== null || one.doorAt !== null) say(`${casualty}, gone, waits at ${scene.site}`);
    }
    for (const [label, count] of Object.entries(scene.waitingCount))
      if (count !== (waiting.get(label as Label) ?? 0)) say(`${scene.site} counts ${count} ${label}`);
    for (const casualty of scene.present)
      if (casualties.all.get(casualty)?.phase !== 'scene') say(`${casualty} is counted at ${scene.site}`);
    for (const [kind, idle] of Object.entries(scene.idle))
      for (const unit of idle) {
        const one = ems.units.get(unit);
        if (one?.kind !== kind || one.status !== 'on-scene' || one.at !== scene.site || one.patients.length > 0)
          say(`${unit} (${one?.status} at ${one?.at}) stands idle at ${scene.site}`);
      }
    if (scene.cleared && scene.present.size > 0) say(`${scene.site} is clear with ${scene.present.size} there`);
  }
}

function lookAtStaff({ staffing, scenario }: World, say: Break): void {
  const negative = (what: string, counts: Partial<RoleCounts>): void => {
    for (const role of roles) if ((counts[role] ?? 0) < 0) say(`${what}: ${counts[role]} ${role}`);
  };
  for (const [hospital, staff] of staffing.hospitals) {
    for (const name of [
      'onDuty',
      'missing',
      'helpers',
      'held',
      'calledIn',
      'coming',
      'waitingLaw',
      'waitingDesk',
    ] as const)
      negative(`${hospital} ${name}`, staff[name]);
    if (staff.deskBusy.length > staff.clerks) say(`${hospital}: ${staff.deskBusy.length} at ${staff.clerks} clerks`);
    const desk = [...staff.deskBusy, ...staff.deskQueue.map(({ clinician }) => clinician)];
    if (new Set(desk).size !== desk.length) say(`${hospital}: somebody stands twice at the desk`);
    const here = [...staffing.clinicians.values()].filter((one) => one.hospital === hospital);
    for (const role of roles) {
      const at = (phase: string): number => here.filter((one) => one.role === role && one.phase === phase).length;
      if (at('waiting-recognition') !== (staff.waitingLaw[role] ?? 0))
        say(`${hospital}: ${staff.waitingLaw[role]} ${role} wait for the law of ${at('waiting-recognition')}`);
    }
  }
  for (const [group, { sent }] of staffing.groups)
    if (sent > (scenario.staff[group]?.count ?? 0)) say(`${group} sent ${sent}`);
}

function lookAtLine({ border, now }: World, say: Break): void {
  for (const crossing of border.crossings.values())
    for (const lanes of crossing.directions.values())
      for (const [name, lane] of Object.entries(lanes)) {
        if (lane.lanes < 0) say(`${crossing.id}/${name} has ${lane.lanes} lanes`);
        for (const { traveller, since } of [...lane.busy, ...lane.queue]) {
          const known = border.travellers.get(`${traveller.kind}/${traveller.id}`);
          if (known?.lane !== name || known.reached.crossing !== crossing.id)
            say(`${traveller.id} stands at ${crossing.id}/${name}, and is known at ${known?.reached.crossing}`);
          if (since > now) say(`${traveller.id} has queued since ${since}`);
        }
      }
}

/** Hears every event of one exercise, and keeps what cannot have happened after what did before. */
export class Witness {
  readonly broken: string[] = [];
  #seq = 0;
  #at = 0;
  readonly #injured = new Map<CasualtyId, number>();
  readonly #dead = new Set<CasualtyId>();
  readonly #arrived = new Set<CasualtyId>();
  readonly #gone = new Set<CasualtyId>();
  readonly #cared = new Set<CasualtyId>();
  readonly #queued = new Set<CasualtyId>();
  readonly #inCare = new Map<CasualtyId, string>();
  readonly #moving = new Set<CasualtyId>();
  readonly #atWork = new Set<ClinicianId>();
  readonly #crossing = new Set<string>();
  readonly #settled = new Set<string>();

  /** Where it stands, places can be held to what stands in it. */
  world: World | undefined;

  readonly on = (event: Event): void => {
    if (event.seq !== this.#seq + 1) this.#say(event, `follows ${this.#seq}`);
    if (event.at < this.#at) this.#say(event, 'goes back in time');
    this.#seq = event.seq;
    this.#at = event.at;
    this.#clinical(event);
    this.#outside(event);
  };

  #say({ seq, type, at }: Pick<Event, 'seq' | 'type' | 'at'>, what: string): void {
    this.broken.push(`#${seq} ${type} at ${Math.round(at / 60_000)} min: ${what}`);
  }

  #once<T>(event: Event, set: Set<T>, one: T): void {
    if (set.has(one)) this.#say(event, `${String(one)} a second time`);
    set.add(one);
  }

  #living(event: Event, casualty: CasualtyId): void {
    if (!this.#injured.has(casualty)) this.#say(event, `${casualty} was not hurt`);
    if (this.#dead.has(casualty)) this.#say(event, `${casualty} is dead`);
  }

  /** A stricter standard leaves those in care where they are, but nobody is taken in beyond the places there are. */
  #hasPlace(event: EventOf<'TreatmentBegun'>): void {
    const station = this.world?.hospitals.all.get(event.data.hospital)?.stations[event.data.station];
    if (station !== undefined && station.inCare.size > station.space - station.baseline)
      this.#say(event, `${station.space} places for ${station.baseline} + ${station.inCare.size}`);
  }

  #clinical(event: Event): void {
    switch (event.type) {
      case 'CasualtyInjured':
        if (this.#injured.has(event.data.casualty)) this.#say(event, 'hurt twice');
        this.#injured.set(event.data.casualty, event.at);
        return;
      case 'CasualtyDied':
        this.#once(event, this.#dead, event.data.casualty);
        this.#queued.delete(event.data.casualty);
        this.#moving.delete(event.data.casualty);
        this.#inCare.delete(event.data.casualty);
        return;
      case 'SelfPresenterLeft':
        this.#living(event, event.data.casualty);
        this.#once(event, this.#gone, event.data.casualty);
        return;
      case 'CasualtiesLoaded':
        for (const casualty of event.data.casualties) {
          this.#living(event, casualty);
          this.#once(event, this.#gone, casualty);
        }
        if (event.data.casualties.length === 0) this.#say(event, 'nobody');
        return;
      case 'PatientArrived':
        this.#living(event, event.data.casualty);
        this.#once(event, this.#arrived, event.data.casualty);
        if (!this.#gone.has(event.data.casualty)) this.#say(event, `${event.data.casualty} never left`);
        return;
      case 'TransferLoaded':
        this.#living(event, event.data.casualty);
        if (!this.#queued.delete(event.data.casualty)) this.#say(event, `${event.data.casualty} was in no queue`);
        this.#once(event, this.#moving, event.data.casualty);
        return;
      case 'TransferDeparted':
        this.#living(event, event.data.casualty);
        if (!this.#moving.has(event.data.casualty)) this.#say(event, `${event.data.casualty} was not taken over`);
        return;
      case 'TransferArrived':
        this.#living(event, event.data.casualty);
        if (!this.#moving.delete(event.data.casualty)) this.#say(event, `${event.data.casualty} was not on the way`);
        return;
      case 'PatientQueued':
        if (this.#moving.has(event.data.casualty)) this.#say(event, `${event.data.casualty} is on the way elsewhere`);
        this.#living(event, event.data.casualty);
        if (!this.#arrived.has(event.data.casualty)) this.#say(event, `${event.data.casualty} has not come`);
        this.#once(event, this.#queued, event.data.casualty);
        return;
      case 'TreatmentBegun':
        this.#living(event, event.data.casualty);
        if (!this.#queued.delete(event.data.casualty)) this.#say(event, `${event.data.casualty} was in no queue`);
        this.#inCare.set(event.data.casualty, event.data.station);
        this.#hasPlace(event);
        return;
      case 'TreatmentEnded':
        this.#living(event, event.data.casualty);
        if (this.#inCare.get(event.data.casualty) !== event.data.station)
          this.#say(event, `${event.data.casualty} was not in care there`);
        return;
      case 'DefinitiveCareBegun': {
        const { casualty, waits: spent, lost, delay } = event.data;
        this.#living(event, casualty);
        this.#once(event, this.#cared, casualty);
        const since = event.at - (this.#injured.get(casualty) ?? 0);
        if (sumOf(spent) !== since) this.#say(event, `${casualty}: waits ${sumOf(spent)} of ${since}`);
        if (Math.abs(sumOf(lost) - delay) > 1) this.#say(event, `${casualty}: lost ${sumOf(lost)} of ${delay}`);
        for (const wait of waits) if ((spent[wait] ?? 0) < 0) this.#say(event, `${casualty}: ${wait} below nothing`);
        return;
      }
      default:
        return;
    }
  }

  #outside(event: Event): void {
    switch (event.type) {
      case 'ShiftBegun':
        if (event.data.kind !== 'commuters') this.#once(event, this.#atWork, event.data.clinician);
        return;
      case 'CrossingQueued':
        this.#crossing.add(`${event.data.traveller.kind}/${event.data.traveller.id}`);
        return;
      case 'TravellerCleared':
        if (!this.#crossing.delete(`${event.data.traveller.kind}/${event.data.traveller.id}`))
          this.#say(event, `${event.data.traveller.id} was not at a line`);
        if (event.data.waited < 0) this.#say(event, 'waited less than nothing');
        return;
      case 'RequestApproved':
      case 'RequestDenied':
        this.#once(event, this.#settled, event.data.request);
        return;
      case 'StockCounted':
      case 'ResourcesShipped':
      case 'SupplyUsed':
        if (event.data.quantity < 0) this.#say(event, `${event.data.quantity} ${event.data.kind}`);
        return;
      case 'BedsFreed':
        if (Math.min(event.data.ward, event.data.intensive, event.data.emergency, event.data.minor) < 0)
          this.#say(event, 'fewer than none');
        return;
      case 'ItemArrived':
        if (event.data.observedAt > event.at) this.#say(event, 'observed later than it came');
        if (event.data.content.kind === 'figures')
          for (const { place, figure, value } of event.data.content.figures)
            if (value < 0) this.#say(event, `${place}: ${value} ${figure}`);
        return;
      default:
        return;
    }
  }
}

const sumOf = (table: WaitTable): number => waits.reduce((sum, wait) => sum + (table[wait] ?? 0), 0);
