/** Ambulances and buses by what they carry; MODEL.md 2.2. */
export const unitKinds = ['basic', 'advanced', 'bus', 'helicopter'] as const;
export type UnitKind = (typeof unitKinds)[number];

/** What a unit is doing, as its dispatch's board shows it. */
export type UnitStatus = 'ready' | 'responding' | 'on-scene' | 'transporting' | 'off-loading' | 'returning' | 'staged';

/** Typed resources of requests, offers and stockpiles (ICS 213RR order lines). */
export const resourceKinds = [
  'nurses',
  'physicians',
  'surgical-team',
  'paramedics',
  'ambulances',
  'buses',
  'red-cells',
  'trauma-kits',
  'ventilators',
] as const;
export type ResourceKind = (typeof resourceKinds)[number];

/** What a clinician can stand in for at a bedside. */
export const roles = ['surgeon', 'anaesthetist', 'physician', 'nurse', 'therapist', 'medic', 'other'] as const;
export type Role = (typeof roles)[number];
export type RoleCounts = Readonly<Record<Role, number>>;

/** Where in a hospital care is given, in the order a badly hurt patient meets them. */
export const stations = ['resuscitation', 'theatre', 'emergency', 'minor', 'intensive', 'ward'] as const;
export type Station = (typeof stations)[number];

/** What a patient who waits in one hospital may be sent to another for. */
export const transferStations = ['theatre', 'intensive', 'ward'] as const satisfies readonly Station[];
export type TransferStation = (typeof transferStations)[number];

/** Field triage labels (START and SALT colours in words). */
export const labels = ['immediate', 'delayed', 'minimal', 'expectant', 'dead'] as const;
export type Label = (typeof labels)[number];

/** Where a casualty's time goes between injury and definitive care. */
export const waits = [
  'alert',
  'scene',
  'vehicle',
  'road',
  'crossing',
  'door',
  'theatre',
  'staff',
  'recognition',
  'verification',
  'supply',
] as const;
export type Wait = (typeof waits)[number];

/** Standards of care of Hick 2009. */
export const standards = ['conventional', 'contingency', 'crisis'] as const;
export type Standard = (typeof standards)[number];

export const destinationPolicies = ['nearest', 'leap-frog', 'capacity', 'quota'] as const;
export type DestinationPolicy = (typeof destinationPolicies)[number];

/** How a licence is checked; MODEL.md 3.5. */
export const verificationPaths = ['on-request', 'electronic', 'prepositioned', 'badge'] as const;
export type VerificationPath = (typeof verificationPaths)[number];
