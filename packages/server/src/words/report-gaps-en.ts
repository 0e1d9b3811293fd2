import { formatNumber, plural } from './format.ts';
import type { ReportWords } from './report-words.ts';

const count = (n: number): string => formatNumber(n, 'en');
const of = (n: number, one: string, other: string): string => `${count(n)} ${plural(n, 'en', { one, other })}`;

export const gapsEn = (end: string): ReportWords['gap'] => ({
  untold: ({ names }) => `Never told of a casualty: ${names}.`,
  'idle-helpers': ({ count: n, of: all }) =>
    `Of ${of(all, 'clinician', 'clinicians')} from outside who set out, ${count(n)} had not come to work by ${end}.`,
  'requests-unanswered': ({ names, count: n, of: all }) =>
    `${count(n)} of ${of(all, 'request', 'requests')} for help ${n === 1 ? 'was' : 'were'} never answered. Asked: ${names}.`,
  'requests-denied': ({ names, count: n, of: all }) =>
    `${count(n)} of ${of(all, 'request', 'requests')} for help ${n === 1 ? 'was' : 'were'} refused. Refused by: ${names}.`,
  'supply-out': ({ names, supplies }) => `Ran out of ${supplies}: ${names}.`,
  'crossing-shut': ({ names }) => `Shut to ${end}: ${names}.`,
  'staff-missing': ({ names, count: n }) =>
    `${of(n, 'rostered nurse was', 'rostered nurses were')} missing at a change of shift: ${names}.`,
});

export const gapRemediesEn: ReportWords['gapRemedy'] = {
  untold:
    'Write into the plan who tells these offices, by what means and within how many minutes, and test the line every month.',
  'idle-helpers':
    'Settle before the event who lets such clinicians across, under which instrument and by which licence data; send only as many as the desk can let work.',
  'requests-unanswered':
    'Name for each kind of request who answers it, at any hour, and how soon; agree whom to ask instead.',
  'requests-denied':
    'Find out on what ground each was refused, and agree before the event on the instrument or declaration that was missing.',
  'supply-out': 'Hold or pre-clear a shared stock for these places, and set the level at which they ask for more.',
  'crossing-shut':
    'Agree who orders a struck crossing open again, after what check, and which crossing serves responders until then.',
  'staff-missing':
    'Count who of each shift lives across the line; plan whom to hold over, whom to call back and how commuters pass when the crossing is shut.',
};
