import { instrumentStates, type AuthorityEvents } from '../events/authority.ts';
import { resourceKinds } from '../resources.ts';
import { orderKinds } from '../commands.ts';
import type { FieldsOf } from '../field-kinds.ts';

/** The fields of each event of `AuthorityEvents`. */
export const authorityFields = {
  EmergencyDeclared: {
    jurisdiction: 'jurisdiction',
    level: { words: ['local', 'subdivision', 'national'] },
    by: 'seat',
  },
  OrderIssued: { order: { words: orderKinds }, jurisdiction: 'jurisdiction', by: 'seat' },
  OrderInForce: { order: { words: orderKinds }, jurisdiction: 'jurisdiction' },
  AidRequested: {
    request: 'request',
    kind: { words: resourceKinds },
    quantity: 'number',
    from: 'seat',
    to: 'seat',
    deliverTo: 'place',
    under: { orNull: 'instrument' },
    priority: { words: ['urgent', 'routine'] },
  },
  AidOffered: {
    request: { orNull: 'request' },
    kind: { words: resourceKinds },
    quantity: 'number',
    from: 'seat',
    to: 'seat',
    under: { orNull: 'instrument' },
  },
  RequestApproved: { request: 'request', provider: 'provider', quantity: 'number', by: 'seat' },
  RequestHeld: {
    request: 'request',
    by: 'seat',
    because: { words: ['not-in-force', 'not-declared'] },
    until: 'number',
  },
  RequestDenied: {
    request: 'request',
    by: 'seat',
    reason: 'sealed',
    because: { words: ['not-in-force', 'not-declared'] },
  },
  InstrumentMoved: {
    instrument: 'instrument',
    between: { list: 'jurisdiction' },
    from: { words: instrumentStates },
    to: { words: instrumentStates },
  },
  AuthorityTold: { seat: 'seat', about: 'text' },
  LeverOrdered: { lever: 'text', value: 'text', by: 'seat', at: 'number' },
  LeverTurned: { lever: 'text', from: 'text', to: 'text' },
} as const satisfies FieldsOf<AuthorityEvents>;
