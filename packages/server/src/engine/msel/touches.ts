import { type EventType, eventTypes } from '@samaritan/scenarios/vocabulary/event-types';
import { type FactName, facts } from '@samaritan/scenarios/vocabulary/facts';
import type { Event } from '../kernel/event.ts';

/** A fact as a condition reads it, its arguments written out. */
export interface Reading {
  readonly fact: FactName;
  readonly args: readonly string[];
}

/** Events that can change what is read; `clock`: time alone does. What was done changes only by that being done. */
export function changedBy({ fact, args }: Reading): readonly EventType[] | 'clock' {
  const changes: (typeof facts)[FactName]['changedBy'] = facts[fact].changedBy;
  if (changes !== 'named-event') return changes;
  return eventTypes.filter((type) => type === args[0]);
}

/**
 * Whether an event that can change this fact is about the hospital, site, crossing … that the condition names. True where
 * the event does not say what it is about, so that no change is ever missed.
 */
export function touches({ fact, args }: Reading, event: Event): boolean {
  const [first] = args;
  if (first === undefined || first === 'any' || facts[fact].changedBy === 'named-event') return true;
  return isAbout(event, first);
}

/** Whether facts changed by this event can be asked for by this first argument; true where the event does not say. */
function isAbout(event: Event, first: string): boolean {
  switch (event.type) {
    case 'HospitalOpened':
    case 'TreatmentBegun':
    case 'TreatmentEnded':
    case 'PatientLeft':
    case 'BedsFreed':
    case 'PatientQueued':
    case 'PatientArrived':
    case 'ShiftChanged':
    case 'StaffCameBack':
    case 'ShiftBegun':
    case 'ClinicianArrived':
    case 'ClinicianTurnedAway':
    case 'SurgeActivated':
      return event.data.hospital === first;
    case 'CasualtyDied':
      return event.data.where === first;
    case 'SupplyUsed':
    case 'StockCounted':
    case 'UnitArrived':
      return event.data.place === first;
    case 'TransferLoaded':
      return event.data.from === first;
    case 'TransferArrived':
    case 'ResourcesArrived':
      return event.data.to === first;
    case 'CasualtyInjured':
      return event.data.site === first || event.data.severity === first;
    case 'CasualtiesLoaded':
      return event.data.site === first;
    case 'CrossingClosed':
    case 'CrossingOpened':
    case 'CrossingQueued':
    case 'TravellerCleared':
      return event.data.crossing === first;
    case 'TravellerDiverted':
      return event.data.from === first || event.data.to === first;
    case 'LeverTurned':
      return event.data.lever === first;
    case 'InstrumentMoved':
      return event.data.instrument === first;
    case 'ItemArrived':
      return event.data.seat === first;
    case 'MessageSent':
      return event.data.from === first;
    default:
      return true;
  }
}
