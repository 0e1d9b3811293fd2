import { z } from 'zod';
import type { JurisdictionId, OrganisationId, PlaceId, SeatId } from '../values/id.ts';
import { leverNames } from '../vocabulary/levers.ts';
import { permissions } from '../vocabulary/permissions.ts';
import { idOf, text } from './scalars.ts';

export const organisation = z.strictObject({
  name: text,
  of: idOf<JurisdictionId>(),
});

/** What a seat's work is; the autopilot's doctrine and the handbook's pages are chosen by it. */
export const desks = [
  'fire-command',
  'ems-dispatch',
  'hospital',
  'emergency-office',
  'health-authority',
  'regulator',
  'border-agency',
  'public-information',
  'supply',
  'police',
] as const;
export type Desk = (typeof desks)[number];

export const seat = z.strictObject({
  name: text,
  desk: z.enum(desks),
  /** The jurisdiction whose authority the seat holds. */
  of: idOf<JurisdictionId>(),
  organisation: idOf<OrganisationId>().optional(),
  may: z.array(z.enum(permissions)).default([]),
  /** Places the seat controls: their true figures reach it at first hand. */
  runs: z.array(idOf<PlaceId>()).default([]),
  /** Levers of LEVERS.md this seat has authority to turn in play. */
  turns: z.array(z.enum(leverNames)).default([]),
  play: z.enum(['person', 'autopilot']).default('person'),
  /** Who is asked first for help: up the ladder, or across the line. */
  reportsTo: z.array(idOf<SeatId>()).default([]),
});
