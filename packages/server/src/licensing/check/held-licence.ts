import type { HeldLicence } from '../../recognition/facts.ts';
import type { LicenceRecord } from '../../registry/record/licence.ts';
import type { Standing } from './statements.ts';

/** A licence as the law asks about it; null for one that was never granted. */
export function heldLicence({ issuer, class: of }: LicenceRecord, standing: Standing): HeldLicence | null {
  const status = lawful(standing);
  return status === null ? null : { issuer, class: of, status, multistate: standing.multistate };
}

function lawful({ status, isOver }: Standing): HeldLicence['status'] | null {
  switch (status) {
    case 'pending':
      return null;
    case 'surrendered':
      return 'expired';
    // Given up under threat of a sanction counts as the sanction (UEVHPA sec. 6(b)).
    case 'surrendered-under-threat':
      return 'revoked';
    // Restricted and lapsed: still a sanction, and no longer of use.
    case 'restricted':
      return isOver ? 'suspended' : 'restricted';
    default:
      return status;
  }
}
