import type { ClinicianId, MessageId, PlaceId, SeatId } from '@samaritan/scenarios/values/id';
import { startEx } from '@samaritan/scenarios/values/time';
import { heardKey } from '@samaritan/scenarios/vocabulary/picture';
import type { EventOf } from '../kernel/event.ts';
import type { Subsystem } from '../kernel/subsystem.ts';
import { aboutOf } from './about.ts';
import { evolveScenes } from './evolve-scenes.ts';
import { occasion } from './occasions.ts';
import { type Information, type MeansState, injectAnswered } from './state.ts';

/** The only writer of pictures, of what is on its way to them, and of what seats count. */
export const evolveInformation: Subsystem<Information>['evolve'] = {
  ...evolveScenes,
  ExerciseStarted: (state, { data }) => {
    for (const seat of data.seats) {
      state.pictures.set(seat, { seat, items: [], heard: new Map(), units: new Map(), sent: [], refused: [] });
      state.received.set(seat, new Set());
    }
  },
  CommandAccepted: (state, { at, data }) => {
    // Type and payload belong together, which the event's own type cannot say.
    const about = aboutOf(data as Parameters<typeof aboutOf>[0]);
    state.pictures
      .get(data.seat)
      ?.sent.push({ id: data.id, actor: data.actor, at, type: data.type, about, payload: data.payload });
  },
  CommandRefused: (state, { at, data }) => {
    // Type and payload belong together, which the event's own type cannot say.
    const about = aboutOf(data as Parameters<typeof aboutOf>[0]);
    const { id, actor, type, payload, refusal } = data;
    state.pictures.get(data.seat)?.refused.push({ id, actor, at, type, about, payload, refusal });
  },
  MessageSent: (state, { data }) => {
    state.messages.set(data.message, { from: data.from, to: data.to, settled: false });
    again(state, occasion.message(data));
  },
  SimCellSpoke: (state, { data }) => {
    state.messages.set(data.message, { from: null, to: data.to, settled: true });
    again(state, occasion.simCell(data));
  },
  MessageSettled: (state, { data }) => {
    const message = state.messages.get(data.message);
    if (message !== undefined) message.settled = true;
  },
  StatusReported: (state, { data }) => again(state, occasion.status(data)),
  PublicWarned: (state, { by, data }) => again(state, occasion.warning(by, data.site, data.advice)),
  PublicProtected: (state, { by, data }) => again(state, occasion.warning(by, data.site, data.action)),
  AidRequested: (state, { data }) => {
    const asked = occasion.request(data);
    again(state, asked);
    state.requests.set(data.request, `${asked}/${state.times.get(asked) ?? 0}`);
  },
  TransferRequested: (state, { data }) => again(state, occasion.transfer(data)),
  TransferDeparted: (state, { data }) => again(state, `transfer-departed/${data.from}>${data.to}`),
  AidOffered: (state, { data }) => again(state, occasion.offer(data)),
  VolunteersAssigned: (state, { data }) => again(state, occasion.volunteers(data)),
  VolunteersCalled: (state, { data }) => again(state, occasion.call(data)),
  ItemKept: (state, { data }) => void state.kept.set(data.item, data),
  ItemSent: (state, { data }, timers) => {
    if (state.kept.size > 0) state.kept.delete(data.item);
    state.underway.set(data.item, data);
    timers.set(data.item, 'arrive', data.arrivesAt);
    if (data.means !== 'own-eyes' && data.passesAt !== undefined) meansIn(state, data.means).freeAt = data.passesAt;
  },
  ItemArrived: (state, event) => {
    state.underway.delete(event.data.item);
    takeIn(state, event);
  },
  MeansFailed: (state, { data }) => {
    const means = meansIn(state, data.means);
    means.down = true;
    if (data.byHand === true) means.cut = true;
  },
  MeansRestored: (state, { at, data }) => {
    const means = meansIn(state, data.means);
    if (data.byHand === true) Object.assign(means, { down: false, cut: false, mendedAt: at });
    else means.down = means.cut;
  },
  CrossingClosed: (state, { data }) => again(state, `crossing/${data.crossing}`),
  CrossingOpened: (state, { data }) => again(state, `crossing/${data.crossing}`),
  DiversionSet: (state, { data }) => again(state, `diversion/${data.hospital}`),
  LeverTurned: (state, { data }) => again(state, `lever/${data.lever}`),
  RecognitionDecided: (state, { data }) => again(state, `clinician/${data.clinician}`),
  ClinicianSetOut: (state, { data }) => {
    for (const waiting of state.clinicians.values()) waiting.delete(data.clinician);
  },
  ClinicianArrived: (state, { data }) => void waitingClinicians(state, data.hospital).add(data.clinician),
  ShiftBegun: (state, { data }) => void waitingClinicians(state, data.hospital).delete(data.clinician),
  ClinicianTurnedAway: (state, { data }) => void waitingClinicians(state, data.hospital).delete(data.clinician),
};

/** Into the picture of its seat: the item itself, and each figure unless a newer observation of it is known. */
function takeIn(state: Information, { at, data }: EventOf<'ItemArrived'>): void {
  const { seat, n, source, means, observedAt, content } = data;
  const picture = state.pictures.get(seat);
  if (picture === undefined) return;
  picture.items.push({ n, source, means, observedAt, arrivedAt: at, content });
  if (content.kind === 'message') receive(state, seat, content.message);
  if (content.kind === 'inject') receive(state, seat, injectAnswered(content.row));
  if (content.kind !== 'figures') return;
  for (const unit of content.units ?? []) picture.units.set(unit.unit, unit);
  for (const { place, figure, value } of content.figures) {
    const key = heardKey(place, figure);
    const before = picture.heard.get(key);
    if (before === undefined || before.observedAt <= observedAt)
      picture.heard.set(key, { value, observedAt, arrivedAt: at, source });
  }
}

const receive = (state: Information, seat: SeatId, answered: MessageId | string): void =>
  void state.received.get(seat)?.add(answered);

function meansIn(state: Information, means: EventOf<'MeansFailed'>['data']['means']): MeansState {
  const known = state.means.get(means);
  if (known !== undefined) return known;
  const fresh: MeansState = { down: false, cut: false, mendedAt: null, freeAt: startEx };
  state.means.set(means, fresh);
  return fresh;
}

const again = (state: Information, what: string): void => void state.times.set(what, (state.times.get(what) ?? 0) + 1);

function waitingClinicians(state: Information, hospital: PlaceId): Set<ClinicianId> {
  const known = state.clinicians.get(hospital);
  if (known !== undefined) return known;
  const fresh = new Set<ClinicianId>();
  state.clinicians.set(hospital, fresh);
  return fresh;
}
