import type { IconName } from '../ui/icons.ts';
import type { Width } from '../ui/width.ts';
import type { SeatTab } from './seat-room.ts';

export interface TabPlan {
  /** In sight, in order. */
  readonly shown: readonly SeatTab[];
  /** Behind "More". */
  readonly more: readonly SeatTab[];
  /** Where a part stands that has no tab of its own at this width. */
  readonly homes: Readonly<Partial<Record<SeatTab, SeatTab>>>;
}

const whole: TabPlan = {
  shown: ['desk', 'map', 'forms', 'log', 'agreements', 'checklist', 'news'],
  more: [],
  homes: { inbox: 'desk', act: 'desk', requests: 'desk', roster: 'desk', more: 'desk' },
};

const plans: Readonly<Record<Width, TabPlan>> = {
  wide: whole,
  laptop: whole,
  tablet: {
    shown: ['inbox', 'desk', 'map', 'forms', 'requests', 'news', 'more'],
    more: ['log', 'agreements', 'checklist', 'roster'],
    homes: { act: 'desk' },
  },
  phone: {
    shown: ['inbox', 'desk', 'map', 'requests', 'more'],
    more: ['act', 'roster', 'checklist', 'agreements', 'news', 'log', 'forms'],
    homes: {},
  },
};

/** Which parts have a tab, by how wide the page is. */
export const tabsFor = (width: Width): TabPlan => plans[width];

export const tabIcons: Readonly<Record<SeatTab, IconName>> = {
  inbox: 'inbox',
  desk: 'desk',
  act: 'send',
  map: 'map',
  requests: 'flag',
  roster: 'person',
  forms: 'list',
  log: 'list',
  agreements: 'check',
  checklist: 'check',
  news: 'news',
  more: 'more',
};
