import type { Messages } from './messages.ts';

/** Why the system would not, in words; its own where there are none of ours. */
export function reasonOf(error: unknown, words: Messages): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known: Readonly<Record<string, string>> = words.reasons;
  return known[code] ?? (error instanceof Error ? error.message : String(error));
}
