/** Before the names of what one account has begun on this machine: nobody else finds it, and it goes when they sign out. */
export const keptOf = (account: string): string => `own.${account}.`;

/** What a person chose on this machine and finds again: theme, language, widths of panes. */
export function kept(name: string): string | null {
  try {
    return localStorage.getItem(`samaritan.${name}`);
  } catch {
    return null; // storage is closed to private windows and to some policies: then nothing is remembered
  }
}

export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(`samaritan.${name}`, value);
  } catch {
    // see above: the choice holds until the page is left
  }
}

/** Takes away all whose names begin so. */
export function forgetKept(beginning: string): void {
  try {
    const all = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '');
    for (const name of all) if (name.startsWith(`samaritan.${beginning}`)) localStorage.removeItem(name);
  } catch {
    // see above: nothing was kept
  }
}
