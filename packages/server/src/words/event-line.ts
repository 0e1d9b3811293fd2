import type { Bilingual, Language } from '@samaritan/scenarios/values/text';
import { fieldsOf } from '@samaritan/scenarios/vocabulary/event-fields';
import type { FieldKind } from '@samaritan/scenarios/vocabulary/field-kinds';
import type { Event } from '../engine/kernel/event.ts';
import { noBreak } from './format.ts';
import { say } from './label.ts';
import { commandLabels } from './labels/conduct.ts';
import { eventLabels } from './labels/events.ts';
import type { Speaker } from './speaker.ts';

/** What somebody reading the log is told of one entry: its kind, and whom and what it names. Figures and sealed words are left out. */
export const eventLine = (event: Event, speakers: { readonly [L in Language]: Speaker }): Bilingual => ({
  en: line(event, speakers.en),
  fr: line(event, speakers.fr),
});

function line(event: Event, speaker: Speaker): string {
  const { language } = speaker;
  const label = say(eventLabels, event.type, language);
  const named = namedIn(event.data, fieldsOf(event.type), speaker);
  const command = 'type' in event.data ? [say(commandLabels, event.data.type, language)] : [];
  const about = [...command, ...named].filter((part) => part !== '');
  if (about.length === 0) return label;
  return `${label}${language === 'fr' ? noBreak : ''}: ${[...new Set(about)].join(', ')}`;
}

function namedIn(data: object, fields: { readonly [name: string]: FieldKind }, speaker: Speaker): readonly string[] {
  return Object.entries(data).flatMap(([name, value]: [string, unknown]) => {
    const kind = fields[name];
    return kind === undefined ? [] : nameOf(value, kind, speaker);
  });
}

function nameOf(value: unknown, kind: FieldKind, speaker: Speaker): readonly string[] {
  if (value === null || value === undefined) return [];
  if (typeof kind === 'object') {
    if ('orNull' in kind) return nameOf(value, kind.orNull, speaker);
    if ('list' in kind)
      return Array.isArray(value) && value.length <= most
        ? value.flatMap((one) => nameOf(one, kind.list, speaker))
        : [];
    return [];
  }
  const says = sayers[kind];
  return says === undefined || typeof value !== 'string' ? [] : [says(value, speaker)];
}

/** A longer list would hide what matters in its names. */
const most = 4;

const sayers: { readonly [kind: string]: (id: string, speaker: Speaker) => string } = {
  seat: (id, speaker) => speaker.seat(id),
  place: (id, speaker) => speaker.place(id),
  provider: (id, speaker) => (speaker.group(id) === id ? speaker.place(id) : speaker.group(id)),
  jurisdiction: (id, speaker) => speaker.jurisdiction(id),
  'staff-group': (id, speaker) => speaker.group(id),
  hazard: (id, speaker) => speaker.hazard(id),
  means: (id, speaker) => speaker.means(id),
  instrument: (id, speaker) => speaker.instrument(id),
  unit: (id, speaker) => speaker.unit(id),
  casualty: (id, speaker) => speaker.casualty(id),
  clinician: (id, speaker) => speaker.clinician(id),
  'msel-row': (id, { language }) => `${language === 'en' ? 'MSEL' : 'LPEM'} ${id}`,
  objective: (id, speaker) => speaker.objective(id),
};
