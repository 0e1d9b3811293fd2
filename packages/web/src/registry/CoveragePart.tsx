import { createSignal, For, Show, type JSX } from 'solid-js';
import { createAsk } from '../home/ask.ts';
import { FailureNote } from '../home/FailureNote.tsx';
import { local } from '../home/local.ts';
import { list } from '../i18n/numbers.ts';
import { t } from '../i18n/t.ts';
import { day } from '../i18n/times.ts';
import { api } from '../live/api.ts';
import { Segment } from '../ui/Segment.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { VerdictGlyph } from '../ui/VerdictGlyph.tsx';
import { r } from './r.ts';
import type { Coverage, Place } from './shapes.ts';

const situations = ['requested', 'neither', 'quiet'] as const;
type Situation = (typeof situations)[number];
type Row = Coverage['rows'][number];
type Cell = Row['cells'][number];

const groups = [
  'physician',
  'physician-assistant',
  'registered-nurse',
  'advanced-nurse',
  'practical-nurse',
  'ems',
  'pharmacy',
  'respiratory',
  'behavioural',
] as const;

export interface CoveragePartProps {
  readonly places: readonly Place[];
}

/** Which professions are covered by what between neighbours across the border, and where nothing covers them. */
export function CoveragePart(props: CoveragePartProps): JSX.Element {
  const [situation, setSituation] = createSignal<Situation>('requested');
  const coverage = createAsk(situation, (of) => api().registry.coverage.query({ situation: of }));
  const nameOf = (code: string): string => {
    const found = props.places.find((place) => place.code === code);
    return found === undefined ? code : local(found.name);
  };
  const holes = (rows: readonly Row[]): number => rows.reduce((sum, row) => sum + row.holes.length, 0);
  const groupName = (group: string): string => {
    const known = groups.find((one) => one === group);
    return known === undefined ? group : r(`group.${known}`);
  };
  return (
    <section class="home-block" aria-labelledby="coverage">
      <h2 id="coverage" class="registry-title">
        {r('coverage.title')}
      </h2>
      <div class="registry-line">
        <Segment
          label={r('coverage.when')}
          options={situations.map((value) => ({ value, label: r(`coverage.${value}`) }))}
          value={situation()}
          onChoose={setSituation}
        />
      </div>
      <FailureNote failure={coverage.failure()} onAgain={() => void coverage.again()} />
      <Show when={coverage.value()} fallback={<Skeleton rows={8} />}>
        {(found) => (
          <>
            <p class="home-row-note">
              {r('coverage.real', { date: day(Date.parse(found().date), { year: true }) })} {r('coverage.supposed')}{' '}
              {r('coverage.mark')} {r('coverage.holes', { count: holes(found().rows) })}
            </p>
            <div class="registry-scroll" role="region" aria-label={r('coverage.table')} tabindex="0">
              <table class="registry-coverage">
                <thead>
                  <tr>
                    <th scope="col">{r('coverage.host')}</th>
                    <th scope="col">{r('coverage.home')}</th>
                    <th scope="col">{r('coverage.compact')}</th>
                    <For each={found().groups}>{(group) => <th scope="col">{groupName(group)}</th>}</For>
                  </tr>
                </thead>
                <tbody>
                  <For each={found().rows}>
                    {(row) => (
                      <tr>
                        <th scope="row">{nameOf(row.host)}</th>
                        <td>{nameOf(row.home)}</td>
                        <td class="registry-law">{binding(row)}</td>
                        <For each={row.cells}>{(cell) => <CoverageMark cell={cell} />}</For>
                      </tr>
                    )}
                  </For>
                </tbody>
              </table>
            </div>
          </>
        )}
      </Show>
    </section>
  );
}

function binding({ compacts, listedOnly }: Row): string {
  if (compacts.length > 0) return list(compacts.map(local));
  if (listedOnly.length > 0) return r('coverage.listed', { names: list(listedOnly.map(local)) });
  return r('coverage.none');
}

function CoverageMark(props: { readonly cell: Cell }): JSX.Element {
  const word = (): string => t(`verdict.${props.cell.kind}`);
  const says = (): string => {
    const said = props.cell.verified ? word() : r('coverage.unverified', { verdict: word() });
    return props.cell.by === null ? said : r('coverage.why', { verdict: said, by: local(props.cell.by) });
  };
  return (
    <td title={says()}>
      <span class="registry-mark">
        <VerdictGlyph verdict={props.cell.kind} size={16} />
        <span>
          {word()}
          <Show when={!props.cell.verified}>
            <span aria-hidden="true">*</span>
            <span class="read-only-to-ears">, {r('coverage.unverifiedEar')}</span>
          </Show>
        </span>
      </span>
    </td>
  );
}
