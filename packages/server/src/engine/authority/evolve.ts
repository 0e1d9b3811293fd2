import { endedBy } from '@samaritan/scenarios/vocabulary/commands';
import type { Subsystem } from '../kernel/subsystem.ts';
import type { Authority } from './state.ts';

/** What each event leaves in the record of law and aid. */
export const evolve: Subsystem<Authority>['evolve'] = {
  HazardStruck: (state, { data }) => void state.struck.push(data.site),
  EmergencyDeclared: (state, { at, data: { jurisdiction, level } }) =>
    void state.declarations.push({ jurisdiction, level, at }),
  OrderIssued: (state, { at, data: { order, jurisdiction } }) =>
    void state.orders.push({ order, jurisdiction, at, inForceSince: null }),
  OrderInForce: (state, { at, data }, timers) => {
    const issued = state.orders.findLast(
      ({ order, jurisdiction }) => order === data.order && jurisdiction === data.jurisdiction,
    );
    if (issued) issued.inForceSince = at;
    const over = endedBy[data.order];
    // An order that is ended before it took effect never does.
    if (over !== undefined && over !== 'declaration') timers.cancel(`${over}:${data.jurisdiction}`, 'order');
    if (over === 'declaration')
      state.declarations = state.declarations.filter(({ jurisdiction }) => jurisdiction !== data.jurisdiction);
  },
  AidRequested: (state, { at, data: { request, kind, quantity, from, to, deliverTo, under } }) => {
    const asked = { id: request, kind, quantity, from, to, deliverTo, under, at, state: 'sent' as const, held: null };
    state.requests.set(request, asked);
  },
  RequestApproved: (state, { data }) => {
    const asked = state.requests.get(data.request);
    if (asked) asked.state = 'approved';
  },
  RequestHeld: (state, { data: { request, by, because, until } }, timers) => {
    const asked = state.requests.get(request);
    if (asked) Object.assign(asked, { state: 'held', held: { by, because } });
    timers.set(request, 'held', until);
  },
  RequestDenied: (state, { data }) => {
    const asked = state.requests.get(data.request);
    if (asked) asked.state = 'denied';
  },
  InstrumentMoved: (state, { at, data: { instrument, between, to } }) =>
    void state.instruments.set(instrument, { state: to, between, since: at }),
  AuthorityTold: (state, { at, data: { seat, about } }) => {
    const told = state.told.get(about);
    if (told) told.set(seat, at);
    else state.told.set(about, new Map([[seat, at]]));
  },
  LeverOrdered: (state, { data: { lever, value, by, at } }, timers) => {
    state.turning.set(lever, { value, by, at });
    timers.set(lever, 'lever', at);
  },
  LeverTurned: (state, { data: { lever, to } }) => {
    state.turning.delete(lever);
    state.levers = { ...state.levers, [lever]: to };
  },
};
