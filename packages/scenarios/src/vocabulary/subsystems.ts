/** The parts of the world, each with its own state and rules. */
export const subsystemNames = [
  'room',
  'authority',
  'border',
  'casualties',
  'ems',
  'hospitals',
  'information',
  'msel',
  'staffing',
  'supply',
] as const;
export type SubsystemName = (typeof subsystemNames)[number];
