import type { LicenceRecord } from '../registry/record/licence.ts';
import { licenceFileColumns } from './import/columns.ts';

/** The columns of a file that states licences; what happened to one is for files of changes alone. */
export const licenceColumns = licenceFileColumns.filter((column) => column !== 'event');

/** A licence in the order of those columns; empty where the register does not say. */
export const licenceCells = (of: LicenceRecord): readonly string[] => {
  const { name, affiliation } = of;
  return [
    of.issuer,
    of.class,
    of.number,
    name.family,
    name.given,
    name.other.join('; '),
    of.birthDate ?? '',
    of.status,
    of.statusFrom ?? '',
    of.expires ?? '',
    of.npi ?? '',
    of.minc ?? '',
    of.email ?? '',
    of.specialty ?? '',
    of.restrictions ?? '',
    affiliation?.name ?? '',
    affiliation?.kind ?? '',
    of.updatedAt,
    of.multistate ? 'yes' : 'no',
  ];
};
