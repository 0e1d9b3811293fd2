import { type SimTime, simTime } from '@samaritan/scenarios/values/time';
import type { HistoryView, PictureGapView } from '@samaritan/server/views/control/frame';
import { createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js';
import { kept, keep, keptOf } from '../i18n/kept.ts';
import { api } from '../live/api.ts';
import { commandId } from '../live/command-id.ts';
import { createControlLink } from '../live/control-link.ts';
import { createNow } from '../live/now.ts';
import { exerciseTimeAt } from '../live/running-clock.ts';
import { type ControlRoom, type LowerTab, type OpenDialog, lowerTabs } from './control-room.ts';
import { HalfTyped } from './half-typed.ts';
import { createSpeaker } from './names.ts';
import type { ControlBriefing, ControlCommandInput, Past } from './shapes.ts';

export interface ControlRoomSources {
  readonly exercise: string;
  readonly briefing: ControlBriefing;
  readonly me: ControlRoom['me'];
}

/** The whole history is asked for no oftener; in between the figures of the frames go on with it. Milliseconds. */
const historyEvery = 15_000;
/** A seat's picture is looked at again as often. */
const pictureEvery = 4000;

/** Everything the parts of a console share, as long as the caller is on the page. */
export function createControlRoom({ exercise, briefing, me }: ControlRoomSources): ControlRoom {
  const link = createControlLink(exercise);
  const { facts } = link;
  const tick = createNow(250);
  const now = createMemo((): SimTime => {
    const clock = link.clock();
    return simTime(clock === null ? 0 : Math.floor(exerciseTimeAt(clock, tick()) / 1000) * 1000);
  });
  const minute = createMemo((): SimTime => simTime(Math.floor(now() / 60_000) * 60_000));
  const half = `${keptOf(me.account)}half.${exercise}`;
  const typed = new HalfTyped({ kept: () => kept(half), keep: (text) => keep(half, text) });
  const [row, setRow] = createSignal<string | null>(null);
  const [message, setMessage] = createSignal<string | null>(null);
  const keptTab = lowerTabs.find((tab) => tab === kept('console.tab')) ?? 'map';
  const [tab, setTab] = createSignal<LowerTab>(keptTab);
  const [seat, setSeat] = createSignal<string | null>(kept(`console.${exercise}.seat`));
  const [pictured, showPicture] = createSignal(false);
  const [cursor, moveCursor] = createSignal<SimTime | null>(null);
  const [past, setPast] = createSignal<Past | null>(null);
  const [dialog, setDialog] = createSignal<OpenDialog | null>(typed.left);
  const chosenRow = createMemo(() => facts.rows.find((one) => one.row === row()) ?? null);

  const history = createAsked<HistoryView>(() => api().control.history.query({ exercise }), historyEvery);
  const picture = createAsked<PictureGapView>(() => {
    const of = seat();
    return of === null ? null : api().control.picture.query({ exercise, seat: of });
  }, pictureEvery);

  // The next row to be decided is under the hand at once.
  createEffect(() => {
    if (row() !== null || facts.rows.length === 0) return;
    const next = facts.rows
      .filter(
        ({ status, due, kind }) =>
          (status === 'waiting' || status === 'held') && due !== null && kind !== 'expected-action',
      )
      .toSorted((a, b) => (a.due ?? 0) - (b.due ?? 0))[0];
    if (next !== undefined) setRow(next.row);
  });
  let asked = 0;
  const lookBack = (at: SimTime | null): void => {
    const turn = ++asked;
    if (at === null) return void setPast(null);
    api()
      .control.past.query({ exercise, at })
      .then((found) => turn === asked && setPast(found))
      .catch(() => turn === asked && setPast(null));
  };
  let before: Element | null = null;
  const open = (wanted: OpenDialog | null): void => {
    if (wanted !== null && dialog() === null) before = document.activeElement;
    typed.begin(wanted);
    setDialog(wanted);
    // A dialog that is taken away gives the focus to nobody.
    if (wanted === null && before instanceof HTMLElement) before.focus();
  };
  return {
    exercise,
    briefing,
    link,
    facts,
    me,
    now,
    minute,
    speak: createSpeaker(briefing),
    send: (type, payload) =>
      api().control.command.mutate({
        exercise,
        command: { id: commandId('control'), type, payload } as ControlCommandInput,
      }),
    history,
    row,
    chooseRow: setRow,
    chosenRow,
    message,
    chooseMessage: setMessage,
    tab,
    chooseTab: (chosen) => {
      setTab(chosen);
      keep('console.tab', chosen);
    },
    seat,
    chooseSeat: (chosen) => {
      setSeat(chosen);
      keep(`console.${exercise}.seat`, chosen);
    },
    pictured,
    showPicture,
    picture,
    cursor,
    moveCursor,
    past,
    lookBack,
    dialog,
    open,
    typed,
  };
}

/** What was answered last; asked again now and then while the page is seen, and when what it reads changes. */
function createAsked<T>(ask: () => Promise<T> | null, everyMs: number): () => T | null {
  const [answer, setAnswer] = createSignal<T | null>(null);
  let turn = 0;
  const run = (asking: Promise<T> | null): void => {
    const mine = ++turn;
    if (asking === null) return void setAnswer(null);
    // What could not be had now is asked for again soon.
    asking.then((found) => mine === turn && setAnswer(() => found)).catch(() => undefined);
  };
  createEffect(on(() => ask(), run));
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible') run(ask());
  }, everyMs);
  onCleanup(() => {
    turn++;
    clearInterval(timer);
  });
  return answer;
}
