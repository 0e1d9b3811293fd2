import type { Scenario, Seat } from '@samaritan/scenarios/schema/scenario';
import type { UnitKind } from '@samaritan/scenarios/vocabulary/resources';
import type { Labels } from '../label.ts';

type MeansKind = Scenario['means'][string & keyof Scenario['means']]['kind'];
type Mechanism = Scenario['hazards'][string & keyof Scenario['hazards']]['mechanism'];
type StaffKind = Scenario['staff'][string & keyof Scenario['staff']]['kind'];
type Lane = keyof Scenario['crossings'][string & keyof Scenario['crossings']]['lanes'];

export const deskLabels = {
  'fire-command': { en: 'Fire command at the scene', fr: 'Commandement des incendies sur les lieux' },
  'ems-dispatch': { en: 'Ambulance dispatch', fr: 'Répartition des ambulances' },
  hospital: { en: 'Hospital', fr: 'Hôpital' },
  'emergency-office': { en: 'Emergency management office', fr: 'Bureau des mesures d’urgence' },
  'health-authority': { en: 'Health authority', fr: 'Autorité sanitaire' },
  regulator: { en: 'Regulator of health professions', fr: 'Ordre professionnel de la santé' },
  'border-agency': { en: 'Border agency', fr: 'Agence frontalière' },
  'public-information': { en: 'Public information', fr: 'Information du public' },
  supply: { en: 'Supply and stockpiles', fr: 'Approvisionnement et réserves' },
  police: { en: 'Police', fr: 'Police' },
} as const satisfies Labels<Seat['desk']>;

/** The standing duty of a desk, whatever the event: what anyone who sits there knows before StartEx. */
export const dutyLabels = {
  'fire-command': {
    en: 'Make the scene safe, keep people out of harm, have the hurt sorted, count them, and tell dispatch and the emergency office what you see and when you saw it.',
    fr: "Rendre les lieux sûrs, tenir les gens à l'écart du danger, faire trier les blessés, les compter, et dire à la répartition et au bureau des mesures d'urgence ce que vous voyez et à quelle heure vous l'avez vu.",
  },
  'ems-dispatch': {
    en: 'Send units, spread patients over hospitals that have room and skill for them, and ask the neighbour for more before you run out.',
    fr: "Dépêcher les unités, répartir les patients entre les hôpitaux qui ont la place et les compétences, et demander du renfort au voisin avant d'en manquer.",
  },
  hospital: {
    en: 'Report beds and theatres early and truthfully, make room, say what staff and blood you lack, and check who comes to help before they work.',
    fr: "Rendre compte tôt et fidèlement des lits et des blocs, faire de la place, dire quel personnel et quel sang manquent, et vérifier qui vient aider avant qu'il travaille.",
  },
  'emergency-office': {
    en: 'Know the whole picture, give the same figures to all, declare where the law wants it, and ask for or send help under a named agreement.',
    fr: "Connaître l'ensemble de la situation, donner les mêmes chiffres à tous, déclarer quand la loi l'exige, et demander ou envoyer de l'aide en vertu d'une entente nommée.",
  },
  'health-authority': {
    en: 'See all hospitals as one, move patients, staff and supplies to where they lack, and pass requests on without delay.',
    fr: 'Voir tous les hôpitaux comme un seul, déplacer patients, personnel et fournitures là où ils manquent, et transmettre les demandes sans délai.',
  },
  regulator: {
    en: 'Answer whether a person holds a valid licence, and open emergency ways of registering where the law gives them.',
    fr: "Répondre si une personne a un permis valide, et ouvrir les voies d'inscription d'urgence que la loi prévoit.",
  },
  'border-agency': {
    en: 'Keep the crossings safe and say which are open to whom; let through those who help, with what they carry, as the law allows.',
    fr: "Garder les passages sûrs et dire lesquels sont ouverts et à qui\u00a0; laisser passer ceux qui aident, avec ce qu'ils portent, comme la loi le permet.",
  },
  'public-information': {
    en: 'Tell the public what to do, in both languages, from figures you can name the source of.',
    fr: 'Dire au public quoi faire, dans les deux langues, à partir de chiffres dont vous pouvez nommer la source.',
  },
  supply: {
    en: 'Know what is held and where, approve requests, and say when it will arrive.',
    fr: 'Savoir ce qui est en réserve et où, approuver les demandes, et dire quand cela arrivera.',
  },
  police: {
    en: 'Hold the cordon and the roads, pass on threats, and say what is true and what is only heard.',
    fr: "Tenir le cordon et les routes, transmettre les menaces, et distinguer ce qui est vrai de ce qui n'est qu'entendu.",
  },
} as const satisfies Labels<Seat['desk']>;

export const meansKindLabels = {
  'in-person': { en: 'in person', fr: 'en personne' },
  phone: { en: 'telephone', fr: 'téléphone' },
  radio: { en: 'radio', fr: 'radio' },
  'e-mail': { en: 'e-mail', fr: 'courriel' },
  fax: { en: 'fax', fr: 'télécopie' },
  social: { en: 'social media', fr: 'médias sociaux' },
  cap: { en: 'public alert (CAP)', fr: 'alerte au public (PAC)' },
} as const satisfies Labels<MeansKind>;

export const unitKindLabels = {
  basic: { en: 'basic ambulances', fr: 'ambulances de soins primaires' },
  advanced: { en: 'advanced ambulances', fr: 'ambulances de soins avancés' },
  bus: { en: 'buses', fr: 'autocars' },
  helicopter: { en: 'helicopters', fr: 'hélicoptères' },
} as const satisfies Labels<UnitKind>;

export const laneLabels = {
  general: { en: 'general lanes', fr: 'voies générales' },
  nexus: { en: 'NEXUS lanes', fr: 'voies NEXUS' },
  fast: { en: 'FAST lanes', fr: 'voies EXPRES' },
  emergency: { en: 'emergency lanes', fr: "voies d'urgence" },
} as const satisfies Labels<Lane>;

export const mechanismLabels = {
  'bomb-open-air': { en: 'bomb in the open', fr: 'bombe à ciel ouvert' },
  'bomb-confined': { en: 'bomb in a closed space', fr: 'bombe en espace clos' },
  'bomb-collapse': { en: 'bomb and collapse', fr: 'bombe et effondrement' },
  'suicide-bomb': { en: 'suicide bomb', fr: 'attentat-suicide' },
  'vehicle-bomb': { en: 'vehicle bomb', fr: 'véhicule piégé' },
  shooting: { en: 'shooting', fr: 'fusillade' },
  crash: { en: 'crash', fr: 'collision' },
  fire: { en: 'fire', fr: 'incendie' },
  crush: { en: 'crush', fr: 'écrasement' },
} as const satisfies Labels<Mechanism>;

export const staffKindLabels = {
  commuters: { en: 'work across the line', fr: 'travaillent outre-frontière' },
  team: { en: 'team, comes when sent', fr: 'équipe, vient si on l’envoie' },
  volunteers: { en: 'volunteers, come by themselves', fr: "volontaires, viennent d'eux-mêmes" },
} as const satisfies Labels<StaffKind>;
