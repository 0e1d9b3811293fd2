import { words } from '../words.ts';

/** Joining a seat or the wall. */
export const join = words({
  en: {
    title: 'Join an exercise',
    lead: 'Type the code of your sheet, or scan its QR code with the camera of this device.',
    'to.seat': 'You are called to a seat',
    'to.wall': 'You are invited to watch',
    'to.wallNote': 'The wall shows the clock, the news, and what was reported. Nothing can be done from it.',
    exercise: 'Exercise',
    seat: 'Seat',
    'held.nobody': 'Nobody sits here yet.',
    'held.autopilot': 'The autopilot plays this seat. It hands over to you, and takes it back when you leave.',
    'held.person':
      'Somebody sits here now. Join, and you share the seat: both see and send the same. To relieve them, let them hand over at their desk.',
    'name.field': 'Your name',
    'name.hint': 'Exercise staff see it; other seats do not.',
    'name.none': 'Nobody is named. Type your name, or what staff know you by.',
    language: 'Language of your page',
    consent: 'I have read the notice and agree that this is kept of me',
    'consent.none':
      'Not joined: nothing may be kept of you without your consent, and a seat cannot be held without it.',
    'consent.change': 'Tick the box, or tell your controller.',
    'go.seat': 'Take the seat of {seat}',
    'go.wall': 'Open the wall',
    going: 'Joining',
    'wrong.code': 'No seat has this code.',
    'wrong.codeChange':
      'Look at it again: codes have no I, L, O or U; what looks like them is 1, 0 or V. A code that was made anew opens no more.',
    'locked.title': 'Too many wrong codes',
    'locked.text':
      'This browser may try again at {time}, in {wait}. Nobody else is held up, and the link or QR code of your sheet opens now.',
    'locked.seconds': { one: '{count} second', other: '{count} seconds' },
    'spent.what': 'This link opens no seat: it was withdrawn, or a new one was made.',
    'spent.change': 'Ask your controller for the new link, or type the code of your sheet.',
    'other.title': 'You sit at another seat in this browser',
    'other.text': 'Joining leaves that seat to the autopilot. What is half written there is lost.',
    'plain.title': 'This page came by plain HTTP',
    'plain.text':
      'The exercise plays all the same. On this device the browser withholds the camera (QR codes of badges are typed instead), sound alarms while the page is in the background, and nobody can be sure that no one reads along on this network.',
    'plain.trust': 'Make the connection private',
    'plain.trustNote': 'Two minutes: take the server’s certificate and come back by HTTPS.',
  },
  fr: {
    title: 'Joindre un exercice',
    lead: 'Tapez le code de votre feuille, ou lisez son code QR avec l’appareil photo de cet appareil.',
    'to.seat': 'Un poste vous attend',
    'to.wall': 'Vous êtes invité à observer',
    'to.wallNote': 'Le mur montre l’horloge, les nouvelles et ce qui a été rapporté. On n’y peut rien faire.',
    exercise: 'Exercice',
    seat: 'Poste',
    'held.nobody': 'Personne n’occupe encore ce poste.',
    'held.autopilot': 'Le pilote automatique joue ce poste. Il vous le cède, et le reprend quand vous partez.',
    'held.person':
      'Quelqu’un occupe ce poste. Entrez, et vous le partagez : les deux voient et envoient la même chose. Pour prendre la relève, laissez cette personne passer la main à son poste.',
    'name.field': 'Votre nom',
    'name.hint': 'L’équipe de l’exercice le voit; les autres postes, non.',
    'name.none': 'Personne n’est nommé. Inscrivez votre nom, ou celui sous lequel l’équipe vous connaît.',
    language: 'Langue de votre page',
    consent: 'J’ai lu l’avis et j’accepte que cela soit conservé à mon sujet',
    'consent.none':
      'Non entré : sans votre accord, rien ne peut être conservé à votre sujet, et aucun poste ne peut être tenu.',
    'consent.change': 'Cochez la case, ou parlez à votre contrôleur.',
    'go.seat': 'Prendre le poste : {seat}',
    'go.wall': 'Ouvrir le mur',
    going: 'Entrée',
    'wrong.code': 'Aucun poste n’a ce code.',
    'wrong.codeChange':
      'Regardez-le de nouveau : les codes n’ont pas de I, L, O ni U; ce qui leur ressemble est 1, 0 ou V. Un code refait n’ouvre plus.',
    'locked.title': 'Trop de codes erronés',
    'locked.text':
      'Ce navigateur peut réessayer à {time}, dans {wait}. Personne d’autre n’est retenu, et le lien ou le code QR de votre feuille ouvre dès maintenant.',
    'locked.seconds': { one: '{count} seconde', other: '{count} secondes' },
    'spent.what': 'Ce lien n’ouvre aucun poste : il a été retiré, ou un nouveau a été créé.',
    'spent.change': 'Demandez le nouveau lien à votre contrôleur, ou tapez le code de votre feuille.',
    'other.title': 'Vous occupez un autre poste dans ce navigateur',
    'other.text': 'En entrant, vous laissez ce poste au pilote automatique. Ce qui y est à moitié écrit est perdu.',
    'plain.title': 'Cette page est venue par HTTP simple',
    'plain.text':
      'L’exercice se joue quand même. Sur cet appareil, le navigateur retient l’appareil photo (les codes QR des insignes se tapent), les alarmes sonores quand la page est en arrière-plan, et nul ne peut être sûr que personne ne lit sur ce réseau.',
    'plain.trust': 'Rendre la connexion privée',
    'plain.trustNote': 'Deux minutes : prendre le certificat du serveur et revenir par HTTPS.',
  },
});
