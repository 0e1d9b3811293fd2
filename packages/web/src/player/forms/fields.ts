import * as choices from './choices.ts';
import type { FormField } from './description.ts';

/** Fields that several forms share. */
export const hospital = {
  kind: 'choice',
  name: 'hospital',
  label: 'hospital',
  choices: choices.places(['hospital'], true),
  first: true,
} as const satisfies FormField;
export const site = {
  kind: 'choice',
  name: 'site',
  label: 'site',
  choices: choices.places(['site']),
  first: true,
} as const satisfies FormField;
export const crossing = {
  kind: 'choice',
  name: 'crossing',
  label: 'crossing',
  choices: choices.places(['crossing'], true),
  first: true,
} as const satisfies FormField;
export const toMany = {
  kind: 'choices',
  name: 'to',
  label: 'to',
  choices: choices.otherSeats,
} as const satisfies FormField;
export const toOne = {
  kind: 'choice',
  name: 'to',
  label: 'toOne',
  choices: choices.otherSeats,
  first: true,
} as const satisfies FormField;
export const means = {
  kind: 'choice',
  name: 'means',
  label: 'means',
  choices: choices.means,
  first: true,
} as const satisfies FormField;
export const kind = {
  kind: 'choice',
  name: 'kind',
  label: 'resource',
  choices: choices.resources,
} as const satisfies FormField;
export const quantity = { kind: 'number', name: 'quantity', label: 'quantity', least: 1 } as const satisfies FormField;
export const under = {
  kind: 'choice',
  name: 'under',
  label: 'under',
  choices: choices.agreements,
  none: 'underNone',
} as const satisfies FormField;
export const request = {
  kind: 'choice',
  name: 'request',
  label: 'request',
  choices: choices.openRequests,
  first: true,
} as const satisfies FormField;
export const units = {
  kind: 'choices',
  name: 'units',
  label: 'units',
  choices: choices.units,
} as const satisfies FormField;
export const group = {
  kind: 'choice',
  name: 'group',
  label: 'group',
  choices: choices.volunteerGroups,
  first: true,
} as const satisfies FormField;
export const clinician = {
  kind: 'choice',
  name: 'clinician',
  label: 'clinician',
  choices: choices.waitingClinicians,
  first: true,
} as const satisfies FormField;
