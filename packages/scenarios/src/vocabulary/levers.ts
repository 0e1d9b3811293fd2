/** Levers wired into the engine, with their values in the order of LEVERS.md; `compact.ID` levers are listed apart. */
export const leverValues = {
  'licence.data': ['on-request', 'electronic', 'prepositioned'],
  'licence.recognition': ['by-instrument', 'waiver', 'harmonised'],
  'play.depth': ['national', 'provincial', 'local'],
  'nexus.card': ['none', 'separate', 'single'],
  'arms.carriage': ['absent', 'reciprocal'],
} as const;

export const compactValues = ['absent', 'listed', 'in-force'] as const;
export type CompactValue = (typeof compactValues)[number];

export type PlainLever = keyof typeof leverValues;
export type CompactLever = `compact.${string}`;
/** A lever of LEVERS.md that this version prices. */
export type Lever = PlainLever | CompactLever;

export const leverNames = [
  'licence.data',
  'licence.recognition',
  'play.depth',
  'nexus.card',
  'arms.carriage',
] as const satisfies readonly PlainLever[];

export type LeverValue<L extends PlainLever> = (typeof leverValues)[L][number];

/** Every lever at the value it has now. Compacts that stand in no scenario are absent from the record. */
export type LeverSettings = { readonly [L in PlainLever]: LeverValue<L> } & {
  readonly [C in CompactLever]?: CompactValue;
};

/** True of a name this version knows, whatever its value. */
export const isLever = (name: string): name is Lever =>
  Object.hasOwn(leverValues, name) || /^compact\.[a-z0-9-]+$/.test(name);

/** The words a lever may be set to. */
export const valuesOf = (lever: Lever): readonly string[] =>
  lever in leverValues ? leverValues[lever as PlainLever] : compactValues;
