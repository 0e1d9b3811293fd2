import type { Bilingual } from '@samaritan/scenarios/values/text';
import type { ItemWords } from '../views/seat/frame.ts';
import type { LogEntry } from '../views/seat/unit-log.ts';
import { formatList, noBreak } from './format.ts';
import { type SayItem, sayItem } from './desk-items.ts';
import { sayOwnCommand } from './desk-commands.ts';
import { sayRefusal } from './refusals.ts';
import type { Speaker } from './speaker.ts';

/** One entry of a desk's log as a line: who told what by which means, or what the desk did and how it was answered. */
export function sayEntry(entry: LogEntry, speaker: Speaker): string {
  const colon = speaker.language === 'fr' ? `${noBreak}:` : ':';
  if (entry.kind === 'did') {
    const { command } = entry;
    const said = sayOwnCommand(command, speaker);
    return command.refusal === null ? said : `${said}. ${sayRefusal(command.refusal, speaker)}`;
  }
  const { item, words } = entry;
  const from = sourceName({ ...item, words }, speaker);
  const means = item.means === 'own-eyes' ? null : speaker.means(item.means);
  const told = sayItem(item.content, words, speaker);
  return from === null ? told : `${[from, means].filter((part) => part !== null).join(', ')}${colon} ${told}`;
}

/** Who told an item, as a person names them; null of what the desk saw itself. */
export function sourceName(
  item: Pick<SayItem, 'source' | 'means' | 'content'> & { readonly words?: ItemWords | null },
  speaker: Speaker,
): string | null {
  if (item.means === 'own-eyes') return null;
  if (item.content.kind === 'message' && item.content.as !== undefined) return speakerOf(item.content.as, speaker);
  if (item.content.kind === 'inject' && item.words?.role !== undefined) return item.words.role[speaker.language];
  if (item.content.kind === 'inject') return speakerOf(item.content.from, speaker);
  return tellerName(item, speaker);
}

/** Who told a figure, as a person names them, several of them listed; null of what the desk counted itself. */
export function tellerName(
  { source, means }: { readonly source: string; readonly means: string },
  speaker: Speaker,
): string | null {
  if (means === 'own-eyes') return null;
  return formatList(
    source.split(',').map((one) => speakerOf(one, speaker)),
    speaker.language,
  );
}

/** The name of whatever an id names: a seat, a place, a group, a jurisdiction; else a word of ours, else the id itself. */
function speakerOf(id: string, speaker: Speaker): string {
  const own = sources[id]?.[speaker.language];
  if (own !== undefined) return own;
  return (
    [speaker.seat(id), speaker.place(id), speaker.group(id), speaker.jurisdiction(id)].find((name) => name !== id) ?? id
  );
}

/** Sources that are nobody's seat. */
const sources: Readonly<Record<string, Bilingual | undefined>> = {
  'emergency-call': { en: 'Emergency call', fr: "Appel d'urgence" },
  control: { en: 'Exercise control', fr: "Direction de l'exercice" },
  news: { en: 'News', fr: 'Actualités' },
};
