import type { OfficialName } from '@samaritan/scenarios/values/text';
import type { CoverageCell, CoverageRow } from '../../licensing/coverage/coverage.ts';

/** A state or province that the registry can be asked about. */
export interface RegistryPlace {
  /** ISO 3166-2. */
  readonly code: string;
  /** ISO 3166-1: `US`, `CA`, `MX`. */
  readonly country: string;
  readonly name: OfficialName;
}

/** What the law says of each pair of neighbours and each profession, on a day. */
export interface RegistryCoverage {
  readonly date: string;
  /** Professions, in the order of each row's cells. */
  readonly groups: readonly string[];
  readonly rows: readonly (Omit<CoverageRow, 'compacts' | 'listedOnly' | 'cells'> & {
    readonly compacts: readonly OfficialName[];
    readonly listedOnly: readonly OfficialName[];
    readonly cells: readonly (Omit<CoverageCell, 'by'> & { readonly by: OfficialName | null })[];
  })[];
}
