import type { Beat } from './beat.ts';

/**
 * Takes what is told with the page's beat, and what comes in between all together: in a fast exercise frames come faster than anyone
 * reads, and each would draw the page anew. What a later frame says of a part takes the place of what an earlier one said.
 */
export function gathered<T extends object>(
  take: (told: T) => void,
  beat: Pick<Beat, 'next' | 'drop'>,
): { readonly tell: (told: T) => void; readonly stop: () => void } {
  let kept: T | null = null;
  const settle = (): void => {
    if (kept === null) return;
    const told = kept;
    kept = null;
    take(told);
  };
  return {
    tell: (told) => {
      kept = kept === null ? told : { ...kept, ...told };
      beat.next(settle);
    },
    stop: () => {
      beat.drop(settle);
      kept = null;
    },
  };
}
