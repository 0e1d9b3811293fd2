/** What is chosen of an exercise before it is made. */
export interface ExerciseWish {
  readonly titleEn: string;
  readonly titleFr: string;
  /** As typed; empty where chance draws it. */
  readonly seed: string;
  readonly levers: Readonly<Record<string, string>>;
}

export type WishPlace = 'titleEn' | 'titleFr' | 'seed';

const largestSeed = 4_294_967_295;

/** The seed as a number, undefined where chance draws it, null where it is no seed. */
export function seedOf(typed: string): number | undefined | null {
  const bare = typed.replaceAll(/[\s\u00A0\u202F,]/g, '');
  if (bare === '') return undefined;
  if (!/^\d{1,10}$/.test(bare)) return null;
  const seed = Number(bare);
  return seed <= largestSeed ? seed : null;
}

/** The fields that cannot be taken as they are. */
export function wrongIn({ titleEn, titleFr, seed }: ExerciseWish): readonly WishPlace[] {
  return [
    ...(titleEn.trim() === '' ? (['titleEn'] as const) : []),
    ...(titleFr.trim() === '' ? (['titleFr'] as const) : []),
    ...(seedOf(seed) === null ? (['seed'] as const) : []),
  ];
}

/** Levers that differ from what the script has at StartEx. */
export function changedLevers(
  levers: readonly { readonly name: string; readonly value: string }[],
  chosen: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    levers.flatMap(({ name, value }) => {
      const wish = chosen[name];
      return wish === undefined || wish === value ? [] : [[name, wish] as const];
    }),
  );
}
