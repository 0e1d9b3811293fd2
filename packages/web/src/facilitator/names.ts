import type { Bilingual, OfficialName } from '@samaritan/scenarios/values/text';
import { type Speaker, speaker } from '@samaritan/server/words/speaker';
import { type Accessor, createMemo } from 'solid-js';
import { language } from '../i18n/language.ts';
import type { ControlBriefing } from './shapes.ts';

type Names = Parameters<typeof speaker>[0];

/** What the script calls the things it names. */
export function namesOf(briefing: ControlBriefing): Names {
  const both = (name: Bilingual | OfficialName): Bilingual => ({ en: name.en, fr: name.fr ?? name.en });
  return {
    places: byId(briefing.places, ({ name }) => name),
    seats: byId(briefing.seats, ({ name }) => name),
    organisations: byId(briefing.organisations, ({ name }) => name),
    jurisdictions: byId(briefing.jurisdictions, ({ name }) => both(name)),
    roles: briefing.roles,
    groups: byId(briefing.groups, ({ name }) => name),
    hazards: byId(briefing.hazards, ({ name }) => name),
    means: Object.fromEntries(briefing.means.flatMap(({ id, name }) => (name === null ? [] : [[id, name]]))),
    instruments: byId(briefing.agreements, ({ name }) => name),
  };
}

const byId = <T extends { readonly id: string }, N>(all: readonly T[], name: (one: T) => N): Record<string, N> =>
  Object.fromEntries(all.map((one) => [one.id, name(one)]));

/** Says names in the language of the page. */
export function createSpeaker(briefing: ControlBriefing): Accessor<Speaker> {
  const names = namesOf(briefing);
  return createMemo(() => speaker(names, language()));
}
