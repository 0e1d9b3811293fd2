import type { CommandPayloads } from '@samaritan/scenarios/vocabulary/commands';
import type { Intent } from '../act.ts';
import { type Duty, once } from '../duty.ts';
import type { Outlook } from '../outlook.ts';
import { phrases } from '../phrases.ts';

type Advice = CommandPayloads['WarnPublic']['advice'];

const warning = (advice: Advice, text: string, source: string): Duty => ({
  name: `warn: ${advice}`,
  source,
  pace: 'disaster',
  novice: 'prompted',
  done: once('WarnPublic', (about) => about.endsWith(`/${advice}`)),
  intents: (look) => warn(look, advice, text),
});

/** The joint information centre. */
export const publicInformation: readonly Duty[] = [
  warning(
    'stay-away',
    phrases.stayAway.en,
    'NIMS public information: protective advice first (CAP 1.2, EXERCISE.md 3.7)',
  ),
  warning(
    'spread-hospitals',
    phrases.spreadHospitals.en,
    'MODEL.md 2.4: half to four fifths reach the closest hospitals within 90 minutes',
  ),
  warning(
    'volunteers-register',
    phrases.volunteersRegister.en,
    'ESAR-VHP: unregistered volunteers could not be used (MODEL.md 3.5)',
  ),
];

function warn(look: Outlook, advice: Advice, text: string): readonly Intent[] {
  if (!look.may('warn-public')) return [];
  const heard = (site: string): boolean =>
    look.of('warning').some(({ content }) => content.site === site && content.advice === advice);
  return look
    .incidents()
    .filter((site) => look.figure(site, 'injured') !== 0)
    .filter((site) => !look.has('WarnPublic', `${site}/${advice}`) && !heard(site))
    .map((site): Intent => ({ type: 'WarnPublic', payload: { site, advice, text } }));
}
