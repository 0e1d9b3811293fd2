import type { Severity } from '../severity.ts';
import { casualtyPhases, type CasualtyEvents } from '../events/casualties.ts';
import { stations } from '../resources.ts';
import type { FieldsOf } from '../field-kinds.ts';

const severities: readonly Severity[] = ['dead', 'immediate', 'delayed', 'minimal', 'expectant'];

/** The fields of each event of `CasualtyEvents`. */
export const casualtiesFields = {
  HazardStruck: { hazard: 'hazard', site: 'place', injured: 'number', spared: 'number' },
  CasualtyInjured: {
    casualty: 'casualty',
    hazard: 'hazard',
    site: 'place',
    severity: { words: severities },
    rpm: 'number',
    threshold: 'number',
    age: { words: ['adult', 'child'] },
    needsSurgery: 'boolean',
    leavesAt: { orNull: 'number' },
    diesAfter: { orNull: 'number' },
    instantSurvives: 'boolean',
    nearest: { orNull: 'any' },
  },
  DecayPaused: { casualty: 'casualty', clock: 'number', until: 'number' },
  DecayResumed: { casualty: 'casualty', clock: 'number', diesAt: { orNull: 'number' } },
  CasualtyDied: { casualty: 'casualty', where: { orNull: 'place' }, phase: { words: casualtyPhases }, rpm: 'number' },
  DefinitiveCareBegun: {
    casualty: 'casualty',
    hospital: 'place',
    station: { words: stations },
    rpm: 'number',
    survives: 'boolean',
    diesAt: { orNull: 'number' },
    waits: 'any',
    lost: 'any',
    delay: 'number',
  },
} as const satisfies FieldsOf<CasualtyEvents>;
