/**
 * Takes what is told at once, and what follows within the rest all together: in a fast exercise frames come faster than anyone
 * reads, and each would draw the page anew. What a later frame says of a part takes the place of what an earlier one said.
 */
export function gathered<T extends object>(
  take: (told: T) => void,
  restMs: number,
): { readonly tell: (told: T) => void; readonly stop: () => void } {
  let rest: ReturnType<typeof setTimeout> | undefined;
  let kept: T | null = null;
  const settle = (): void => {
    rest = undefined;
    if (kept === null) return;
    const told = kept;
    kept = null;
    begin(told);
  };
  const begin = (told: T): void => {
    rest = setTimeout(settle, restMs);
    take(told);
  };
  return {
    tell: (told) => {
      if (rest === undefined) begin(told);
      else kept = kept === null ? told : { ...kept, ...told };
    },
    stop: () => {
      clearTimeout(rest);
      kept = null;
    },
  };
}
