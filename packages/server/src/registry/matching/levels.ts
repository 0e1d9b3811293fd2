import { birthLevels } from './slips.ts';

/** How far each part of two descriptions agrees, best first. A part that one of the two does not tell says nothing and carries no weight. */
export const levelsOfPart = {
  /** `part`: one of several family names. `former`: by an earlier or further name. `near`, `close`: by spelling. */
  family: ['same', 'part', 'former', 'near', 'close', 'different'],
  /** `short`: a familiar form. `middle`: goes by a further given name. */
  given: ['same', 'short', 'middle', 'initial', 'near', 'different'],
  /** Given names after the first. */
  middle: ['same', 'initial', 'different'],
  birth: birthLevels,
  /**
   * `written`: after look-alike letters and prefix. `slip`: one sign. `elsewhere`: the number of another board. `apart`: of two boards or classes,
   * where everybody has another number; says nothing, but does not support a claim either.
   */
  number: ['same', 'written', 'slip', 'elsewhere', 'apart', 'different'],
  /** Issuer and class together. */
  licence: ['same', 'issuer', 'class', 'different'],
  /** NPI or MINC. */
  identifier: ['same', 'slip', 'different'],
  /** `name`: the same before the @, figures and all; without figures it repeats the person's name and says nothing. */
  email: ['same', 'name', 'different'],
} as const;

export type Part = keyof typeof levelsOfPart;
export type Level<P extends Part = Part> = (typeof levelsOfPart)[P][number];
export const parts = Object.keys(levelsOfPart).filter((part): part is Part => part in levelsOfPart);

/** The levels of one pair, null where a part is not told by both; and the names that agree, by which rarity is weighed. */
export interface Comparison {
  readonly levels: { readonly [P in Part]: Level<P> | null };
  readonly familyName: string | null;
  readonly givenName: string | null;
}
