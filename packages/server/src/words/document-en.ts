import type { DocumentWords } from './document-words.ts';
import { formatNumber, plural } from './format.ts';

const of = (n: number, one: string, other: string): string =>
  `${formatNumber(n, 'en')} ${plural(n, 'en', { one, other })}`;

export const documentEn = (end: string): DocumentWords => ({
  yes: 'yes',
  change: (before, after) => `${before}, then ${after}`,
  parts: {
    beds: 'Beds taken over time, share of staffed beds',
    queues: 'Standing at each crossing over time',
    waiting: 'Clinicians from outside waiting to be let work, over time',
  },
  notes: {
    beds: 'One scale for all. Dashed: staffed beds. Filled: above them. Under each name: the most there were.',
    queues: 'One scale for all. Shaded: closed. Who may cross a closed line still stands at it.',
    waiting: 'At a hospital, and not yet oriented, at work, turned away or gone elsewhere. Commuters are not counted.',
    minutes: 'Left of the line: play was quicker than the nearest hospital without a queue.',
    levers:
      'Left of zero: fewer after the change. Whisker: 95% interval over pairs of runs. Filled dot: it leaves zero. Hollow dot: it does not.',
    replays: 'Left of zero: fewer after the change. Square: one replay, no interval.',
    chain: 'Diamond: the decision behind the wait, where there is one. Below each moment: its log entry.',
  },
  waitingRow: 'Clinicians waiting',
  closed: 'closed',
  mostStanding: (count) => `${formatNumber(count, 'en')} at most`,
  mostWaiting: (count) => `${formatNumber(count, 'en')} waiting`,
  waitingAtEnd: (count) => `${formatNumber(count, 'en')} at ${end}`,
  says: {
    beds: ({ place, share, at, over, hospitals }) =>
      `Fullest was ${place}: ${share} of its staffed beds taken${at === null ? ', at StartEx' : ` at ${at}`}. ${over === 0 ? 'None' : formatNumber(over, 'en')} of ${of(hospitals, 'hospital', 'hospitals')} ever had more patients than staffed beds.`,
    queues: ({ most, closed, crossings }) =>
      [
        most === null
          ? 'Nobody ever stood at a crossing.'
          : `Most stood at ${most.place}: ${formatNumber(most.count, 'en')} travellers at ${most.at}.`,
        `${closed === 0 ? 'None' : formatNumber(closed, 'en')} of ${of(crossings, 'crossing was', 'crossings were')} closed at any time.`,
      ].join(' '),
    waiting: ({ most, at, left }) =>
      `At most ${of(most, 'clinician', 'clinicians')} from outside waited at hospitals to be let work, at ${at}; ${formatNumber(left, 'en')} still did at ${end}.`,
    minutes: ({ wait, minutes }) => `Most was lost here: ${wait}, ${minutes} in all.`,
    levers: ({ levers, sure, replayed }) =>
      replayed
        ? `${of(levers, 'lever', 'levers')}, each replayed once; one replay has no interval and proves nothing.`
        : `Of ${of(levers, 'lever', 'levers')}, ${formatNumber(sure, 'en')} moved a measure shown here by more than chance explains.`,
    chain: ({ from, to, moments, wait, minutes }) =>
      `One preventable death in ${of(moments, 'moment', 'moments')}, from injury at ${from} to death at ${to}${wait === null ? '' : `; most of the time lost, ${minutes}, went here: ${wait}`}.`,
  },
});
