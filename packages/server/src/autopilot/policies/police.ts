import type { PlaceId } from '@samaritan/scenarios/values/id';
import type { Intent } from '../act.ts';
import { type Duty, once } from '../duty.ts';
import { subdivisionOfPlace } from '../geography.ts';
import { ownSubdivision } from '../neighbours.ts';
import type { Outlook } from '../outlook.ts';

/** Minutes that police leave it to the command post to clear a scene (judgement). */
const grace = 5;

/** Police at the scene and at the line. */
export const police: readonly Duty[] = [
  {
    name: 'close the struck crossing',
    source: 'NIMS: perimeter and traffic control; the struck plaza is a scene (judgement)',
    pace: 'disaster',
    novice: 'prompted',
    done: once('SetCrossing'),
    intents: (look) =>
      !look.may('control-crossing')
        ? []
        : look
            .incidents()
            .flatMap((site) => look.briefing.sites[site]?.crossing ?? [])
            .filter((crossing) => look.own.runs.includes(crossing) && !look.has('SetCrossing', crossing))
            .filter((crossing) => isOpen(look, crossing))
            .map((crossing): Intent => ({ type: 'SetCrossing', payload: { crossing, open: false } })),
  },
  {
    name: 'shelter those around',
    source: 'NIMS: protective action for those not yet hurt, where the command post has not given it (judgement)',
    pace: 'disaster',
    novice: 'prompted',
    done: once('ProtectPublic'),
    intents: (look) =>
      !look.may('protect-public')
        ? []
        : look
            .of('incident')
            .filter((item) => look.hasBeen(grace, item.arrivedAt))
            .map(({ content }) => content.site)
            .filter((site, i, sites) => sites.indexOf(site) === i)
            .filter((site) => subdivisionOfPlace(look.briefing, site) === ownSubdivision(look))
            .filter((site) => !look.sent().some((sent) => sent.about.startsWith(`${site}/`)) && !warned(look, site))
            .map((site): Intent => ({ type: 'ProtectPublic', payload: { site, action: 'evacuate' } })),
  },
];

const isOpen = (look: Outlook, crossing: PlaceId): boolean =>
  look.of('crossing').findLast(({ content }) => content.crossing === crossing)?.content.open ?? true;

const warned = (look: Outlook, site: PlaceId): boolean =>
  look.of('warning').some(({ content }) => content.site === site && ['evacuate', 'shelter'].includes(content.advice));
