import { licenceClasses } from '@samaritan/scenarios/reference/licence-classes';
import { type JurisdictionId, type LicenceClassId, id } from '@samaritan/scenarios/values/id';
import type { Luck } from './luck.ts';

/** Share of licences by class, in hundredths; judgement from public workforce counts. Classes that one country does not license are its own. */
const both: Readonly<Record<string, number>> = {
  rn: 38,
  'rn-emergency': 2,
  'rn-critical-care': 2,
  'physician-family': 4,
  'physician-internal': 4,
  'physician-em': 2,
  'physician-gp': 1,
  'physician-surgery': 2,
  'physician-anesthesia': 1.5,
  'physician-pediatrics': 1.5,
  'physician-psychiatry': 1,
  'physician-radiology': 1,
  'physician-critical-care': 0.4,
  'physician-trauma': 0.2,
  'physician-ems': 0.1,
  np: 3,
  'np-family': 2,
  'np-acute': 0.6,
  pa: 2.5,
  midwife: 0.3,
  pharmacist: 5,
  'pharm-tech': 3,
  rrt: 2,
  dentist: 2,
  oms: 0.1,
  psychologist: 1,
  'clinical-psychologist': 0.5,
  'social-worker': 3,
  'clinical-social-worker': 2,
  'mh-counsellor': 2,
  mft: 0.5,
  'rad-tech': 2.5,
  sonographer: 0.6,
  'cv-tech': 0.4,
  'lab-technologist': 2,
  'lab-technician': 1,
  him: 0.4,
  emr: 0.5,
  veterinarian: 1,
};
const american: Readonly<Record<string, number>> = {
  ...both,
  lpn: 9,
  lvn: 2,
  emt: 6,
  aemt: 0.6,
  paramedic: 3,
  crna: 0.6,
  cnm: 0.2,
  cns: 0.5,
  crt: 0.4,
};
const canadian: Readonly<Record<string, number>> = { ...both, lpn: 12, 'psych-nurse': 0.7, pcp: 4, acp: 1.2, ccp: 0.1 };

/** What else people of a class are often licensed as. */
const furtherClass: Readonly<Record<string, string>> = {
  np: 'rn',
  'np-family': 'rn',
  'np-acute': 'rn',
  crna: 'rn',
  cnm: 'rn',
  cns: 'rn',
  rn: 'lpn',
  paramedic: 'emt',
  aemt: 'emt',
  acp: 'pcp',
  'clinical-social-worker': 'social-worker',
  rrt: 'crt',
  'lab-technologist': 'lab-technician',
  'rn-emergency': 'rn',
  'rn-critical-care': 'rn',
};

interface Table {
  readonly classes: readonly LicenceClassId[];
  readonly cumulated: readonly number[];
}

function tableOf(shares: Readonly<Record<string, number>>): Table {
  const classes = Object.keys(shares).map((name) => id<LicenceClassId>(name));
  for (const name of classes) if (!licenceClasses.has(name)) throw new RangeError(`no licence class ${name}`);
  let sum = 0;
  return { classes, cumulated: classes.map((name) => (sum += shares[name] ?? 0)) };
}
const tables = { american: tableOf(american), canadian: tableOf(canadian) };

/** A class that is licensed in the country of a place. */
export function drawClass(luck: Luck, place: JurisdictionId): LicenceClassId {
  const { classes, cumulated } = place.startsWith('CA-') ? tables.canadian : tables.american;
  const wanted = luck.draw('class') * (cumulated.at(-1) ?? 0);
  return classes[cumulated.findIndex((sum) => wanted < sum)] ?? id<LicenceClassId>('rn');
}

/** Another class of the same person in the same place; null where his kind has none. */
export function secondClass(of: LicenceClassId): LicenceClassId | null {
  const other = furtherClass[of];
  return other === undefined ? null : id<LicenceClassId>(other);
}

const across: Readonly<Record<string, string>> = {
  paramedic: 'acp',
  emt: 'pcp',
  acp: 'paramedic',
  pcp: 'emt',
  lvn: 'lpn',
  crt: 'rrt',
  aemt: 'pcp',
  ccp: 'paramedic',
};

/** The class of the same work where it is licensed by another name, as EMT and primary care paramedic. */
export function classAt(of: LicenceClassId, place: JurisdictionId): LicenceClassId {
  const table = place.startsWith('CA-') ? tables.canadian : tables.american;
  if (table.classes.includes(of)) return of;
  return id<LicenceClassId>(across[of] ?? 'rn');
}

export const isPhysician = (of: LicenceClassId): boolean => of.startsWith('physician');
export const isNurse = (of: LicenceClassId): boolean => of.startsWith('rn') || of === 'lpn' || of === 'lvn';

/** What a board writes before its numbers, where it writes anything. */
export const prefixOf = (of: LicenceClassId): string =>
  isPhysician(of) ? 'MD' : of.startsWith('rn') ? 'RN' : (of.split('-')[0] ?? '').slice(0, 4).toUpperCase();
