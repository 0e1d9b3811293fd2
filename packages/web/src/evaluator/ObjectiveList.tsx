import { For, type JSX } from 'solid-js';
import type { ObjectiveView } from '@samaritan/server/views/control/frame';
import { local } from '../home/local.ts';
import { Pane } from '../ui/Pane.tsx';
import { PsmuCells } from '../ui/PsmuCells.tsx';
import { RowList } from '../ui/RowList.tsx';
import { useEvaluatorRoom } from './evaluator-room.ts';
import { latestRatings, proposedOf, targetState } from './guide-facts.ts';
import { e } from './words.ts';

/** The objectives, each with how many of its tasks are met and where its rating stands. */
export function ObjectiveList(): JSX.Element {
  const room = useEvaluatorRoom();
  const met = ({ objective, tasks }: ObjectiveView): number =>
    tasks.filter((_, task) => targetState(room.frame(), objective, task).status === 'met').length;
  const mine = (objective: string) =>
    latestRatings(room.frame(), { objective, task: null }).find(({ staff }) => staff === room.staff)?.rating ?? null;
  return (
    <Pane title={e('objectives')} count={String(room.objectives.length)}>
      <RowList label={e('objectives')}>
        <For each={room.objectives}>
          {(one) => (
            <li>
              <button
                type="button"
                data-row
                class="row evaluator-objective"
                classList={{ 'row-chosen': room.chosen() === one.objective }}
                aria-current={room.chosen() === one.objective ? 'true' : undefined}
                onClick={() => room.choose(one.objective)}
              >
                <span class="evaluator-number">{one.number}</span>
                <span class="evaluator-objective-words">
                  <b>{local(one.text)}</b>
                  <span class="evaluator-quiet">{e('count', { met: met(one), count: one.tasks.length })}</span>
                </span>
                <PsmuCells
                  rating={mine(one.objective) ?? proposedOf(room.frame(), { objective: one.objective, task: null })}
                  confirmed={mine(one.objective) !== null}
                />
              </button>
            </li>
          )}
        </For>
      </RowList>
    </Pane>
  );
}
