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
