import type { Bilingual } from '@samaritan/scenarios/values/text';
import type { DoorCode, DoorVerdict } from '../registry/record/door.ts';
import type { Labels } from './label.ts';

/** The answer in large type. */
export const doorVerdictWords: Labels<DoorVerdict> = {
  may: { en: 'YES: may practise here', fr: 'OUI : peut exercer ici' },
  'may-with-limits': { en: 'YES, WITH LIMITS', fr: 'OUI, AVEC DES LIMITES' },
  'may-not': { en: 'NO: may not practise here', fr: 'NON : ne peut pas exercer ici' },
  unknown: { en: 'UNKNOWN: cannot be told here', fr: 'INCONNU : on ne peut le dire ici' },
};

/** When the answer is not yes: what the person at the door does next. */
export const doorNext: Bilingual = {
  en: 'Call the number on your post’s card before this person gives care.',
  fr: 'Appelez le numéro inscrit sur la fiche de votre poste avant que cette personne donne des soins.',
};

/** Why, one sentence a reason. */
export const doorReasonWords: Labels<DoorCode> = {
  'token-unreadable': {
    en: 'This is not a whole badge: read it again, or look the licence up by hand.',
    fr: 'Ce n’est pas un insigne complet : relisez-le, ou cherchez le permis à la main.',
  },
  'algorithm-forbidden': {
    en: 'The badge names a way of signing that is not allowed.',
    fr: 'L’insigne invoque un mode de signature qui n’est pas permis.',
  },
  'type-wrong': { en: 'This is signed, but it is not a badge.', fr: 'C’est signé, mais ce n’est pas un insigne.' },
  'exercise-unstated': {
    en: 'The badge does not say whether it is for an exercise.',
    fr: 'L’insigne ne dit pas s’il sert à un exercice.',
  },
  'exercise-in-earnest': {
    en: 'EXERCISE badge: it is worth nothing in a real event.',
    fr: 'Insigne d’EXERCICE : il ne vaut rien dans un événement réel.',
  },
  'earnest-in-exercise': {
    en: 'A real badge has no place in this exercise.',
    fr: 'Un vrai insigne n’a pas sa place dans cet exercice.',
  },
  'other-exercise': { en: 'The badge is of another exercise.', fr: 'L’insigne est d’un autre exercice.' },
  'issuer-unknown': {
    en: 'Nobody on your trust list issued this badge.',
    fr: 'Aucun émetteur de votre liste de confiance n’a délivré cet insigne.',
  },
  'use-outside-trust': {
    en: 'This key may sign other things, but no badges.',
    fr: 'Cette clé peut signer autre chose, mais pas des insignes.',
  },
  'key-not-yet': {
    en: 'The issuer’s key was not yet in force.',
    fr: 'La clé de l’émetteur n’était pas encore en vigueur.',
  },
  'key-expired': {
    en: 'The issuer’s key has expired: your trust list may be old.',
    fr: 'La clé de l’émetteur a expiré : votre liste de confiance date peut-être.',
  },
  'signature-wrong': {
    en: 'The signature is wrong: the badge was forged or changed.',
    fr: 'La signature est fausse : l’insigne a été contrefait ou modifié.',
  },
  'disclosure-malformed': {
    en: 'A part shown with the badge is malformed.',
    fr: 'Une partie présentée avec l’insigne est mal formée.',
  },
  'digest-repeated': { en: 'A part of the badge is there twice.', fr: 'Une partie de l’insigne y figure deux fois.' },
  'disclosure-unreferenced': {
    en: 'Something was added that the issuer did not sign.',
    fr: 'On a ajouté quelque chose que l’émetteur n’a pas signé.',
  },
  'claim-collision': {
    en: 'A part tries to cover what the issuer signed.',
    fr: 'Une partie tente de masquer ce que l’émetteur a signé.',
  },
  'claims-malformed': {
    en: 'The badge is signed but lacks what every badge has.',
    fr: 'L’insigne est signé, mais il lui manque ce que tout insigne comporte.',
  },
  'class-outside-trust': {
    en: 'This issuer may not license this profession.',
    fr: 'Cet émetteur ne peut délivrer de permis pour cette profession.',
  },
  'jurisdiction-outside-trust': {
    en: 'This issuer may not speak for this jurisdiction.',
    fr: 'Cet émetteur ne peut parler au nom de ce territoire.',
  },
  'badge-not-yet': { en: 'The badge is not yet valid.', fr: 'L’insigne n’est pas encore valide.' },
  'badge-expired': { en: 'The badge has expired.', fr: 'L’insigne a expiré.' },
  'name-kept-back': {
    en: 'The name was kept back: ask for it to be shown.',
    fr: 'Le nom n’est pas montré : demandez qu’il le soit.',
  },
  'binding-missing': {
    en: 'The phone did not answer: this may be a copy of somebody’s badge.',
    fr: 'Le téléphone n’a pas répondu : il peut s’agir d’une copie de l’insigne d’une autre personne.',
  },
  'binding-wrong': {
    en: 'The answer is not from the phone this badge was made for.',
    fr: 'La réponse ne vient pas du téléphone pour lequel cet insigne a été fait.',
  },
  'binding-stale': { en: 'The phone’s answer is old.', fr: 'La réponse du téléphone est ancienne.' },
  'challenge-missing': {
    en: 'This badge is on a phone: show it your challenge first.',
    fr: 'Cet insigne est sur un téléphone : présentez-lui d’abord votre défi.',
  },
  'challenge-used': {
    en: 'This challenge was answered before: show a fresh one.',
    fr: 'Ce défi a déjà servi : présentez-en un nouveau.',
  },
  paper: {
    en: 'On paper, so lower assurance: compare the name and face with a government document with a photograph.',
    fr: 'Sur papier, donc moins sûr : comparez le nom et le visage avec une pièce d’identité officielle avec photo.',
  },
  'status-missing': {
    en: 'You have no status list for this badge.',
    fr: 'Vous n’avez pas de liste d’états pour cet insigne.',
  },
  'status-stale': {
    en: 'The status list is too old to tell whether the licence still stands.',
    fr: 'La liste d’états est trop ancienne pour dire si le permis tient toujours.',
  },
  'status-invalid': { en: 'The licence was revoked.', fr: 'Le permis a été révoqué.' },
  'status-suspended': { en: 'The licence is suspended.', fr: 'Le permis est suspendu.' },
  'status-restricted': {
    en: 'The licence is restricted: ask its issuer how.',
    fr: 'Le permis est restreint : demandez à l’émetteur de quelle façon.',
  },
  'status-valid': {
    en: 'The licence stood when the list was made.',
    fr: 'Le permis tenait quand la liste a été faite.',
  },
  'used-elsewhere': {
    en: 'The same badge was shown at another site within five minutes.',
    fr: 'Le même insigne a été présenté à un autre poste en moins de cinq minutes.',
  },
  'clock-set-back': {
    en: 'The clock of this device is wrong: it has been later already.',
    fr: 'L’horloge de cet appareil est fausse : il a déjà été plus tard.',
  },
  'law-recognised': { en: 'The law here recognises this licence.', fr: 'Le droit d’ici reconnaît ce permis.' },
  'law-recognised-with-limits': {
    en: 'The law here recognises this licence within limits.',
    fr: 'Le droit d’ici reconnaît ce permis dans certaines limites.',
  },
  'law-needs-registration': {
    en: 'The person must first register with the regulator here.',
    fr: 'La personne doit d’abord s’inscrire auprès de l’ordre d’ici.',
  },
  'law-not-recognised': {
    en: 'No law here recognises this licence.',
    fr: 'Aucune règle d’ici ne reconnaît ce permis.',
  },
  'law-unknown': {
    en: 'What the law here says of this licence was not asked.',
    fr: 'On n’a pas demandé ce que le droit d’ici dit de ce permis.',
  },
};
