import type { RegisterStatus } from '../../registry/record/licence.ts';
import { sanctions } from '../../registry/record/licence.ts';
import type { LicenceEvent } from './incoming.ts';

/** How a licence stands after an event. A renewal lifts no sanction; a correction says itself how it stands. */
export function statusAfter(event: LicenceEvent, before: RegisterStatus, said: RegisterStatus | null): RegisterStatus {
  switch (event) {
    case 'granted':
    case 'reinstated':
      return 'active';
    case 'renewed':
      return sanctions.has(before) ? before : 'active';
    case 'corrected':
      return said ?? before;
    default:
      return event;
  }
}

/** The event that two statements, one after the other, tell of; null where the licence stands as before. */
export function eventBetween(
  before: { readonly status: RegisterStatus; readonly expires: number | null },
  after: { readonly status: RegisterStatus; readonly expires: number | null },
): LicenceEvent | null {
  if (after.status === before.status)
    return after.status === 'active' && (after.expires ?? Infinity) > (before.expires ?? Infinity) ? 'renewed' : null;
  switch (after.status) {
    case 'active':
      return before.status === 'pending' ? 'granted' : before.status === 'expired' ? 'renewed' : 'reinstated';
    case 'expired':
    case 'restricted':
    case 'suspended':
    case 'revoked':
    case 'surrendered-under-threat':
      return after.status;
    default:
      return null;
  }
}
