import type { Bilingual } from '@samaritan/scenarios/values/text';

/** What a participant is told before anything of them is kept. */
export const participantNotice: Bilingual = {
  en: `**What is kept of you.** Your name, your language and when you came and went; what you write and send in the exercise; and files you attach. It is kept on this server alone, for the running of the exercise and its after-action report, and nobody is rated by name: the report speaks of seats.

Exercise staff see what you write. Other seats see what you send them. Your name is shown to staff, not to other seats.

Everything personal is erased on the day the exercise director has set, or when you ask: “My data” shows all that is kept of you and erases it. What remains is the log of the exercise, with neither names nor words in it.

One cookie keeps you in your seat, one counts wrong codes. There is no other, and nothing is sent to anybody else.`,
  fr: `**Ce qui est conservé à votre sujet.** Votre nom, votre langue, l’heure de votre arrivée et de votre départ; ce que vous écrivez et envoyez pendant l’exercice; les fichiers que vous joignez. Tout reste sur ce seul serveur, pour la conduite de l’exercice et son rapport après action, et personne n’y est évalué nommément : le rapport parle des postes.

L’équipe de l’exercice voit ce que vous écrivez. Les autres postes voient ce que vous leur envoyez. Votre nom est montré à l’équipe, pas aux autres postes.

Tout ce qui est personnel est effacé le jour fixé par la direction de l’exercice, ou à votre demande : « Mes données » montre tout ce qui est conservé à votre sujet et l’efface. Il reste le journal de l’exercice, sans noms ni paroles.

Un témoin (cookie) vous garde à votre poste, un autre compte les codes erronés. Il n’y en a pas d’autre, et rien n’est transmis à qui que ce soit.`,
};
