import type { TransferStation } from '@samaritan/scenarios/vocabulary/resources';
import { formatNumber } from './format.ts';

const forEn = { theatre: 'an operation', intensive: 'intensive care', ward: 'a ward bed' } as const;
const forFr = { theatre: 'une opération', intensive: 'des soins intensifs', ward: "un lit d'unité de soins" } as const;

/** Patients by what they wait for: `3 patients waiting for an operation`. */
export const waitingEn = (count: number, station: TransferStation): string =>
  `${formatNumber(count, 'en')} ${count === 1 ? 'patient' : 'patients'} waiting for ${forEn[station]}`;

export const waitingFr = (count: number, station: TransferStation): string =>
  `${formatNumber(count, 'fr')} ${count === 1 ? 'patient' : 'patients'} en attente pour ${forFr[station]}`;
