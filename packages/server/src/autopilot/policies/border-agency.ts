import { depthOf } from '@samaritan/scenarios/schema/tree';
import type { PlaceId } from '@samaritan/scenarios/values/id';
import { between, inMinutes } from '@samaritan/scenarios/values/time';
import type { Intent } from '../act.ts';
import { type Duty, once } from '../duty.ts';
import type { Outlook } from '../outlook.ts';
import type { ItemOf } from '../recollection.ts';

/** Minutes a crossing stays shut before its opening is ordered, which waits for the scene's release (judgement). */
const shutFor = 45;
/** Minutes for which a crossing that was shut with nobody known to be hurt there, on a threat, waits for word of it (judgement). */
const shutForThreat = 120;
const emergencyLanes = 1;
/** Lanes added for cardholders while the line is under strain (judgement). */
const cardLanes = 2;

/** A border agency, or the operator of a crossing. */
export const borderAgency: readonly Duty[] = [
  {
    name: 'open a lane for responders',
    source:
      'MODEL.md 6.3: 3 min pre-cleared, 12 called ahead, 35 uncoordinated; Sarnia-Port Huron practice: lane closed, customs told',
    pace: 'disaster',
    novice: 'prompted',
    done: once('SetLane', (about) => about.endsWith('/emergency')),
    intents: (look) => (look.incidents().length === 0 ? [] : lane(look, 'emergency', emergencyLanes)),
  },
  {
    name: 'let health workers cross',
    source: 'MODEL.md 6.3 A: a closure takes 1,600 staff from Detroit; order of the port director (judgement)',
    pace: 'disaster',
    novice: 'prompted',
    done: once('IssueOrder'),
    intents: (look) => {
      const national = depthOf(look.briefing, look.own.of) === 0 && look.may('control-crossing');
      const shut = look.runs('crossings').some((crossing) => lastWord(look, crossing)?.content.open === false);
      return !(look.may('order') || national) || !shut || look.has('IssueOrder', 'essential-workers-cross')
        ? []
        : [{ type: 'IssueOrder', payload: { order: 'essential-workers-cross' } }];
    },
  },
  {
    name: 'one card for all',
    source: 'LEVERS.md nexus.card: 2 h by order; begun when the line is shut (judgement)',
    pace: 'disaster',
    novice: 'prompted',
    done: once('TurnLever'),
    intents: (look) =>
      !look.may('turn-levers') || !look.own.turns.includes('nexus.card') || look.incidents().length === 0
        ? []
        : look.has('TurnLever', 'nexus.card')
          ? []
          : [{ type: 'TurnLever', payload: { lever: 'nexus.card', value: 'single' } }],
  },
  {
    name: 'more lanes for cardholders',
    source: 'LEVERS.md nexus.card: pre-cleared people pass in minutes (MODEL.md 6.3); how many lanes is judgement',
    pace: 'disaster',
    novice: 'prompted',
    done: once('SetLane', (about) => about.endsWith('/nexus')),
    intents: (look) => (look.incidents().length === 0 ? [] : lane(look, 'nexus', cardLanes)),
  },
  {
    name: 'reopen',
    source: 'The line is shut no longer than the scene needs (judgement; Blue Water Bridge practice, MODEL.md 6.3 B)',
    pace: 'disaster',
    novice: 'prompted',
    done: once('SetCrossing'),
    intents: (look) => {
      if (!look.may('control-crossing')) return [];
      return look.runs('crossings').flatMap((crossing): readonly Intent[] => {
        const last = lastWord(look, crossing);
        if (last === undefined || last.content.open || !isReleased(look, last)) return [];
        const ordered = look.lastSent('SetCrossing', crossing);
        return ordered !== undefined && ordered > last.arrivedAt
          ? []
          : [{ type: 'SetCrossing', payload: { crossing, open: true } }];
      });
    },
  },
];

/** What the desk last heard of a crossing's being open. */
const lastWord = (look: Outlook, crossing: PlaceId): ItemOf<'crossing'> | undefined =>
  look.of('crossing').findLast(({ content }) => content.crossing === crossing);

/**
 * A scene is done with after a while. A threat is not: it takes word from outside, which comes as an inject, or a long
 * silence. No desk here can read what an inject says; that it came so long after the closing and asks nothing of the desk is
 * what there is to go by.
 */
function isReleased(look: Outlook, shut: ItemOf<'crossing'>): boolean {
  if (!look.hasBeen(shutFor, shut.arrivedAt)) return false;
  if (look.hasBeen(shutForThreat, shut.arrivedAt) || isScene(look, shut.content.crossing)) return true;
  return look
    .of('inject')
    .some((item) => !item.content.wantsAnswer && inMinutes(between(shut.arrivedAt, item.arrivedAt)) >= shutFor);
}

const isScene = (look: Outlook, crossing: PlaceId): boolean =>
  look
    .incidents()
    .some((site) => look.briefing.sites[site]?.crossing === crossing && look.figure(site, 'injured') !== 0);

/** So many lanes of a kind at each crossing of this desk that has fewer by the briefing and was not told otherwise. */
const lane = (look: Outlook, kind: 'emergency' | 'nexus', lanes: number): readonly Intent[] =>
  !look.may('control-crossing')
    ? []
    : look
        .runs('crossings')
        .filter((crossing) => (look.briefing.crossings[crossing]?.lanes[kind] ?? 0) < lanes)
        .filter((crossing) => kind === 'emergency' || look.briefing.crossings[crossing]?.lanes[kind] !== undefined)
        .filter((crossing) => !look.has('SetLane', `${crossing}/${kind}`))
        .map((crossing): Intent => ({ type: 'SetLane', payload: { crossing, lane: kind, lanes } }));
