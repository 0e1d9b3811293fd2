import type { Lane } from '../lane.ts';
import type { BorderEvents } from '../events/border.ts';
import type { FieldsOf } from '../field-kinds.ts';

const lanes: readonly Lane[] = ['general', 'nexus', 'fast', 'emergency'];

const traveller = { block: { kind: { words: ['unit', 'clinician', 'shipment'] }, id: 'text' } } as const;

/** The fields of each event of `BorderEvents`. */
export const borderFields = {
  CrossingStaffed: { crossing: 'place', open: 'boolean', directions: 'any' },
  CrossingClosed: { crossing: 'place', because: { words: ['hazard', 'order', 'command', 'control'] } },
  CrossingOpened: { crossing: 'place', because: { words: ['order', 'command', 'control'] } },
  ThreatRaised: { crossing: 'place', until: 'number' },
  PlazaHeld: { crossing: 'place', until: 'number' },
  PlazaReleased: { crossing: 'place' },
  EssentialWorkersAdmitted: { crossing: 'place', admitted: 'boolean' },
  LaneSet: { crossing: 'place', lane: { words: lanes }, lanes: 'number' },
  TravellerReachedCrossing: {
    traveller: traveller,
    crossing: 'place',
    to: 'jurisdiction',
    card: 'boolean',
    calledAhead: 'boolean',
    patients: 'number',
    armedEscort: 'boolean',
    under: { orNull: 'instrument' },
    vehicle: { orNull: 'clinician' },
  },
  CrossingQueued: {
    traveller: traveller,
    crossing: 'place',
    to: 'jurisdiction',
    lane: { words: lanes },
    rank: 'number',
  },
  TravellersRelaned: { crossing: 'place', moved: 'any' },
  InspectionBegun: {
    traveller: traveller,
    crossing: 'place',
    to: 'jurisdiction',
    lane: { words: lanes },
    under: 'text',
    endsAt: 'number',
    shared: 'boolean',
  },
  TravellerCleared: {
    traveller: traveller,
    crossing: 'place',
    to: 'jurisdiction',
    lane: { words: lanes },
    under: 'text',
    waited: 'number',
  },
  TravellerDiverted: { traveller: traveller, from: 'place', to: 'place', reachesAt: 'number' },
} as const satisfies FieldsOf<BorderEvents>;
