const rootSize = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

/** About how many pixels a name takes on a map; the wall's letters are larger than a desk's. */
export const nameWidth = (name: string): number => name.length * 0.41 * rootSize();
