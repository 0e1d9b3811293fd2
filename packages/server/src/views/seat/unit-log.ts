import { type SimTime, startEx } from '@samaritan/scenarios/values/time';
import type { Bilingual } from '@samaritan/scenarios/values/text';
import type { SeatPicture } from '@samaritan/scenarios/vocabulary/picture';
import type { ItemWords, SentView } from './frame.ts';
import { type SeenItem, itemView } from './item.ts';
import { type WordSources, itemWords } from './item-words.ts';
import { ownCommand } from './own-command.ts';

/** Something worth a line of ICS 214: what reached the desk, or what it did. */
export type LogEntry =
  | { readonly kind: 'received'; readonly at: SimTime; readonly item: SeenItem; readonly words: ItemWords | null }
  | { readonly kind: 'did'; readonly at: SimTime; readonly command: SentView };

export interface LogLine {
  readonly at: SimTime;
  readonly text: Bilingual;
}

export interface LogSources extends WordSources {
  /** Says one entry in both languages. */
  readonly say: (entry: LogEntry) => Bilingual;
}

/**
 * The seat's unit log (ICS 214), oldest first, from its own picture alone. What its own eyes count every few minutes is no
 * notable activity and has no line; what was refused has one, for it was tried.
 */
export function unitLog(picture: SeatPicture, sources: LogSources): readonly LogLine[] {
  return entriesOf(picture, sources).map((entry) => ({ at: entry.at, text: sources.say(entry) }));
}

function entriesOf({ items, sent, refused }: SeatPicture, sources: WordSources): readonly LogEntry[] {
  const received: readonly LogEntry[] = items
    .filter(({ means, content }) => means !== 'own-eyes' || content.kind !== 'figures')
    .map((item) => ({
      kind: 'received',
      at: item.arrivedAt,
      item: itemView(item),
      words: itemWords(item, sources),
    }));
  const did: readonly LogEntry[] = [...sent, ...refused].map((command, i) => ({
    kind: 'did',
    at: command.at,
    command: ownCommand(i + 1, command, sources.words),
  }));
  return [...received, ...did].filter(({ at }) => at >= startEx).toSorted((a, b) => a.at - b.at);
}
