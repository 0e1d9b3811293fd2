import { metricLabels } from './labels/metrics.ts';
import { formatMinutes, formatNumber, formatSigned, plural } from './format.ts';
import type { ReportWords } from './report-words.ts';
import { reportColumnsEn, reportNotesEn } from './report-tables-en.ts';
import { gapRemediesEn, gapsEn } from './report-gaps-en.ts';
import { causesEn, remediesEn, stepsEn } from './report-causes-en.ts';

const count = (n: number, digits = 0): string => formatNumber(n, 'en', digits);
const of = (n: number, one: string, other: string): string => `${count(n)} ${plural(n, 'en', { one, other })}`;
const closedBy = {
  hazard: 'by the event',
  order: 'by order',
  command: 'by its manager',
  control: 'by control',
} as const;

export const reportEn = (end: string): ReportWords => ({
  exercise: 'EXERCISE',
  kicker: 'After-action report',
  title: (exercise) => `After-action report: ${exercise}`,
  skip: 'Skip to the report',
  contents: 'Contents',
  page: 'Page',
  ...reportColumnsEn(end),
  notes: reportNotesEn(end),
  headline: ({ soFar, injured, died, preventable, toCome, untreated, clinicianHours, worst, untold }) =>
    [
      soFar === null ? '' : `Play goes on; all of this is as of ${soFar}.`,
      `Of ${of(injured, 'casualty', 'casualties')}, ${count(died)} died, ${preventable === 0 ? 'none' : count(preventable)} of them preventably.`,
      toCome > 0 ? `${of(toCome, 'more was', 'more were')} treated too late and will die.` : '',
      untreated > 0 ? `${of(untreated, 'was', 'were')} alive at ${end} without definitive care.` : '',
      clinicianHours === null
        ? ''
        : `Clinicians from outside waited ${of(Math.round(clinicianHours), 'hour', 'hours')} between them to be let work.`,
      untold === '' ? '' : `Never told of a single casualty: ${untold}.`,
      worst === null
        ? ''
        : `At worst ${worst.seat} had been told of ${count(worst.told)} casualties when there were ${count(worst.truth)}.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  limits: {
    title: 'What this report is not',
    lines: (player) => [
      player === null
        ? 'It is a simulation. Nothing in it happened. What the named bodies do in it was played, and is no record of what any of them did or would do.'
        : `It is a simulation. Nothing in it happened. Every desk was played by a program (${player}): what the named bodies do in it is invented, and is no measure of any office, hospital or agency.`,
      'It is not legal advice. Its law is a reading of published texts; where the text of a rule was not seen, the tables say so.',
      'Its absolute numbers of deaths are not to be quoted. The model is calibrated at two points (London 2005, Madrid 2004) and verified as code; it has not been validated on whole events. Differences between runs that share every injury rest on fewer of its assumptions.',
      'Its ratings are proposals from a log. They say whether the targets of this script were met, no more; evaluators decide.',
      'Sources, doubts and limits of every number: “The model”, docs/model.md, chapters 14 and 15. How the figures of this page are made: “The after-action report”, docs/report.md. Both come with the program.',
    ],
  },
  made: ({ events, seed, player }) =>
    player === null
      ? `Made from a log of ${count(events)} entries, seed ${seed}. The same log gives the same report.`
      : `Made from a log of ${count(events)} entries, seed ${seed}, played by ${player}. The same log gives the same report.`,
  chart: {
    picture: ({ truth, worst, untold, at }) =>
      [
        `True casualties rise to ${count(truth)}.`,
        untold === '' ? '' : `Told of none to ${end}: ${untold}.`,
        worst === null
          ? ''
          : `Of those told a count, the widest gap is at ${at}, when ${worst.seat} had been told of ${count(worst.told)} and there were ${count(worst.truth)}.`,
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    trueCount: (value) => `${count(value)} true`,
    toldCount: (seat, value) => (value === null ? `none told, ${seat}` : `${count(value)} ${seat}`),
    minutes: ({ wait, minutes }) => `${wait}: ${minutes}`,
    gap: ({ truth, told }) => (told > truth ? `${count(told - truth)} too many` : `${count(truth - told)} unknown`),
  },
  seats: ({ seats, organisations }) =>
    organisations === 0
      ? of(seats, 'seat', 'seats')
      : `${of(seats, 'seat', 'seats')} of ${of(organisations, 'organisation', 'organisations')}`,
  played: ({ start, end, planned }) =>
    planned === null ? `${start}, to ${end}` : `${start}, to ${end} (planned to ${planned})`,
  closure: ({ from, to, because }) =>
    to === null ? `${from} to ${end}, ${closedBy[because]}` : `${from} to ${to}, ${closedBy[because]}`,
  strength: (strength, { task, at, row }) => {
    switch (strength.kind) {
      case 'target-met':
        return at === null ? `Target met: ${task}` : `Target met at ${at}: ${task}`;
      case 'action-in-time':
        return at === null ? `Done in time: ${row}` : `Done in time, at ${at}: ${row}`;
      case 'saved-beyond-baseline':
        return `${of(strength.count, 'casualty', 'casualties')} lived whom the nearest hospital would have lost.`;
      case 'impostors-rejected':
        return `${of(strength.count, 'impostor', 'impostors')} of ${count(strength.of)} turned away by licence checks.`;
    }
  },
  waitArea: ({ preventable, minutes, casualties }) =>
    preventable === 1
      ? `1 preventable death lost most of its time here. ${of(casualties, 'treated casualty', 'treated casualties')} lost ${formatMinutes(minutes, 'en')} in all.`
      : `${count(preventable)} preventable deaths lost most of their time here. ${of(casualties, 'treated casualty', 'treated casualties')} lost ${formatMinutes(minutes, 'en')} in all.`,
  targetArea: ({ task, status, at }) =>
    status === 'missed' ? `Target missed: ${task}` : `Target met late, at ${at ?? ''}: ${task}`,
  gap: gapsEn(end),
  gapRemedy: gapRemediesEn,
  causeOf: causesEn,
  remedyOf: remediesEn,
  practise: ({ task, kind }) =>
    ({
      missed: `Find out who was to do it, what they knew and what they waited for; give it an owner, a trigger and a deputy: ${task}`,
      late: `Bring its trigger forward, and give it an owner and a deputy: ${task}`,
      figure: `Name who watches this figure, and what is done when it nears its bound: ${task}`,
    })[kind],
  status: {
    confirmed: 'Confirmed: the same exercise without this wait cost fewer lives',
    'not-confirmed': 'Not confirmed: the same exercise without this wait cost as many lives or more',
    untested: 'Untested: no run was made in which this wait alone was taken away',
  },
  bears: { removes: 'this wait', other: 'something that bears on it' },
  volunteers: (n) => of(n, 'volunteer', 'volunteers'),
  reconciled: (o) =>
    [
      `Of the ${count(o.nearestDeaths)} whom the nearest hospital would have lost, ${count(o.diedInBoth)} died here too, ${count(o.savedBeyond)} ${plural(o.savedBeyond, 'en', { one: 'was', other: 'were' })} saved, ${count(o.nearestToCome)} ${plural(o.nearestToCome, 'en', { one: 'is', other: 'are' })} still to die and ${count(o.nearestUntreated)} ${plural(o.nearestUntreated, 'en', { one: 'was', other: 'were' })} alive without definitive care at ${end}.`,
      `${count(o.diedInBoth)} and ${of(o.preventable, 'preventable death', 'preventable deaths')}${o.diedWithoutNearest === 0 ? '' : ` and ${count(o.diedWithoutNearest)} for whom no hospital was suitable`} make the ${count(o.died)} dead.`,
    ].join(' '),
  livesSaved: (lives) => (lives === 0 ? 'no change' : formatSigned(lives, 'en', lives % 1 === 0 ? 0 : 1)),
  changed: {
    waitSpared: (wait) => `Without the wait: ${wait.toLowerCase()}`,
    leverSet: (lever, value) => `${lever}: ${value}`,
    commandLeftOut: (command) => `Without the command ${command}`,
  },
  metric: (id) => (id === 'alive_without_care' ? `Alive at ${end} without definitive care` : metricLabels[id].en),
  rowHeld: `Held to ${end}`,
  step: stepsEn,
  behind: (root) =>
    root === null
      ? 'Behind it stands no decision of any seat: the script, or time alone.'
      : `Behind it stands a decision: ${root.command}, ${root.seat}, ${root.at}.`,
  moreLinks: (n) => `… ${of(n, 'more link', 'more links')}, one following from the other …`,
  never: 'never',
  target: {
    deed: ({ event, by, within }) =>
      [event, by === '' ? '' : `by ${by}`, within === null ? '' : `within ${within} after StartEx`]
        .filter((t) => t !== '')
        .join(' '),
    atLeast: ({ measure, value }) => `${measure} at least ${count(value, value % 1 === 0 ? 0 : 2)}`,
    atMost: ({ measure, value }) => `${measure} at most ${count(value, value % 1 === 0 ? 0 : 2)}`,
  },
  planned: {
    time: (at) => at,
    condition: (predicate) => `when ${predicate}`,
    ifMissing: (row) => `if ${row} is missing`,
    deadline: (at) => `by ${at}`,
    span: (from, to) => `from ${from}, by ${to}`,
    ready: 'kept ready',
  },
  rowStep: ({ what, at, to }) => (to === null ? `${what} ${at}` : `${what} ${at}, to ${to}`),
  reference: (text) => text,
  times: (n) => `${count(n)} times`,
  pair: (label, text) => `${label}: ${text}`,
  rating: {
    proposed: (rating) => `${rating} proposed from the log`,
    given: (rating) => `${rating} given by an evaluator`,
  },
  commands: ({ accepted, refused }) => `${count(accepted)} accepted, ${count(refused)} refused`,
  impostors: ({ arrived, admitted, rejected }) =>
    `Of ${of(arrived, 'impostor', 'impostors')} who came, ${of(admitted, 'was', 'were')} admitted and ${count(rejected)} turned away.`,
  checks: ({ arrived, atWork, turnedAway, waiting }) =>
    `${of(arrived, 'clinician', 'clinicians')} from outside reached a hospital: ${count(atWork)} came to work, ${of(turnedAway, 'was', 'were')} turned away, ${count(waiting)} still waited at ${end}.`,
  cost: ({ hours, recognition, desk, verification }) =>
    `Between arrival and work they spent ${count(hours, 1)} hours: ${count(recognition, 1)} for the law, ${count(desk, 1)} in the queue at the desk, ${count(verification, 1)} for the check itself.`,
  untreated: ({ treated, untreated, mean }) =>
    mean === null
      ? `No definitive care began. ${of(untreated, 'casualty', 'casualties')} had none by death or ${end}.`
      : `Definitive care began for ${of(treated, 'casualty', 'casualties')}, on average ${formatMinutes(mean, 'en')} later than at the nearest hospital without a queue. ${of(untreated, 'casualty', 'casualties')} had none by death or ${end}.`,
  levelsPaired: (n) => (n === 1 ? 'one replay' : `${count(n)} pairs`),
});
