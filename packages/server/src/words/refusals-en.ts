import { inMinutes } from '@samaritan/scenarios/values/time';
import { formatClock, formatList, formatMinutes, formatNumber, plural } from './format.ts';
import { permissionLabels } from './labels/conduct.ts';
import { figureLabels } from './labels/figures.ts';
import { say } from './label.ts';
import type { SayRefusal } from './refusals.ts';

export const refusalsEn = {
  'seat-unknown': ({ seat }) => `There is no seat ${seat} in this exercise. Take one of its seats.`,
  'permission-missing': ({ permission }) =>
    `This seat may not ${permissionLabels[permission].en}. Ask a seat that may.`,
  'place-unknown': ({ place }) => `There is no place ${place}. Choose one from the map.`,
  'place-not-yours': ({ place }, s) => `You do not run ${s.place(place)}. Ask the seat that does.`,
  'recipient-unknown': ({ seat }) => `There is no seat ${seat} to send to. Choose from the directory.`,
  'recipient-missing': () => 'Not sent: nobody is named to receive it. Name at least one seat.',
  'means-unknown': ({ means }) => `There is no means of communication ${means}. Choose one that you have.`,
  'message-unknown': ({ message }) => `No message ${message} has reached you. Answer one from your inbox.`,
  'figure-negative': ({ figure, value }) =>
    `Not reported: ${say(figureLabels, figure, 'en')} cannot be ${formatNumber(value, 'en')}. Give zero or more.`,
  'quantity-wrong': ({ quantity }) =>
    `A quantity of ${formatNumber(quantity, 'en')} cannot be used. Give a whole number of at least one.`,
  'unit-unknown': ({ unit }, s) => `There is no unit ${s.unit(unit)}. Choose one of yours.`,
  'unit-not-yours': ({ unit }, s) => `${s.unit(unit)} answers to another dispatch. Ask them to send it.`,
  'unit-carrying': ({ unit }, s) =>
    `${s.unit(unit)} has patients aboard. It can be redirected once they are handed over.`,
  'units-short': ({ base, free }, s) =>
    `${s.place(base)} has ${formatNumber(free, 'en')} free ${plural(free, 'en', { one: 'unit', other: 'units' })}, fewer than asked for. Send those, or ask a neighbour.`,
  'request-unknown': ({ request }) => `No request ${request} has reached you.`,
  'request-not-yours': ({ request }) => `Request ${request} was sent to another seat. Only that seat can answer it.`,
  'request-settled': ({ request }) => `Request ${request} has been answered already. A new one can be sent.`,
  'request-skips-level': ({ ask }, s) =>
    ask.length === 0
      ? 'You cannot ask that seat directly. Go through your own state or province.'
      : `You cannot ask that seat directly. Ask ${formatList(
          ask.map((seat) => s.seat(seat)),
          'en',
        )} first.`,
  'transfer-unknown': ({ transfer }) => `No transfer ${transfer} was asked of you.`,
  'transfer-settled': ({ transfer }) => `Transfer ${transfer} has been answered already.`,
  'transfer-to-itself': ({ place }, s) => `The patients are in ${s.place(place)} already. Choose another hospital.`,
  'level-not-yours': () =>
    'You do not hold the authority of that level. Declare at your own level, or ask the one above.',
  'lever-not-yours': ({ lever }, s) => `${s.lever(lever)} is not yours to change. Ask the authority that holds it.`,
  'provider-unknown': ({ provider }) => `There is no team, base or stockpile ${provider}. Choose one of yours.`,
  'provider-not-yours': ({ provider }, s) =>
    `You do not control ${s.place(s.group(provider))}. Choose one of your own, or pass the request on.`,
  'instrument-unknown': ({ instrument }, s) =>
    `${s.instrument(instrument)} does not stand between you. Ask under another agreement, or under none.`,
  'instrument-not-known-to-you': ({ instrument }, s) =>
    `You have not been told of ${s.instrument(instrument)}. Ask your emergency office which agreement applies.`,
  'group-unknown': ({ group }) => `There is no group ${group}. Choose one that has been offered to you.`,
  'clinician-not-here': ({ clinician }, s) => `${s.clinician(clinician)} is not waiting at your desk.`,
  'already-declared': ({ jurisdiction }, s) =>
    `An emergency stands declared in ${s.jurisdiction(jurisdiction)} already. Orders can be issued now.`,
  'already-ordered': () => 'That order has been issued already. It takes effect when its machinery has run.',
  'already-so': () => 'It is so already. Nothing was changed.',
  'lever-unknown': ({ lever }) => `There is no lever ${lever}.`,
  'lever-value-unknown': ({ value, wanted }) => `${value} is no value of this lever. It takes: ${wanted.join(', ')}.`,
  'command-id-taken': () => 'The command was not sent: its name is taken. Send it once more.',
  'exercise-over': () => 'The exercise has ended. Nothing more can be done in it.',
  'real-emergency': () =>
    'The exercise is halted for a real emergency. Follow the instructions in the room; play goes on when control says so.',
  'time-before-start': () => 'That is before StartEx. Give a time in the exercise.',
  'time-to-come': ({ now }) => `That is still to come: it is ${formatClock(now)}. Give the time at which it happened.`,
  'time-past': ({ now }) => `That time has passed: it is ${formatClock(now)}. Give a later one, or send it at once.`,
  'row-unknown': ({ row }) => `There is no row ${row} in this MSEL.`,
  'row-taken': ({ row }) => `There is a row ${row} already. Give the new one another name.`,
  'row-name-wrong': ({ row }) =>
    `${row} cannot name a new row: numbers are the script's own. Use letters first, such as A1.`,
  'row-sends-nothing': ({ row }) => `Row ${row} expects an action and sends nothing.`,
  'row-done': ({ row }) => `Row ${row} is settled. Nothing more can be changed in it; a new row can be added.`,
  'row-held': ({ row }) => `Row ${row} is held. Release it first.`,
  'row-not-held': ({ row }) => `Row ${row} is not held.`,
  'row-without-time': ({ row }) => `Row ${row} has no time: a condition or a person sends it.`,
  'row-edited-meanwhile': ({ row }) => `Somebody else has edited row ${row} meanwhile. Look at it again and edit that.`,
  'shift-too-far': ({ row, most }) =>
    `Row ${row} would be sent before now. It can come ${formatMinutes(inMinutes(most), 'en')} sooner at most; or send it at once.`,
  'words-missing': () => 'There are no words in it. Write it in at least one language.',
  'speaker-missing': () => 'Not sent: it does not say who is speaking. Name the role that you play.',
  'speaker-is-seat': ({ seat }, s) => `${s.seat(seat)} is a seat in the room. Act for the seat instead.`,
  'hazard-unknown': ({ hazard }) => `There is no hazard ${hazard} in this scenario.`,
  'stock-unknown': ({ item }) => `Nothing of the kind ${item} is kept there.`,
  'objective-unknown': ({ objective }) => `There is no objective ${objective} in this exercise.`,
  'task-unknown': ({ objective, task }) => `Objective ${objective} has no task ${formatNumber(task + 1, 'en')}.`,
} as const satisfies SayRefusal;
