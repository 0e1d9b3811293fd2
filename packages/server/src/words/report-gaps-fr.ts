import { formatNumber, noBreak, plural } from './format.ts';
import type { ReportWords } from './report-words.ts';

const colon = `${noBreak}: `;
const count = (n: number): string => formatNumber(n, 'fr');
const of = (n: number, one: string, other: string): string => `${count(n)} ${plural(n, 'fr', { one, other })}`;

export const gapsFr = (end: string): ReportWords['gap'] => ({
  untold: ({ names }) => `Jamais informés d'une victime${colon}${names}.`,
  'idle-helpers': ({ count: n, of: all }) =>
    `Sur ${of(all, "clinicien de l'extérieur parti", "cliniciens de l'extérieur partis")}, ${of(n, "n'avait", "n'avaient")} pas pu travailler à ${end}.`,
  'requests-unanswered': ({ names, count: n, of: all }) =>
    `${of(n, 'demande', 'demandes')} d'aide sur ${count(all)} ${plural(n, 'fr', { one: 'est restée', other: 'sont restées' })} sans réponse. Sollicités${colon}${names}.`,
  'requests-denied': ({ names, count: n, of: all }) =>
    `${of(n, 'demande', 'demandes')} d'aide sur ${count(all)} ${plural(n, 'fr', { one: 'a été refusée', other: 'ont été refusées' })}. Refus${colon}${names}.`,
  'supply-out': ({ names, supplies }) => `Réserve épuisée (${supplies})${colon}${names}.`,
  'crossing-shut': ({ names }) => `Fermé jusqu'à ${end}${colon}${names}.`,
  'staff-missing': ({ names, count: n }) =>
    `${of(n, 'infirmière ou infirmier manquait', 'infirmières et infirmiers manquaient')} à un changement de quart${colon}${names}.`,
});

export const gapRemediesFr: ReportWords['gapRemedy'] = {
  untold:
    'Inscrire au plan qui informe ces bureaux, par quel moyen et en combien de minutes, et essayer la ligne chaque mois.',
  'idle-helpers':
    "Régler avant l'événement qui fait passer ces cliniciens, sous quel instrument et avec quelles données sur les permis, et n'envoyer que ceux que le bureau peut admettre.",
  'requests-unanswered':
    'Désigner pour chaque type de demande qui y répond, à toute heure, et dans quel délai, et convenir de qui solliciter à sa place.',
  'requests-denied':
    "Établir le motif de chaque refus et convenir avant l'événement de l'instrument ou de la déclaration qui manquait.",
  'supply-out':
    'Garder ou faire préautoriser une réserve commune pour ces lieux et fixer le seuil où ils en redemandent.',
  'crossing-shut':
    "Convenir de qui ordonne la réouverture d'un passage frappé, après quelle vérification, et du passage qui sert aux intervenants d'ici là.",
  'staff-missing':
    'Compter, pour chaque quart, qui habite outre-frontière, et prévoir qui retenir, qui rappeler et comment passent les navetteurs quand le passage est fermé.',
};
