import { createMemo, createSignal, For, Show, type JSX } from 'solid-js';
import { createDoing } from '../home/ask.ts';
import { api } from '../live/api.ts';
import { announceNow } from '../ui/announce.ts';
import { Button } from '../ui/Button.tsx';
import { LongTextField } from '../ui/LongTextField.tsx';
import { Refusal } from '../ui/Refusal.tsx';
import { TextField } from '../ui/TextField.tsx';
import { InlineText } from './InlineText.tsx';
import { planItem } from './plan-item.ts';
import { useReport } from './report-room.ts';
import { inlineOf } from './runs.ts';
import type { Cell, ReportView } from './shapes.ts';
import { r } from './words.ts';

type Improvement = ReportView['improvements'][number];

/** The improvement plan: what failed and what is proposed stand as in the documents; who does it by when is written here. */
export function Plan(): JSX.Element {
  const room = useReport();
  const table = createMemo(() =>
    room
      .sheet()
      .sections.find(({ id }) => id === 'plan')
      ?.blocks.find((block) => block.kind === 'table'),
  );
  const rows = () => {
    const of = table();
    const cells = of?.kind === 'table' ? of.groups.flatMap(({ rows: all }) => all) : [];
    return room.view().report.plan.map((row, i) => ({ item: planItem(row), cells: cells[i]?.cells ?? [] }));
  };
  const heads = (): readonly string[] => {
    const of = table();
    return of?.kind === 'table' ? of.columns.map(({ head }) => head) : [];
  };
  return (
    <Show when={rows().length > 0} fallback={<p class="report-p">{r('planNone')}</p>}>
      <p class="report-p report-p-note">{r('planNote')}</p>
      <ol class="report-plan">
        <For each={rows()}>
          {({ item, cells }) => (
            <PlanRow
              item={item}
              heads={heads()}
              cells={cells.slice(0, 4)}
              kept={room.view().improvements.find((one) => one.item === item) ?? null}
            />
          )}
        </For>
      </ol>
    </Show>
  );
}

interface PlanRowProps {
  readonly item: string;
  readonly heads: readonly string[];
  readonly cells: readonly Cell[];
  readonly kept: Improvement | null;
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

function PlanRow(props: PlanRowProps): JSX.Element {
  const room = useReport();
  const [isOpen, setOpen] = createSignal(false);
  const [owner, setOwner] = createSignal('');
  const [due, setDue] = createSignal('');
  const [note, setNote] = createSignal('');
  const saving = createDoing();
  const begin = (): void => {
    setOwner(props.kept?.owner ?? '');
    setDue(props.kept?.due ?? '');
    setNote(props.kept?.note ?? '');
    setOpen(true);
  };
  const wrongDay = (): string | undefined =>
    due() === '' || isDay(due()) ? undefined : r('dueWrong', { typed: due() });
  const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
  const save = async (): Promise<void> => {
    if (wrongDay() !== undefined) return;
    const improvement = {
      exercise: room.exercise,
      item: props.item,
      owner: orNull(owner()),
      due: orNull(due()),
      note: orNull(note()),
    };
    const saved = await saving.run(api().report.improvement.save.mutate(improvement));
    if (!saved) return;
    await room.again();
    announceNow(r('saved'));
    setOpen(false);
  };
  return (
    <li class="report-plan-row">
      <dl class="report-plan-cells">
        <For each={props.cells}>
          {(cell, at) => (
            <div classList={{ 'report-plan-wide': at() === 1 || at() === 2 }}>
              <dt>{props.heads[at()]}</dt>
              <dd>
                <InlineText text={inlineOf(cell)} />
              </dd>
            </div>
          )}
        </For>
        <div>
          <dt>{r('owner')}</dt>
          <dd>{props.kept?.owner ?? r('nobody')}</dd>
        </div>
        <div>
          <dt>{r('due')}</dt>
          <dd>{props.kept?.due ?? r('noDay')}</dd>
        </div>
        <Show when={props.kept?.note}>
          {(kept) => (
            <div class="report-plan-wide">
              <dt>{r('note')}</dt>
              <dd>{kept()}</dd>
            </div>
          )}
        </Show>
      </dl>
      <Show
        when={isOpen()}
        fallback={
          <span class="no-print">
            <Button onPress={begin}>{r('edit')}</Button>
          </span>
        }
      >
        <form
          class="report-plan-form no-print"
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <TextField label={r('owner')} hint={r('ownerHint')} value={owner()} onInput={setOwner} />
          <TextField label={r('due')} hint={r('dueHint')} value={due()} onInput={setDue} refusal={wrongDay()} />
          <div class="report-plan-note">
            <LongTextField label={r('note')} value={note()} onInput={setNote} rows={2} onSend={() => void save()} />
          </div>
          <Show when={saving.failure()}>
            {(failure) => <Refusal what={r('saveFailed')} change={failure().message} />}
          </Show>
          <div class="report-acts">
            <Button kind="primary" submit busy={saving.busy()}>
              {r('save')}
            </Button>
            <Button kind="quiet" onPress={() => setOpen(false)}>
              {r('close')}
            </Button>
          </div>
        </form>
      </Show>
    </li>
  );
}
