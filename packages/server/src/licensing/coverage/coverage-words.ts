import type { Language } from '@samaritan/scenarios/values/text';

const english = {
  title: 'Who may practise across the line',
  real: (date: string) => `REAL LAW as the data has it on ${date}, not an exercise and not legal advice`,
  situation: {
    requested: 'the host declared an emergency and asked for licensed help',
    neither: 'a disaster has struck; nothing is declared or asked for',
    quiet: 'a quiet day',
  },
  supposed: 'Supposed: one active licence of home, on no volunteer roll, with no certificate.',
  host: 'host',
  home: 'licence of',
  compacts: 'compact in force',
  none: 'NONE',
  listed: (names: string) => `listed only: ${names}`,
  groups: {
    physician: 'physician',
    'physician-assistant': 'assistant',
    'registered-nurse': 'nurse',
    'advanced-nurse': 'practitioner',
    'practical-nurse': 'practical',
    ems: 'paramedic',
    pharmacy: 'pharmacist',
    respiratory: 'respiratory',
    behavioural: 'psychologist',
  },
  kinds: {
    recognised: 'yes',
    'recognised-with-limits': 'limits',
    'needs-registration': 'register',
    'not-recognised': 'no',
    unknown: 'unknown',
  },
  legend:
    'yes: may practise; limits: within limits; register: must be registered first; unknown: rests on what nobody saw; no: nothing covers it; * unverified',
  holes: (n: number, of: number) => `${n} of ${of} cells are covered by nothing.`,
};

export type CoverageWords = typeof english;

const french: CoverageWords = {
  title: 'Qui peut exercer de l’autre côté de la frontière',
  real: (date) => `DROIT RÉEL tel que les données l’ont au ${date}, ni un exercice ni un avis juridique`,
  situation: {
    requested: 'l’hôte a déclaré l’urgence et demandé des renforts titulaires d’un permis',
    neither: 'une catastrophe a frappé; rien n’est déclaré ni demandé',
    quiet: 'un jour calme',
  },
  supposed: 'On suppose : un permis actif du territoire d’origine, aucune liste de bénévoles, aucun certificat.',
  host: 'hôte',
  home: 'permis de',
  compacts: 'entente en vigueur',
  none: 'AUCUNE',
  listed: (names) => `nommée seulement : ${names}`,
  groups: {
    physician: 'médecin',
    'physician-assistant': 'adjoint',
    'registered-nurse': 'infirmière',
    'advanced-nurse': 'praticienne',
    'practical-nurse': 'auxiliaire',
    ems: 'paramédic',
    pharmacy: 'pharmacien',
    respiratory: 'inhalo',
    behavioural: 'psychologue',
  },
  kinds: {
    recognised: 'oui',
    'recognised-with-limits': 'limites',
    'needs-registration': 'inscrire',
    'not-recognised': 'non',
    unknown: 'inconnu',
  },
  legend:
    'oui : peut exercer; limites : dans des limites; inscrire : inscription d’abord; inconnu : repose sur ce que personne n’a vu; non : rien ne le couvre; * non vérifié',
  holes: (n, of) => `${n} cases sur ${of} ne sont couvertes par rien.`,
};

export const coverageWords = (language: Language): CoverageWords => (language === 'fr' ? french : english);
