import type { SourceClass } from '../../store/registry/source.ts';

/** Whose word stands where two sources speak of one licence: the heavier, and between equals the later. */
export const weightOf: Readonly<Record<SourceClass, number>> = {
  self: 1,
  secondary: 2,
  'primary-equivalent': 3,
  primary: 3,
};
