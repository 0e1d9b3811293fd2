import type { SeatId } from '@samaritan/scenarios/values/id';
import type { Event } from '../kernel/event.ts';

/**
 * The seat that did what an event says, or null where none did. A command's own events carry its seat; an event that a
 * rule brought about later counts as the seat's that its data names as its author (`by`, `from`, the seat of a command).
 * Seats that only receive, or that a thing belongs to, are not doers.
 */
export function doerOf(event: Event): SeatId | null {
  if (event.by !== 'world' && event.by !== 'control') return event.by;
  switch (event.type) {
    case 'EmergencyDeclared':
    case 'OrderIssued':
    case 'RequestApproved':
    case 'RequestDenied':
      return event.data.by;
    case 'AidRequested':
    case 'AidOffered':
    case 'MessageSent':
    case 'StatusReported':
      return event.data.from;
    case 'CommandAccepted':
    case 'CommandRefused':
      return event.data.seat;
    default:
      return null;
  }
}
