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
          <Figures heads={[c('state.casualties'), c('map.truth'), c('state.sortedHead')]}>
            <For each={triageOrder}>
              {(category) => (
                <tr>
                  <th scope="row">{t(`triage.${category}`)}</th>
                  <td>{number(now().casualties[category])}</td>
                  <td>{number(now().labels[category])}</td>
                </tr>
              )}
            </For>
          </Figures>
          <Figures
            heads={[
              c('column.hospital'),
              c('column.occupancy'),
              c('column.beds'),
              c('column.intensive'),
              c('column.waiting'),
              c('column.checking'),
              c('column.diverts'),
            ]}
          >
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
                  <td>{one.diverting.length === 0 ? '' : list(one.diverting.map((label) => t(`triage.${label}`)))}</td>
                </tr>
              )}
            </For>
          </Figures>
          <Figures heads={[c('state.crossings'), c('column.state'), c('column.queue')]}>
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
          </Figures>
        </div>
      )}
    </Show>
  );
}

function Figures(props: { readonly heads: readonly string[]; readonly children: JSX.Element }): JSX.Element {
  return (
    <table class="chart-table">
      <thead>
        <tr>
          <For each={props.heads}>{(head) => <th scope="col">{head}</th>}</For>
        </tr>
      </thead>
      <tbody>{props.children}</tbody>
    </table>
  );
}
