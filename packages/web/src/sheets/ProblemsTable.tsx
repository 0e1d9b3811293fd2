import { createMemo, createSignal, type JSX } from 'solid-js';
import { local } from '../home/local.ts';
import { CheckField } from '../ui/CheckField.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Pane } from '../ui/Pane.tsx';
import { Tag } from '../ui/Tag.tsx';
import type { CellProblem } from './shapes.ts';
import { w } from './w.ts';

export interface ProblemsTableProps {
  readonly problems: readonly CellProblem[];
}

interface Numbered extends CellProblem {
  readonly at: number;
}

/** What is wrong or doubtful, each at its cell, with what was wanted there. */
export function ProblemsTable(props: ProblemsTableProps): JSX.Element {
  const [chosen, setChosen] = createSignal<string | undefined>();
  const [faultsOnly, setFaultsOnly] = createSignal(false);
  const count = (severity: CellProblem['severity']): number =>
    props.problems.filter((one) => one.severity === severity).length;
  const rows = createMemo((): readonly Numbered[] =>
    props.problems
      .map((problem, at) => ({ ...problem, at }))
      .filter(({ severity }) => !faultsOnly() || severity === 'fault'),
  );
  const picked = (): Numbered | undefined => rows().find(({ at }) => String(at) === chosen());
  return (
    <Pane
      title={w('problems.title')}
      count={`${w('problems.faults', { count: count('fault') })}, ${w('problems.doubts', { count: count('doubt') })}`}
      controls={<CheckField label={w('problems.faultsOnly')} checked={faultsOnly()} onChange={setFaultsOnly} />}
      fills
      foot={
        picked() === undefined ? undefined : (
          <p class="problem-whole" role="status">
            <code>{picked()?.cell}</code> {local(picked()?.wanted ?? { en: '', fr: '' })}
          </p>
        )
      }
    >
      <DataTable
        label={w('problems.title')}
        rows={rows()}
        keyOf={(problem) => String(problem.at)}
        chosen={chosen()}
        onChoose={(problem) => setChosen(String(problem.at))}
        empty={<EmptyState>{w('problems.none')}</EmptyState>}
        columns={[
          { key: 'cell', head: w('problem.cell'), width: '4rem', cell: (one) => <code>{one.cell}</code> },
          {
            key: 'severity',
            head: w('problem.severity'),
            width: '8rem',
            cell: (one) => <Tag tone={one.severity === 'fault' ? 'call' : 'plain'}>{w(`problem.${one.severity}`)}</Tag>,
          },
          {
            key: 'found',
            head: w('problem.found'),
            width: 'minmax(6rem, 0.6fr)',
            cell: (one) => one.found || w('problem.nothing'),
          },
          { key: 'wanted', head: w('problem.wanted'), width: 'minmax(9rem, 1fr)', cell: (one) => local(one.wanted) },
        ]}
      />
    </Pane>
  );
}
