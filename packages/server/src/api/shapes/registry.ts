import type { OfficialName } from '@samaritan/scenarios/values/text';

/** A state or province that the registry can be asked about. */
export interface RegistryPlace {
  /** ISO 3166-2. */
  readonly code: string;
  /** ISO 3166-1: `US`, `CA`, `MX`. */
  readonly country: string;
  readonly name: OfficialName;
}
