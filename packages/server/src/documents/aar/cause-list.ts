import type { CauseChain } from '../../evaluation/causes.ts';
import { formatClock, formatMinutes } from '../../words/format.ts';
import { commandLabels } from '../../words/labels/conduct.ts';
import { eventLabels } from '../../words/labels/events.ts';
import { type Block, type Step, paragraph } from '../sheet/block.ts';
import { type Page, entry } from './page.ts';

/** Links shown of a long chain, from its beginning and before its end; the JSON has them all. */
const firstLinks = 3;
const lastLinks = 5;

/** Moments on a line from the decision, a filled diamond, to the event asked about; the delay of each beside it. */
export function causeList({ links, decision }: CauseChain, page: Page): readonly Block[] {
  const { words, say, language } = page;
  const root =
    decision === null
      ? null
      : {
          seat: say.seat(decision.seat),
          command: commandLabels[decision.type][language],
          at: formatClock(decision.at),
        };
  const start: readonly Step[] =
    decision === null || root === null
      ? []
      : [
          {
            at: root.at,
            later: null,
            text: [root.command, ', ', root.seat, ' ', entry(decision.seq, page)],
            decision: true,
          },
        ];
  const shown = links.filter(({ type }, i) => type !== links[i - 1]?.type);
  const items = shown.map(({ seq, at, type }, i): Step => {
    const next = shown[i + 1];
    const alike = (next === undefined ? links.length : links.indexOf(next)) - links.findIndex((one) => one.seq === seq);
    const before = i === 0 ? decision?.at : shown[i - 1]?.at;
    const later = before === undefined ? 0 : (at - before) / 60_000;
    return {
      at: formatClock(at),
      later: later < 0.5 ? null : `+${formatMinutes(later, language)}`,
      text: [eventLabels[type][language], ' ', entry(seq, page), alike > 1 ? ` (${words.times(alike)})` : null],
    };
  });
  const more = items.length - firstLinks - lastLinks;
  const all: readonly Step[] =
    more < 2
      ? items
      : [
          ...items.slice(0, firstLinks),
          { at: null, later: null, text: words.moreLinks(more) },
          ...items.slice(-lastLinks),
        ];
  return [paragraph(words.behind(root)), { kind: 'steps', items: [...start, ...all] }];
}
