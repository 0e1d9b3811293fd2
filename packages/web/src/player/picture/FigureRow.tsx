import { Show, type JSX } from 'solid-js';
import { sayFigure } from '@samaritan/server/words/desk-figure';
import { figureLabels } from '@samaritan/server/words/labels/figures';
import { language } from '../../i18n/language.ts';
import type { ToldFigure } from '../../live/seat-facts.ts';
import { AgeDial, freshness } from '../../ui/AgeDial.tsx';
import { Button } from '../../ui/Button.tsx';
import { Tooltip } from '../../ui/Tooltip.tsx';
import { useRoom } from '../seat-room.ts';
import { timeOf } from '../../live/moments.ts';
import { p } from '../words.ts';
import { ageOf, type KnownRow, type MissingRow } from './picture-rows.ts';
import { sourceOf } from './source-of.ts';

export interface FigureRowProps {
  readonly place: string;
  readonly row: KnownRow | MissingRow;
}

/** One figure: how much, how old, who says so; or that nobody said, and whom to ask. */
export function FigureRow(props: FigureRowProps): JSX.Element {
  const room = useRoom();
  const known = (): KnownRow | undefined => (props.row.kind === 'known' ? props.row : undefined);
  const missing = (): MissingRow | undefined => (props.row.kind === 'missing' ? props.row : undefined);
  const label = (): string => figureLabels[props.row.figure][language()];
  const said = ({ value }: ToldFigure): string => sayFigure(props.row.figure, value, language());
  const ask = ({ ask: seat }: MissingRow): void => {
    const place = room.speak().place(props.place);
    room.act('SendMessage', {
      to: [seat.id],
      subject: p('picture.askSubject', { figure: label(), place }),
      body: p('picture.askBody', { figure: label().toLocaleLowerCase(), place }),
      wantsAnswer: true,
    });
  };
  return (
    <tr>
      <th scope="row" class="picture-what">
        {label()}
      </th>
      <Show when={known()}>
        {(row) => (
          <>
            <td class="picture-number">
              <Show
                when={row().other}
                fallback={
                  <span
                    class="figure-value"
                    classList={{ 'figure-stale': freshness({ age: ageOf(row().told, room.minute()) }) === 'stale' }}
                  >
                    {said(row().told)}
                  </span>
                }
              >
                {(other) => (
                  <span class="figure-value figure-apart">
                    {p('picture.or', { first: said(row().told), second: said(other()) })}
                  </span>
                )}
              </Show>
            </td>
            <td class="picture-age">
              <Tooltip
                text={p('picture.observed', {
                  observed: timeOf(room, row().told.observedAt),
                  arrived: timeOf(room, row().told.arrivedAt),
                })}
              >
                <AgeDial age={ageOf(row().told, room.minute())} />
              </Tooltip>
            </td>
            <td class="picture-source">
              {sourceOf(row().told, room)}
              <Show when={row().other}>{(other) => <span> / {sourceOf(other(), room)}</span>}</Show>
            </td>
          </>
        )}
      </Show>
      <Show when={missing()}>
        {(row) => (
          <>
            <td class="picture-number picture-none" colSpan={2}>
              {p('picture.none')}
            </td>
            <td class="picture-source">
              <Show when={!room.readOnly} fallback={room.speak().seat(row().ask.id)}>
                <Button kind="link" onPress={() => ask(row())}>
                  {p('picture.ask', { who: room.speak().seat(row().ask.id) })}
                </Button>
              </Show>
            </td>
          </>
        )}
      </Show>
    </tr>
  );
}
