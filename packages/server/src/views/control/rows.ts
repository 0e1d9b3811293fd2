import { roleOf } from '@samaritan/scenarios/schema/msel';
import type { MselRow } from '@samaritan/scenarios/schema/scenario';
import { type SimTime, after, duration } from '@samaritan/scenarios/values/time';
import type { Sealed } from '@samaritan/scenarios/vocabulary/sealed';
import type { Facts } from '@samaritan/scenarios/vocabulary/facts';
import { scriptOf } from '../../engine/msel/compile.ts';
import { factsOf } from '../../engine/msel/facts.ts';
import type { RowState } from '../../engine/msel/state.ts';
import type { Frozen } from '../../engine/kernel/frozen.ts';
import type { ReadonlyWorld } from '../../engine/world.ts';
import type { ShownText } from '../seat/frame.ts';
import type { FiredView, RowView } from './frame.ts';

type State = Frozen<RowState>;

/** What a row's view takes from outside the world. */
export interface RowSources {
  readonly fired: (row: string) => FiredView | null;
  /** Seats that people hold and nobody sits in. */
  readonly empty: ReadonlySet<string>;
}

const nothingElse: RowSources = { fired: () => null, empty: new Set() };

/** Every row of the script and every row written since, in the script's order, as it stands now, with why it waits. */
export function rowViews(
  world: ReadonlyWorld,
  words: (seal: Sealed) => ShownText,
  sources: RowSources = nothingElse,
): readonly RowView[] {
  const facts = factsOf(world);
  const planned = world.scenario.msel.flatMap((row): readonly RowView[] => {
    const state = world.msel.rows.get(row.n);
    return state === undefined ? [] : [scripted(world, row, { state, facts, words, sources })];
  });
  const added = [...world.msel.rows].flatMap(([row, state]): readonly RowView[] =>
    state.added === null ? [] : [written(world, row, { state, added: state.added, words, sources })],
  );
  return [...planned, ...added];
}

interface Standing {
  readonly state: State;
  readonly facts: Facts;
  readonly words: (seal: Sealed) => ShownText;
  readonly sources: RowSources;
}

function scripted(world: ReadonlyWorld, row: MselRow, { state, facts, words, sources }: Standing): RowView {
  const text = state.words === null ? row.text : inTwo(state.words, words);
  const to = row.kind === 'expected-action' ? row.who : (state.to ?? row.to);
  const means = row.kind === 'expected-action' ? null : (state.means ?? row.by);
  return {
    row: row.n,
    kind: row.kind,
    ...standing(state),
    due: dueOf(world, row, state),
    from: row.kind === 'expected-action' ? null : roleOf(row.from),
    to,
    means,
    text,
    notes: row.notes ?? null,
    objective: row.objective ?? null,
    storyline: row.storyline ?? null,
    columns: row.columns,
    condition: conditionOf(world, row, facts),
    ifMissing: row.kind === 'contingency' ? row.ifMissing : null,
    added: false,
    wantsAnswer: row.kind !== 'expected-action' && row.answer,
    fired: sources.fired(row.n),
    unready: row.kind === 'expected-action' ? [] : unready(world, { text, means, to }, sources),
  };
}

function written(
  world: ReadonlyWorld,
  row: string,
  {
    state,
    added,
    words,
    sources,
  }: { readonly state: State; readonly added: NonNullable<State['added']> } & Pick<Standing, 'words' | 'sources'>,
): RowView {
  const text = inTwo(state.words ?? added.text, words);
  const means = state.means ?? added.means;
  const to = state.to ?? added.to;
  return {
    row,
    kind: 'contextual',
    ...standing(state),
    due: state.due,
    from: added.from,
    to,
    means,
    text,
    notes: null,
    objective: null,
    storyline: null,
    columns: {},
    condition: null,
    ifMissing: null,
    added: true,
    wantsAnswer: added.wantsAnswer,
    fired: sources.fired(row),
    unready: unready(world, { text, means, to }, sources),
  };
}

const standing = (state: State): Pick<RowView, 'status' | 'edition' | 'at' | 'times'> => ({
  status: state.held && state.status === 'waiting' ? 'held' : state.status,
  edition: state.edition,
  at: state.at,
  times: state.times,
});

/** A contingency is due its delay after the deadline it hangs on, as that deadline stands. */
function dueOf(world: ReadonlyWorld, row: MselRow, state: State): SimTime | null {
  if (state.due !== null) return state.due;
  if (row.kind === 'expected-action') return row.before;
  if (row.kind === 'contextual') return row.when.kind === 'time' ? row.when.at : null;
  const action = scriptOf(world.scenario).actions.get(row.ifMissing)?.row;
  if (action === undefined) return null;
  return after(world.msel.rows.get(row.ifMissing)?.due ?? action.before, row.after ?? duration(0));
}

function conditionOf(world: ReadonlyWorld, row: MselRow, facts: Facts): RowView['condition'] {
  if (row.kind !== 'contextual' || row.when.kind !== 'condition') return null;
  const compiled = scriptOf(world.scenario).conditions.find((condition) => condition.row.n === row.n);
  if (compiled === undefined) return null;
  return { predicate: row.when.predicate, holds: compiled.holds(facts), because: compiled.explain(facts) };
}

const inTwo = (
  { en, fr }: NonNullable<State['words']>,
  words: (seal: Sealed) => ShownText,
): { readonly en: string | null; readonly fr: string | null } => ({ en: open(en, words), fr: open(fr, words) });

function open(seal: Sealed | null, words: (seal: Sealed) => ShownText): string | null {
  const shown = seal === null ? null : words(seal);
  return shown !== null && 'text' in shown ? shown.text : null;
}

function unready(
  world: ReadonlyWorld,
  { text, means, to }: Pick<RowView, 'text' | 'means' | 'to'>,
  { empty }: RowSources,
): RowView['unready'] {
  const down = [...world.information.means].some(([name, { down }]) => down && name === means);
  return [
    ...(text.en === null ? (['no-english'] as const) : []),
    ...(text.fr === null ? (['no-french'] as const) : []),
    ...(to.some((seat) => empty.has(seat)) ? (['seat-empty'] as const) : []),
    ...(down ? (['means-down'] as const) : []),
  ];
}
