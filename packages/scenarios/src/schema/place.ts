import { z } from 'zod';
import type { JurisdictionId, PlaceId } from '../values/id.ts';
import { resourceKinds, unitKinds } from '../vocabulary/resources.ts';
import { count, durationText, idOf, position, shareUpTo, text } from './scalars.ts';

const located = { name: text, in: idOf<JurisdictionId>(), at: position };

/** Where a hazard strikes or people gather. `crossing`: the crossing whose plaza it is. */
export const site = z.strictObject({ ...located, crossing: idOf<PlaceId>().optional() });

export const traumaLevels = ['level-1', 'level-2', 'level-3', 'none'] as const;

/** Beds and theatres are places; what can be used of them depends on the staff. Missing figures come from MODEL.md 3.1 ratios. */
export const hospital = z.strictObject({
  ...located,
  /** All staffed beds, intensive care included. */
  staffed: count,
  /** Staffed intensive-care beds. */
  icu: count,
  theatres: count,
  /** Share of staffed beds taken at StartEx; above 1 where patients already lie in corridors. */
  occupied: shareUpTo(2),
  trauma: z.enum(traumaLevels).default('none'),
  /** Emergency bays; by ratio where not said. */
  bays: count.optional(),
  /** Resuscitation places; by trauma level where not said. */
  resuscitation: count.optional(),
  /** Beds that can be added at crisis standard beyond `staffed`. */
  surgeBeds: count.optional(),
  /** Desks that check licences of arriving clinicians. */
  clerks: count.default(2),
  /** Units of red cells on the shelf. */
  redCells: count.optional(),
  source: z.string().optional(),
});

export const base = z.strictObject({
  ...located,
  /** Staffed units ready at StartEx, by kind. */
  fleet: z.partialRecord(z.enum(unitKinds), count),
  /** Crews may leave their jurisdiction only under a named agreement unless true. */
  crossesFreely: z.boolean().default(false),
});

export const lanes = ['general', 'nexus', 'fast', 'emergency'] as const;

/** A crossing joins two jurisdictions; `reference` is its id in the crossings data. */
export const crossing = z.strictObject({
  name: text,
  at: position,
  between: z.tuple([idOf<JurisdictionId>(), idOf<JurisdictionId>()]),
  reference: z.string().optional(),
  /** Inspection lanes each way, by kind. */
  lanes: z.partialRecord(z.enum(lanes), count),
  /** Time to drive across and clear in the calm before the event. */
  calm: durationText,
  open: z.boolean().default(true),
});

export const stockpile = z.strictObject({
  ...located,
  holds: z.partialRecord(z.enum(resourceKinds), count),
});

export const outlet = z.strictObject({ name: text, in: idOf<JurisdictionId>(), at: position.optional() });
