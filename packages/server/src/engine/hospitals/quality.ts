import type { Standard, Station } from '@samaritan/scenarios/vocabulary/resources';
import { exp, ln } from '@samaritan/scenarios/values/numeric';
import { extraPatients } from './need.ts';
import { oddsPerPatient } from './parameters.ts';

/** What the odds of death are multiplied by where a nurse has more patients than at conventional standard; 1 or more. */
export const oddsMultiplier = (station: Station, standard: Standard): number =>
  exp(ln(oddsPerPatient) * extraPatients(station, standard));
