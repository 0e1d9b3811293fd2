import { z } from 'zod';
import type { JurisdictionId, LicenceClassId, PlaceId, StaffGroupId } from '../values/id.ts';
import { resourceKinds } from '../vocabulary/resources.ts';
import { count, durationText, idOf, mixOf, position, share, simTimeText, text } from './scalars.ts';

export const staffGroupKinds = [
  /** Work in a hospital across the line, licensed there; needed at their next shift. */
  'commuters',
  /** A formed team that sets out when its authority sends it. */
  'team',
  /** Individuals who come by themselves after the news. */
  'volunteers',
] as const;

export const licence = z.strictObject({
  /** Jurisdiction whose regulator issued it. */
  issuer: idOf<JurisdictionId>(),
  class: idOf<LicenceClassId>().optional(),
  status: z.enum(['active', 'expired', 'suspended', 'revoked', 'restricted']).default('active'),
});

export const staffGroup = z.strictObject({
  kind: z.enum(staffGroupKinds),
  name: text,
  /** Where the people live. */
  of: idOf<JurisdictionId>(),
  at: position,
  count,
  /** Shares by licence class. */
  class: mixOf(idOf<LicenceClassId>()),
  /** Licences each member holds; the class is the member's own unless said. */
  licences: z.array(licence).min(1),
  /** Hospitals they work at (commuters, in proportion to staffed beds) or head for (volunteers). */
  work: z.array(idOf<PlaceId>()).default([]),
  /** Share due on the next shift (commuters). */
  onShift: share.default(1),
  /** Start of that shift. */
  shiftAt: simTimeText.optional(),
  /** Crossing they use first. */
  via: idOf<PlaceId>().optional(),
  /** What a request for this team asks for. */
  resource: z.enum(resourceKinds).optional(),
  /** From order to departure (teams). */
  readyAfter: durationText.optional(),
  /** From departure to the crossing (teams and volunteers). */
  travel: durationText.optional(),
  /** When the first of them decide to go (volunteers), without a call. */
  from: simTimeText.optional(),
  /** Share with a NEXUS card. */
  nexus: share.default(0),
  /** Share registered beforehand in a volunteer system the host can read. */
  registered: share.default(0),
  /** Share who are not what they say. */
  impostors: share.default(0),
  /** Names the group in requests and approvals. */
  attachedTo: idOf<StaffGroupId>().optional(),
});
