/** Why a signed thing is not believed. */
export type SignedRefusal =
  | 'token-unreadable'
  | 'algorithm-forbidden'
  | 'type-wrong'
  | 'exercise-unstated'
  | 'exercise-in-earnest'
  | 'earnest-in-exercise'
  | 'other-exercise'
  | 'issuer-unknown'
  | 'use-outside-trust'
  | 'key-not-yet'
  | 'key-expired'
  | 'signature-wrong';

/** Why a token and its disclosures do not belong together (RFC 9901 §7.1). */
export type DisclosureFault =
  | 'disclosure-malformed'
  | 'digest-repeated'
  | 'disclosure-unreferenced'
  | 'claim-collision';

/** What a reason does to the answer. `stop`: no. `doubt`: nobody can tell here. `limit`: yes, but. `note`: worth knowing. */
export type Weight = 'stop' | 'doubt' | 'limit' | 'note';

export type DoorCode =
  | SignedRefusal
  | DisclosureFault
  | 'claims-malformed'
  | 'class-outside-trust'
  | 'jurisdiction-outside-trust'
  | 'badge-not-yet'
  | 'badge-expired'
  | 'name-kept-back'
  | 'binding-missing'
  | 'binding-wrong'
  | 'binding-stale'
  | 'challenge-missing'
  | 'challenge-used'
  | 'paper'
  | 'status-missing'
  | 'status-stale'
  | 'status-invalid'
  | 'status-suspended'
  | 'status-restricted'
  | 'status-valid'
  | 'used-elsewhere'
  | 'clock-set-back'
  | 'law-recognised'
  | 'law-recognised-with-limits'
  | 'law-needs-registration'
  | 'law-not-recognised'
  | 'law-unknown';

/** A key that is out of its time or not listed may be put right by a newer trust list: doubt. A signature that is wrong cannot. */
export const weights: Readonly<Record<DoorCode, Weight>> = {
  'token-unreadable': 'doubt',
  'algorithm-forbidden': 'stop',
  'type-wrong': 'stop',
  'exercise-unstated': 'stop',
  'exercise-in-earnest': 'stop',
  'earnest-in-exercise': 'stop',
  'other-exercise': 'stop',
  'issuer-unknown': 'stop',
  'use-outside-trust': 'stop',
  'key-not-yet': 'doubt',
  'key-expired': 'doubt',
  'signature-wrong': 'stop',
  'disclosure-malformed': 'stop',
  'digest-repeated': 'stop',
  'disclosure-unreferenced': 'stop',
  'claim-collision': 'stop',
  'claims-malformed': 'stop',
  'class-outside-trust': 'stop',
  'jurisdiction-outside-trust': 'stop',
  'badge-not-yet': 'stop',
  'badge-expired': 'stop',
  'name-kept-back': 'doubt',
  'binding-missing': 'stop',
  'binding-wrong': 'stop',
  'binding-stale': 'stop',
  'challenge-missing': 'doubt',
  'challenge-used': 'stop',
  paper: 'note',
  'status-missing': 'doubt',
  'status-stale': 'doubt',
  'status-invalid': 'stop',
  'status-suspended': 'stop',
  'status-restricted': 'limit',
  'status-valid': 'note',
  'used-elsewhere': 'doubt',
  'clock-set-back': 'doubt',
  'law-recognised': 'note',
  'law-recognised-with-limits': 'limit',
  'law-needs-registration': 'stop',
  'law-not-recognised': 'stop',
  'law-unknown': 'doubt',
};

export const doorVerdicts = ['may', 'may-with-limits', 'may-not', 'unknown'] as const;
export type DoorVerdict = (typeof doorVerdicts)[number];

/** The heaviest reason decides; where one stops and another doubts, the answer is no. */
export function verdictOf(codes: readonly DoorCode[]): DoorVerdict {
  const found = new Set(codes.map((code) => weights[code]));
  if (found.has('stop')) return 'may-not';
  if (found.has('doubt')) return 'unknown';
  return found.has('limit') ? 'may-with-limits' : 'may';
}
