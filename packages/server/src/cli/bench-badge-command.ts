import { badgeFigures } from '../bench/badge-figures.ts';
import { figureLines } from './figure-lines.ts';
import { countIn } from './statement.ts';
import type { Terminal } from './terminal.ts';

/** `samaritan bench registry-badge`: badges at the door, status lists, the log of looks, the index of a bundle. */
export async function benchBadgeCommand(given: { readonly rounds: string }, terminal: Terminal): Promise<void> {
  const rounds = countIn('--rounds', given.rounds, terminal.words);
  const figures = await badgeFigures({ rounds, tick: (done) => terminal.progress(done) });
  terminal.result({ figures }, figureLines(figures).join('\n'));
}
