import type { Bilingual, OfficialName } from '@samaritan/scenarios/values/text';
import type { ControlBriefingView } from '@samaritan/server/views/control/control-briefing';
import { type Speaker, speaker } from '@samaritan/server/words/speaker';
import { language } from '../i18n/language.ts';

type Named = Pick<ControlBriefingView, 'places' | 'seats' | 'jurisdictions'> &
  Partial<Pick<ControlBriefingView, 'groups' | 'means' | 'organisations' | 'hazards' | 'agreements'>>;

/** Says what a briefing names, in the language of the page. */
export const speakerOf = (briefing: Named): Speaker =>
  speaker(
    {
      places: byId(briefing.places),
      seats: byId(briefing.seats),
      jurisdictions: byId(briefing.jurisdictions),
      organisations: byId(briefing.organisations ?? []),
      groups: byId(briefing.groups ?? []),
      hazards: byId(briefing.hazards ?? []),
      means: byId((briefing.means ?? []).flatMap(({ id, name }) => (name === null ? [] : [{ id, name }]))),
      instruments: Object.fromEntries((briefing.agreements ?? []).map(({ id, name }) => [id, name])),
    },
    language(),
  );

function byId(
  all: readonly { readonly id: string; readonly name: Bilingual | OfficialName }[],
): Record<string, Bilingual> {
  return Object.fromEntries(all.map(({ id, name }) => [id, { en: name.en, fr: name.fr ?? name.en }]));
}
