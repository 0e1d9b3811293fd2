import type { Bilingual, OfficialName } from '@samaritan/scenarios/values/text';
import type { SeatBriefing } from '@samaritan/server/views/seat/briefing-view';
import { type Speaker, speaker } from '@samaritan/server/words/speaker';
import { createMemo, type Accessor } from 'solid-js';
import { language } from '../i18n/language.ts';

type Names = Parameters<typeof speaker>[0];

/** What a briefing calls the things it names; nobody's names but those it was given. */
export function namesOf(briefing: SeatBriefing): Names {
  const both = (name: Bilingual | OfficialName): Bilingual => ({ en: name.en, fr: name.fr ?? name.en });
  return {
    places: byId(briefing.places, ({ name }) => name),
    seats: byId(briefing.seats, ({ name }) => name),
    organisations: {},
    jurisdictions: byId(briefing.jurisdictions, ({ name }) => both(name)),
    groups: byId(briefing.groups, ({ name }) => name),
    hazards: {},
    means: Object.fromEntries(briefing.means.flatMap(({ id, name }) => (name === null ? [] : [[id, name]]))),
    instruments: byId(briefing.agreements, ({ name }) => name),
  };
}

const byId = <T extends { readonly id: string }, N>(all: readonly T[], name: (one: T) => N): Record<string, N> =>
  Object.fromEntries(all.map((one) => [one.id, name(one)]));

/** Says the seat's names in the language of the page. */
export function createSpeaker(briefing: SeatBriefing): Accessor<Speaker> {
  const names = namesOf(briefing);
  return createMemo(() => speaker(names, language()));
}
