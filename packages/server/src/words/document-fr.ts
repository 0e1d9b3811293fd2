import type { DocumentWords } from './document-words.ts';
import { formatNumber, noBreak, plural } from './format.ts';

const colon = `${noBreak}: `;
const semicolon = `${noBreak}; `;
const of = (n: number, one: string, other: string): string =>
  `${formatNumber(n, 'fr')} ${plural(n, 'fr', { one, other })}`;

export const documentFr = (end: string): DocumentWords => ({
  yes: 'oui',
  change: (before, after) => `${before}, puis ${after}`,
  parts: {
    beds: 'Lits pris au fil du temps, part des lits dotés',
    queues: 'En attente à chaque passage au fil du temps',
    waiting: "Cliniciens de l'extérieur qui attendent de pouvoir travailler, au fil du temps",
  },
  notes: {
    beds: `Une seule échelle pour tous. Tireté${colon}lits dotés. Plein${colon}au-dessus. Sous chaque nom${colon}le plus qu'il y ait eu.`,
    queues: `Une seule échelle pour tous. Ombré${colon}fermé. Qui a le droit de franchir une ligne fermée y attend quand même.`,
    waiting:
      'À un hôpital, et pas encore en accueil, au travail, refusés ni partis ailleurs. Les navetteurs ne sont pas comptés.',
    minutes: `À gauche du trait${colon}le jeu a été plus rapide que l'hôpital le plus proche sans file.`,
    levers: `À gauche de zéro${colon}moins après le changement. Moustache${colon}intervalle à 95${noBreak}% sur des paires de simulations. Point plein${colon}il exclut zéro. Point creux${colon}il ne l'exclut pas.`,
    replays: `À gauche de zéro${colon}moins après le changement. Carré${colon}une seule reprise, sans intervalle.`,
    chain: `Losange${colon}la décision derrière l'attente, s'il y en a une. Sous chaque moment${colon}son entrée au journal.`,
  },
  waitingRow: 'Cliniciens en attente',
  closed: 'fermé',
  mostStanding: (count) => `${formatNumber(count, 'fr')} au plus`,
  mostWaiting: (count) => `${formatNumber(count, 'fr')} en attente`,
  waitingAtEnd: (count) => `${formatNumber(count, 'fr')} à ${end}`,
  says: {
    beds: ({ place, share, at, over, hospitals }) =>
      `Le plus plein${colon}${place}, ${share} de ses lits dotés pris ${at === null ? 'au DébEx' : `à ${at}`}. Hôpitaux qui ont eu à un moment plus de patients que de lits dotés${colon}${formatNumber(over, 'fr')} sur ${formatNumber(hospitals, 'fr')}.`,
    queues: ({ most, closed, crossings }) =>
      [
        most === null
          ? "Personne n'a jamais attendu à un passage."
          : `La plus longue file${colon}${most.place}, ${of(most.count, 'voyageur', 'voyageurs')} à ${most.at}.`,
        `Passages fermés à un moment ou à un autre${colon}${formatNumber(closed, 'fr')} sur ${formatNumber(crossings, 'fr')}.`,
      ].join(' '),
    waiting: ({ most, at, left }) =>
      `Au plus ${of(most, "clinicien de l'extérieur attendait", "cliniciens de l'extérieur attendaient")} aux hôpitaux de pouvoir travailler, à ${at}${semicolon}il en restait ${formatNumber(left, 'fr')} à ${end}.`,
    minutes: ({ wait, minutes }) => `La plus grande perte${colon}${wait}, ${minutes} en tout.`,
    levers: ({ levers, sure, replayed }) =>
      replayed
        ? `${of(levers, 'levier, rejoué', 'leviers, chacun rejoué')} une seule fois${semicolon}une seule reprise n'a pas d'intervalle et ne prouve rien.`
        : `Sur ${of(levers, 'levier', 'leviers')}, ${formatNumber(sure, 'fr')} ${plural(sure, 'fr', { one: 'a fait', other: 'ont fait' })} varier une mesure montrée ici plus que le hasard ne l'explique.`,
    chain: ({ from, to, moments, wait, minutes }) =>
      `Un décès évitable en ${of(moments, 'moment', 'moments')}, de la blessure à ${from} au décès à ${to}${wait === null ? '' : `${semicolon}l'essentiel du temps perdu, ${minutes}, l'a été ici${colon}${wait}`}.`,
  },
});
