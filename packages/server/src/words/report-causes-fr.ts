import { noBreak } from './format.ts';
import type { ReportWords } from './report-words.ts';

const colon = `${noBreak}: `;

export const causesFr: ReportWords['causeOf'] = {
  alert: 'Ceux qui pouvaient aider ont été informés tard.',
  scene: 'Les victimes ont attendu sur les lieux leur triage ou leur embarquement.',
  vehicle: 'Il y avait trop peu de véhicules sur les lieux.',
  road: "Le chemin de l'hôpital a été plus long qu'il ne fallait.",
  crossing: "L'aide ou les victimes étaient arrêtées à la frontière.",
  door: "Les hôpitaux n'avaient pas de place pour commencer les soins.",
  theatre: 'Les blocs opératoires étaient pris.',
  staff: 'Des lits et des blocs restaient sans personnel.',
  recognition: 'La loi ne laissait pas travailler des cliniciens déjà arrivés.',
  verification: 'Des cliniciens qui pouvaient travailler attendaient la vérification de leur permis.',
  supply: "Le sang ou d'autres fournitures étaient épuisés.",
};

export const remediesFr: ReportWords['remedyOf'] = {
  alert: "Donner à la répartition et aux voisins une même voie d'alerte, essayée chaque mois, avec un second moyen.",
  scene:
    "Former plus de gens au triage et à l'embarquement, et envoyer des équipes de triage avec les premières unités.",
  vehicle: "Convenir d'avance des voisins qui envoient des ambulances, de leur nombre et de qui en décide.",
  road: 'Pratiquer la répartition des victimes entre les hôpitaux selon la place et les compétences connues.',
  crossing: "Convenir d'une voie d'urgence et d'une carte unique des intervenants à chaque passage.",
  door: 'Inscrire les seuils de capacité de pointe et de détournement dans un seul plan régional.',
  theatre: 'Prévoir quels hôpitaux ouvrent quels blocs, avec quelles équipes.',
  staff: 'Prévoir qui rappeler, retenir et demander dans la première heure, outre-frontière aussi.',
  recognition: "Tenir prêt à signer, avant l'événement, le décret ou l'entente qui reconnaît les permis.",
  verification: "Déposer d'avance les données sur les permis de chacun chez l'autre.",
  supply: "Garder des réserves communes près de la frontière, autorisées d'avance à passer.",
};

export const stepsFr: ReportWords['step'] = ({ what }, { place, station, label, wait }) => {
  switch (what) {
    case 'injured':
      return `Blessure${colon}${place}`;
    case 'called':
      return 'Premier appel reçu';
    case 'triaged':
      return `Triage${colon}${label}`;
    case 'loaded':
      return 'Embarquement';
    case 'departed':
      return "Départ pour l'hôpital";
    case 'arrived':
      return `Arrivée${colon}${place}`;
    case 'queued':
      return `En attente${colon}${station}`;
    case 'held':
      return `File retenue (${station})${colon}${wait.toLowerCase()}`;
    case 'sent-on':
      return `Transfert vers un autre hôpital${colon}${place}`;
    case 'care-begun':
      return 'Début des soins définitifs';
    case 'died':
      return 'Décès';
  }
};
