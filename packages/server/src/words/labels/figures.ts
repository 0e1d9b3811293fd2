import type { FigureName } from '@samaritan/scenarios/vocabulary/figures';
import type { Labels } from '../label.ts';

/** Figures as a status report names them. */
export const figureLabels = {
  injured: { en: 'Casualties', fr: 'Victimes' },
  dead: { en: 'Dead at the scene', fr: 'Décédés sur les lieux' },
  immediateWaiting: { en: 'Immediate, waiting', fr: 'Immédiats en attente' },
  delayedWaiting: { en: 'Delayed, waiting', fr: 'Différés en attente' },
  minimalWaiting: { en: 'Minimal, waiting', fr: 'Mineurs en attente' },
  unitsAtScene: { en: 'Units at the scene', fr: 'Unités sur les lieux' },
  arrived: { en: 'Patients arrived', fr: 'Patients arrivés' },
  waiting: { en: 'Patients waiting', fr: 'Patients en attente' },
  criticalWaiting: { en: 'Critical, waiting', fr: 'Critiques en attente' },
  surgeryWaiting: { en: 'Waiting for surgery', fr: 'En attente de chirurgie' },
  intensiveWaiting: { en: 'Waiting for intensive care', fr: 'En attente de soins intensifs' },
  inTheatre: { en: 'In operating theatre', fr: 'Au bloc opératoire' },
  theatresFree: { en: 'Theatres free', fr: 'Salles libres au bloc' },
  bedsFree: { en: 'Ward beds free', fr: 'Lits libres' },
  intensiveFree: { en: 'Intensive-care beds free', fr: 'Lits libres aux soins intensifs' },
  occupancy: { en: 'Beds in use', fr: 'Lits occupés' },
  nursesOnDuty: { en: 'Nurses on duty', fr: 'Infirmières en service' },
  nursesMissing: { en: 'Nurses missing', fr: 'Infirmières manquantes' },
  cliniciansWaiting: { en: 'Clinicians waiting to work', fr: "Cliniciens en attente d'exercer" },
  redCells: { en: 'Units of red cells', fr: 'Culots globulaires' },
  diedHere: { en: 'Died here', fr: 'Décédés ici' },
  unitsReady: { en: 'Units ready', fr: 'Unités prêtes' },
  unitsBusy: { en: 'Units out', fr: 'Unités sorties' },
  open: { en: 'Crossing', fr: 'Passage' },
  queue: { en: 'Travellers queued', fr: 'Voyageurs en file' },
  crossingMinutes: { en: 'Minutes to cross', fr: 'Minutes pour traverser' },
  staffHeld: { en: 'Staff held in the queue', fr: 'Personnel retenu dans la file' },
  stock: { en: 'In stock, all kinds', fr: 'En réserve, toutes sortes' },
} as const satisfies Labels<FigureName>;
