import type { RequestId } from '@samaritan/scenarios/values/id';
import type { AuthorityEvents } from '@samaritan/scenarios/vocabulary/events/authority';
import type { HospitalEvents } from '@samaritan/scenarios/vocabulary/events/hospitals';
import type { InformationEvents } from '@samaritan/scenarios/vocabulary/events/information';
import type { StaffingEvents } from '@samaritan/scenarios/vocabulary/events/staffing';
import type { ReadonlyWorld } from '../world.ts';

/**
 * What a word is called by, so that its luck on the way is its own: who says it, to whom, about what. Never by the command it
 * came of or by its number in the log: those change with whatever was done before, and paired runs would draw other delays
 * for the same word.
 */
export const occasion = {
  message: ({ from, to, answers }: InformationEvents['MessageSent']): string =>
    `message/${from}>${to.join(',')}${answers === null ? '' : `/${answers}`}`,
  simCell: ({ role, to, answers }: InformationEvents['SimCellSpoke']): string =>
    `message/${role}>${to.join(',')}${answers === null ? '' : `/${answers}`}`,
  status: ({ from, to }: Pick<InformationEvents['StatusReported'], 'from' | 'to'>): string =>
    `status/${from}>${to.join(',')}`,
  warning: (by: string, site: string, advice: string): string => `warning/${by}/${site}/${advice}`,
  request: ({ from, to, kind }: AuthorityEvents['AidRequested']): string => `request/${from}>${to}/${kind}`,
  transfer: ({ from, to, station }: Pick<HospitalEvents['TransferRequested'], 'from' | 'to' | 'station'>): string =>
    `transfer/${from}>${to}/${station}`,
  offer: ({ from, to, kind }: AuthorityEvents['AidOffered']): string => `offer/${from}>${to}/${kind}`,
  volunteers: ({ group, hospital }: StaffingEvents['VolunteersAssigned']): string => `volunteers/${group}>${hospital}`,
  call: ({ group }: StaffingEvents['VolunteersCalled']): string => `called/${group}`,
} as const;

/** The occasion and how often there has been one. */
export const nthTime = ({ information }: ReadonlyWorld, of: string): string =>
  `${of}/${information.times.get(of) ?? 0}`;

/** A request by its occasion, the same in paired runs whenever it was made. */
export const nameOfRequest = ({ information }: ReadonlyWorld, request: RequestId): string =>
  information.requests.get(request) ?? request;
