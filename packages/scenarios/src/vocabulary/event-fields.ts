import type { EventData, EventType } from './event-types.ts';
import type { FieldKind, FieldsOf } from './field-kinds.ts';
import { authorityFields } from './fields/authority.ts';
import { borderFields } from './fields/border.ts';
import { casualtiesFields } from './fields/casualties.ts';
import { emsFields } from './fields/ems.ts';
import { hospitalsFields } from './fields/hospitals.ts';
import { informationFields } from './fields/information.ts';
import { mselFields } from './fields/msel.ts';
import { roomFields } from './fields/room.ts';
import { staffingFields } from './fields/staffing.ts';
import { supplyFields } from './fields/supply.ts';

/** The fields of every event, so that a `where` of a script can be checked before it is played. */
export const eventFields = {
  ...authorityFields,
  ...borderFields,
  ...casualtiesFields,
  ...emsFields,
  ...hospitalsFields,
  ...informationFields,
  ...mselFields,
  ...roomFields,
  ...staffingFields,
  ...supplyFields,
} as const satisfies FieldsOf<EventData>;

/** The fields of one event by name. */
export const fieldsOf = (event: EventType): { readonly [name: string]: FieldKind } => eventFields[event];
