import type { RegistryPostRole } from '../../store/registry-post.ts';

/** Who somebody is in the licence registry. A director of the server is its administrator. */
export const registryRoles = [
  'administrator',
  'regulator',
  'credentialing-desk',
  'site-verifier',
] as const satisfies readonly RegistryPostRole[];

/**
 * Who may do what in the registry, cell by cell. Each procedure names one act; a test asks for every cell. An administrator runs the
 * registry and sees nobody's licence.
 */
export const registryMatrix = {
  'registry.read': ['administrator', 'regulator', 'credentialing-desk', 'site-verifier'],
  'registry.posts': ['administrator'],
} as const satisfies Record<string, readonly RegistryPostRole[]>;
export type RegistryAct = keyof typeof registryMatrix;

/** Whether a role may do an act. */
export const mayDoInRegistry = (role: RegistryPostRole, act: RegistryAct): boolean =>
  (registryMatrix[act] as readonly RegistryPostRole[]).includes(role);
