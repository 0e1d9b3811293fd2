/** What a seat may do. Everyone may send messages, answer and report; a place is commanded by the seat that runs it. */
export const permissions = [
  'declare',
  'order',
  'request-resources',
  'offer-resources',
  'approve-resources',
  'assign-volunteers',
  'verify-licences',
  'waive-licences',
  'open-emergency-class',
  'dispatch-units',
  'run-hospital',
  'run-site',
  'control-crossing',
  'warn-public',
  'protect-public',
  'turn-levers',
] as const;
export type Permission = (typeof permissions)[number];
