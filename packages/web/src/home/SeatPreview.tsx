import { say } from '@samaritan/server/words/label';
import { commandLabels, permissionLabels } from '@samaritan/server/words/labels/conduct';
import { figureLabels } from '@samaritan/server/words/labels/figures';
import { deskLabels, meansKindLabels } from '@samaritan/server/words/labels/papers';
import { For, Show, type JSX } from 'solid-js';
import { language } from '../i18n/language.ts';
import { list } from '../i18n/numbers.ts';
import { l } from './l.ts';
import { leverName } from './lever-words.ts';
import { local } from './local.ts';
import { Prose } from './Prose.tsx';
import type { SeatPreviewed } from './shapes.ts';

export interface SeatPreviewProps {
  readonly briefing: SeatPreviewed;
}

/** What a seat is, may do and is told before the first message. */
export function SeatPreview(props: SeatPreviewProps): JSX.Element {
  const seat = (): SeatPreviewed['seat'] => props.briefing.seat;
  const place = (id: string): string => {
    const found = props.briefing.places.find((one) => one.id === id);
    return found === undefined ? id : local(found.name);
  };
  const seatName = (id: string): string => {
    const found = props.briefing.seats.find((one) => one.id === id);
    return found === undefined ? id : local(found.name);
  };
  const orElse = (items: readonly string[], none: string): string => (items.length === 0 ? none : list(items));
  return (
    <>
      <h1 class="home-title">{local(seat().name)}</h1>
      <p class="home-lead">
        {say(deskLabels, seat().desk, language())}. {l('preview.lead')}
      </p>
      <dl class="home-facts">
        <dt>{l('preview.duty')}</dt>
        <dd>{orElse(seat().runs.map(place), l('preview.runsNothing'))}</dd>
        <dt>{l('preview.may')}</dt>
        <dd>
          {orElse(
            seat().may.map((one) => say(permissionLabels, one, language())),
            l('preview.mayNothing'),
          )}
        </dd>
        <dt>{l('preview.reportsTo')}</dt>
        <dd>{orElse(seat().reportsTo.map(seatName), l('preview.toNobody'))}</dd>
        <dt>{l('preview.commands')}</dt>
        <dd>{list(seat().commands.map((one) => say(commandLabels, one, language())))}</dd>
        <Show when={seat().reports.length > 0}>
          <dt>{l('preview.reports')}</dt>
          <dd>
            <For each={seat().reports}>
              {(of) => (
                <p>
                  {place(of.place)}: {list(of.figures.map((figure) => say(figureLabels, figure, language())))}
                </p>
              )}
            </For>
          </dd>
        </Show>
        <Show when={seat().turns.length > 0}>
          <dt>{l('preview.turns')}</dt>
          <dd>{list(seat().turns.map((lever) => leverName({ name: lever, instrument: null })))}</dd>
        </Show>
        <dt>{l('preview.agreements')}</dt>
        <dd>
          <For each={props.briefing.agreements}>
            {(one) => (
              <p>
                {local(one.name)}, {l(one.status === 'in-force' ? 'preview.inForce' : 'preview.listed')}
              </p>
            )}
          </For>
        </dd>
        <dt>{l('preview.means')}</dt>
        <dd>
          {list(
            props.briefing.means.map(({ name, kind }) =>
              name === null ? say(meansKindLabels, kind, language()) : local(name),
            ),
          )}
        </dd>
      </dl>
      <h2 class="home-subtitle">{l('briefing')}</h2>
      <Prose text={local(props.briefing.text)} />
    </>
  );
}
