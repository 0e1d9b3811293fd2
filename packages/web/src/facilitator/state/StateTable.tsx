import { For, Show, type JSX } from 'solid-js';
import { list, number, percent } from '../../i18n/numbers.ts';
import { t } from '../../i18n/t.ts';
import { triageOrder } from '../../ui/TriageGlyph.tsx';
import { c } from '../c.ts';
import { useControl } from '../control-room.ts';

/** The same figures for those who would rather read them. */
export function StateTable(): JSX.Element {
  const room = useControl();
  const truth = () => room.past()?.truth ?? room.facts.truth;
  return (
    <Show when={truth()}>
      {(now) => (
        <div class="state-tables">
          <table class="chart-table">
            <thead>
              <tr>
                <th scope="col">{c('state.casualties')}</th>
                <th scope="col">{c('map.truth')}</th>
                <th scope="col">{c('state.sortedHead')}</th>
              </tr>
            </thead>
            <tbody>
              <For each={triageOrder}>
                {(category) => (
                  <tr>
                    <th scope="row">{t(`triage.${category}`)}</th>
                    <td>{number(now().casualties[category])}</td>
                    <td>{number(now().labels[category])}</td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
          <table class="chart-table">
            <thead>
              <tr>
                <th scope="col">{c('column.hospital')}</th>
                <th scope="col">{c('column.occupancy')}</th>
                <th scope="col">{c('column.beds')}</th>
                <th scope="col">{c('column.intensive')}</th>
                <th scope="col">{c('column.waiting')}</th>
                <th scope="col">{c('column.checking')}</th>
                <th scope="col">{c('column.diverts')}</th>
              </tr>
            </thead>
            <tbody>
              <For each={now().hospitals}>
                {(one) => (
                  <tr>
                    <th scope="row">{room.speak().place(one.hospital)}</th>
                    <td>{one.staffed === 0 ? '' : percent(one.occupied / one.staffed)}</td>
                    <td>
                      {number(one.occupied)} / {number(one.staffed)}
                    </td>
                    <td>
                      {number(one.icuOccupied)} / {number(one.icu)}
                    </td>
                    <td>{number(one.waiting)}</td>
                    <td>{number(one.checking)}</td>
                    <td>
                      {one.diverting.length === 0 ? '' : list(one.diverting.map((label) => t(`triage.${label}`)))}
                    </td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
          <table class="chart-table">
            <thead>
              <tr>
                <th scope="col">{c('state.crossings')}</th>
                <th scope="col">{c('column.state')}</th>
                <th scope="col">{c('column.queue')}</th>
              </tr>
            </thead>
            <tbody>
              <For each={now().crossings}>
                {(one) => (
                  <tr>
                    <th scope="row">{room.speak().place(one.crossing)}</th>
                    <td>
                      {one.open ? c('map.openState') : one.emergencyOnly ? c('map.emergencyOnly') : c('map.closed')}
                    </td>
                    <td>{number(one.queue)}</td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </div>
      )}
    </Show>
  );
}
