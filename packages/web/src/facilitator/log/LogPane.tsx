import type { LogLineView } from '@samaritan/server/views/control/frame';
import { createEffect, createMemo, createSignal, on, onCleanup, Show, type JSX } from 'solid-js';
import { language } from '../../i18n/language.ts';
import { number } from '../../i18n/numbers.ts';
import { api } from '../../live/api.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { c } from '../c.ts';
import { seatChoices } from '../choices.ts';
import { useControl } from '../control-room.ts';
import { timeOf } from '../../live/moments.ts';
import { type LogKind, logKinds, typesOf } from './log-kinds.ts';

/** Lines asked for at once; and how close to their end one reads until more are asked for. */
const page = 200;
const ahead = 40;
/** How often new lines are looked for while the newest are in sight. */
const everyMs = 3000;

/** Everything that happened, the newest first, found by words, kind and seat; each entry leads to what caused it. */
export function LogPane(): JSX.Element {
  const room = useControl();
  const [find, setFind] = createSignal('');
  const [kind, setKind] = createSignal<LogKind>('people');
  const [by, setBy] = createSignal<string | null>(null);
  const [lines, setLines] = createSignal<readonly LogLineView[]>([]);
  const [chosen, setChosen] = createSignal<number | null>(null);
  const [seen, setSeen] = createSignal({ first: 0, last: 0 });
  const [ended, setEnded] = createSignal(false);
  const [failed, setFailed] = createSignal(false);
  let turn = 0;
  let asking = false;

  const ask = async (before: number | undefined): Promise<readonly LogLineView[]> => {
    const chosenKind = kind();
    const who = by();
    return api().control.log.query({
      exercise: room.exercise,
      limit: page,
      ...(before === undefined ? {} : { before }),
      ...(find().trim() === '' ? {} : { find: find().trim() }),
      ...(chosenKind === 'all' ? {} : { types: [...typesOf[chosenKind]] }),
      ...(who === null ? {} : { by: who }),
    });
  };
  const restart = async (): Promise<void> => {
    const mine = ++turn;
    try {
      const found = await ask(undefined);
      if (mine !== turn) return;
      setLines(found);
      setEnded(found.length < page);
      setFailed(false);
    } catch {
      if (mine === turn) setFailed(true);
    }
  };
  const more = async (): Promise<void> => {
    const last = lines().at(-1);
    if (asking || ended() || last === undefined) return;
    asking = true;
    const mine = turn;
    try {
      const found = await ask(last.seq);
      if (mine !== turn) return;
      setLines([...lines(), ...found]);
      setEnded(found.length < page);
    } catch {
      setFailed(true);
    } finally {
      asking = false;
    }
  };
  const fresh = async (): Promise<void> => {
    const [newest] = lines();
    if (seen().first > 1 || asking || newest === undefined || newest.seq >= room.facts.upTo) return;
    asking = true;
    const mine = turn;
    try {
      const found = await ask(undefined);
      if (mine !== turn) return;
      const known = found.findIndex(({ seq }) => seq <= newest.seq);
      // More came than one page holds: what lies between is asked for again as one reads down.
      if (known < 0) setLines(found);
      else if (known > 0) setLines([...found.slice(0, known), ...lines()]);
    } catch {
      // What is shown stays; the next look tries again.
    } finally {
      asking = false;
    }
  };
  let typing: ReturnType<typeof setTimeout> | undefined;
  createEffect(
    on([find, kind, by], () => {
      clearTimeout(typing);
      typing = setTimeout(() => void restart(), 250);
    }),
  );
  const timer = setInterval(() => void fresh(), everyMs);
  onCleanup(() => {
    clearInterval(timer);
    clearTimeout(typing);
  });
  const whoOf = ({ by: who }: LogLineView): string =>
    who === 'world' || who === 'control' ? c(`by.${who}`) : room.speak().seat(who);
  const columns = createMemo((): readonly Column<LogLineView>[] => [
    {
      key: 'seq',
      head: c('column.log'),
      width: '4.5rem',
      cell: (line) => <code>{number(line.seq)}</code>,
      align: 'end',
    },
    {
      key: 'at',
      head: c('column.time'),
      width: '5rem',
      cell: (line) => timeOf(room, line.occurredAt),
    },
    { key: 'by', head: c('column.by'), width: 'minmax(6rem, 11rem)', cell: whoOf, from: 'tablet' },
    {
      key: 'text',
      head: c('column.what'),
      width: 'minmax(14rem, 1fr)',
      cell: (line) => <span title={line.text[language()]}>{line.text[language()]}</span>,
    },
  ]);
  return (
    <div class="log-pane">
      <div class="log-filters">
        <SearchField
          label={c('log.find')}
          value={find()}
          onInput={setFind}
          count={c('log.shown', { count: lines().length })}
        />
        <ChoiceField
          label={c('log.kind')}
          labelUnseen
          choices={logKinds.map((value) => ({ value, label: c(`log.kind.${value}`) }))}
          value={kind()}
          onChoose={setKind}
        />
        <ChoiceField
          label={c('log.by')}
          labelUnseen
          choices={[
            { value: '', label: c('log.everyone') },
            ...seatChoices(room),
            { value: 'control', label: c('by.control') },
          ]}
          value={by() ?? ''}
          onChoose={(who) => setBy(who === '' ? null : who)}
        />
        <Show when={chosen()}>
          {(seq) => <Button onPress={() => room.open({ kind: 'chain', seq: seq() })}>{c('log.causes')}</Button>}
        </Show>
      </div>
      <Show when={!failed()} fallback={<p class="p-3">{c('log.failed')}</p>}>
        <DataTable
          label={c('log')}
          columns={columns()}
          rows={lines()}
          keyOf={(line) => String(line.seq)}
          chosen={chosen() === null ? undefined : String(chosen())}
          onChoose={(line) => setChosen(line.seq)}
          onOpen={(line) => room.open({ kind: 'chain', seq: line.seq })}
          onSeen={(first, last) => {
            setSeen({ first, last });
            if (last > lines().length - ahead) void more();
          }}
          empty={c('log.none')}
        />
      </Show>
    </div>
  );
}
