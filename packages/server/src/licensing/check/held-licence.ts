import type { HeldLicence } from '../../recognition/facts.ts';
import type { LicenceRecord } from '../../registry/record/licence.ts';
import type { Standing } from './statements.ts';

/** A licence as the law asks about it on the day of the look; that it had lapsed by then is in its status already. */
export const heldLicence = ({ issuer, class: of }: LicenceRecord, standing: Standing): HeldLicence => ({
  issuer,
  class: of,
  // Restricted and lapsed: still a sanction, and no longer of use.
  status: standing.status === 'restricted' && standing.isOver ? 'suspended' : standing.status,
  multistate: standing.multistate,
});
