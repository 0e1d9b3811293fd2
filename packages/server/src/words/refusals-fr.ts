import { inMinutes } from '@samaritan/scenarios/values/time';
import { formatClock, formatList, formatMinutes, formatNumber, noBreak, plural } from './format.ts';
import { permissionLabels } from './labels/conduct.ts';
import { figureLabels } from './labels/figures.ts';
import { say } from './label.ts';
import type { SayRefusal } from './refusals.ts';

const colon = `${noBreak}: `;

export const refusalsFr = {
  'seat-unknown': ({ seat }) => `Le poste ${seat} n'existe pas dans cet exercice. Prenez l'un de ses postes.`,
  'permission-missing': ({ permission }) =>
    `Action non permise à ce poste${colon}${permissionLabels[permission].fr}. Adressez-vous à un poste qui le peut.`,
  'place-unknown': ({ place }) => `Le lieu ${place} n'existe pas. Choisissez-en un sur la carte.`,
  'place-not-yours': ({ place }, s) =>
    `Vous ne dirigez pas ce lieu${colon}${s.place(place)}. Adressez-vous au poste qui le dirige.`,
  'recipient-unknown': ({ seat }) => `Aucun poste ${seat} à qui écrire. Choisissez dans l'annuaire.`,
  'recipient-missing': () => 'Non envoyé, faute de destinataire. Nommez au moins un poste.',
  'means-unknown': ({ means }) =>
    `Le moyen de communication ${means} n'existe pas. Choisissez-en un dont vous disposez.`,
  'message-unknown': ({ message }) =>
    `Aucun message ${message} ne vous est parvenu. Répondez à un message de votre boîte.`,
  'figure-negative': ({ figure, value }) =>
    `Non transmis${colon}${say(figureLabels, figure, 'fr')} ne peut être ${formatNumber(value, 'fr')}. Donnez zéro ou plus.`,
  'quantity-wrong': ({ quantity }) =>
    `La quantité ${formatNumber(quantity, 'fr')} est inutilisable. Donnez un nombre entier d'au moins un.`,
  'unit-unknown': ({ unit }, s) => `L'unité ${s.unit(unit)} n'existe pas. Choisissez l'une des vôtres.`,
  'unit-not-yours': ({ unit }, s) => `${s.unit(unit)} relève d'une autre répartition. Demandez-lui de l'envoyer.`,
  'unit-carrying': ({ unit }, s) =>
    `${s.unit(unit)} transporte des patients. Elle pourra être réorientée après les avoir remis.`,
  'units-short': ({ base, free }, s) =>
    `${s.place(base)} n'a que ${formatNumber(free, 'fr')} ${plural(free, 'fr', { one: 'unité libre', other: 'unités libres' })}, moins que demandé. Envoyez-les ou demandez à un voisin.`,
  'request-unknown': ({ request }) => `Aucune demande ${request} ne vous est parvenue.`,
  'request-not-yours': ({ request }) =>
    `La demande ${request} a été adressée à un autre poste. Lui seul peut y répondre.`,
  'request-settled': ({ request }) =>
    `La demande ${request} a déjà reçu une réponse. Vous pouvez en envoyer une autre.`,
  'request-skips-level': ({ ask }, s) =>
    ask.length === 0
      ? 'Vous ne pouvez pas vous adresser directement à ce poste. Passez par votre État ou votre province.'
      : `Vous ne pouvez pas vous adresser directement à ce poste. Passez d'abord par${colon}${formatList(
          ask.map((seat) => s.seat(seat)),
          'fr',
        )}.`,
  'transfer-unknown': ({ transfer }) => `Aucun transfert ${transfer} ne vous a été demandé.`,
  'transfer-settled': ({ transfer }) => `Le transfert ${transfer} a déjà reçu une réponse.`,
  'transfer-to-itself': ({ place }, s) =>
    `Les patients sont déjà à cet hôpital (${s.place(place)}). Choisissez-en un autre.`,
  'level-not-yours': () =>
    "Vous n'avez pas l'autorité de ce palier. Déclarez à votre propre palier ou adressez-vous au palier supérieur.",
  'lever-not-yours': ({ lever }, s) =>
    `Ce levier ne relève pas de vous${colon}${s.lever(lever)}. Adressez-vous à l'autorité qui le détient.`,
  'provider-unknown': ({ provider }) => `Aucune équipe, base ou réserve ${provider}. Choisissez l'une des vôtres.`,
  'provider-not-yours': ({ provider }, s) =>
    `Cette ressource ne relève pas de vous${colon}${s.place(s.group(provider))}. Choisissez l'une des vôtres ou transmettez la demande.`,
  'instrument-unknown': ({ instrument }, s) =>
    `Cet instrument ne vous lie pas${colon}${s.instrument(instrument)}. Demandez en vertu d'une autre entente ou sans entente.`,
  'instrument-not-known-to-you': ({ instrument }, s) =>
    `On ne vous a pas parlé de cet instrument${colon}${s.instrument(instrument)}. Demandez à votre bureau des mesures d'urgence quelle entente s'applique.`,
  'group-unknown': ({ group }) => `Le groupe ${group} n'existe pas. Choisissez-en un qui vous a été offert.`,
  'clinician-not-here': ({ clinician }, s) => `${s.clinician(clinician)} n'attend pas à votre bureau.`,
  'already-declared': ({ jurisdiction }, s) =>
    `L'état d'urgence est déjà déclaré${colon}${s.jurisdiction(jurisdiction)}. Des décrets peuvent être pris.`,
  'already-ordered': () => 'Ce décret est déjà pris. Il prendra effet quand les formalités seront terminées.',
  'already-so': () => "C'est déjà le cas. Rien n'a changé.",
  'lever-unknown': ({ lever }) => `Le levier ${lever} n'existe pas.`,
  'lever-value-unknown': ({ value, wanted }) =>
    `${value} n'est pas une valeur de ce levier. Valeurs admises${colon}${wanted.join(', ')}.`,
  'command-id-taken': () => "La commande n'est pas partie, car son nom est déjà pris. Envoyez-la de nouveau.",
  'exercise-over': () => "L'exercice est terminé. On ne peut plus rien y faire.",
  'real-emergency': () =>
    "L'exercice est interrompu en raison d'une urgence réelle. Suivez les consignes données sur place; le jeu reprendra quand la direction le dira.",
  'time-before-start': () => "C'est avant le début de l'exercice. Donnez une heure de l'exercice.",
  'time-to-come': ({ now }) =>
    `Ce moment n'est pas encore venu${colon}il est ${formatClock(now)}. Donnez l'heure à laquelle c'est arrivé.`,
  'time-past': ({ now }) =>
    `Cette heure est passée${colon}il est ${formatClock(now)}. Donnez-en une plus tardive ou envoyez-la sur-le-champ.`,
  'row-unknown': ({ row }) => `La ligne ${row} n'existe pas dans cette LPEM.`,
  'row-taken': ({ row }) => `Il y a déjà une ligne ${row}. Donnez un autre nom à la nouvelle.`,
  'row-name-wrong': ({ row }) =>
    `${row} ne peut nommer une nouvelle ligne${colon}les numéros sont réservés au scénario. Commencez par une lettre, comme A1.`,
  'row-sends-nothing': ({ row }) => `La ligne ${row} attend une action et n'envoie rien.`,
  'row-done': ({ row }) =>
    `La ligne ${row} est réglée. Plus rien ne peut y être changé; une nouvelle ligne peut être ajoutée.`,
  'row-held': ({ row }) => `La ligne ${row} est retenue. Libérez-la d'abord.`,
  'row-not-held': ({ row }) => `La ligne ${row} n'est pas retenue.`,
  'row-without-time': ({ row }) => `La ligne ${row} n'a pas d'heure${colon}une condition ou une personne l'envoie.`,
  'row-edited-meanwhile': ({ row }) =>
    `Quelqu'un d'autre a modifié la ligne ${row} entre-temps. Relisez-la, puis modifiez-la.`,
  'shift-too-far': ({ row, most }) =>
    `La ligne ${row} serait envoyée avant maintenant. Elle peut être avancée d'au plus ${formatMinutes(inMinutes(most), 'fr')}; sinon, envoyez-la sur-le-champ.`,
  'words-missing': () => 'Il est sans texte. Rédigez-le dans au moins une langue.',
  'speaker-missing': () => 'Non envoyé, car on ne sait pas qui parle. Nommez le rôle que vous jouez.',
  'speaker-is-seat': ({ seat }, s) => `Ce poste est dans la salle${colon}${s.seat(seat)}. Agissez plutôt en son nom.`,
  'hazard-unknown': ({ hazard }) => `L'événement ${hazard} n'existe pas dans ce scénario.`,
  'stock-unknown': ({ item }) => `Rien de ce genre (${item}) n'est gardé là.`,
  'objective-unknown': ({ objective }) => `L'objectif ${objective} n'existe pas dans cet exercice.`,
  'task-unknown': ({ objective, task }) => `L'objectif ${objective} n'a pas de tâche ${formatNumber(task + 1, 'fr')}.`,
} as const satisfies SayRefusal;
