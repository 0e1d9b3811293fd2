import { formatList, formatNumber, noBreak, plural } from './format.ts';
import { permissionLabels } from './labels/conduct.ts';
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
    `Non transmis${colon}${figure} ne peut être ${formatNumber(value, 'fr')}. Donnez zéro ou plus.`,
  'quantity-wrong': ({ quantity }) =>
    `La quantité ${formatNumber(quantity, 'fr')} est inutilisable. Donnez un nombre entier d'au moins un.`,
  'unit-unknown': ({ unit }) => `L'unité ${unit} n'existe pas. Choisissez l'une des vôtres.`,
  'unit-not-yours': ({ unit }) => `L'unité ${unit} relève d'une autre répartition. Demandez-lui de l'envoyer.`,
  'unit-carrying': ({ unit }) =>
    `L'unité ${unit} transporte des patients. Elle pourra être réorientée après les avoir remis.`,
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
  'clinician-not-here': ({ clinician }) => `${clinician} n'attend pas à votre bureau.`,
  'already-declared': ({ jurisdiction }, s) =>
    `L'état d'urgence est déjà déclaré${colon}${s.jurisdiction(jurisdiction)}. Des décrets peuvent être pris.`,
  'already-ordered': () => 'Ce décret est déjà pris. Il prendra effet quand les formalités seront terminées.',
  'already-so': () => "C'est déjà le cas. Rien n'a changé.",
  'lever-unknown': ({ lever }) => `Le levier ${lever} n'existe pas.`,
  'lever-value-unknown': ({ value, wanted }) =>
    `${value} n'est pas une valeur de ce levier. Valeurs admises${colon}${wanted.join(', ')}.`,
  'command-id-taken': () => "La commande n'est pas partie, car son nom est déjà pris. Envoyez-la de nouveau.",
  'exercise-over': () => "L'exercice est terminé. On ne peut plus rien y faire.",
} as const satisfies SayRefusal;
