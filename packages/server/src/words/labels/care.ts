import type { CasualtyPhase } from '@samaritan/scenarios/vocabulary/events/casualties';
import type {
  DestinationPolicy,
  Label,
  ResourceKind,
  Standard,
  Station,
  Wait,
} from '@samaritan/scenarios/vocabulary/resources';
import type { Severity } from '@samaritan/scenarios/vocabulary/severity';
import type { Labels } from '../label.ts';

export const waitLabels = {
  alert: { en: 'Alert', fr: 'Alerte' },
  scene: { en: 'Scene', fr: 'Lieux' },
  vehicle: { en: 'Vehicle', fr: 'Véhicule' },
  road: { en: 'Road', fr: 'Route' },
  crossing: { en: 'Crossing', fr: 'Passage frontalier' },
  door: { en: 'Hospital door', fr: "Porte de l'hôpital" },
  theatre: { en: 'Operating theatre', fr: 'Bloc opératoire' },
  staff: { en: 'Staff', fr: 'Personnel' },
  recognition: { en: 'Recognition in law', fr: 'Reconnaissance légale' },
  verification: { en: 'Licence check', fr: 'Vérification du permis' },
  supply: { en: 'Supplies', fr: 'Fournitures' },
} as const satisfies Labels<Wait>;

export const severityLabels = {
  dead: { en: 'Dead at once', fr: "Mort d'emblée" },
  immediate: { en: 'Immediate', fr: 'Immédiat' },
  delayed: { en: 'Delayed', fr: 'Différé' },
  minimal: { en: 'Minimal', fr: 'Mineur' },
  expectant: { en: 'Expectant', fr: 'Expectant' },
} as const satisfies Labels<Severity>;

export const triageLabels = {
  immediate: { en: 'immediate', fr: 'immédiat' },
  delayed: { en: 'delayed', fr: 'différé' },
  minimal: { en: 'minimal', fr: 'mineur' },
  expectant: { en: 'expectant', fr: 'expectant' },
  dead: { en: 'dead', fr: 'décédé' },
} as const satisfies Labels<Label>;

export const stationLabels = {
  resuscitation: { en: 'resuscitation', fr: 'réanimation' },
  theatre: { en: 'operating theatre', fr: 'bloc opératoire' },
  emergency: { en: 'emergency bay', fr: 'urgences' },
  minor: { en: 'minor injuries', fr: 'blessures légères' },
  intensive: { en: 'intensive care', fr: 'soins intensifs' },
  ward: { en: 'ward', fr: 'unité de soins' },
} as const satisfies Labels<Station>;

export const phaseLabels = {
  scene: { en: 'At the scene', fr: 'Sur les lieux' },
  road: { en: 'On the road', fr: 'En route' },
  'hospital-door': { en: 'At hospital, waiting', fr: "À l'hôpital, en attente" },
  'hospital-care': { en: 'At hospital, in care', fr: "À l'hôpital, en soins" },
  home: { en: 'At home', fr: 'À domicile' },
  dead: { en: 'Already dead', fr: 'Déjà mort' },
} as const satisfies Labels<CasualtyPhase>;

export const standardLabels = {
  conventional: { en: 'conventional', fr: 'courante' },
  contingency: { en: 'contingency', fr: 'adaptée' },
  crisis: { en: 'crisis', fr: 'de crise' },
} as const satisfies Labels<Standard>;

export const policyLabels = {
  nearest: { en: 'nearest hospital', fr: 'hôpital le plus proche' },
  'leap-frog': { en: 'leap-frog the nearest', fr: 'sauter le plus proche' },
  capacity: { en: 'by reported capacity', fr: 'selon la capacité déclarée' },
  quota: { en: 'quota for each hospital', fr: 'quota par hôpital' },
} as const satisfies Labels<DestinationPolicy>;

export const resourceLabels = {
  nurses: { en: 'nurses', fr: 'infirmières et infirmiers' },
  physicians: { en: 'physicians', fr: 'médecins' },
  'surgical-team': { en: 'surgical teams', fr: 'équipes chirurgicales' },
  paramedics: { en: 'paramedics', fr: 'paramédics' },
  ambulances: { en: 'ambulances', fr: 'ambulances' },
  buses: { en: 'buses', fr: 'autobus' },
  'red-cells': { en: 'units of red cells', fr: 'culots globulaires' },
  'trauma-kits': { en: 'trauma kits', fr: 'trousses de traumatologie' },
  ventilators: { en: 'ventilators', fr: 'ventilateurs' },
} as const satisfies Labels<ResourceKind>;

/** The same where there is one of them. */
export const oneResourceLabels = {
  nurses: { en: 'nurse', fr: 'infirmière ou infirmier' },
  physicians: { en: 'physician', fr: 'médecin' },
  'surgical-team': { en: 'surgical team', fr: 'équipe chirurgicale' },
  paramedics: { en: 'paramedic', fr: 'paramédic' },
  ambulances: { en: 'ambulance', fr: 'ambulance' },
  buses: { en: 'bus', fr: 'autobus' },
  'red-cells': { en: 'unit of red cells', fr: 'culot globulaire' },
  'trauma-kits': { en: 'trauma kit', fr: 'trousse de traumatologie' },
  ventilators: { en: 'ventilator', fr: 'ventilateur' },
} as const satisfies Labels<ResourceKind>;
