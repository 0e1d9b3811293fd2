import type { MetricId } from '../../evaluation/metrics.ts';
import type { Labels } from '../label.ts';

export const metricLabels = {
  deaths: { en: 'Deaths', fr: 'Décès' },
  preventable_deaths: { en: 'Preventable deaths', fr: 'Décès évitables' },
  deaths_to_come: { en: 'Deaths still to come', fr: 'Décès à venir' },
  alive_without_care: { en: 'Alive at the end without definitive care', fr: 'En vie à la fin sans soins définitifs' },
  helper_hours_at_bedside: {
    en: 'Hours worked by clinicians from outside',
    fr: "Heures travaillées par les cliniciens de l'extérieur",
  },
  helpers_at_work: {
    en: 'Clinicians from outside who came to work',
    fr: "Cliniciens de l'extérieur qui ont pu travailler",
  },
  clinician_hours_waiting: { en: 'Clinician hours waiting', fr: 'Heures de cliniciens en attente' },
  minutes_to_first_cross_border_unit: {
    en: 'Minutes to first unit from across the border',
    fr: "Minutes jusqu'à la première unité d'outre-frontière",
  },
  minutes_to_first_mutual_aid_unit: {
    en: 'Minutes to first mutual-aid unit',
    fr: "Minutes jusqu'à la première aide mutuelle",
  },
  bed_hours_over_capacity: { en: 'Bed hours over capacity', fr: 'Heures-lits au-delà de la capacité' },
  doses_before_onset: { en: 'Doses before onset', fr: "Doses avant l'apparition" },
  picture_error: { en: 'Picture error, casualties', fr: "Erreur de l'image, victimes" },
  local_picture_age_minutes: {
    en: 'Age of local pictures, minutes',
    fr: 'Âge des images locales, minutes',
  },
  patients_transferred: { en: 'Patients transferred', fr: 'Patients transférés' },
  impostors_admitted: { en: 'Impostors admitted', fr: 'Imposteurs admis' },
  responders_refused_or_idle: {
    en: 'Responders refused or idle',
    fr: 'Intervenants refusés ou inoccupés',
  },
  responder_crossing_minutes: {
    en: 'Responder minutes at the line, mean',
    fr: 'Minutes des intervenants à la frontière, moyenne',
  },
  convoy_minutes_at_line: {
    en: 'Convoy minutes at the line, mean',
    fr: 'Minutes des convois à la frontière, moyenne',
  },
} as const satisfies Labels<MetricId>;

export const notExercisedLabel = { en: 'not exercised', fr: 'non mis en jeu' } as const;
export const notReachedLabel = { en: 'not reached', fr: 'non atteint' } as const;
