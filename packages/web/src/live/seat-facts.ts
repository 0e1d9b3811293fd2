import type { SeatId } from '@samaritan/scenarios/values/id';
import type { SimTime } from '@samaritan/scenarios/values/time';
import type { SeenUnit } from '@samaritan/scenarios/vocabulary/picture';
import type {
  ExpectedView,
  ItemView,
  RequestView,
  SeatFrame,
  SeatHolding,
  SentView,
} from '@samaritan/server/views/seat/frame';

/** One source's latest word on one figure. */
export interface ToldFigure {
  readonly value: number;
  readonly observedAt: SimTime;
  readonly arrivedAt: SimTime;
  readonly source: string;
  readonly means: string;
}

/** The latest of what changes state: by its key, the item that said so. */
export type Latest = Map<string, ItemView>;

/** Somebody from outside at a hospital's door, as last seen there. */
export interface KnownClinician {
  readonly clinician: string;
  readonly item: ItemView;
  /** When the first word of this person came. */
  readonly since: SimTime;
}

/** What a page knows of its seat, folded from frames. Grows in place: twenty thousand items are not copied ten times a second. */
export interface SeatFacts {
  readonly items: ItemView[];
  /** Own commands in the order they came back. */
  readonly sent: SentView[];
  readonly sentById: Map<string, SentView>;
  /** By `place/figure`, then by source. */
  readonly figures: Map<string, Map<string, ToldFigure>>;
  readonly units: Map<string, SeenUnit>;
  readonly clinicians: Map<string, KnownClinician>;
  /** Declarations by jurisdiction, orders by `order/jurisdiction`, crossings, instruments, levers, diversions by id. */
  readonly latest: Latest;
  /** Items that are letters to the desk, and not figures it looks up. */
  readonly letters: ItemView[];
  /** Own messages by what they answer. */
  readonly answers: Map<string, SentView>;
  expected: readonly ExpectedView[];
  requests: readonly RequestView[];
  holding: SeatHolding | null;
}

export const noFacts = (): SeatFacts => ({
  items: [],
  sent: [],
  sentById: new Map(),
  figures: new Map(),
  units: new Map(),
  clinicians: new Map(),
  latest: new Map(),
  letters: [],
  answers: new Map(),
  expected: [],
  requests: [],
  holding: null,
});

/** What a frame brought that was not there before. */
export interface Brought {
  readonly letters: readonly ItemView[];
  readonly sent: readonly SentView[];
}

/** Takes a frame in. What the page had already is passed over, so that a frame that comes twice does nothing. */
export function takeIn(facts: SeatFacts, frame: SeatFrame): Brought {
  const had = facts.letters.length;
  const last = facts.items.at(-1)?.n ?? 0;
  for (const item of frame.items) if (item.n > last) takeItem(facts, item);
  const sent = frame.sent.filter(({ id }) => !facts.sentById.has(id));
  for (const command of sent) takeSent(facts, command);
  if (frame.expected !== undefined) facts.expected = frame.expected;
  if (frame.requests !== undefined) facts.requests = frame.requests;
  if (frame.holding !== undefined) facts.holding = frame.holding;
  return { letters: facts.letters.slice(had), sent };
}

function takeSent(facts: SeatFacts, command: SentView): void {
  facts.sent.push(command);
  facts.sentById.set(command.id, command);
  if (command.refusal === null && command.type === 'SendMessage' && 'answers' in command.payload)
    if (command.payload.answers !== undefined) facts.answers.set(command.payload.answers, command);
}

function takeItem(facts: SeatFacts, item: ItemView): void {
  facts.items.push(item);
  const { content, source, means, observedAt, arrivedAt } = item;
  if (isLetter(item)) facts.letters.push(item);
  const key = stateKey(item);
  if (key !== null) facts.latest.set(key, item);
  if (content.kind === 'figures') {
    for (const { place, figure, value } of content.figures)
      hear(facts, `${place}/${figure}`, { value, observedAt, arrivedAt, source, means });
    for (const unit of content.units ?? []) facts.units.set(unit.unit, unit);
  }
  if (content.kind === 'crossing')
    hear(facts, `${content.crossing}/open`, { value: content.open ? 1 : 0, observedAt, arrivedAt, source, means });
  if (content.kind === 'clinician') takeClinician(facts, item, content);
}

function takeClinician(
  { clinicians }: SeatFacts,
  item: ItemView,
  { clinician, verdict }: Extract<ItemView['content'], { kind: 'clinician' }>,
): void {
  const before = clinicians.get(clinician);
  // A verdict once told holds until another one comes: word of a shift repeats none.
  const kept = before?.item.content.kind === 'clinician' ? before.item.content.verdict : null;
  const content = verdict === null && kept !== null ? { ...item.content, verdict: kept } : item.content;
  clinicians.set(clinician, {
    clinician,
    item: { ...item, content },
    since: before?.since ?? item.arrivedAt,
  });
}

function hear({ figures }: SeatFacts, key: string, told: ToldFigure): void {
  const sources = figures.get(key) ?? new Map<string, ToldFigure>();
  const before = sources.get(told.source);
  if (before === undefined || told.observedAt >= before.observedAt) sources.set(told.source, told);
  figures.set(key, sources);
}

/** The desk reads it: somebody wrote, asked or announced it. Figures and people at the door have panes of their own. */
function isLetter({ content, means }: ItemView): boolean {
  if (content.kind === 'figures' || content.kind === 'clinician') return false;
  return means !== 'own-eyes' || content.kind === 'notice';
}

function stateKey({ content }: ItemView): string | null {
  switch (content.kind) {
    case 'declaration':
      return `declaration/${content.jurisdiction}`;
    case 'order':
      return `order/${content.order}/${content.jurisdiction}`;
    case 'instrument':
      return `instrument/${content.instrument}`;
    case 'crossing':
      return `crossing/${content.crossing}`;
    case 'lever':
      return `lever/${content.lever}`;
    case 'diversion':
      return `diversion/${content.hospital}`;
    case 'incident':
      return `incident/${content.site}`;
    case 'volunteers':
      return `volunteers/${content.group}`;
    default:
      return null;
  }
}

/** The seat a letter came from, where it was one. */
export const senderOf = ({ source }: ItemView, seats: readonly { readonly id: string }[]): SeatId | null =>
  seats.some(({ id }) => id === source) ? (source as SeatId) : null;
