import type { VerdictKind } from '@samaritan/scenarios/vocabulary/verdict';
import { createMemo, createSignal, Show, type JSX } from 'solid-js';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { RowList } from '../../ui/RowList.tsx';
import { VerdictBar } from '../../ui/VerdictBar.tsx';
import { BlockList } from '../BlockList.tsx';
import { useRoom } from '../seat-room.ts';
import { p } from '../words.ts';
import { ClinicianRow } from './ClinicianRow.tsx';
import { rosterOf, verdictCounts } from './roster-rows.ts';

/** Who came from outside to work here, what the law says of each, and how far the check of the licence is. */
export function Roster(): JSX.Element {
  const room = useRoom();
  const [chosen, setChosen] = createSignal<readonly VerdictKind[]>([]);
  const [opened, setOpened] = createSignal<string | null>(null);
  const all = createMemo(() => rosterOf(room.facts().clinicians));
  const shown = createMemo(() =>
    all().filter(({ seen }) => chosen().length === 0 || chosen().includes(seen.verdict ?? 'unknown')),
  );
  const toggle = (verdict: VerdictKind): void =>
    void setChosen((before) =>
      before.includes(verdict) ? before.filter((one) => one !== verdict) : [...before, verdict],
    );
  return (
    <Pane title={p('roster')} count={all().length === 0 ? '' : p('rosterCount', { count: all().length })}>
      <Show
        when={all().length > 0}
        fallback={
          <div class="p-3">
            <EmptyState>{p('rosterEmpty')}</EmptyState>
          </div>
        }
      >
        <div class="roster-bar">
          <VerdictBar counts={verdictCounts(all())} chosen={chosen()} onToggle={toggle} />
        </div>
        <Show when={shown().length > 0} fallback={<p class="p-3">{p('rosterNone')}</p>}>
          <RowList label={p('roster')}>
            <BlockList rows={shown()} about={46}>
              {(row) => (
                <ClinicianRow
                  row={row()}
                  open={opened() === row().clinician}
                  onToggle={() => setOpened(opened() === row().clinician ? null : row().clinician)}
                />
              )}
            </BlockList>
          </RowList>
        </Show>
      </Show>
    </Pane>
  );
}
